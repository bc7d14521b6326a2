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
        group("leraren en zorgteam", "Ze stellen vragen.", "Ze vragen door.", "Een coach komt langs."),
        group("alle personeelsleden", "Ze mailen.", "Ze kiezen bewust.", "Een uurtje op maat.")],
    "Professionaliseringsactiviteiten": [
        "We kozen een mengeling van vormen.", "Na elke vorming volgt een kaartje.",
        Form("Activiteit toevoegen", {"Doel": "Wiskundig redeneren", "Doelgroep": "leraren", "Niveau": "basis",
                                      "Professionaliseringsactiviteit": "Rekenspelen uitproberen"}),
        Form("Activiteit bewerken", {"Doel": "Wijs omgaan met AI", "Doelgroep": "alle personeelsleden", "Niveau": "basis",
                                     "Professionaliseringsactiviteit": "Spreekuur digitale hulp"}, at_row=True)],
    "Aanvangsbegeleiding": [
        Form("Aanvangsbegeleiding", {
            "Wie begeleidt starters?": "Griet Peeters", "De eerste dagen": "Griet leidt hen rond.",
            "Het eerste jaar": "Elke maand eten starters samen.", "Het tweede en derde jaar": "Ze kiezen zelf.",
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
        Form("Kost toevoegen",
             {"Activiteit": "Rekenspelen uitproberen", "Kostensoort": "materiaal", "Betaald door": "school", "Bedrag": "120,5",
              "Nut en voor wie": "Leraren leren uit spel."},
             {"Activiteit": "Spreekuur digitale hulp", "Kostensoort": "andere", "Betaald door": "school", "Bedrag": "0",
              "Nut en voor wie": "Iedereen krijgt hulp op maat."}),
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
    "targetGroups": [("Rijke taal in elke les", "alle personeelsleden"), ("Wiskundig redeneren", "leraren en zorgteam"),
                     ("Wijs omgaan met AI", "alle personeelsleden")],
    "activities": [
        ("Rijke taal in elke les", "alle personeelsleden", "basis", "Pedagogische studiedag taalsterke school"),
        ("Rijke taal in elke les", "leraren", "gevorderd", "Lesson study begrijpend lezen"),
        ("Rijke taal in elke les", "beginnende leraren", "basis", "Klasbezoeken taalsteun met nabespreking"),
        ("Wiskundig redeneren", "leraren en zorgteam", "basis", "Workshopreeks redeneren in de wiskundeles"),
        ("Wiskundig redeneren", "leraren van het kernteam wiskunde", "gevorderd", "Vervolgopleiding coach wiskunde"),
        ("Wiskundig redeneren", "leraren", "basis", "Rekenspelen uitproberen"),
        ("Wijs omgaan met AI", "alle personeelsleden", "basis", "Pedagogische studiedag verstandig werken met AI"),
        ("Wijs omgaan met AI", "ICT-coördinator en directie", "gevorderd", "Lerend netwerk digitaal beleid"),
        ("Wijs omgaan met AI", "alle personeelsleden", "basis", "Spreekuur digitale hulp")],
    "agenda": [
        ("september", "Pedagogische studiedag taalsterke school", "alle personeelsleden", "directie"),
        ("oktober – december", "Klasbezoeken taalsteun met nabespreking", "beginnende leraren", "aanvangsbegeleider"),
        ("november – december", "Workshopreeks redeneren in de wiskundeles", "leraren en zorgteam", "zorgcoördinator"),
        ("november", "Spreekuur digitale hulp", "alle personeelsleden", "ICT-team"),
        ("januari – maart", "Lesson study begrijpend lezen", "leraren", "taalcoach"),
        ("februari – mei", "Vervolgopleiding coach wiskunde", "leraren van het kernteam wiskunde", "zorgcoördinator"),
        ("maart", "Pedagogische studiedag verstandig werken met AI", "alle personeelsleden", "ICT-coördinator"),
        ("april – juni", "Lerend netwerk digitaal beleid", "ICT-coördinator en directie", "directie"),
        ("mei", "Rekenspelen uitproberen", "leraren", "zorgteam")],
    "costs": [
        ("Pedagogische studiedag taalsterke school", "expert op studiedag", "professionaliseringsmiddelen", 95000, "september"),
        ("Klasbezoeken taalsteun met nabespreking", "andere", "school", 0, "oktober – december"),
        ("Workshopreeks redeneren in de wiskundeles", "externe nascholing", "professionaliseringsmiddelen", 96000, "november – december"),
        ("Lesson study begrijpend lezen", "materiaal", "professionaliseringsmiddelen", 18000, "januari – maart"),
        ("Vervolgopleiding coach wiskunde", "externe nascholing", "professionaliseringsmiddelen", 64000, "februari – mei"),
        ("Pedagogische studiedag verstandig werken met AI", "expert op studiedag", "professionaliseringsmiddelen", 75000, "maart"),
        ("Lerend netwerk digitaal beleid", "verplaatsing", "school", 8500, "april – juni"),
        ("Rekenspelen uitproberen", "materiaal", "school", 12050, "mei"),
        ("Spreekuur digitale hulp", "andere", "school", 0, "november")],
    "consultations": [("schoolraad", "overleg", "{year}-05-28", "besproken"),
                      ("lokaal comité", "goedkeuring", "{year}-06-18", "goedgekeurd")],
}

NETHERLANDS_CHAPTERS = {
    COVER: ["Voortgezet onderwijs", "Anna de Vries, schoolleiding"],
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
        group("leraren en onderwijsondersteunende medewerkers", "De bovenbouw is begonnen.", "De onderbouw sluit aan.", "Een maatje helpt."),
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
    "targetGroups": [("Techniek begrijpen", "leraren en onderwijsondersteunende medewerkers"), ("AI-geletterdheid", "alle medewerkers"),
                     ("Zorg voor gegevens", "alle medewerkers")],
    "activities": [
        ("Techniek begrijpen", "leraren en onderwijsondersteunende medewerkers", "basis", "Studiedag digitale vaardigheden in de les"),
        ("Techniek begrijpen", "leraren", "gevorderd", "Cursus lessen ontwerpen met digitale middelen"),
        ("Techniek begrijpen", "onderwijsondersteunende medewerkers", "basis", "Inloopspreekuur digitale hulpmiddelen"),
        ("AI-geletterdheid", "alle medewerkers", "basis", "Studiedag bewust kiezen voor AI"),
        ("AI-geletterdheid", "medewerkers administratie", "basis", "Workshop AI in administratief werk"),
        ("AI-geletterdheid", "alle medewerkers", "basis", "Leesclub over AI"),
        ("Zorg voor gegevens", "alle medewerkers", "basis", "E-learning zorgvuldig omgaan met privacy"),
        ("Zorg voor gegevens", "medewerkers administratie en schoolleiding", "gevorderd", "Training veilig beheer van leerlinggegevens"),
        ("Zorg voor gegevens", "alle medewerkers", "basis", "Opruimdag")],
    "agenda": [
        ("september", "Studiedag digitale vaardigheden in de les", "leraren en onderwijsondersteunende medewerkers", "schoolleiding"),
        ("oktober – december", "Cursus lessen ontwerpen met digitale middelen", "leraren", "ICT-coördinator"),
        ("november", "Studiedag bewust kiezen voor AI", "alle medewerkers", "schoolleiding"),
        ("januari", "E-learning zorgvuldig omgaan met privacy", "alle medewerkers", "privacycoördinator"),
        ("februari", "Workshop AI in administratief werk", "medewerkers administratie", "hoofd administratie"),
        ("maart", "Training veilig beheer van leerlinggegevens", "medewerkers administratie en schoolleiding", "privacycoördinator"),
        ("april – juni", "Inloopspreekuur digitale hulpmiddelen", "onderwijsondersteunende medewerkers", "ICT-coördinator"),
        ("mei", "Leesclub over AI", "alle medewerkers", "i-coach"),
        ("juni", "Opruimdag", "alle medewerkers", "administratie")],
    "costs": [],
    "consultations": [("PMR", "instemming", "{year}-06-11", "verleend")],
}
