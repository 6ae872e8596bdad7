"""The words by which Portuguese tells the names of people, bodies and places apart."""

from api.extraction.clauses.name_words import NameWords
from api.languages.first_names import MEN, WOMEN
from api.languages.pt import nouns
from api.languages.pt.words import MONTHS, WHOLE_WEEKDAYS
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
    "presidente presidenta ministro ministra prefeito prefeita autarca vereador vereadora deputado deputada "
    "senador senadora governador governadora secretário secretária diretor diretora director directora chefe "
    "líder rei rainha papa treinador treinadora técnico técnica juiz juíza desembargador procurador "
    "procuradora advogado advogada delegado delegada capitão general coronel comandante bispo arcebispo "
    "cardeal padre escritor escritora poeta romancista cantor cantora ator atriz actor actriz cineasta "
    "realizador realizadora pintor pintora músico compositor maestro pianista arquiteto arquiteta "
    "historiador historiadora filósofo sociólogo economista jornalista fotógrafo piloto ciclista jogador "
    "jogadora avançado médio defesa guarda-redes goleiro atacante zagueiro campeão campeã investigador "
    "investigadora pesquisador pesquisadora professor professora médico médica enfermeira embaixador "
    "embaixadora comissário porta-voz candidato candidata chanceler pai mãe filho filha irmão irmã viúva "
    "viúvo marido mulher opositor ativista activista empresário empresária relator relatora coordenador "
    "coordenadora fundador fundadora conselheiro provedor reitor reitora ex-presidente ex-ministro "
    "ex-prefeito ex-governador primeiro-ministro primeira-ministra comerciante agricultor bombeiro suspeito "
    "arguido réu galerista".split()
)
_STEMS_OF_PEOPLES = {
    "o a os as": "brasileir american russ ucranian italian mexican cuban argentin chilen colombian peruan "
    "venezuelan angolan moçambican cabo-verdian cabo-verdean australian iranian palestinian sírio indian "
    "african suíç norueg suec polac marroquin egípci líbi turc greg",
    "ês esa eses esas": "portugu ingl franc holand chin japon irland escoc finland dinamarqu guine",
    "ol ola óis olas": "espanh",
    "ão ã ães ãs": "alem",
    "e es": "timorens israelens canadens são-tomens",
}
PEOPLES = frozenset(
    stem + ending
    for endings, stems in _STEMS_OF_PEOPLES.items()
    for stem in stems.split()
    for ending in endings.split()
)
MORE_PLACES = frozenset(
    "porto|coimbra|braga|aveiro|faro|evora|setubal|leiria|viseu|guimaraes|funchal|ponta delgada|madeira|"
    "acores|algarve|alentejo|minho|beja|braganca|castelo branco|guarda|portalegre|santarem|viana do castelo|"
    "vila real|sintra|cascais|almada|matosinhos|gondomar|barcelos|famalicao|peniche|tavira|cuba|seixal|"
    "barreiro|oeiras|loures|amadora|odivelas|sao paulo|rio de janeiro|rio|minas gerais|belo horizonte|"
    "brasilia|salvador|bahia|recife|pernambuco|fortaleza|ceara|porto alegre|rio grande do sul|"
    "rio grande do norte|parana|curitiba|santa catarina|florianopolis|goias|goiania|mato grosso|"
    "mato grosso do sul|cuiaba|campo grande|amazonas|manaus|para|belem|acre|rio branco|rondonia|porto velho|"
    "roraima|boa vista|amapa|macapa|tocantins|palmas|maranhao|sao luis|piaui|teresina|natal|paraiba|"
    "joao pessoa|alagoas|maceio|sergipe|aracaju|espirito santo|vitoria|campinas|santos|ribeirao preto|"
    "niteroi|blumenau|joinville|pelotas|caxias do sul|luanda|benguela|huambo|lubango|cabinda|maputo|beira|"
    "nampula|tete|pemba|cabo delgado|sofala|gaza|inhambane|praia|mindelo|bissau|sao tome|dili|macau|"
    "nova iorque|nova york|londres|paris|madrid|madri|barcelona|bruxelas|genebra|roma|milao|berlim|munique|"
    "moscovo|moscou|kiev|pequim|toquio|washington|cisjordania|medio oriente|oriente medio|catalunha|"
    "california|florida|texas|galiza|atlantico|amazonia|nordeste|colonia".split("|")
) - {"para", "guarda", "natal", "beira", "rio"}

NAMES = NameWords(
    titles=frozenset("sr sra srs dr dra dom dona d prof eng".split()),
    civil_titles=frozenset("sr sra".split()),
    indefinites=frozenset({"um", "uma"}),
    impersonal=IMPERSONAL
    | frozenset(
        "prémio prêmio dia taça liga campeonato código orçamento mundial pec imposto copa libertadores "
        "champions brasileirão paulistão selic euribor ibovespa tgv revolução".split()
    ),
    occasions=OCCASIONS,
    definites=frozenset({"o", "a"}),
    crowds=frozenset("os as dos das aos às nos nas".split()),
    women=WOMEN,
    men=MEN,
    roles=ROLES,
    qualifiers=frozenset("antigo antiga ex futuro futura vice novo nova".split()),
    sorts=frozenset({"ong", "ipss"}),
    particles=PARTICLES - {"do", "da", "dos", "das", "de", "du", "des"},
    links=frozenset("de do da dos das e".split()) - {"e"},
    bodies=frozenset(
        "banco universidade ministério conselho tribunal supremo comissão união partido congresso "
        "senado câmara instituto associação federação confederação agência cruz museu hospital assembleia "
        "fundação polícia exército marinha força guarda escola faculdade centro companhia frente movimento "
        "organização sindicato autoridade direção-geral entidade ordem santa casa grupo clube parlamento "
        "procuradoria governo secretaria bolsa".split()
    ),
    institutions=frozenset(
        "tribunal câmara ministério conselho museu universidade prefeitura procuradoria federação teatro "
        "hospital sindicato associação junta".split()
    ),
    groups=frozenset("clube associação coletivo grupo companhia banda".split()),
    before_agents=frozenset({"por", "pelo", "pela", "pelos", "pelas"}),
    contests=frozenset("torneio troféu prémio prêmio campeonato taça copa rali".split()),
    venues=frozenset(
        "teatro museu estádio palácio hospital universidade igreja sé casa escola auditório".split()
    ),
    body_adjectives=tuple("al ais ano ana eira eiro iva ivo ico ica ária ário esa ês".split()),
    body_endings=BODY_ENDINGS,
    firm_endings=FIRM_ENDINGS,
    firms=frozenset("empresa companhia grupo sociedade firma fabricante construtora transportadora".split()),
    makers=frozenset({"fabricante", "produtor", "produtora"}),
    abbreviations=frozenset("inc co corp ltd st s sto d".split()),
    peoples=PEOPLES,
    calendar=frozenset((*MONTHS, *WHOLE_WEEKDAYS, "natal", "páscoa", "carnaval")),
    generic=frozenset(
        "governo estado estados internet república deus terra lua sol r pib igreja justiça constituição "
        "união executivo oposição pdf tv ia vip eua".split()
    )
    | nouns.MISHAPS,
    offices=frozenset("ministro ministra ministério secretário secretária secretaria presidência".split()),
    things=frozenset(
        "festival edifício restaurante bar hotel filme filmes programa missão avião navio barco satélite lei "
        "projeto projecto operação caso romance álbum livro série documentário exposição mostra peça plano "
        "sistema vírus telemóvel modelo linha jogo".split()
    ),
    places=places("pt") | MORE_PLACES,
    place_openers=PLACE_OPENERS,
    place_middles=PLACE_MIDDLES,
    place_nouns=frozenset(
        "cidade vila região província ilha estado município concelho freguesia distrito norte sul leste este "
        "oeste centro porto aeroporto bairro capital baía costa prefeito prefeita prefeitura fábrica "
        "interior câmara autarca comarca litoral serra vale margem fronteira zona aldeia praia estação "
        "hospital tribunal escola universidade".split()
    ),
    squares=frozenset(
        "praça largo igreja teatro estádio museu escola hospital sala parque jardim castelo ponte".split()
    ),
    streets=frozenset("rua avenida travessa estrada rodovia alameda av autoestrada".split()),
    departures=frozenset("natural proveniente vindo vinda chegado partiu saiu oriundo oriunda fugiu".split()),
    inside=frozenset({"em"}),
    around=frozenset("no na nos nas para até".split()),
    opponents=frozenset(
        "bater bateu bate derrotar derrotou derrota vencer venceu vence contra frente enfrentar enfrenta "
        "enfrentará recebe receberá recebeu defronta eliminou elimina goleou empatou".split()
    ),
    matches=frozenset("receção recepção vitória derrota vencedor líder adversário empate".split()),
    reached=frozenset(
        "visitar visita visitou visitará invadiu invadir bombardeou conquistar conquistou".split()
    ),
    settings=frozenset("no na nos nas durante".split()),
    place_articles=frozenset({"o", "a"}),
    before_people=frozenset("graças disse deu entregou face frente homenagem junto pediu contra".split()),
)
