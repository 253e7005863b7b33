package nl.werkbrug.competence;

import java.util.Set;

/** Words that say little by themselves, however rare they are in the catalogue. */
final class EverydayWords {
    /** Join other words: never a reason to look further. */
    private static final Set<String> JOINING =
            words(
                    """
                    aan af al alle alleen allerlei als altijd andere anderen ben bent bij binnen bv
                    daarna dan dat de deze die dit door dus een eigen elk elke en er erg et etc even
                    geen goed goede graag haar had hebben hebt heeft hem het hier hij hoe hun ieder
                    iedere iemand iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt maar
                    me mee meer met mij mijn moet moeten na naar nee niet nieuw nieuwe nog nu of om
                    omdat onder ons onze ook op over per samen soms te ten ter tijdens toch tot tussen u
                    uit uw vaak van vanaf veel verschillende via voldoende volgens voor voordat wat
                    was we wel welke wie wij wil willen word worden wordt zal ze zelf zich zij zijn
                    zo zoals zodat zonder zou zowel zullen
                    the and of to a an in at on with by for
                    """);

    /** Mean something only beside another word. */
    private static final Set<String> FAINT =
            words(
                    """
                    aanwezig afdeling apparatuur baan band banden bedrijf beginnen begint bel bellen
                    belangrijk bepalen beroep beste bieden biedt binnenkort brengen brengt collega collegas
                    controle controleert controleren dag dagelijks dagelijkse dagen deel delen
                    dienst dingen doe doen doet draag draagt dragen durf durven eerste eind energie ervaring
                    extra functie gaan gaat gebruik gebruiken gebruikt geef geeft geven groep haalt
                    halen handen helpen helpt hotel hulp inzet jaar kanten kijken kijkt klant klanten komen komt
                    krijgen krijgt kwaliteit laten leer leert leren ligt locatie maak maakt maat markt
                    maken maten materiaal materialen medewerker medewerkers mens mensen middel
                    middelen moment neem neemt nemen nodig onderdeel onderdelen onderhouden
                    onderhoudt onderzoek opdracht opdrachten organisatie persoon plaats plan
                    planten platen plek product producten productie producties project reden
                    resultaat resultaten ruimte rustig school show showroom snel soort soorten start starten sterk stukken
                    systeem systemen team techniek technieken tijd trouwe uitvoeren uitvoering uren uur
                    vacature vak verder verricht verrichten vraag vragen vroeger week weet werk werken
                    werkplek werkt werkzaamheden weten word zaken zet zetten zie zien ziet zorg
                    zorgen zorgt
                    """);

    private EverydayWords() {}

    static boolean isJoining(String word) {
        return JOINING.contains(word);
    }

    static boolean isFaint(String word) {
        return FAINT.contains(word);
    }

    static boolean isTelling(String word) {
        return !isJoining(word) && !isFaint(word);
    }

    /** An everyday word may well mean something else than the telling word it could come from. */
    static double certainty(String word, String known) {
        return isFaint(word) && !isFaint(known) ? 0.5 : 1;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Folding.words(text).stream().distinct().toList());
    }
}
