"""The words of closed classes in Spanish: those that join, replace and govern."""

MASCULINE = frozenset("el un este ese aquel del al nuestro algún ningún los unos estos esos nuestros".split())
FEMININE = frozenset("la una esta esa aquella nuestra alguna ninguna las unas estas esas nuestras".split())
PLURAL = frozenset(
    "los las unos unas estos estas esos esas aquellos aquellas sus mis nuestros nuestras varios varias "
    "algunos algunas muchos muchas ambos ambas dos tres cuatro cinco seis siete ocho nueve diez".split()
)
SINGULAR = frozenset("su mi cada cualquier".split())
DETERMINERS = MASCULINE | FEMININE | PLURAL | SINGULAR | {"aquellos", "aquellas", "otro", "otra"}
ADJECTIVES_BEFORE_NOUNS = frozenset(
    "primer primera primeros primeras segundo segunda tercer tercera último última últimos últimas nuevo "
    "nueva nuevos nuevas gran grandes buen buena mal mala mejor peor próximo próxima próximos próximas "
    "pasado pasada mismo misma antiguo antigua viejo vieja joven actual principal otros otras".split()
)

PREPOSITIONS = frozenset(
    "a al ante bajo con contra de del desde durante en entre excepto hacia hasta mediante para por salvo "
    "sin sobre tras vía".split()
)
NOUNS_IN_PREPOSITIONS = frozenset(
    "causa raíz cargo través partir pesar favor manos medio torno cuanto frente cabo marco virtud calidad "
    "caso vísperas motivo consecuencia instancias petición lugar vez lo largo pie punto".split()
)
"""Nouns that make a preposition with those around them: «a raíz de», «en torno a»."""
PREPOSITIONS_OF_TIMES = PREPOSITIONS - {"con", "contra", "sin", "bajo", "ante"} | frozenset(
    "el la los las días este esta ese esa mismo misma todo toda pasado pasada próximo próxima último "
    "durante partir cerca día largo transcurso curso".split()
)
AFTER_TIMES = frozenset("inclusive incluido incluida último pasado próximo".split())
HOURS = frozenset({"h", "hs", "hora", "horas", "hrs"})

RELATIVES = frozenset("que quien quienes cual cuales donde cuyo cuya cuyos cuyas adonde".split())
SUBORDINATORS = frozenset("cuando porque aunque mientras pues como apenas conforme salvo siempre".split())
SUBJECT_PRONOUNS = frozenset("él ella ellos ellas ello usted ustedes nosotros yo tú".split())
CLITICS = frozenset("me te se le les lo la los las nos os".split())

FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | RELATIVES | SUBORDINATORS | SUBJECT_PRONOUNS | CLITICS
) | frozenset(
    "y e o u ni pero sino mas si no ya más menos muy tan tanto también tampoco sí así aún todavía hoy ayer "
    "mañana anoche ahora antes después luego entonces siempre nunca jamás casi sólo solo incluso además "
    "según aquí allí ahí allá todo toda todos todas algo nada nadie alguien qué quién cómo cuándo dónde "
    "cuánto cuál esto eso aquello mis tus su sus cada lo otro otra otros otras mucho poco pocos bien mal "
    "mientras embargo obstante decir ejemplo fin cerca lejos dentro fuera arriba abajo sea bajo once doce "
    "quince veinte treinta cien mil primero través don doña sr sra".split()
)
COMPARISONS = frozenset(
    "más menos tan tanto mejor mejores peor peores mayor menor igual mismo misma comparado comparada "
    "primer primera primero único única récord respecto frente".split()
)
