"""The verbs of Portuguese, in the spelling of both sides of the Atlantic."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from api.extraction.clauses.grammar import (
    INFINITIVE,
    PARTICIPLE,
    PRESENT,
    Cue,
    Form,
    FormAt,
    Tense,
    Tenses,
    VerbForm,
    Verbs,
)
from api.extraction.tokens import Tokens
from api.languages.conjugation import conjugations
from api.languages.conjugation.slots import Slot
from api.languages.word_tables import Listed, by_word


def agreeing(participles: str) -> str:
    """Participles in their four agreements: previsto, prevista, previstos, previstas."""
    return " ".join(
        each.removesuffix("o") + ending for each in participles.split() for ending in ("o", "a", "os", "as")
    )


NOUNS_OR_PRESENTS = (
    "ajuda alerta aposta ameaça ataca batalha busca caça casa causa cobra cobre coleta colecta compra "
    "completa conserva conquista consulta conta cria cura cruza dança data demanda demora dispensa disputa "
    "dita dura emenda encomenda entrega entrevista equipa escala escolta espera estima expulsa fala falta "
    "fatura figura fixa força forma funda grava guarda guia isenta joga junta larga lança leva liga limpa "
    "livra louva luta manda marca marcha mata mede mente mostra muda multa nega nota oculta oferta paga "
    "parte partilha pausa pega pergunta pesca pesquisa planta porta posta prova queima queixa quebra reforma "
    "rega renda reserva resta retoma revolta roda saca salva seca segura sobra solta soma sonda suspeita "
    "suja taxa tenta termina testa toca trava treina troca une usa vacina vaga vale valida vela verte viola "
    "visita vota vigia trata honra opera corte debate combate embate agenda divisa firma gira pinta regista "
    "registra venda procura"
)
"""Words that are the present of a verb or as often a noun or adjective: their neighbours decide."""

NO_VERBS = frozenset(
    # prepositions, adverbs and conjunctions
    "para sobre entre ante cerca nada cada como fora ora embora tarde leste oeste "
    # nouns and adjectives like finite forms
    "via vias base fase toque ataque alcance avanço choque contraste controle controlo desastre desfile "
    "destaque detalhe embarque grave grávida informe lance limite livre monte passe porte poste recorde "
    "remate resgate saque suporte teste transporte vista vistas vida renda prenda peça peças escolha recolha "
    "verão serão irão lotaria portaria correria saia ria cria termos lei rei museu remos termo sede rede "
    "viva pará classe posse presente nove prática polícia notícia arranque acorde aporte disfarce norte "
    "ponte corte custe parte-se "
    # nouns like participles and infinitives
    "estado estados mercado mercados lado lados partido partidos pedido pedidos sentido sentidos saída "
    "saídas medida medidas passado passada deputado deputada deputados deputadas feriado feriados resultado "
    "resultados dado dados cuidado cuidados significado atentado atentados mandado mandato entrada entradas "
    "chegada chegadas temporada imposto impostos proposta propostas aposta apostas posto postos partida "
    "partidas rodada rodadas jogada corrida corridas caminhada descida subida retirada chamada chamadas "
    "bebida bebidas comida morada ida idas vinda feito feitos comunicado comunicados tratado tratados "
    "soldado soldados delegado delegada delegados advogado advogada advogados advogadas associado associados "
    "empregado empregados privado privada privados privadas sábado condecorado conselho candidato candidatos "
    "madrugada titular titulares circular circulares regular regulares militar militares jantar jantares "
    "poderes mar par seguro seguros século tarefa quando segundo enquanto".split()
)

AUXILIARIES: dict[VerbForm, Listed] = {
    VerbForm(Form.PRESENT, "have"): "tem têm tenho temos há",
    VerbForm(Form.IMPERFECT, "have"): "tinha tinham tínhamos havia haviam",
    VerbForm(Form.PAST, "have"): "teve tiveram tive tivemos houve houveram",
    VerbForm(Form.PLUPERFECT, "have"): "tivera houvera",
    VerbForm(Form.FUTURE, "have"): "terá terão terei teremos haverá haverão",
    VerbForm(Form.CONDITIONAL, "have"): "teria teriam haveria haveriam",
    VerbForm(
        Form.SUBJUNCTIVE, "have"
    ): "tenha tenham haja hajam tivesse tivessem houvesse tiver tiverem houver",
    VerbForm(Form.INFINITIVE, "have"): "ter haver terem haverem",
    VerbForm(Form.PRESENT, "be"): "é são sou somos",
    VerbForm(Form.IMPERFECT, "be"): "era eram éramos",
    VerbForm(Form.PAST, "be"): "foi foram fui fomos",
    VerbForm(Form.FUTURE, "be"): "será serão serei seremos",
    VerbForm(Form.CONDITIONAL, "be"): "seria seriam",
    VerbForm(Form.SUBJUNCTIVE, "be"): "seja sejam for forem fosse fossem",
    VerbForm(
        Form.PRESENT, "stay"
    ): "está estão estou estamos fica ficam permanece permanecem continua continuam segue",
    VerbForm(Form.IMPERFECT, "stay"): "estava estavam ficava ficavam",
    VerbForm(Form.PAST, "stay"): "esteve estiveram estive ficou ficaram",
    VerbForm(Form.FUTURE, "stay"): "estará estarão ficará ficarão",
    VerbForm(Form.CONDITIONAL, "stay"): "estaria estariam ficaria ficariam",
    VerbForm(Form.SUBJUNCTIVE, "stay"): "esteja estejam estiver estiverem estivesse fique fiquem",
    VerbForm(Form.PRESENT, "go"): "vai vão vou vamos",
    VerbForm(Form.IMPERFECT, "go"): "ia iam",
    VerbForm(Form.FUTURE, "go"): "irá irão",
    VerbForm(Form.CONDITIONAL, "go"): "iria iriam",
    VerbForm(Form.PRESENT, "must"): "deve devem devo devemos",
    VerbForm(Form.IMPERFECT, "must"): "devia deviam deveria deveriam",
    VerbForm(Form.FUTURE, "must"): "deverá deverão",
    VerbForm(Form.PRESENT, "can"): "pode podem posso podemos poderia poderiam poderá poderão possa possam",
    VerbForm(Form.IMPERFECT, "can"): "podia podiam",
    VerbForm(Form.PAST, "can"): "pôde puderam",
}
FORMS: dict[VerbForm, Listed] = {
    **AUXILIARIES,
    VerbForm(Form.PRESENT_OR_NOUN): NOUNS_OR_PRESENTS,
    PRESENT: (
        "constrói constroem destrói destroem intervém provém convém mantém obtém detém contém retém sustém "
        "previne reúne faço digo quero acho vivo trabalho moro vou sei vira viram"
    ),
    PARTICIPLE: agreeing("morto preso solto eleito reeleito pago gasto aceito suspenso extinto salvo expulso")
    + " aceite aceites entregue entregues ganho ganhos",
    INFINITIVE: "pôr saber",
}
"""Auxiliaries, and forms that the conjugation lacks or that their neighbours decide."""

READINGS: tuple[tuple[frozenset[Slot], VerbForm], ...] = (
    (frozenset({Slot.PAST}), VerbForm(Form.PAST)),
    (frozenset({Slot.INFINITIVE}), INFINITIVE),
    (frozenset({Slot.PARTICIPLE}), PARTICIPLE),
    (frozenset({Slot.PRESENT}), PRESENT),
    (frozenset({Slot.IMPERFECT}), VerbForm(Form.IMPERFECT)),
    (frozenset({Slot.FUTURE}), VerbForm(Form.FUTURE)),
    (frozenset({Slot.CONDITIONAL}), VerbForm(Form.CONDITIONAL)),
    (frozenset({Slot.GERUND}), VerbForm(Form.GERUND)),
    (frozenset({Slot.PLUPERFECT}), VerbForm(Form.PLUPERFECT)),
    (frozenset({Slot.SUBJUNCTIVE}), VerbForm(Form.SUBJUNCTIVE)),
)
"""How a form is read that fills some slots: «votamos» is a past, «vindo» a participle."""

ENDINGS = (
    (VerbForm(Form.FUTURE), "arão erão irão"),
    (VerbForm(Form.CONDITIONAL), "ariam eriam iriam"),
    (VerbForm(Form.PAST), "aram eram iram"),
    (VerbForm(Form.IMPERFECT), "avam"),
    (VerbForm(Form.GERUND), "ando endo indo"),
)
"""Endings of verbs that the conjugation lacks; the first one that fits counts."""

OF_FORMS = {
    Form.PRESENT: Tense.PRESENT,
    Form.IMPERFECT: Tense.IMPERFECT,
    Form.PAST: Tense.PAST,
    Form.PLUPERFECT: Tense.PLUPERFECT,
    Form.FUTURE: Tense.FUTURE,
    Form.CONDITIONAL: Tense.WAS_PLANNED,
}
TENSES: Tenses = {
    **{
        VerbForm(form, verb): {None: tense}
        for verb in (None, "be", "stay")
        for form, tense in OF_FORMS.items()
    },
    **{VerbForm(Form.SUBJUNCTIVE, verb): {None: None} for verb in (None, "be", "stay")},
    VerbForm(Form.PRESENT, "stay"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.STATE},
    VerbForm(Form.PRESENT, "have"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.PERFECT},
    VerbForm(Form.IMPERFECT, "have"): {None: Tense.IMPERFECT, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.PAST, "have"): {None: Tense.PAST},
    VerbForm(Form.PLUPERFECT, "have"): {None: Tense.PLUPERFECT},
    VerbForm(Form.FUTURE, "have"): {None: Tense.FUTURE, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.CONDITIONAL, "have"): {None: Tense.WAS_PLANNED, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.SUBJUNCTIVE, "have"): {None: None, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.PERFECT_INFINITIVE, "have"): {None: Tense.PAST},
    VerbForm(Form.INFINITIVE, "have"): {None: None},
    VerbForm(Form.PRESENT, "go"): {None: Tense.PRESENT, Form.INFINITIVE: Tense.FUTURE},
    VerbForm(Form.IMPERFECT, "go"): {None: Tense.IMPERFECT, Form.INFINITIVE: Tense.WAS_PLANNED},
    VerbForm(Form.FUTURE, "go"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "go"): {None: Tense.WAS_PLANNED},
    VerbForm(Form.PRESENT, "must"): {None: Tense.PLANNED, Form.PERFECT_INFINITIVE: Tense.PAST},
    VerbForm(Form.IMPERFECT, "must"): {None: Tense.WAS_PLANNED, Form.PERFECT_INFINITIVE: Tense.UNFULFILLED},
    VerbForm(Form.FUTURE, "must"): {None: Tense.PLANNED, Form.PERFECT_INFINITIVE: Tense.PAST},
    VerbForm(Form.PRESENT, "can"): {None: Tense.POSSIBLE, Form.PERFECT_INFINITIVE: Tense.PAST},
    VerbForm(Form.IMPERFECT, "can"): {None: Tense.IMPERFECT},
    VerbForm(Form.PAST, "can"): {None: Tense.PAST},
}
"""A subjunctive has the tense of the verb it depends on; «sairia» is what was to come, seen from the past."""

TRANSPARENT = frozenset(
    "não nunca jamais já ainda também só apenas se me te lhe lhes nos o a os as lo la los las no na - sido "
    "mais bem mal logo sempre quase agora depois então hoje finalmente oficialmente definitivamente "
    "provisoriamente novamente inicialmente recentemente atualmente actualmente temporariamente entretanto "
    "ontem amanhã assim mesmo todos gravemente parcialmente totalmente completamente imediatamente "
    "rapidamente provavelmente entretanto de novo".split()
)
"""Clitics, negations and adverbs."""

CLITICS = frozenset("me te se nos vos lhe lhes o a os as lo la los las no na mo ma".split())
FUTURES = {
    **dict.fromkeys("á ão ei emos".split(), Form.FUTURE),
    **dict.fromkeys("ia iam íamos".split(), Form.CONDITIONAL),
}
"""Endings that a clitic parts from their verb: «realizar-se-á», «far-se-iam»."""
OBJECTS = frozenset({"lo", "la", "los", "las"})
SHORTENED = ("á", "ê", "ô", "i", "í")
"""How an infinitive ends before them: «adiá-lo», «fazê-la»."""
NOUNS_LIKE_PARTICIPLES = frozenset("pedido sentido partido resultado mandado tratado passado feito".split())
COMPOUNDING = frozenset("terá terão teria teriam tinha tinham tivesse tivessem havia haviam ter".split())
"""Forms of «ter» and «haver» after which such a noun is a participle: «terá pedido a demissão»."""
VISITED = frozenset(agreeing("visto visitado apreciado consultado admirado").split())
"""What an exhibition can be as long as it is open: «pode ser vista até junho» doubts nothing."""
BASES = {"ser": "be", "estar": "stay", "ter": "have", "haver": "have", "dever": "must", "poder": "can"}


def _by_words_around(norms: Sequence[str], index: int) -> VerbForm | None:
    """«terá pedido», «pode ser vista»: another form than a word has alone."""
    if norms[index] in NOUNS_LIKE_PARTICIPLES and index and norms[index - 1] in COMPOUNDING:
        return PARTICIPLE
    seen = norms[index + 1 : index + 2] == ["ser"] and not VISITED.isdisjoint(norms[index + 2 : index + 3])
    return PRESENT if seen and norms[index] in {"pode", "podem"} else None


def forms_in_context(tokens: Tokens, timed: Collection[int]) -> FormAt:
    """The forms that only the words after them tell."""
    norms, last, hyphenated = tokens.norms, len(tokens.norms) - 1, "-" in tokens.norms

    def joined(index: int) -> VerbForm | None:
        """A verb that a clitic cuts in two, or an infinitive before its object."""
        clitic, ending = norms[index + 2], norms[index + 4] if index + 4 <= last else ""
        if clitic in CLITICS and norms[index + 3 : index + 4] == ["-"] and ending in FUTURES:
            return VerbForm(FUTURES[ending], BASES.get(norms[index]))
        return INFINITIVE if clitic in OBJECTS and norms[index].endswith(SHORTENED) else None

    def participle_follows(index: int) -> bool:
        after = index + 1
        while after < last and norms[after] in TRANSPARENT:
            after += 1
        return after <= last and after not in timed and VERBS.form(norms[after]) == PARTICIPLE

    def form_at(index: int, form: VerbForm | None) -> VerbForm | None:
        if hyphenated and index + 2 <= last and norms[index + 1] == "-":
            return joined(index) or form
        if norms[index] == "fora" and participle_follows(index):
            return VerbForm(Form.PLUPERFECT, "be")
        if form == VerbForm(Form.INFINITIVE, "have") and participle_follows(index):
            return VerbForm(Form.PERFECT_INFINITIVE, "have")
        return _by_words_around(norms, index) or form

    return form_at


CUES: dict[Cue, Listed] = {
    Cue.LASTING: (
        "continua continuam permanece permanecem mantém mantêm vigora vigoram decorre decorrem dura duram "
        "vale prossegue prosseguem segue seguem trabalha vive patente vigor"
    ),
    Cue.PLANNED: (
        agreeing("previsto marcado agendado programado esperado aguardado convocado calendarizado pautado"),
        "convocou convocaram convoca convocam agendou agendaram marcou marcaram marca",
    ),
    Cue.CANCELLED: (
        agreeing(
            "cancelado anulado suspenso desmarcado desconvocado abandonado proibido interrompido descartado"
        ),
        "cancela cancelou cancelaram anulou anularam suspendeu suspenderam suspende desmarcou desconvocou "
        "desconvocaram caducou ruiu falhou",
    ),
    Cue.POSTPONED: (
        agreeing(
            "adiado remarcado reagendado transferido antecipado empurrado protelado postergado retardado"
        ),
        "adiou adiaram adia adiam adiar remarcou reagendou transferiu antecipou atrasou atrasaram derrapou",
    ),
    Cue.APPOINTED: (agreeing("fixado definido apontado"), "fixou fixaram"),
    Cue.EXTENDED: (
        agreeing("prorrogado prolongado estendido alargado"),
        "prorrogou prolongou estendeu alargou prorroga prolonga prolongaram",
    ),
    Cue.HYPOTHETICAL: (
        agreeing("desejado cogitado ponderado estudado temido projetado estimado"),
        "admite admitem pondera ponderam cogita cogitam estuda estudam espera esperam teme temem receia "
        "receiam ameaça ameaçam deseja desejam sonha arrisca estima estimam projeta projetam projecta "
        "calcula calculam antecipam esperava esperavam temia arriscam gostaria gostariam",
    ),
    Cue.INTENDED: (
        agreeing("decidido acordado combinado proposto jurado prometido"),
        "pretende pretendem quer querem promete prometem prometeu prometeram tenciona tencionam planeia "
        "planeja planeiam planejam decidiu decidiram concordou concordaram aceitou propõe propõem propôs "
        "prepara preparam conta contam prevê preveem prevêem compromete comprometeu vão-se visa visam previa "
        "previam pretendia pretendiam queria queriam tencionava contava planejava planeava prometia jurava "
        "pediu pedem",
    ),
    Cue.REPORTING: (
        agreeing("dito anunciado declarado afirmado revelado explicado confirmado informado noticiado"),
        "disse disseram afirmou afirmaram anunciou anunciaram avisou contou declarou explicou reagiu "
        "informou informaram revelou confirmou confirmaram admitiu garantiu garantiram lembrou recordou "
        "acrescentou adiantou destacou ressaltou sublinhou salientou alertou considerou defendeu criticou "
        "justificou comentou lamentou noticiou escreveu relatou negou indicou apontou assegurou frisou "
        "esclareceu referiu respondeu concluiu divulgou diz dizem afirma afirmam anuncia explica explicam "
        "garante conta lembra revela confirma alerta considera defende lamenta adianta indica informa "
        "assegura frisa refere sublinha dizia afirmava explicava resume resumiu",
    ),
}

MOVED = (
    *(f"{verb} para" for verb in "passa passou passam passaram fica ficou ficaram mudou".split()),
    "mudou de",
)
"""Verbs that postpone with the word after them: «o jogo passa para sexta»."""

VERBS = Verbs(
    forms=by_word(FORMS),
    endings=tuple((ending, form) for form, endings in ENDINGS for ending in endings.split()),
    no_verbs=NO_VERBS,
    conjugated=conjugations("pt").reader(READINGS),
    tenses=TENSES,
    cues=by_word(CUES) | dict.fromkeys(MOVED, Cue.POSTPONED),
    transparent=TRANSPARENT,
    been=frozenset("sido ser estar estado ficar serem estarem sendo ter haver ido".split()),
    negations=frozenset({"não", "nunca", "jamais"}),
    restrictions=frozenset({"só", "apenas", "somente"}),
    restricting=frozenset({"não"}),
    measuring=tuple(
        "cresc cresç aument diminu subi sob cai cairá recu ating alcanç chega ultrapass dobr triplic encolh "
        "baix fica represent retra avanç".split()
    ),
    asking=frozenset(
        "decide decidem decidirá decidiu decidir saber sabe perguntou pergunta questionou questionado avalia "
        "avaliar avaliará analisa analisar verificar apurar apura investiga investigar esclarecer definir "
        "definirá".split()
    ),
    granting=frozenset("deu deram concedeu concederam".split()),
    staying=frozenset({"ficou", "ficaram", "permaneceu", "permaneceram", "esteve", "estiveram"}),
    framing=frozenset(
        agreeing("reunido interrogado questionado contactado contatado convidado ouvido").split()
    ),
    happening=frozenset(
        "ocorrerá acontecerá decorrerá decorre ocorre acontece".split()
        + agreeing("previsto marcado agendado").split()
    )
    | {"terá lugar", "terão lugar"},
    agreeing=frozenset({"be", "stay"}),
    nominal={
        "concordou": "acordo para",
        "decidiu": "decisão de",
        "prometeu": "promessa de",
        "propôs": "proposta de",
    },
    plural_endings=("m", "ão"),
    first_person_endings=("mos",),
    plurals=frozenset({"são", "vão", "estão", "dão"}),
    singulars=frozenset(
        "tem vem bem tenham quem mantém intervém convém obtém detém contém retém provém foi".split()
    ),
    of_things=frozenset(agreeing("fundado criado construído edificado erguido inaugurado").split()),
    of_events=frozenset(agreeing("ocorrido acontecido cometido registado registrado perpetrado").split()),
    impersonal=frozenset(
        "há houve haverá havia chove choveu choverá neva trata tratou basta falta faltam".split()
    ),
    being=frozenset({"be", "stay"}),
    completed_by_times=frozenset(
        "data datam remonta remontam dura durou durará duram ficar ficou fica ficará passa passou".split()
    ),
    like_nouns=frozenset(
        {Form.PRESENT, Form.PRESENT_OR_NOUN, Form.IMPERFECT, Form.SUBJUNCTIVE, Form.PLUPERFECT}
    ),
    announcing=frozenset({PRESENT, *(VerbForm(Form.PRESENT, verb) for verb in ("be", "have", "stay"))}),
    inverting=CLITICS,
    enclitics=CLITICS | FUTURES.keys(),
    object_pronouns=frozenset("me te nos vos lhe lhes se".split()),
    object_openers=frozenset("o a os as um uma uns umas seu sua seus suas este esta esse essa".split()),
)
