package nl.werkbrug.competence;

import static nl.werkbrug.competence.CompetenceFixtures.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class RecogniserTest {
    private static final Catalogue CATALOGUE = CatalogueFile.read();
    private static final Recogniser RECOGNISER = new Recogniser(CATALOGUE);

    private static final String TASKS =
            "Je last stalen frames met MIG/MAG en leest tekeningen. VCA is een pré. "
                    + "Je zet bestellingen klaar in het magazijn.";

    @Test
    void finds_the_competences_of_a_task_description() {
        assertThat(codes(TASKS))
                .containsExactlyInAnyOrder(
                        "wb:lassen-mig-mag",
                        "wb:lassen",
                        "wb:technische-tekening-lezen",
                        "wb:vca-basis",
                        "wb:orderpicken",
                        "wb:magazijnwerk");
    }

    @Test
    void quotes_the_words_that_gave_it_away() {
        assertThat(RECOGNISER.recognise(TASKS))
                .extracting(found -> found.competence().code().value(), Recognised::words)
                .contains(
                        tuple("wb:lassen-mig-mag", "last … MIG/MAG"),
                        tuple("wb:technische-tekening-lezen", "leest tekeningen"),
                        tuple("wb:orderpicken", "zet bestellingen klaar"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voert laswerkzaamheden uit | wb:lassen",
                "Bereidt werkzaamheden voor | wb:plannen-en-organiseren",
                "Samenwerken en overleggen | wb:samenwerken",
                "Flexibiliteit | wb:omgaan-met-verandering",
                "Zelfstandigheid | wb:zelfstandig-werken",
                "Leren | wb:leren",
                "Energie | wb:gedrevenheid-tonen",
                "Je ruimt elke dag je werkplek op | wb:werkplek-opruimen",
                "De voorraad moet worden bijgehouden | wb:voorraad-bijhouden",
                "Je houdt de voorraad van de winkel bij | wb:voorraad-bijhouden",
                "Stelt wapeningsconstructies samen | wb:laswerk-samenstellen",
                "Repareert beton handmatig | wb:beton-repareren",
                "Je trekt kabels en sluit groepenkasten aan | wb:groepenkast-aansluiten",
                "Je trekt kabels en sluit groepenkasten aan | wb:kabels-trekken",
                "Ervaring als CNC draaier is mooi | wb:cnc-draaien",
                "Je rijdt op de heftruk | wb:heftruck-rijden",
                "Monteert en demonteert zonnepannelen | wb:zonnepanelen-monteren",
                "Je maakt auto's schoon | wb:voertuigen-schoonmaken",
                "Je komt op tijd | wb:op-tijd-komen",
                "Je last goten en platen | wb:lassen",
                "Ik wissel banden in een garage | wb:banden-wisselen",
                "Je helpt bewoners met wassen en aankleden | wb:helpen-bij-wassen-en-aankleden",
                "Je verzorgt planten en dieren | wb:dieren-verzorgen",
                "Je kookt voor onze gasten | wb:koken",
                "Verricht correctief onderhoud aan de openbare ruimte "
                        + "| wb:openbare-ruimte-onderhouden",
            })
    void finds_a_competence_in_plain_dutch(String text, String among) {
        assertThat(codes(text)).contains(among);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "De koffie is gratis en de sfeer is goed",
                "Je werkt met leuke mensen en controleert je werk.",
                "Wij bieden een goed salaris en 25 vakantiedagen.",
                "De lasten zijn hoog en het is lastig.",
                "Een glasplaat op een plaatsje",
                "Er is ruimte om te leren en te groeien.",
                "Werkt onder leiding van een choreograaf",
                "Maakt een plan voor het starten van een eigen bedrijf",
                "Ik heb last van mijn rug",
                "Soms heb ik last in mijn knie. Vroeger niet.",
                "Ik heb de school niet afgemaakt",
                "Mijn kinderen gaan naar school",
                "Ik word snel moe",
                "Bel voor meer informatie",
                "Ik durf niet te bellen",
                "Je staat sterk op de arbeidsmarkt",
                "Je kunt hier alle kanten op",
                "De banden met mijn familie zijn goed",
                "Kom langs in onze showroom",
                "Ik ben een trouwe collega",
            })
    void finds_nothing_in_what_tells_of_no_competence(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void does_not_add_up_words_of_two_sentences() {
        assertThat(codes("Je maakt een tekening. Je moet kunnen lezen."))
                .doesNotContain("wb:technische-tekening-lezen");
    }

    @Test
    void puts_the_surest_first_and_each_competence_once() {
        var found = RECOGNISER.recognise(TASKS + " Je last met MIG/MAG, dus je kunt lassen.");

        assertThat(found).extracting(Recognised::competence).doesNotHaveDuplicates();
        assertThat(found)
                .isSortedAccordingTo(Comparator.comparingInt(Recognised::confidence).reversed());
        assertThat(found)
                .extracting(Recognised::confidence)
                .allMatch(sure -> sure >= RecognitionFile.tuning().said().enough() && sure <= 100);
    }

    @Test
    void puts_the_narrower_one_before_the_broader_one_of_the_same_words() {
        assertThat(codes("Je werkt aan de assemblagelijn"))
                .containsSubsequence("wb:assemblagelijn-werken", "wb:monteren");
    }

    @Test
    void gives_at_most_twenty_five() {
        String everything =
                CATALOGUE.all().stream()
                        .limit(60)
                        .map(competence -> competence.labels().nl())
                        .collect(Collectors.joining(". "));

        assertThat(RECOGNISER.recognise(everything)).hasSize(25);
    }

    @Test
    void is_less_sure_of_a_common_word_than_of_a_rare_one() {
        var competences =
                IntStream.range(0, 20)
                        .mapToObj(n -> named("saw-" + n, "Zagen soort" + n, "zaagblad" + n))
                        .collect(Collectors.toList());
        competences.add(named("saw", "Zagen"));
        competences.add(named("mill", "Frezen"));
        var recogniser = new Recogniser(new Catalogue(competences));

        assertThat(recogniser.recognise("Je freest"))
                .extracting(Recognised::confidence)
                .containsExactly(100);
        assertThat(recogniser.recognise("Je zaagt")).isEmpty();
    }

    private static List<String> codes(String text) {
        return RECOGNISER.recognise(text).stream()
                .map(found -> found.competence().code().value())
                .toList();
    }
}
