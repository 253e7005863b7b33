package nl.werkbrug.matching;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search with all that its answer depends on: who asks, what the words may stand for, which day
 * it is, and who was put before an employer lately.
 */
record Question(
        Actor reader,
        SearchQuery query,
        List<Sought> words,
        LocalDate today,
        Set<CandidateId> proposedLately) {
    Question {
        words = List.copyOf(words);
        proposedLately = Set.copyOf(proposedLately);
    }

    /** Only who works with people at a desk or beside them looks through the tray of cards. */
    static boolean mayBeAskedBy(Actor reader) {
        return reader.isInstallation() || reader.is(Role.ACCOUNT_MANAGER) || reader.is(Role.COACH);
    }

    /** What the words and the filters name, with what lies near. */
    Set<CompetenceCode> competences(Catalogue catalogue) {
        return Stream.concat(
                        words.stream().flatMap(word -> word.competences().keySet().stream()),
                        query.competences().stream()
                                .map(WantedCompetence::competence)
                                .flatMap(code -> catalogue.nearTo(code).keySet().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Signs alone, such as a wildcard, are plain text that stands nowhere. */
    boolean asksTheImpossible() {
        String text = query.text();
        return text != null && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
