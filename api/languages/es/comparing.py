"""The words of Spanish news, by concept, for comparing titles. All are folded."""

from api.languages.comparing import ComparingWords

# fmt: off
WORDS = ComparingWords(
    concepts={
        "abolish": "derog- abol-", "accuse": "acus- denunci-", "acquit": "absuel- absolv- absolucion",
        "actor": "actor actriz actores", "adopt": "aprob- aprueb- ratific-",
        "agm": "junta_general junta_accionistas",
        "agree": "acuerdo- pacto pactos tratado- acordaron acordo acordado armisticio",
        "aground": "encall- varado varada roca rocas arrecife- embarranc-", "air": "avion-",
        "airport": "aeropuerto-", "alarm": "alarma- alerta-",
        "allow": "autoriz- luz_verde licencia- permis- permit-",
        "announce": "anunci- dijo declar- comunic- revel- desvel- divulg- afirm-",
        "appeal": "recurr- recurso- apel-", "appoint": "nombr- design- investid-",
        "archaeology": "arqueolog- excava-",
        "arrest": "detenid- detuv- detenc- arrest- captur- apres- esposad- detien-", "arrive": "lleg-",
        "astronaut": "astronaut- cosmonaut-",
        "attack": "ataque- atac- atentado- agred- agresion- bombarde- apunal-", "auction": "subast-",
        "award": "premi- galardon-", "ban": "prohib- veto", "bank": "banco- banca",
        "bankrupt": "quiebr- concurso_acreedores bancarrota- insolven- liquidacion", "beach": "playa-",
        "beat": (
            "venc- derrot- triunf- impuso gana ganan gano ganar ganaron ganado ganador- campeon- impone"
            " imponen imponerse impusieron victoria victorias bate batio"
        ),
        "begin": (
            "comenz- comienz- empez- empiez- arranc- inicia inicio iniciar inician iniciado iniciara"
            " iniciaron arranque"
        ),
        "bell": "campana campanas", "birth": "nacid- nacim- nacio nace nacen nacer", "block": "bloque-",
        "board": "consejo_administracion", "body": "cadaver- cuerpo cuerpos restos",
        "book": "libro- novela-", "border": "frontera-", "bridge": "puente-", "budget": "presupuest-",
        "build": "constru-", "burst": "rotura- rompio reventon- revento", "bus": "autobus- autocar-",
        "buy": (
            "adquir- compra compran compro comprar comprado comprada compras comprador- compraron adquisic-"
        ),
        "cancel": "cancel- anul- desconvoc-", "car": "coche- vehiculo- automovil- turismo",
        "ceasefire": "tregua- alto_fuego cese_fuego",
        "celebrate": "homenaj- conmemor- aniversario- centenario- minuto_silencio celebr-",
        "ceremony": "ceremonia- acto", "charge": "imput- procesad- procesamient- encausad-",
        "child": "nino ninos nina ninas bebe bebes", "church": "iglesia- catedral-",
        "city": "ciudad- municipio-", "clash": "enfrentamient- disturbios", "climate": "clima climatic-",
        "close": "cierr- cerr- clausur- termin- finaliz-", "club": "club clubes", "coach": "entrenador-",
        "collapse": "derrumb- desplom- hundim- colaps-", "company": "empresa- compania- grupo-",
        "concert": "concierto-", "confidence": "confianza", "confirm": "confirm-",
        "contaminate": "contamin- infect- infecc- salmonel- intoxic-", "contract": "contrat- convenio-",
        "convict": "conden- culpable- sentenciad-", "council": "ayuntamiento- concejal- pleno_municipal",
        "country": "pais paises estados nacion",
        "court": "tribunal- juzgado- audiencia_provincial juez jueza",
        "crash": (
            "accident- choque- colision- choco chocar chocan chocaron estrello estrellado estrellaron"
            " estrellarse atropell-"
        ),
        "create": "fund- cread- creac-", "creditor": "acreedor-", "crew": "tripul-", "crown": "coron-",
        "cull": "sacrific-", "cup": "copa copas", "customs": "arancel- aduan-",
        "cut": "recort- reduc- rebaj- bajada- disminu-", "dam": "presa presas dique- embalse- pantano azud",
        "damage": "dano danos danad-", "debate": "debat-", "debt": "deuda-", "decree": "decret-",
        "demand": "exig- reclam-", "derail": "descarril-", "destroy": "destru- arras-",
        "die": (
            "muert- mor fallec- mato matan matar ahogad- perecier- perdieron_vida perdio_vida perdido_vida"
            " muere mueren murio murieron morir moria mortal mortales victimas_mortales mata"
        ),
        "disappear": "desaparec- desaparicion-", "disaster": "catastrof- desastr- tragedia- siniestro-",
        "discover": (
            "descubr- hallad- hallazgo- halla hallan hallaron hallo hallar encontrad- encontro encontraron"
            " encuentran localiz- recuper-"
        ),
        "dismiss": "despid- despedid- destitu- cese cesado cesada cesan ceso fulmin- ere erte",
        "dissolve": "disuel- disol-", "dive": "buce- buzo- inmersion-",
        "doctor": "medico medicos doctor- facultativ- cirujan-", "doping": "dopaje dopad- antidopaje",
        "drought": "sequia-", "drug": "droga- cocaina- heroina narcotraf- alijo-", "eclipse": "eclips-",
        "education": "educacion ensenanza",
        "effect": "entra_vigor entro_vigor entrara_vigor entrada_vigor entraran_vigor entrar_vigor",
        "elect": "eleg- elecc- electo- comicios urnas reeleg- reelec-", "eliminate": "elimin-",
        "embassy": "embajad-", "eruption": "erupc- volcan-",
        "escape": "escap- huy- huid- fuga fugado fugo fugados", "evacuate": "evacu- desaloj-",
        "exhibition": "exposicion- muestra", "expel": "expuls- deport-",
        "explode": "explo- estall- detonac- deflagracion-", "extend": "prorrog- prolong- ampli-",
        "extradite": "extradi-", "factory": "fabrica- planta- factoria-", "fair": "feria-",
        "farmer": "agricultor- ganader-", "festival": "festival-", "final": "final finales",
        "fine": "multa-",
        "fire": "incendi- fuego- llamas ardi- arde arden quema quemo quemado quemada quemar queman",
        "fish": "pesca pescador-", "flight": "vuelos", "flood": "inund- riada- crecida- desbord- anega-",
        "flu": "gripe-", "forest": "bosque-",
        "free": (
            "excarcel- puesto_libertad puesta_libertad libera liberado liberada liberados liberacion"
            " liberar libero liberaron puestos_libertad puso_libertad"
        ),
        "fund": "subvencion- donac- financia financiacion financiar financiado",
        "funeral": "funeral- entierr- exequias sepel- inhum- incinerac- honras_funebres", "gas": "gas",
        "give-up": "desist- marcha_atras", "goal": "gol goles", "government": "gobierno- ejecutivo",
        "growth": "crecimiento", "head": "director- consejero- jefe jefa jefes presidente_consejo",
        "health": "salud sanitari- sanidad",
        "hear": "vista audiencia- declaro comparec- vistas testific- declarar", "heat": "ola_calor calor",
        "hire": "contratac-", "hit": "golpe- azot- sacud-", "hospital": "hospital-",
        "hostage": "rehen rehenes", "house": "casa- vivienda-", "hurt": "herid- lesion-",
        "inaugurate": "toma_posesion juramento investidura- tomo_posesion",
        "inquire": (
            "investig- pesquis- indag- busqueda- autopsia- inspec- auditoria- rastre- registro registros"
            " registraron registrado"
        ),
        "insurance": "aseguradora-", "intercept": "intercept- abordaje- abordado",
        "invade": "invad- invasion-", "investor": "inversor- accionist- inversion- invert- invier-",
        "island": "isla islas", "jewel": "joya-", "job": "empleo puestos_trabajo",
        "join": "adhesion- adhiri- adhier- ingres- incorpor-", "kidnap": "secuestr- rapto",
        "king": "rey reyes", "land": "aterriz- alunizaj- amerizaj-",
        "landslide": "deslizamiento- alud- avalancha- desprendimiento-",
        "launch": "lanz- despeg- puesta_orbita", "law": "ley leyes",
        "lawsuit": "demanda demandas querella-", "lawyer": "abogad- defensa", "league": "liga campeonato-",
        "leak": "vertido- derram- marea_negra escape_gas",
        "leave": "abandon- salida- salio zarp- sale salen partio", "library": "biblioteca-",
        "lockdown": "confin- cuarentena- toque_queda", "lose": "perd- pierd-", "man": "hombre hombres",
        "marathon": "maraton-", "marry": "boda bodas matrimoni-", "match": "partido- encuentro-",
        "mayor": "alcald-", "measles": "sarampion", "medal": "medall-",
        "meet": "reun- cumbre- negoci- dialogo- convers- sesion- mesa_negociacion mediac-",
        "member": "diputad-", "merge": "fusion-", "metro": "metro",
        "migrant": "migrant- inmigrant- refugiad- asilo", "mine": "mina minas minero mineros minera",
        "minister": "ministr-", "missile": "misil-", "monument": "monumento- estatua- memorial-",
        "moon": "luna lunar", "motion": "mocion_censura", "move": "traslad- mudanza- traspas-",
        "murder": "asesin- homicid- crimen", "museum": "museo-", "night": "noche noches",
        "nuclear": "nuclear- reactor- atomic-", "nurse": "enfermer-",
        "offer": "ofert- propuest- propon- propus- opa", "oil": "petrol-", "olympics": "olimp-",
        "open": (
            "apertura- reabr- reapertura- inaugur- abre abren abrio abrir abrira abrieron abriran abriendo"
            " abria abiert- puesta_servicio"
        ),
        "opponent": "oposicion opositor-", "orbit": "orbita-",
        "order": "ordena ordeno ordenado ordenan ordenar orden ordenes ordenada",
        "outage": "apagon- corte_luz corte_electrico", "outbreak": "brote- epidemi- pandemi- contagio-",
        "paint": "cuadro cuadros pintura- lienzo- pintor-",
        "parliament": "parlament- congreso- senado- camara-", "pay": "salario- sueldo- pago pagos pagar",
        "peace": "paz", "pension": "pension-",
        "people": "vecino- habitante- poblacion personas persona residentes", "petition": "peticion-",
        "pilot": "piloto-", "plan": "plan planes proyecto-", "platform": "plataforma-", "poison": "enven-",
        "police": "polic- guardia_civil", "pope": "papa",
        "postpone": "aplaz- retras- pospuest- pospon- demor-", "power": "electricidad",
        "prefect": "prefect-", "president": "president-",
        "prison": "prision- carcel- encarcel- preso presos reclus-", "promise": "promet- garanti-",
        "prosecutor": "fiscalia- fiscal fiscales",
        "protest": "protest- manifest- concentrac- movilizac- marcha marchas",
        "publish": (
            "informe publica publican publicado publicada publicar publicacion- publicaron publicara"
            " publicados informes"
        ),
        "quake": "terremoto- seism- sismo- sismic- temblor-", "qualify": "clasific-",
        "queen": "reina reinas", "question": "interrog-", "race": "carrera carreras ciclista- peloton",
        "railway": "ferroviari- ferrocarril- via_ferrea", "rain": "lluvia-",
        "raise": "aument- increment- sube suben subio subir subida- subieron subira alza- encare-",
        "rape": "violacion- violador- agresion_sexual", "rate": "tipos_interes tasa tasas",
        "record": "record-", "refloat": "reflot- remolc-", "region": "region- provincia-",
        "reject": "rechaz- deneg- desestim- veta vetado tumb-",
        "replace": "reemplaz- sustitu- relevo relevos releva relevar relevado suced- sucesor-",
        "rescue": "rescat- salva salvan salvar salvado salvaron salvamento- socorr- supervivient-",
        "researcher": "cientific- investigador-",
        "resign": "renunc- dimite dimiten dimitio dimision- dimitir dimitido dimitida",
        "restore": "restaur- rehabilit- repar- reconstru-",
        "result": "resultado- beneficio- ganancia- trimestr- factur-", "resume": "reanud- retom-",
        "retire": "jubil-", "return": "devol- devuel- entreg- repatri- regres- restitu- retorn-",
        "riot": "disturbio- motin- saque- revuelta-", "river": "rio rios", "road": "carretera- autopista-",
        "rocket": "cohete- lanzador-", "roof": "tejado- techo-",
        "round": "primera_vuelta segunda_vuelta ronda rondas", "sanction": "sancion-",
        "satellite": "satelite-", "school": "escuela- colegio- instituto- universi-",
        "seize": "incaut- confisc- decomis- requis-", "sell": "vend- venta-", "semi-final": "semifinal-",
        "senator": "senador-", "send": "despleg- despliegue envia envian envio enviado enviar enviada",
        "share": "accion acciones bolsa dividendo-",
        "ship": (
            "buque- barco- ferri ferry pesquero- velero- petroler- carguer- crucero- yate- transbordador-"
            " embarcacion- lancha- patera- patrullera- paquebote trasatlantico"
        ),
        "shoot": "tirote- dispar- tiros",
        "sign": (
            "rubric- firma firman firmo firmar firmado firmada firmaron firmara firmantes suscrib- suscrit-"
            " signatari-"
        ),
        "singer": "cantant- musico compositor-",
        "sink": "naufrag- hundio hundir hundido hunde hundieron hundida hundirse zozobr-",
        "snow": "nieve- nevad-", "space": "espacial- espacio",
        "spacecraft": "sonda sondas nave_espacial capsula-", "stadium": "estadio-", "stage": "etapa-",
        "station": "estacion-",
        "steal": (
            "robo robos robar robado robada robaron robadas robados hurto hurtos atraco- ladron- atracador-"
            " desvalij- sustrac- botin"
        ),
        "steel": "acero siderurg-",
        "storm": "tormenta- temporal- borrasca- huracan- ciclon- tornado- tempestad- vendaval-",
        "strike": "huelg- paro paros", "student": "estudiante- alumn-", "submarine": "submarino-",
        "suicide": "suicid-", "suspend": "suspen- paraliz- interrump- interrup-",
        "tax": "impuesto- tribut-", "teacher": "profesor- maestro- docente-", "team": "equipo- seleccion",
        "telescope": "telescopio-", "terror": "terror- yihad-",
        "test": "prueba pruebas test tests ensayo- control_antidopaje", "theatre": "teatro- opera",
        "threat": "amenaz-", "trade": "comercio comercial-", "train": "tren trenes", "tram": "tranvia-",
        "trial": "juicio- juzg-", "troops": "tropa- soldado- militar- ejercito-", "truck": "camion-",
        "tunnel": "tunel-", "unemployment": "desempleo", "union": "sindicat-", "vaccine": "vacun-",
        "verdict": "sentenci- fallo veredict-", "victim": "victima-", "virus": "virus coronavirus covid-",
        "visit": "visit- viaj- gira",
        "vote": (
            "vota votan voto votos votar votacion- votaron votara votantes referend- consulta_popular"
            " plebiscit-"
        ),
        "wall": "muro muros", "war": "guerra-", "warn": "advert- advier-", "water": "agua aguas",
        "wave": "tsunami- maremoto-", "weapon": "arma armas", "wheat": "trigo", "wind": "eolic-",
        "withdraw": "retir- repliegu-", "woman": "mujer mujeres", "work": "obras",
        "worker": "trabajador- obrer- emplead- plantilla asalariad- estibador-", "wreck": "pecio-",
        "writer": "escritor- novelista-",
    },
    numbers={
        "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10, "once": 11, "doce": 12, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3,
        "tercer": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5,
    },
    scales={"mil": 1000, "millon": 10**6, "millones": 10**6},
    function_words=frozenset(
        (
            "a al algo ante antes aquel asi aun aunque bajo cada como con contra cual cuando de del desde"
            " donde durante e el ella ellas ellos en entre era eran es esa ese eso esta estaba este esto"
            " estos fue fueron ha habia habian han hasta hay la las le les lo los mas me mientras mismo muy"
            " ni no nos o otra otro para pero poco por porque que quien se sea segun ser sera seran si sido"
            " sin sobre son su sus tambien tan tanto tras un una unas uno unos y ya"
        ).split()
    ),
    vague_words=frozenset("ano anos mes meses dia dias semana semanas hora horas".split()),
    negations=frozenset("no nunca ni".split()),
    agent_markers=frozenset({"por"}),
    passive_markers=frozenset("fue fueron sido".split()),
    versus=frozenset("a contra frente".split()),
    range_markers=frozenset("de entre".split()),
    joining_words=frozenset("y e con".split()),
)
# fmt: on
