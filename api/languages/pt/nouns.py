"""Nouns that say on which side of the publication their date lies."""

MISHAPS = frozenset(
    "ataque ataques atentado atentados agressão acidente acidentes assassinato assassinatos assassínio "
    "homicídio homicídios crime morte mortes desaparecimento sismo terremoto terramoto incêndio incêndios "
    "explosão explosões tiroteio tiroteios massacre naufrágio queda tragédia inundação inundações enchente "
    "cheias assalto assaltos roubo sequestro rapto estupro violação golpe invasão bombardeamento bombardeio "
    "vitória derrota prisão detenção fuga desabamento desmoronamento colisão choque descarrilamento apagão "
    "deslizamento temporal".split()
)
"""What nobody announces."""
ACTS = frozenset(
    "decisão decisões sentença acórdão anúncio declaração declarações comunicado renúncia demissão nomeação "
    "condenação acordo entrevista descoberta resultado resultados sondagem pesquisa relatório carta mensagem "
    "vídeo queixa denúncia despedimento despedimentos nascimento operação balanço".split()
)
"""What people do, and may announce."""
APPOINTMENTS = frozenset(
    "reunião reuniões sessão sessões audiência julgamento cimeira cúpula jogo jogos partida partidas greve "
    "greves paralisação manifestação marcha protesto plenário assembleia conferência congresso desfile "
    "concerto show espetáculo espectáculo cerimónia cerimônia final meia-final semifinal estreia inauguração "
    "abertura leilão debate eleição eleições votação pleito referendo vote negociações encontro visita dérbi "
    "clássico prova".split()
)
"""What people come together for."""
FIGURES = frozenset("contas resultados balanço lucros".split())
RESPITES = frozenset("prazo prorrogação moratória adiamento suspensão trégua".split())
WINNERS = frozenset(
    "vencedor vencedora campeão campeã finalista vice-campeão semifinalista medalhista".split()
)
MESSAGES = frozenset(
    "comunicado nota carta relatório entrevista mensagem tweet declaração discurso vídeo acórdão sentença "
    "despacho estudo parecer artigo e-mail depoimento".split()
)
MEASURES = frozenset("caso casos dia dias hora momento necessidade vezes".split())
PERSONAL = frozenset(
    "funeral exéquias pai mãe irmão irmã filho filha marido mulher esposa viúva viúvo pais avô avó advogado "
    "advogada corpo velório enterro família carreira mandato sucessor antecessor".split()
)
