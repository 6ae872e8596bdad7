"""Nouns that say on which side of the publication their date lies, and those only people have."""

MISHAPS = frozenset(
    "ataque ataques atentado atentados accidente accidentes incendio incendios terremoto terremotos sismo "
    "sismos explosión explosiones tiroteo muerte muertes asesinato asesinatos crimen derrota victoria "
    "triunfo detención detenciones robo atraco choque derrumbe inundación inundaciones riada temporal "
    "matanza masacre golpe secuestro naufragio apagón fallecimiento desaparición agresión disturbios "
    "bombardeo invasión descarrilamiento avalancha erupción fuga estallido tragedia catástrofe dana hechos "
    "incidente incidentes".split()
)
"""What nobody announces."""
ACTS = frozenset(
    "decisión sentencia fallo anuncio dimisión renuncia acuerdo encuesta sondeo barómetro entrevista "
    "declaración declaraciones comunicado informe auto resolución decreto denuncia querella carta llamada "
    "visita compra venta nombramiento condena firma ley reforma plebiscito dictamen".split()
)
"""What people do, and may announce."""
FIGURES = frozenset("resultados cuentas balance cifras datos".split())
"""What a company reports on a day known before."""
RESPITES = frozenset("plazo prórroga moratoria tregua aplazamiento extensión suspensión".split())
"""More time, or what is at rest in it."""
APPOINTMENTS = frozenset(
    "reunión reuniones sesión sesiones juicio vista audiencia cumbre partido huelga paro marcha "
    "manifestación concentración protesta elección elecciones votación comicios concierto función final "
    "semifinal debate referéndum pleno junta asamblea congreso gala ceremonia inauguración apertura "
    "estreno cita jornada sorteo subasta desfile festival feria procesión funeral misa homenaje gira "
    "comparecencia convocatoria largada etapa carrera torneo eliminatoria".split()
)
"""What people come together for."""
MESSAGES = frozenset(
    "comunicado carta informe entrevista artículo mensaje tuit nota declaración discurso vídeo video "
    "sentencia auto fallo resolución estudio encuesta sondeo correo columna editorial oficio decreto "
    "acta".split()
)
"""Nouns for what is written or said."""
MEASURES = frozenset("caso casos día días hora horas temporada zona zonas edad medida".split())
"""Nouns after «según» that name nobody."""
FUNERALS = frozenset("funeral funerales exequias sepelio entierro velatorio restos".split())
PERSONAL = FUNERALS | frozenset(
    "padre madre hermano hermana hijo hija marido mujer esposo esposa viuda viudo padres hijos abuelo "
    "abuela novio novia pareja abogado abogada cuerpo cadáver detención muerte fallecimiento mandato "
    "carrera domicilio sucesor sucesora predecesor familia biografía jubilación boda".split()
)
"""Nouns for what only people have."""
WINNERS = frozenset(
    "campeón campeona campeones campeonas subcampeón subcampeona finalista finalistas ganador ganadora "
    "ganadores medallista medallistas plusmarquista".split()
)
