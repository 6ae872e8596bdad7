"""What French wordings mean to a reader on the day ``PUBLISHED``.

A key of ``EXAMPLES`` is what each of its wordings names: an EDTF date or interval, followed by «T20:30» if
the text gives a clock time. If a wording names several, they are in the order of the text, separated by
commas. ``NOT_TIMES`` name nothing on the calendar.
"""

from datetime import date

PUBLISHED = date(2024, 3, 12)  # a Tuesday: weekdays are where readings go wrong

EXAMPLES = {
    # days
    "2024-03-12": [
        "a parlé aujourd'hui", "a parlé mardi", "se réunira mardi", "a parlé ce mardi",
        "a été réélu ce matin", "a parlé aujourd’hui mardi", "aujourd'hui, mardi 12 mars,",
        "se réunit ce soir", "le vote a lieu cet après-midi", "le mardi 12 mars 2024", "12/03/2024",
        "12.03.2024", "2024-03-12",
    ],
    "2024-03-11": [
        "a été arrêté hier", "a été arrêté lundi", "hier, lundi,", "a été arrêté lundi 11 mars", "hier matin",
    ],
    "2024-03-10": ["a perdu avant-hier", "a perdu dimanche", "il y a deux jours"],
    "2024-03-13": ["se réunira demain", "se réunira mercredi", "la réunion prévue demain", "demain mercredi"],
    "2024-03-14": ["rencontrera jeudi le ministre", "après-demain", "le procès s'ouvrira jeudi 14 mars"],
    "2024-03-07": ["a rencontré jeudi le ministre", "avait rencontré jeudi le ministre", "jeudi dernier"],
    "2024-03-05": ["mardi dernier", "mardi de la semaine dernière"],
    "2024-03-19": ["mardi prochain", "dans sept jours"],
    "2024-03-08": ["vendredi dernier", "a ouvert vendredi 8 mars"],
    "2024-03-01": [
        "a ouvert le 1er mars", "le 1er mars 2024", "le premier mars 2024", "le vendredi 1er\u00a0mars 2024",
    ],
    "2024-04-08": [
        "ouvrira le 8 avril", "l'ouverture est fixée au 8 avril", "a été reporté au lundi 8 avril",
        "lundi 8 avril",
    ],
    "2023-12-20": ["a été signé le 20 décembre", "le 20 décembre dernier", "le 20 déc. 2023"],
    "2019-03-21": [
        "le 21 mars 2019", "le 21\u00a0mars\u00a02019", "le 21\u202fmars\u202f2019", "le jeudi 21 mars 2019",
        "21/03/2019", "21/03/19",
    ],
    "2014-08-03": ["le 3 août 2014", "le 3 aout 2014", "le dimanche 3 août 2014", "le 3 AOÛT 2014"],
    "2022-02-24": ["le 24 février 2022", "le 24 févr. 2022", "le 24 fév. 2022", "24/02/2022", "2022-02-24"],
    "2018-07, 2023-08-30": ["Le chef, nommé en juillet 2018, se tait. Elle a déposé une offre le 30 août"],
    "2009, 2023-05-21/2023-05-31": [
        "La scierie avait été cédée en 2009. Un Danois, qui s'était manifesté fin mai, a retiré son offre",
    ],
    "2003-09, 2023-11": ["Le stade (inauguré en septembre 2003) rouvre. Un feu l'avait ravagé en novembre"],
    "1890-06-11, 2023-22": ["La chapelle fut consacrée le 11 juin 1890. Elle a été démolie cet été"],
    "2024-04-13/2024-04-17": ["va être fermé aux camions, aux vélos et aux piétons du 13 au 17 avril inclus"],
    "2023-07": ["un rapport qu'elle a remis en juillet au Sénat", "a été renvoyé en juillet devant la cour"],
    "2023-10-13": ["Les élus issus du scrutin du 13 octobre siègent", "s'est déplacé à Metz le 13 octobre"],
    "2023-09-15, 2025-02-18": ["L'ouverture, repoussée au 15 septembre, interviendra le 18 février 2025"],
    "2024-05-03": ["Comme chaque année le marché ouvrira le 3 mai"],
    "2024-06-24": ["dansera à la Saint-Jean", "la fête de la Saint-Jean aura lieu à Lens"],
    "1789-07-14": ["le 14 juillet 1789", "le 14 Juillet 1789"],
    # clock times
    "2024-03-11T20:30": [
        "a parlé lundi à 20h30", "a parlé lundi à 20 h 30", "a parlé lundi à 20\u00a0h\u00a030",
        "a parlé lundi soir à 20h30", "a parlé hier à 20h30", "a parlé hier soir vers 20h30",
    ],
    "2024-03-11T08:00": [
        "a parlé lundi à 8h", "a parlé lundi à 8 heures", "a parlé lundi à huit heures",
        "a parlé lundi matin à 8 h",
    ],
    "2024-03-11T12:00": ["a parlé lundi à midi", "a parlé hier à midi"],
    # weeks and weekends
    "2019-10-07": ["Ce lundi 7 octobre 2019, il a voté", "Hier, le 7 octobre 2019, il a voté"],
    "2024-02-05": ["a eu lieu le 05/02", "a eu lieu lundi (5)", "le premier lundi du mois dernier"],
    "2024-03-22": [
        "aura lieu le 22/03 à 18h30", "vendredi 22/03", "vendredi (22 mars)", "vendredi en huit", "le 22.03",
    ],
    "2024-03-29": ["vendredi en quinze"],
    "2024-04-03": ["le premier mercredi du mois prochain", "mercredi, le 3 avril"],
    "2023-12-24": ["a brûlé la veille de Noël"],
    "2023-12-26": ["a brûlé le lendemain de Noël", "le mardi après Noël a été calme"],
    "2023-10-10": ["a voté trois jours après le 7 octobre", "a voté le mardi suivant le 7 octobre"],
    "2024-03-04": ["a parlé il y a deux lundis", "a parlé il y a une semaine et un jour"],
    "1945-08-11": ["est né le 11 août 45"],
    "2012-11-19": ["le 19-nov-12"],
    "2024-03-18": ["votera lundi, la semaine prochaine", "votera lundi de la semaine prochaine"],
    "2024-03-11/2024-03-17": ["a voté cette semaine", "se réunira cette semaine"],
    "2024-03-04/2024-03-10": ["a voté la semaine dernière", "a voté la semaine passée", "il y a une semaine"],
    "2024-03-18/2024-03-24": ["votera la semaine prochaine", "dans une semaine"],
    "2024-02-19/2024-02-25": [
        "il y a trois semaines", "il y a près de trois semaines", "voilà trois semaines",
    ],
    "2024-03-16/2024-03-17": ["jouera ce week-end"],
    "2024-03-09/2024-03-10": ["a joué le week-end dernier", "a joué ce week-end"],
    "2024-04-06/2024-04-07": ["jouera le premier week-end d'avril", "le premier week-end du mois prochain"],
    "2024-09-01/2024-09-07": ["est fixée à la première semaine de septembre"],
    "2023-12-18/2023-12-24": ["a fermé une semaine avant Noël"],
    "2024-03-23/2024-03-24": ["jouera le week-end prochain"],
    # months
    "2024-03": ["a ouvert ce mois-ci", "en mars 2024", "mars 2024"],
    "2024-02": [
        "a ouvert le mois dernier", "a ouvert en février", "il y a un mois", "a ouvert en février dernier",
    ],
    "2024-04": ["ouvrira le mois prochain", "ouvrira en avril", "dans un mois", "ouvrira en avril prochain"],
    "2023-11": [
        "a ouvert en novembre", "a été élu en novembre dernier", "au mois de novembre 2023", "nov. 2023",
    ],
    "2024-11": [
        "aura lieu en novembre", "devrait avoir lieu en novembre", "est prévu en novembre",
        "en novembre prochain",
    ],
    "2023-02": [
        "février 2023", "fév. 2023", "févr. 2023", "fevrier 2023", "FÉVRIER 2023", "février\u00a02023",
    ],
    "1998-10": ["en octobre 98", "en octobre 1998"],
    # seasons, quarters and halves
    "2023-22": ["a brûlé l'été dernier", "à l'été 2023", "pendant l'été 2023"],
    "2024-22": ["ouvrira cet été", "ouvrira l'été prochain", "ouvrira en été"],
    "2023-24": ["l'hiver 2023-2024"],
    "2024-33": ["au premier trimestre 2024", "au 1er trimestre 2024"],
    "2023-35": ["au troisième trimestre 2023", "au 3e trimestre 2023"],
    "2024-40": ["au premier semestre 2024", "au 1er semestre 2024"],
    "2023-41": ["au second semestre 2023", "au deuxième semestre 2023"],
    # years, decades and centuries
    "1998": ["1998 : ouverture du musée.", "• 1998 – ouverture du musée", "les accords de 1998 signés ici"],
    "1943": ["il y a quatre-vingt-un ans"],
    "2024-03-11/2024-03-12": ["a brûlé la nuit dernière"],
    "2023-36": ["a reculé au trimestre dernier"],
    "1998-05-03, 1998-05-03/..": ["Il est parti le 3 mai 1998. Depuis lors, le bar est fermé."],
    "1998-12-24/1998-12-25, 1998-12-24": ["La nuit du 24 au 25 décembre 1998, il sort. Ce soir-là, il gèle."],
    "2024-05-01": ["défileront le 1° mai"],
    "2024-03-26": ["votera d'aujourd'hui en quinze"],
    "1905": ["la loi de 1905 fait débat"],
    "1993": ["vingt-cinq ans après mai 1968"],
    "2021-12": ["a démissionné il y a deux ans et trois mois"],
    "1960/1979": ["les tours des années 1960-1970"],
    "11XX/14XX": ["bâtie du XIIe au XVe siècle", "bâtie entre le XIIe et le XVe siècle"],
    "2022": ["en 2022", "il y a deux ans", "l'année 2022", "en l'an 2022", "voilà deux ans"],
    "2023": ["a fermé l'an dernier", "a fermé l'année dernière", "a fermé l'an passé", "il y a un an"],
    "2024": ["a ouvert cette année", "ouvrira cette année"],
    "2025": ["ouvrira l'an prochain", "ouvrira l'année prochaine", "dans un an"],
    "2014": ["il y a dix ans", "il y a une dizaine d'années", "il y a environ dix ans"],
    "1987": ["il y a trente-sept ans", "il y a 37 ans"],
    "1953": ["il y a soixante et onze ans"],
    "199X": ["dans les années 1990", "dans les années 90", "dans les années quatre-vingt-dix"],
    "196X": ["dans les années 60", "dans les années soixante", "durant les années 1960"],
    "18XX": [
        "au XIXe siècle", "au XIXème siècle", "au 19e siècle", "au dix-neuvième siècle", "au XIXᵉ siècle",
    ],
    "17XX": ["au XVIIIe siècle"],
    "-0043": ["en 44 avant J.-C."],
    # parts
    "2024-08-01/2024-08-10": ["ouvrira début août", "ouvrira au début du mois d'août"],
    "2024-08-11/2024-08-20": ["ouvrira mi-août", "ouvrira à la mi-août", "ouvrira au milieu du mois d'août"],
    "2024-08-21/2024-08-31": ["ouvrira fin août", "ouvrira à la fin du mois d'août"],
    "2023-37": ["début 2023", "au début de 2023", "au début de l'année 2023"],
    "2023-38": ["mi-2023"],
    "2023-39": ["fin 2023", "à la fin de 2023", "à la fin de l'année 2023"],
    "2024-39": ["ouvrira à la fin de l'année"],
    "1990/1993": ["au début des années 1990", "au début des années 90"],
    "1997/1999": ["à la fin des années 1990"],
    # open ends
    "2022/..": ["depuis 2022", "dirige le club depuis 2022"],
    "2023-05/..": ["est fermé depuis mai", "est fermé depuis le mois de mai"],
    "2024-03-11/..": ["est en grève depuis lundi", "est en grève depuis hier"],
    "2024-01-01/..": ["depuis le début de l'année"],
    "2024-04-01/..": ["sera obligatoire à partir du 1er avril", "à compter du 1er avril 2024"],
    "../2030": ["d'ici 2030", "d'ici à 2030", "d'ici la fin de 2030", "avant la fin de 2030"],
    "../2029-12-31": ["avant 2030"],
    "../2024-06": ["reste ouvert jusqu'en juin", "jusqu'à fin juin", "d'ici juin", "d'ici la fin juin"],
    "../2024-03-15": ["est fermé jusqu'à vendredi", "restera fermé jusqu'au 15 mars"],
    "2025-01-01/..": ["après 2024"],
    # ranges
    "2024-03-03/2024-03-05": ["s'est tenu du 3 au 5 mars", "s'est tenu du dimanche 3 au mardi 5 mars"],
    "2024-03-15/2024-03-17": ["à partir de vendredi et jusqu'à dimanche, le pont sera fermé"],
    "2024-03-18/.., ../2024-03-22": ["à partir de lundi, la rue sera fermée jusqu'à vendredi"],
    "2021-09-12": ["deux ans jour pour jour après le 12 septembre 2019"],
    "2024-03-25/2024-03-28": ["sera fermée du 25/03 au 28/03"],
    "2024-07-28/2024-08-03": ["se tiendra du 28 juillet au 3 août"],
    "2011/2014": ["entre 2011 et 2014", "de 2011 à 2014", "en 2011-2014"],
    "2023-04/2023-06": ["d'avril à juin 2023", "entre avril et juin 2023"],
    "2021-03-12/2024-03-12": ["ces trois dernières années", "au cours des trois dernières années"],
    # several at once
    "2024-04-06, 2024-04-13": ["les 6 et 13 avril", "les samedis 6 et 13 avril"],
    "2024-04-04, 2024-04-11, 2024-04-18, 2024-04-25": ["les jeudis 4, 11, 18 et 25 avril"],
    "2023-04, 2023-11": ["en avril et en novembre 2023"],
    "2023-05, 2023-06": ["en mai et juin derniers"],
    "2016, 2017": ["en 2016 et en 2017", "en 2016 et 2017"],
    "2019, 2019-03": ["En 2019, il a ouvert un café. En mars, il l'a vendu."],
    "2019-03-21, 2019-03-20": ["Il a été élu le 21 mars 2019. La veille, il doutait."],
    "2019-03-21, 2019-03-22": ["Il a été élu le 21 mars 2019. Le lendemain, il est parti."],
    "2019-03-03, 2019-03-03": ["Le 3 mars 2019, un bar a brûlé. Ce jour là, il gelait."],
    "2019-03-21, 2021": ["Il a été élu le 21 mars 2019. Deux ans plus tard, il est parti."],
    # days and periods that have a name
    "2023-12-25": ["a neigé à Noël", "à Noël 2023", "a neigé le jour de Noël"],
    "2024-12-25": ["fermera à Noël"],
    "2024-03-31": ["rouvrira à Pâques", "à Pâques 2024"],
    "2024-04-01": ["rouvrira le lundi de Pâques", "rouvrira le 1er avril"],
    "2024-05-09": ["sera fermé à l'Ascension"],
    "2023-11-01": ["a fermé à la Toussaint"],
    "2023-12-31": ["a chanté à la Saint-Sylvestre"],
    "1947/1991": ["pendant la guerre froide", "pendant la Guerre froide"],
    "1939-09-01/1945-09-02": ["pendant la Seconde Guerre mondiale", "durant la Deuxième Guerre mondiale"],
    "1914-07-28/1918-11-11": ["pendant la Première Guerre mondiale", "pendant la Grande Guerre"],
}  # fmt: skip

NOT_TIMES = [
    # what every year brings
    "la neige bloquant chaque année, de novembre à février, plusieurs cols", "a lieu chaque année en mai",
    "le lac gèle tous les ans de janvier à mars", "est ouvert du 1er avril au 31 octobre, chaque année",
    "la demande augmente en été", "le lac gèle en hiver", "un dîner de fin d'année",
    "l'usine ouvre été comme hiver", "la version 2011 du logiciel",
    "ont participé au printemps de l'environnement",
    # words that are also something else
    "a été élu", "ont été vendus", "a été entendu à l'ONU", "un mars au chocolat", "la planète Mars",
    "un robot sur Mars", "il n'y était pour rien", "un second tour", "une seconde chance",
    # names and titles
    "se rendra à Saint-Jean-de-Luz", "est né à Saint-Nicolas-de-Port", "vit à Saint-Jean",
    "l'armistice a été signé", "les feux de la Saint-Jean", "le concert du nouvel an",
    "un début de mois ordinaire",
    "aura lieu désormais le mardi au lieu du jeudi",
    "Julien Avril a chanté", "Mme Février", "André Vendredi, 41 ans", "le Premier ministre",
    "le 1er régiment", "le 3e régiment d'infanterie", "Airbus A320", "la Formule 1", "20 Minutes",
    "Windows 95", "la Peugeot 2008", "la rue du 4-Septembre", "la place du 8-Mai-1945",
    "l'avenue du 11-Novembre", "un sapin de Noël", "le père Noël",
    # numbers
    "l'article 2023", "l'article 441-4 du code pénal", "âgé de 41 ans", "un enfant de sept ans", "battu 3-1",
    "battu 21-17", "2 000 euros", "2000 euros", "1 500 personnes", "40 % des voix", "à 1200 mètres",
    "au 01 45 67 89 10", "le 06.12.34.56.78", "n° 2021-1104", "la loi n°2021-1104", "1 912 habitants",
    "12,5 millions", "la page 12",
    "Plus de 1900 chercheurs ont signé", "une foule de 2000 supporters", "un troupeau de 1200 brebis",
    "près de 2000 étudiant·es", "la version 2.6.29", "l'article 4.2.12", "Linux 2.6.29", "12/20 à l'examen",
    "149(5):1018–22", "p. 1018-1022", "les 3/4 des voix", "le 1/4 des voix", "ouvert 24/7",
    # durations and repetition
    "pendant trois heures", "durant deux ans", "sept ans de travaux", "dix-huit mois de prison",
    "a duré trois semaines", "chaque jeudi", "tous les lundis", "tous les ans", "chaque année",
    "ouvert le lundi et le jeudi.", "un dimanche sur deux",
    # vague words
    "depuis lors, le bar est fermé", "dans les jours à venir",
    "dans les mois à venir", "le monde d'après-guerre", "la veille de l'élection",
    "récemment", "bientôt", "autrefois", "de nos jours", "du jour au lendemain", "à l'ordre du jour",
]  # fmt: skip
