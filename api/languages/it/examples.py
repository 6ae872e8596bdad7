"""What Italian wordings mean to a reader on the day ``PUBLISHED``.

A key of ``EXAMPLES`` is what each of its wordings names: an EDTF date or interval, followed by «T20:30» if
the text gives a clock time. If a wording names several, they are in the order of the text, separated by
commas. ``NOT_TIMES`` name nothing on the calendar.
"""

from datetime import date

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-08-01": [
        "La riunione si terrà venerdì, e non il giorno dopo.",
        "La riunione si terrà non sabato ma venerdì.",
        "La riunione si terrà venerdì anziché sabato.",
    ],
    "2025-08-04": ["Il museo riaprirà lunedì prossimo."],
    "1952/1971": ["Insegnò a Brera dal 1952 al 1971."],
    "2005": ["Vent'anni fa nacque la rivista."],
    "../2026-06-02": ["La strada sarà chiusa fino al 2 giugno 2026."],
    "1990": ["La fabbrica chiuse nel 1990."],
    "2018-08-14": ["Il ponte crollò il 14 agosto 2018."],
    "2026-21": ["La scuola aprirà in primavera."],
    "199X": ["Il presidente morì negli anni Novanta."],
    "18XX": ["La villa fu costruita nell'Ottocento."],
    "2025-07-21/2025-07-31": ["Il consiglio si riunirà a fine mese."],
    "1939-09-01/1945-09-02": ["Il museo fu distrutto durante la Seconda guerra mondiale."],
    "2025-12-25": ["La mostra aprirà a Natale."],
    "2025-07-30T08:30": ["Il treno partì ieri alle 8.30."],
    "2019/..": ["La fabbrica è chiusa dal 2019."],
    "../2025-09-30": ["Il processo inizierà entro il 30 settembre."],
    "2025-07-21/2025-07-27": ["Il ministro si dimise la settimana scorsa."],
    "2025-07-31": ["Il sindaco parlerà stasera."],
    "2024-33": ["Nel primo trimestre del 2024 il debito salì."],
    "2025-07-26/2025-07-27": ["Nel fine settimana è crollato il muro."],
    "2025-08-22T18:00": ["La riunione si terrà il 22/8 alle 18."],
    "2025-08-22": ["Venerdì 22/08 si riunirà il consiglio."],
    "2024-10-10": ["Tre giorni dopo il 7 ottobre il ministro si dimise."],
    "2024-12-26": ["Il giorno dopo Natale il treno deragliò."],
    "2024-12-24": ["La vigilia di Natale la fabbrica chiuse."],
    "2026-04-12": ["La domenica dopo Pasqua si voterà."],
    "2023-04": ["Il sindaco si dimise due anni e tre mesi fa."],
    "2024": ["Un anno e mezzo fa la miniera chiuse."],
    "1968-05": ["Nel maggio del '68 gli studenti occuparono la piazza."],
    "2026-05-04": ["Il primo lunedì di maggio il consiglio voterà."],
    "2025-06-27": ["L'ultimo venerdì di giugno si è riunita la giuria."],
    "2026-05-16/2026-05-31": ["Nella seconda metà di maggio riaprirà il museo."],
    "2025-08-01/..": ["Da venerdì tornerà il sole."],
    "2025-07-25/..": ["Da venerdì manca l'acqua."],
    "11XX/13XX": ["L'abbazia fu costruita tra il XII e il XIV secolo."],
    "2018-05, 2019": ["Nel maggio 2018 perse il voto. L'anno successivo partì."],
    "2024-10-07": ["È il primo dibattito dopo l'attacco del 7 ottobre."],
    "2025-08-18": ["Il giorno 18 si riunirà il consiglio."],
    "2024-03-02, 2024-03-05": ["Il 2 marzo 2024 il ponte cedette. Tre giorni dopo riaprì."],
}

NOT_TIMES = [
    "Chiara Marzo ha sei gatti, abita in via 4 Novembre e ha 92 anni.",
    "È chiuso ogni mese, ogni giovedì e dal lunedì al sabato.",
    "È chiuso dal lunedì al venerdì.",
    "È aperto tutti i giorni tranne il lunedì.",
    "Nei prossimi mesi e negli ultimi anni, nei giorni scorsi.",
    "Hanno votato i 2/3 dei soci.",
]
