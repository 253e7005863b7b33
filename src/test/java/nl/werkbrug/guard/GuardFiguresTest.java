package nl.werkbrug.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** The figures of docs/privacy-guard.md. */
class GuardFiguresTest {
    private static final Set<Kind> SPECIAL = Set.of(Kind.HEALTH, Kind.JUSTICE, Kind.ORIGIN);

    @Test
    void finds_every_citizen_service_number() {
        var corpus = Corpus.of("bsn-spellings");
        List<String> missed = corpus.where(found -> !kinds(found).contains(Kind.BSN));

        corpus.tell("caught", corpus.sentences().size() - missed.size());
        assertThat(corpus.sentences()).hasSize(200).doesNotHaveDuplicates();
        assertThat(missed).isEmpty();
    }

    @Test
    void lets_ordinary_notes_pass() {
        var corpus = Corpus.of("ordinary-notes");
        List<String> alarms = corpus.where(found -> !found.isEmpty());

        corpus.tell("false alarms", alarms.size());
        assertThat(corpus.sentences()).hasSize(500).doesNotHaveDuplicates();
        assertThat(alarms).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void finds_most_notes_on_health_and_justice() {
        var corpus = Corpus.of("violations");
        var caught = corpus.where(found -> kinds(found).stream().anyMatch(SPECIAL::contains));

        corpus.tell("caught", caught.size());
        assertThat(corpus.sentences()).hasSize(100).doesNotHaveDuplicates();
        assertThat(caught).hasSizeGreaterThanOrEqualTo(90);
    }

    private static List<Kind> kinds(List<Finding> found) {
        return found.stream().map(Finding::kind).toList();
    }
}
