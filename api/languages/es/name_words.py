"""The words by which Spanish tells the names of people, bodies and places apart."""

from api.extraction.clauses.name_words import NameWords
from api.languages.es.words import FEASTS, MONTHS, WEEKDAYS
from api.languages.first_names import MEN, WOMEN
from api.languages.word_tables import (
    BODY_ENDINGS,
    FIRM_ENDINGS,
    IMPERSONAL,
    OCCASIONS,
    PARTICLES,
    PLACE_MIDDLES,
    PLACE_OPENERS,
    places,
)

ROLES = frozenset(
    "presidente presidenta vicepresidente vicepresidenta expresidente ministro ministra exministro "
    "canciller premier alcalde alcaldesa exalcalde intendente edil concejal concejala director directora "
    "rey reina príncipe princesa papa entrenador entrenadora técnico seleccionador juez jueza magistrado "
    "magistrada fiscal gobernador gobernadora senador senadora diputado diputada portavoz vocero vocera "
    "delantero portero defensa centrocampista capitán general obispo arzobispo cardenal escritor escritora "
    "novelista poeta cantante actor actriz cineasta pintor pintora compositor compositora músico "
    "guitarrista periodista historiador historiadora arquitecto arquitecta científico científica "
    "investigador investigadora médico médica doctor doctora profesor profesora rector rectora abogado "
    "abogada secretario secretaria consejero consejera delegado delegada líder dirigente candidato "
    "candidata empresario empresaria piloto ciclista tenista futbolista jugador jugadora campeón campeona "
    "embajador embajadora comisario comisaria coronel comandante padre madre hijo hija hermano hermana "
    "viuda viudo esposa esposo dictador sindicalista activista ingeniero ingeniera".split()
)
_PEOPLES = (
    "español alemán francés inglés catalán portugués danés irlandés holandés japonés finlandés libanés "
    "senegalés andaluz escocés leonés aragonés cordobés"
).split()
_PEOPLES_IN_O = (
    "italiano mexicano colombiano peruano cubano venezolano chileno argentino boliviano uruguayo paraguayo "
    "ecuatoriano brasileño panameño salvadoreño hondureño guatemalteco dominicano puertorriqueño americano "
    "norteamericano ruso ucraniano chino coreano indio turco griego polaco suizo sueco noruego rumano "
    "búlgaro húngaro checo serbio croata británico europeo africano asiático vasco gallego valenciano "
    "sevillano madrileño barcelonés judío musulmán cristiano católico palestino egipcio sirio argelino "
    "tunecino australiano canadiense estadounidense costarricense nicaragüense israelí iraní iraquí "
    "marroquí paquistaní saudí belga"
).split()
PEOPLES = frozenset(
    [*(word.removesuffix("és") + "es" + ending if word.endswith("és") else word + ending
       for word in _PEOPLES for ending in ("", "a", "es", "as")),
     *_PEOPLES, *_PEOPLES_IN_O, *(f"{word}s" for word in _PEOPLES_IN_O),
     *(word[:-1] + ending for word in _PEOPLES_IN_O if word.endswith("o") for ending in ("a", "as"))]
)  # fmt: skip
REGIONS = frozenset(
    "andalucia|aragon|asturias|baleares|canarias|cantabria|castilla y leon|castilla-la mancha|cataluna|"
    "euskadi|extremadura|galicia|la rioja|murcia|navarra|comunidad valenciana|pais vasco|barcelona|sevilla|"
    "valencia|zaragoza|malaga|bilbao|alicante|cordoba|valladolid|vigo|gijon|oviedo|granada|pamplona|"
    "san sebastian|vitoria|santander|leon|salamanca|burgos|albacete|almeria|cadiz|huelva|jaen|toledo|"
    "badajoz|caceres|cuenca|teruel|huesca|lleida|girona|tarragona|castellon|soria|segovia|avila|zamora|"
    "palencia|pontevedra|lugo|ourense|a coruna|la coruna|ibiza|mallorca|menorca|tenerife|las palmas|"
    "gran canaria|lanzarote|fuerteventura|rosario|mendoza|la plata|mar del plata|salta|tucuman|neuquen|"
    "bariloche|chubut|chaco|entre rios|misiones|valparaiso|concepcion|temuco|antofagasta|araucania|nuble|"
    "biobio|magallanes|cusco|cuzco|arequipa|trujillo|puno|piura|ayacucho|loreto|cartagena|medellin|cali|"
    "barranquilla|bucaramanga|antioquia|boyaca|narino|cauca|guadalajara|jalisco|puebla|oaxaca|chiapas|"
    "veracruz|sonora|sinaloa|durango|nuevo leon|tamaulipas|guerrero|michoacan|queretaro|guanajuato|hidalgo|"
    "morelos|yucatan|campeche|tabasco|toluca|culiacan|acapulco|maracaibo|zulia|carabobo|guayaquil|quito|"
    "cochabamba|potosi|oruro|tarija|sucre|el alto|paysandu|punta del este|montevideo|asuncion|gaza|"
    "cisjordania|crimea|donbas|oriente medio|cachemira|bruselas|ginebra|nueva york|washington|los angeles|"
    "california|florida|texas|pekin|londres|paris|estrasburgo|la haya|la habana|inglaterra|escocia|gales|"
    "antartida|patagonia|amazonia|pirineos|andes|caribe|mediterraneo|atlantico|marte|venus|jupiter|caracas|"
    "bogota|quintana roo|rio de janeiro|sao paulo|punta cana|la matanza|lima|la paz|santiago|"
    "ciudad de mexico".split("|")
)

# fmt: off
NAMES = NameWords(
    titles=frozenset("sr sra srta señor señora don doña dr dra mons fray sor".split()),
    civil_titles=frozenset("sr sra srta don doña señor señora".split()),
    qualifiers=frozenset(
        "ex primer primera nuevo nueva actual entonces antiguo antigua exsecretario".split()
    ),
    roles=ROLES, links=frozenset({"de", "del", "la", "los", "las", "y"}) - {"y"},
    articles=frozenset({"la", "los", "las"}),
    particles=PARTICLES - {"de", "del", "la", "los", "las", "du", "des"},
    bodies=frozenset(
        "banco universidad ministerio consejo tribunal corte comisión unión partido congreso senado "
        "parlamento ayuntamiento instituto asociación federación agencia cruz club museo hospital asamblea "
        "cámara fundación real atlético deportivo confederación comité sindicato secretaría dirección "
        "policía guardia fiscalía audiencia junta diputación generalitat gobernación contraloría "
        "defensoría superintendencia procuraduría organización liga academia biblioteca teatro orquesta "
        "caja bolsa servicio oficina observatorio centro colegio escuela alianza frente movimiento grupo "
        "cooperativa compañía sociedad casa".split()
    ),
    institutions=frozenset(
        "tribunal juzgado audiencia ayuntamiento ministerio consejo museo universidad fiscalía diputación "
        "cámara federación teatro municipalidad intendencia gobernación alcaldía consejería "
        "orquesta".split()
    ),
    groups=frozenset("club asociación colectivo grupo banda compañía peña".split()),
    contests=frozenset("torneo trofeo premio copa campeonato gran rally maratón".split()),
    before_agents=frozenset({"por"}), definites=frozenset({"el", "la"}),
    firms=frozenset("empresa compañía grupo sociedad firma multinacional entidad".split()),
    makers=frozenset({"fabricante", "productora"}), body_endings=BODY_ENDINGS, firm_endings=FIRM_ENDINGS,
    body_adjectives=tuple(
        "nal ral ial cional tral pal mal al ales ico ica ino ina ano ana or ora ivo iva ario aria ista eo "
        "ea ense es esa".split()
    ),
    impersonal=IMPERSONAL
    | frozenset("ibex igbc mundial eurocopa champions liga copa premio feria fiesta".split()),
    occasions=OCCASIONS, settings=frozenset({"en", "durante"}),
    venues=frozenset(
        "teatro museo estadio palacio hospital universidad auditorio iglesia catedral casa coliseo".split()
    ),
    place_nouns=frozenset(
        "ciudad pueblo región provincia isla estado municipio norte sur este oeste centro puerto "
        "aeropuerto localidad comarca costa barrio capital bahía alcalde alcaldesa fábrica distrito "
        "departamento vecinos vecinas habitantes bomberos hospital juzgado feria festival comisaría mina "
        "playa golfo sierra valle río cárcel prisión penal frontera embajada ayuntamiento audiencia "
        "universidad costas playas puertos aguas cementerio vivienda juzgados altura accidente "
        "incendio atentado terremoto batalla masacre vuelo vuelos tren camino rumbo destino".split()
    ),
    streets=frozenset("calle avenida paseo carretera autopista ruta".split()), squares=frozenset({"plaza"}),
    place_openers=PLACE_OPENERS, place_middles=PLACE_MIDDLES, inside=frozenset({"en"}),
    around=frozenset({"a", "hacia", "hasta", "cerca", "desde"}),
    departures=frozenset(
        "llegó salió salir salida partió procedente procedentes originario natural vecino vecina huyó".split()
    ),
    opponents=frozenset(
        "venció derrotó goleó contra ante frente superó eliminó recibe recibirá visita ganó".split()
    ),
    crowds=frozenset({"los", "las"}), indefinites=frozenset({"un", "una"}), peoples=PEOPLES,
    calendar=frozenset((*MONTHS, *WEEKDAYS, *(name for name in FEASTS if " " not in name))),
    generic=frozenset(
        "gobierno ayuntamiento consistorio estado internet república dios tierra luna sol no constitución "
        "ejecutivo iglesia historia pib ipc iva gmt covid sida vih adn tv pp ue".split()
    )
    - {"pp", "ue"},
    offices=frozenset(
        "ministro ministra ministros ministerio secretario secretaria secretaría consejero consejera".split()
    ),
    things=frozenset(
        "película novela libro disco canción serie obra misión sonda satélite nave buque proyecto ley "
        "operación caso programa exposición".split()
    ),
    before_people=frozenset(
        "dio dijo entregó gracias frente ganó venció derrotó visto ver detuvo detuvieron nombró homenaje "
        "acusa condenó sustituyó sustituye a".split()
    ),
    women=WOMEN, men=MEN, places=places("es") | REGIONS,
)
