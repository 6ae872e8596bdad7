"""What Portuguese wordings mean to a reader on the day ``PUBLISHED``, as in the other languages.

The keys and ``NOT_TIMES`` are read as those of French.
"""

from datetime import date

PUBLISHED = date(2025, 7, 31)  # a Thursday

# fmt: off
EXAMPLES = {
    "2025-08-01": [
        "O conselho reúne-se na sexta-feira.", "A reunião será na sexta-feira, e não no dia seguinte.",
        "A reunião será não no sábado mas na sexta-feira.",
        "A reunião será na sexta-feira em vez de sábado.",
    ],
    "2025-07-30": ["A sessão foi adiada na quarta-feira."],
    "2025-08-10": ["A obra ficará pronta em dez dias."],
    "2017-03": ["O político foi preso em março de 2017."],
    "2001": ["A ponte caiu em 2001."],
    "199X": ["O museu abriu na década de 1990.", "O partido venceu nos anos 90."],
    "1990-05-01": ["A lei entrou em vigor no dia 1 de maio de 1990."],
    "2025-07-29": ["O presidente morreu na madrugada de terça-feira."],
    "1995": ["O político morreu há trinta anos."],
    "2025-12-25": ["A feira abre no Natal."],
    "2019/..": ["A escola está fechada desde 2019."],
    "../2026-06-02": ["A exposição continua até 2 de junho de 2026."],
    "2025-07-21/2025-07-27": ["O ministro saiu na semana passada."],
    "2024-33": ["O desemprego subiu no primeiro trimestre de 2024."],
    "2025-08-02": ["O prefeito falará depois de amanhã."],
    "2025-07-26/2025-07-27": ["No fim de semana caiu o muro."],
    "2025-08-22T18:00": ["A reunião será em 22/08 às 18 horas."],
    "2025-08-22": ["A greve começa na sexta (22)."],
    "2025-07-23": ["O ministro falou na quarta-feira (23)."],
    "2025-07-27": ["O acidente ocorreu no domingo (27/7)."],
    "2025-08-02T15:00": ["O jogo será no sábado, as 15h."],
    "2018-05, 2019": ["Em maio de 2018 perdeu o voto. No ano seguinte saiu."],
    "2025-08-20": ["O juiz marcou a audiência para o dia 20."],
    "2024-10-07": ["É o primeiro debate após o ataque de 7 de outubro."],
    "2024-10-10": ["Três dias depois de 7 de outubro, o ministro saiu."],
    "2024-12-26": ["No dia seguinte ao Natal o trem descarrilou."],
    "2026-04-12": ["No domingo depois da Páscoa haverá feira."],
    "2023-04": ["O prefeito renunciou há dois anos e três meses."],
    "2024": ["Há um ano e meio fechou a mina."],
    "1968-05": ["Em maio de 68 os estudantes saíram à rua."],
    "2026-05-04": ["Na primeira segunda-feira de maio haverá votação."],
    "2026-05-16/2026-05-31": ["Na segunda quinzena de maio haverá feira."],
    "2025-08-04/..": ["Desde segunda-feira valerão outras regras."],
    "2025-07-25": ["O conselho reuniu-se na sexta-feira."],
    "1939-09-01/1945-09-02": ["Morreu durante a Segunda Guerra Mundial."],
}

NOT_TIMES = [
    "Pela quarta vez, a segunda turma, de segunda a sexta.",
    "Trabalho aqui há trinta anos, disse José Domingos, 58.",
    "Vive na rua 25 de Abril.", "Abre todos os dias exceto segunda-feira.",
    "Nos próximos meses e nas últimas semanas, em 2/3 dos casos.",
]
# fmt: on
