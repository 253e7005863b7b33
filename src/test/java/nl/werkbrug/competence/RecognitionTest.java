package nl.werkbrug.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the recognition with work processes of SBB that people labelled. The numbers of {@code
 * recognition.yml} were chosen on the lines with an odd number; the others were held out.
 *
 * <p>Right among the first five: one of the labels is. False: of what is shown as told of, what is
 * neither a label nor narrower, broader or related to one.
 */
class RecognitionTest {
    private static final Catalogue CATALOGUE = CatalogueFile.read();
    private static final Recogniser RECOGNISER = new Recogniser(CATALOGUE);
    private static final int FIRST = 5;

    private static List<Labelled> labelled = List.of();

    @BeforeAll
    static void readTheLabels() throws IOException {
        labelled =
                Files.readAllLines(Path.of("src/test/resources/recognition/work-processes.csv"))
                        .stream()
                        .skip(1)
                        .map(Labelled::read)
                        .toList();
        System.out.println("recognition, held out: " + figures(1));
        System.out.println("recognition, tuned on: " + figures(0));
    }

    @Test
    void the_labels_are_many_and_of_the_catalogue() {
        assertThat(labelled).hasSizeGreaterThanOrEqualTo(120);
        assertThat(labelled)
                .allSatisfy(one -> assertThat(one.competences()).allMatch(CATALOGUE::contains));
    }

    @Test
    void the_right_competence_is_among_the_first_five_for_80_percent() {
        assertThat(figures(0).rightPercentage()).isGreaterThanOrEqualTo(80);
        assertThat(figures(1).rightPercentage()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void at_most_20_percent_of_what_is_shown_is_false() {
        assertThat(figures(0).falsePercentage()).isLessThanOrEqualTo(20);
        assertThat(figures(1).falsePercentage()).isLessThanOrEqualTo(20);
    }

    private static Figures figures(int remainder) {
        var half = new ArrayList<Labelled>();
        for (int i = remainder; i < labelled.size(); i += 2) {
            half.add(labelled.get(i));
        }
        return Figures.of(half);
    }

    private record Labelled(String process, List<CompetenceCode> competences) {
        static Labelled read(String line) {
            int between = line.lastIndexOf(';');
            return new Labelled(
                    line.substring(0, between).replace("\"", ""),
                    Arrays.stream(line.substring(between + 1).split("\\|", -1))
                            .map(CompetenceCode::new)
                            .toList());
        }

        boolean isNamed(Recognised found) {
            return competences.contains(found.competence().code());
        }

        boolean isNear(Recognised found) {
            CompetenceCode code = found.competence().code();
            return competences.stream()
                    .anyMatch(label ->
                            CATALOGUE.nearTo(label).containsKey(code)
                                    || CATALOGUE.nearTo(code).containsKey(label));
        }
    }

    /** Among the first five, of those among the sure ones too; shown, and of those false. */
    private record Figures(int processes, int right, int rightAndSure, int shown, int wrong) {
        static Figures of(List<Labelled> half) {
            int right = 0;
            int rightAndSure = 0;
            int shown = 0;
            int wrong = 0;
            for (Labelled one : half) {
                List<Recognised> told = RECOGNISER.recognise(one.process());
                right += anyNamed(one, RECOGNISER.nearest(one.process(), FIRST));
                rightAndSure += anyNamed(one, told.stream().limit(FIRST).toList());
                shown += told.size();
                wrong += (int) told.stream().filter(found -> !one.isNear(found)).count();
            }
            return new Figures(half.size(), right, rightAndSure, shown, wrong);
        }

        double rightPercentage() {
            return 100.0 * right / processes;
        }

        double falsePercentage() {
            return 100.0 * wrong / shown;
        }

        private static int anyNamed(Labelled one, List<Recognised> found) {
            return found.stream().anyMatch(one::isNamed) ? 1 : 0;
        }
    }
}
