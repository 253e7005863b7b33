package nl.werkbrug.candidate.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Histories;
import nl.werkbrug.candidate.HistoryEvent;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what staff come to know of somebody. */
@Singleton
class PersonViews {
    private final Candidates candidates;
    private final Histories histories;
    private final Accounts accounts;
    private final Competences competences;
    private final Choices choices;

    PersonViews(
            Candidates candidates,
            Histories histories,
            Accounts accounts,
            Competences competences,
            Choices choices) {
        this.candidates = candidates;
        this.histories = histories;
        this.accounts = accounts;
        this.competences = competences;
        this.choices = choices;
    }

    PersonView of(Frame frame, Candidate found) {
        var texts = frame.texts();
        var sketch = new Sketch(found, competences.catalogue(), choices, texts);
        var history = histories.of(frame.reader(), found.id());
        var status = found.profile().status();
        return new PersonView(
                found.reference(),
                found.profile().region().name(),
                texts.of("candidate.status." + status),
                found.profile().mayBeMatched(),
                coach(found),
                lastContact(history, texts),
                candidates.mayName(frame.reader(), found) ? sketch.part(Part.CONTACT) : null,
                sketch.part(Part.STANDING),
                sketch.skills(),
                found.ownWords(),
                Part.CONDITIONS.stream().map(sketch::part).toList(),
                List.of(
                        sketch.part(Part.WISHES),
                        sketch.part(Part.EXCLUSIONS),
                        sketch.part(Part.MOTIVATION)),
                new HistoryWords(competences.catalogue(), texts).tell(history));
    }

    private @Nullable String coach(Candidate found) {
        return Optional.ofNullable(found.coach())
                .flatMap(accounts::find)
                .map(Account::displayName)
                .orElse(null);
    }

    private static @Nullable String lastContact(List<HistoryEvent> history, Texts texts) {
        return history.stream()
                .filter(HistoryEvent.Spoke.class::isInstance)
                .map(spoke -> ((HistoryEvent.Spoke) spoke).moment().heldOn())
                .max(Comparator.comparing(LocalDate::toEpochDay))
                .map(day -> texts.of("portrait.day", day))
                .orElse(null);
    }
}
