"""What two schools write, in the order in which guide and check lead to it, and what their plans say then.

A text is typed over what the check selects: an example, or only the placeholder in it. What is typed has no letters that a
keyboard may lack, for the tool that types has to change the keyboard for each."""
from plan_author import Form


def goal(title: str, rank: str, why: str, impact: str) -> Form:
    return Form("Doel bewerken", {"Naam van het doel": title, "Plaats in de rangorde": rank,
                                  "Waarom dit doel? (ambitie, behoefte)": why, "Verwachte impact": impact})


def group(groups: str, now: str, step: str, support: str) -> Form:
    return Form("Doelgroep bij een doel", {"Doelgroepen": groups, "Wat kunnen zij al?": now,
                                           "Welke stap vraag je van hen?": step, "Wie krijgt extra steun, en hoe?": support})


def evaluation(sign: str, method: str, when: str, who: str) -> Form:
    return Form("Evaluatie van een doel", {"Waaraan zie je dat het bereikt is?": sign, "Hoe ga je dat na?": method,
                                           "Wanneer?": when, "Wie neemt het initiatief?": who})


def consultation(date: str, outcome: str, **more: str) -> Form:
    return Form("Overleg of goedkeuring bewerken", {**more, "Datum": date, "Uitkomst": outcome}, at_row=True)


COVER = "Voorblad"

FLANDERS_CHAPTERS = {
    COVER: ["Sofie Maes, directie"],
    "Inleiding": [
        "De Linde groeit snel, en dat vraagt nieuwe afspraken.", "In het schoolwerkplan kozen we voor taal en rekenen.",
        "in een werkgroep van zes mensen"],
    "Visie op professionalisering": [
        "Leren doen we in kleine stappen, dicht bij onze leerlingen.", "We bezoeken elkaars lessen.",
        "Wie uitblinkt, krijgt uren om anderen te helpen.", "Elke woensdag is er een uur om te leren.",
        "We vragen eerst rond in huis.", "Wat we uitproberen, houden we een trimester vol."],
    "Leerbehoeften en prioriteiten": [
        "meer vragen over rekentaal", "steun bij het oudergesprek", "In elke klas hangt een woordmuur.",
        "Elke week leggen kinderen iets uit aan elkaar.", "Tegen mei kent iedereen de afspraken over AI.",
        "Elke graad heeft straks een taalcoach.", "Iedereen kijkt twee keer per jaar mee.", "Er komt een schrift voor aanpak."],
    "Doelen professionalisering": [
        "Drie doelen volgden uit de bevraging.",
        goal("Rijke taal in elke les", "1", "kinderen lopen in alle vakken op woorden vast", "Meer gesprek in de klas."),
        goal("Wiskundig redeneren", "2", "uitleggen is moeilijker dan uitrekenen", "Kinderen durven te beginnen."),
        goal("Wijs omgaan met AI", "3", "we kiezen bewust", "Duidelijke afspraken.")],
    "Doelgroep": [
        "Niet elk doel vraagt van iedereen evenveel.",
        group("alle personeelsleden", "Ze lezen voor.", "Ze praten meer.", "De opvang kijkt mee."),
        group("leerkrachten en zorgteam", "Ze stellen vragen.", "Ze vragen door.", "Een coach komt langs."),
        group("alle personeelsleden", "Ze mailen.", "Ze kiezen bewust.", "Een uurtje op maat.")],
    "Professionaliseringsactiviteiten": [
        "We kozen een mengeling van vormen.", "Na elke vorming volgt een kaartje.",
        Form("Activiteit toevoegen", {"Doel": "Wiskundig redeneren", "Doelgroep": "leerkrachten", "Niveau": "basis",
                                      "Professionaliseringsactiviteit": "Rekenspelen uitproberen"}),
        Form("Activiteit bewerken", {"Doel": "Wijs omgaan met AI", "Doelgroep": "alle personeelsleden", "Niveau": "basis",
                                     "Professionaliseringsactiviteit": "Spreekuur digitale hulp"}, at_row=True)],
    "Aanvangsbegeleiding": [
        Form("Aanvangsbegeleiding", {
            "Wie is de mentor van starters?": "Griet Peeters", "De eerste dagen": "Griet leidt hen rond.",
            "Het eerste jaar": "Elke maand eten starters samen.", "Daarna": "Ze kiezen zelf.",
            "Hoe verbeteren jullie de begeleiding?": "We vragen het in juni."})],
    "Pedagogische studiedag": [
        Form("Pedagogische studiedag", {
            "Datum": "23 september {year}", "Thema": "taalsteun in elke les", "Doel": "Rijke taal in elke les",
            "Programma": "Een spreker opent de dag."}),
        "wijs omgaan met AI", "Elke graad bereidt de dagen mee voor."],
    "Professionaliseringsagenda": [
        "De eerste maanden zijn voor taal.", "De trekker reserveert lokaal en spreker.",
        Form("Agendapunt toevoegen",
             {"Datum": "mei", "Activiteit": "Rekenspelen uitproberen", "Verantwoordelijke": "zorgteam"},
             {"Datum": "november", "Activiteit": "Spreekuur digitale hulp", "Verantwoordelijke": "ICT-team"})],
    "Financieel luik": [
        "We rekenen per kalenderjaar.",
        Form("Middelen bewerken", {"Toegekend": "4800", "Reserve vorig jaar": "1000"}, at_row=True),
        Form("Middelen bewerken", {"Toegekend": "5250", "Reserve vorig jaar": "1400"}, at_row=True),
        Form("Kosten toevoegen",
             {"Activiteit": "Rekenspelen uitproberen", "Kostensoort": "materiaal", "Betaald met": "werkingsmiddelen", "Bedrag": "120,5",
              "Relevantie (voor wie)": "Leraren leren uit spel."},
             {"Activiteit": "Spreekuur digitale hulp", "Kostensoort": "overige", "Betaald met": "werkingsmiddelen", "Bedrag": "0",
              "Relevantie (voor wie)": "Iedereen krijgt hulp op maat."}),
        "Elke factuur krijgt een kort verslag.", "de helft van het inschrijvingsgeld"],
    "Evaluatie": [
        "Drie keer per jaar leggen we kaartjes naast klassen.", "dat we te veel tegelijk wilden",
        evaluation("Meer kinderen praten mee.", "We tellen.", "in mei", "de taalcoach"),
        evaluation("Oplossingen worden rijker.", "We leggen ze naast elkaar.", "in juni", "het kernteam"),
        evaluation("Afspraken zijn bekend.", "We vragen het.", "in juni", "het ICT-team")],
    "Betrokkenheid en goedkeuring": [
        "Een werkgroep maakte het plan op.", "Elk team helpt bij de uitvoering en de evaluatie.", "De schoolraad las het ontwerp.",
        "De vakbond kreeg het plan.", consultation("28 mei {year}", "besproken"), consultation("18 juni {year}", "goedgekeurd")],
}

FLANDERS_SAYS = {
    "goals": ["Rijke taal in elke les", "Wiskundig redeneren", "Wijs omgaan met AI"],
    "targetGroups": [("Rijke taal in elke les", "alle personeelsleden"), ("Wiskundig redeneren", "leerkrachten en zorgteam"),
                     ("Wijs omgaan met AI", "alle personeelsleden")],
    "activities": [
        ("Rijke taal in elke les", "alle personeelsleden", "basis", "Pedagogische studiedag taalsterke school"),
        ("Rijke taal in elke les", "leerkrachten", "gevorderd", "Lesson study begrijpend lezen"),
        ("Rijke taal in elke les", "beginnende leerkrachten", "basis", "Klasbezoeken taalsteun met nabespreking"),
        ("Wiskundig redeneren", "leerkrachten en zorgteam", "basis", "Workshopreeks redeneren in de wiskundeles"),
        ("Wiskundig redeneren", "leerkrachten van het kernteam wiskunde", "gevorderd", "Vervolgopleiding coach wiskunde"),
        ("Wiskundig redeneren", "leerkrachten", "basis", "Rekenspelen uitproberen"),
        ("Wijs omgaan met AI", "alle personeelsleden", "basis", "Pedagogische studiedag verstandig werken met AI"),
        ("Wijs omgaan met AI", "ICT-coördinator en directie", "gevorderd", "Lerend netwerk digitaal beleid"),
        ("Wijs omgaan met AI", "alle personeelsleden", "basis", "Spreekuur digitale hulp")],
    "agenda": [
        ("september", "Pedagogische studiedag taalsterke school", "alle personeelsleden", "directie"),
        ("oktober – december", "Klasbezoeken taalsteun met nabespreking", "beginnende leerkrachten", "mentor"),
        ("november – december", "Workshopreeks redeneren in de wiskundeles", "leerkrachten en zorgteam", "zorgcoördinator"),
        ("november", "Spreekuur digitale hulp", "alle personeelsleden", "ICT-team"),
        ("januari – maart", "Lesson study begrijpend lezen", "leerkrachten", "taalcoach"),
        ("februari – mei", "Vervolgopleiding coach wiskunde", "leerkrachten van het kernteam wiskunde", "zorgcoördinator"),
        ("maart", "Pedagogische studiedag verstandig werken met AI", "alle personeelsleden", "ICT-coördinator"),
        ("april – juni", "Lerend netwerk digitaal beleid", "ICT-coördinator en directie", "directie"),
        ("mei", "Rekenspelen uitproberen", "leerkrachten", "zorgteam")],
    "costs": [
        ("Pedagogische studiedag taalsterke school", "expert op studiedag", "professionaliseringsmiddelen", 95000, "september"),
        ("Klasbezoeken taalsteun met nabespreking", "overige", "werkingsmiddelen", 0, "oktober – december"),
        ("Workshopreeks redeneren in de wiskundeles", "externe nascholing", "professionaliseringsmiddelen", 96000, "november – december"),
        ("Lesson study begrijpend lezen", "materiaal", "professionaliseringsmiddelen", 18000, "januari – maart"),
        ("Vervolgopleiding coach wiskunde", "externe nascholing", "professionaliseringsmiddelen", 64000, "februari – mei"),
        ("Pedagogische studiedag verstandig werken met AI", "expert op studiedag", "professionaliseringsmiddelen", 75000, "maart"),
        ("Lerend netwerk digitaal beleid", "verplaatsing", "werkingsmiddelen", 8500, "april – juni"),
        ("Rekenspelen uitproberen", "materiaal", "werkingsmiddelen", 12050, "mei"),
        ("Spreekuur digitale hulp", "overige", "werkingsmiddelen", 0, "november")],
    "consultations": [("schoolraad", "overleg", "{year}-05-28", "besproken"),
                      ("lokaal comité", "goedkeuring", "{year}-06-18", "goedgekeurd")],
}

NETHERLANDS_CHAPTERS = {
    COVER: ["Anna de Vries, schoolleiding"],
    "Inleiding": [
        "In het schoolplan staat dat leerlingen techniek begrijpen.", "Dat lukt alleen als wij het uitleggen.",
        "samen met de PMR, in vier gesprekken"],
    "Visie op professionalisering": [
        "We zijn een school waar iedereen vragen stelt.", "Een cursus is voor ons een begin.",
        "De schoolleiding rekent dertig uur per jaar.", "Iedere derde dinsdag is vrij.",
        "Wie verder is, krijgt een andere opdracht.", "Twee bouwen gaan voor."],
    "Doelen professionalisering": [
        "Uit de gesprekken kwamen drie doelen.",
        goal("Techniek begrijpen", "1", "leraren kennen de leerlijn", "Leerlingen leren overal hetzelfde."),
        goal("AI-geletterdheid", "2", "iedereen kan het uitleggen", "Toetsen blijven eerlijk."),
        goal("Zorg voor gegevens", "3", "mappen staan open", "Een lek merkt iedereen.")],
    "Doelgroep": [
        "Per doel keken we wie ermee te maken heeft.",
        group("leraren en intern begeleider", "De bovenbouw is begonnen.", "De onderbouw sluit aan.", "Een maatje helpt."),
        group("alle medewerkers", "Ze proberen uit.", "Ze kiezen.", "Een middag oefenen."),
        group("alle medewerkers", "Ze bewaren alles.", "Ze ruimen op.", "Wie met dossiers werkt.")],
    "Professionaliseringsactiviteiten": [
        "We beginnen met zijn allen.", "De i-coach kijkt mee.",
        Form("Activiteit toevoegen",
             {"Doel": "AI-geletterdheid", "Doelgroep": "alle medewerkers", "Niveau": "basis",
              "Professionaliseringsactiviteit": "Leesclub over AI"},
             {"Doel": "Zorg voor gegevens", "Doelgroep": "alle medewerkers", "Niveau": "basis",
              "Professionaliseringsactiviteit": "Opruimdag"})],
    "Professionaliseringsagenda": [
        "Tussen twee bijeenkomsten zitten vier weken.", "Wie achter een activiteit staat, regelt vervanging.",
        Form("Agendapunt toevoegen", {"Datum": "mei", "Activiteit": "Leesclub over AI", "Verantwoordelijke": "i-coach"},
             {"Datum": "juni", "Activiteit": "Opruimdag", "Verantwoordelijke": "administratie"})],
    "Evaluatie": [
        "In november, maart en juni bespreken we dit plan.", "dat een losse middag weinig oplevert",
        evaluation("Er is elke maand een les.", "We kijken mee.", "in mei", "de leiding"),
        evaluation("Iedereen kent de afspraken.", "We leggen stellingen voor.", "in april", "de i-coach"),
        evaluation("De mappen zijn leeg.", "We lopen ze langs.", "in juni", "de administratie")],
    "Betrokkenheid": [
        "De werkgroep stelde het plan op.", "Elke bouw voert uit en evalueert mee.", "De PMR had vragen over tijd.",
        consultation("11 juni {year}", "verleend", Soort="instemming")],
}

NETHERLANDS_SAYS = {
    "goals": ["Techniek begrijpen", "AI-geletterdheid", "Zorg voor gegevens"],
    "targetGroups": [("Techniek begrijpen", "leraren en intern begeleider"), ("AI-geletterdheid", "alle medewerkers"),
                     ("Zorg voor gegevens", "alle medewerkers")],
    "activities": [
        ("Techniek begrijpen", "leraren en intern begeleider", "basis", "Studiedag rijke teksten in alle vakken"),
        ("Techniek begrijpen", "leraren van groep 1–4", "basis", "Observatie voorlezen en boekgesprek"),
        ("Techniek begrijpen", "leraren van groep 5–8", "gevorderd", "Lesson study praten over teksten"),
        ("AI-geletterdheid", "alle medewerkers", "basis", "Studiedag rust en voorspelbaarheid"),
        ("AI-geletterdheid", "leraren", "gevorderd", "Intervisie moeilijke momenten in de groep"),
        ("AI-geletterdheid", "alle medewerkers", "basis", "Leesclub over AI"),
        ("Zorg voor gegevens", "leraren en ICT-coördinator", "basis", "E-learning de online wereld van kinderen"),
        ("Zorg voor gegevens", "leraren van groep 6–8", "gevorderd", "Professionele leergemeenschap mediawijsheid"),
        ("Zorg voor gegevens", "alle medewerkers", "basis", "Opruimdag")],
    "agenda": [
        ("september", "Studiedag rijke teksten in alle vakken", "leraren en intern begeleider", "leescoördinator"),
        ("oktober – november", "Observatie voorlezen en boekgesprek", "leraren van groep 1–4", "leescoördinator"),
        ("november", "Studiedag rust en voorspelbaarheid", "alle medewerkers", "schoolleiding"),
        ("januari", "E-learning de online wereld van kinderen", "leraren en ICT-coördinator", "ICT-coördinator"),
        ("februari – april", "Lesson study praten over teksten", "leraren van groep 5–8", "intern begeleider"),
        ("februari – mei", "Intervisie moeilijke momenten in de groep", "leraren", "gedragsspecialist"),
        ("maart – mei", "Professionele leergemeenschap mediawijsheid", "leraren van groep 6–8", "ICT-coördinator"),
        ("mei", "Leesclub over AI", "alle medewerkers", "i-coach"),
        ("juni", "Opruimdag", "alle medewerkers", "administratie")],
    "costs": [],
    "consultations": [("PMR", "instemming", "{year}-06-11", "verleend")],
}
