"""What Portuguese wordings mean to a reader on the day ``PUBLISHED``, in Brazil, Portugal and Africa.

The keys and ``NOT_TIMES`` are as in French.
"""

from datetime import date

PUBLISHED = date(2025, 7, 31)  # a Thursday

# fmt: off
EXAMPLES = {
    # days
    "2025-07-31": [
        "O autarca demitiu-se hoje.", "A câmara aprovou nesta quinta-feira (31) o orçamento.",
        "A juíza ouviu o arguido esta manhã.", "O cantor atua logo à noite no Coliseu.",
    ],
    "2025-07-30": [
        "A sessão foi adiada na quarta-feira.", "O autarca falou ontem.",
        "O autarca falou ontem, quarta-feira, dia 30.",
        "O Supremo julgou na quarta (30) o recurso.", "O Supremo julgou o recurso ontem à noite.",
        "A moeda caiu na quarta-feira, 30, em Luanda.", "O prefeito renunciou na noite desta quarta.",
    ],
    "2025-07-29": [
        "O presidente morreu na madrugada de terça-feira.", "O juiz saiu anteontem.",
        "A PJ deteve, na terça-feira à noite, três suspeitos.", "O incêndio começou às 18h30 de terça-feira.",
        "A assembleia votou na 3.ª feira.", "O réu depôs na última terça.",
        "O réu depôs na passada terça-feira.",
    ],
    "2025-07-25": ["O conselho reuniu-se na sexta-feira.", "O conselho reuniu-se na sexta-feira passada."],
    "2025-07-23": ["O ministro falou na quarta-feira (23)."],
    "2025-07-22": ["O ministro falou na terça-feira da semana passada."],
    "2025-07-27": ["O acidente ocorreu no domingo (27/7)."],
    "2025-07-18": ["Faleceu no passado dia 18 o industrial.", "O crime ocorreu no último dia 18."],
    "2025-08-01": [
        "O conselho reúne-se na sexta-feira.", "A reunião será na sexta-feira, e não no dia seguinte.",
        "A reunião será não no sábado mas na sexta-feira.", "A reunião será na sexta-feira em vez de sábado.",
        "A greve começa amanhã.", "Realizar-se-á na sexta-feira o funeral do poeta.",
    ],
    "2025-08-02": ["O prefeito falará depois de amanhã."],
    "2025-08-02T15:00": ["O jogo será no sábado, as 15h.", "O jogo disputa-se sábado, às 15 horas."],
    "2025-08-04": [
        "A assembleia reúne-se na próxima segunda-feira, dia 4.", "A loja abre na segunda que vem.",
    ],
    "2025-08-10": ["A obra ficará pronta em dez dias.", "A obra abre daqui a dez dias."],
    "2025-08-12": ["A seleção joga no próximo dia 12."],
    "2025-08-20": ["O juiz marcou a audiência para o dia 20."],
    "2025-08-22": ["A greve começa na sexta (22)."],
    "2025-08-01T20:30": ["A sessão começa amanhã às oito e meia da noite."],
    "2025-08-22T18:00": ["A reunião será em 22/08 às 18 horas."],
    "1990-05-01": [
        "A lei entrou em vigor no dia 1 de maio de 1990.", "Nasceu a 1 de Maio de 1990.",
        "Nasceu em 1.º de maio de 1990.", "Nasceu em primeiro de maio de 1990.",
    ],
    "2024-05-05": ["Casou em 5 de maio do ano passado."],
    "1972-05, 1972-05-27": ["Em maio de 1972 caiu. No dia 27 daquele maio fugiu."],
    # days in a row, nights
    "2025-08-03/2025-08-05": [
        "A feira decorre de 3 a 5 de agosto.", "A feira decorre entre 3 e 5 de agosto.",
    ],
    "2025-08-14, 2025-08-15": ["O cantor sobe ao palco a 14 e 15 de agosto."],
    "2025-08-01/2025-08-03": ["A estrada fecha entre sexta (1) e domingo (3)."],
    "2025-07-26/2025-07-27": [
        "No fim de semana caiu o muro.", "O muro caiu na noite de sábado para domingo.",
        "O muro caiu no último fim de semana.",
    ],
    "2025-08-09/2025-08-10": ["O rali corre-se no fim de semana de 9 e 10 de agosto."],
    # weeks, months, years
    "2025-07-21/2025-07-27": ["O ministro saiu na semana passada."],
    "2025-08-04/2025-08-10": [
        "O texto será votado na semana que vem.", "O texto será votado na próxima semana.",
    ],
    "2025-07-14/2025-07-20": ["O prefeito caiu há duas semanas."],
    "2017-03": ["O político foi preso em março de 2017.", "O político foi preso em mar 2017."],
    "1968-05": ["Em maio de 68 os estudantes saíram à rua."],
    "2025-06": ["A obra parou em Junho.", "A obra parou no mês passado."],
    "2024-11": ["A peça estreou em novembro passado.", "A peça estreou em novembro do ano passado."],
    "2025-08-21/2025-08-31": ["A loja abre no fim de agosto.", "A loja abre em finais de agosto."],
    "2026-05-16/2026-05-31": ["Na segunda quinzena de maio haverá feira."],
    "2001": ["A ponte caiu em 2001."],
    "2026": ["A ponte será aberta no ano que vem."],
    "1995": [
        "O político morreu há trinta anos.", "O político morreu trinta anos atrás.",
        "Faz trinta anos, morreu.",
    ],
    "2023-04": ["O prefeito renunciou há dois anos e três meses."],
    "2024": ["Há um ano e meio fechou a mina."],
    "2015-07-31/2025-07-31": ["Nos últimos dez anos fecharam cem escolas."],
    "2018-05, 2019": ["Em maio de 2018 perdeu o voto. No ano seguinte saiu."],
    "1958-23, 1959-04": ["No Outono de 1958 partiu. Em Abril do ano seguinte casou."],
    "2024-33": [
        "O desemprego subiu no primeiro trimestre de 2024.", "O lucro caiu nos três primeiros meses de 2024.",
    ],
    "2025-37": ["No primeiro quadrimestre foram suprimidos mil comboios."],
    "2025-41": ["As obras começam no segundo semestre."],
    "2019/2020": ["Na época 2019/20 o clube desceu.", "Na temporada 2019-20 o clube caiu."],
    "199X": [
        "O museu abriu na década de 1990.", "O partido venceu nos anos 90.",
        "A fábrica abriu nos anos noventa.",
    ],
    "1964/1966": ["Chegou em meados dos anos 60."],
    "18XX": ["O convento ardeu no século XIX.", "O convento ardeu no século 19."],
    # feasts and periods
    "2025-12-25": ["A feira abre no Natal."],
    "2024-12-25": ["O rio subiu no Natal de 2024."],
    "2024-12-26": ["No dia seguinte ao Natal o trem descarrilou."],
    "2026-04-12": ["No domingo depois da Páscoa haverá feira."],
    "2026-02-18": ["As aulas recomeçarão na Quarta-feira de Cinzas."],
    "2025-06-10": ["O veterano desfilou no Dia de Portugal."],
    "2025-06-12": ["A marcha saiu na véspera de Santo António."],
    "2025-06-19": ["O parque encheu no feriado de Corpus Christi."],
    "2025-11-15": ["O desfile será na Proclamação da República."],
    "2025-11-20": ["O desfile será no Dia da Consciência Negra."],
    "2026-03-29/2026-04-05": ["As procissões sairão durante a Semana Santa."],
    "1939-09-01/1945-09-02": ["Morreu durante a Segunda Guerra Mundial."],
    # from the time told last
    "2024-10-07": ["É o primeiro debate após o ataque de 7 de outubro."],
    "2024-10-10": ["Três dias depois de 7 de outubro, o ministro saiu."],
    "2025-07-10, 2025-07-09, 2025-07-11": [
        "O crime deu-se a 10 de julho. Na véspera, discutiram. Dois dias depois, fugiu.",
    ],
    "2026-05-04": ["Na primeira segunda-feira de maio haverá votação."],
    # open sides
    "2019/..": ["A escola está fechada desde 2019."],
    "2025-08-04/..": [
        "Desde segunda-feira valerão outras regras.", "Outras regras valem a partir da próxima segunda (4).",
    ],
    "../2026-06-02": [
        "A exposição continua até 2 de junho de 2026.", "A mostra continua até dia 2 de junho de 2026.",
    ],
    "../2025-08-01": ["O aviso vale até às 6h de amanhã."],
    "../2025-12-24": ["O acordo será assinado antes do Natal."],
    "2025-12-26/..": ["A votação será feita depois do Natal."],
}

NOT_TIMES = [
    "Pela quarta vez, a segunda turma, de segunda a sexta.",
    "Trabalho aqui há trinta anos, disse José Domingos, 58.",
    "Vive na rua 25 de Abril.", "Abre todos os dias exceto segunda-feira.",
    "Nos próximos meses e nas últimas semanas, em 2/3 dos casos.",
    "A loja fecha aos domingos e às segundas-feiras, e as parcelas vencem todo dia 10.",
    "O relator, Décio Abril, vacinou crianças de 10 e 11 anos.", "A segunda pista custou 2.500 reais.",
    "Cada sábado, de quinze em quinze dias, o mercado reabre.", "O Tribunal de S. João Novo julgou-o.",
    "O avião aterrou em Natal, e o Joaquim Abril foi à Praça 7 de Setembro.",
    "O motorista foi preso no Rio de Janeiro.", "A loja da Rua XV de Novembro fechou.",
    "O navio levava 1974 euros e 2017 passageiros.", "A Escola 1.º de Maio fechou por três meses.",
]
