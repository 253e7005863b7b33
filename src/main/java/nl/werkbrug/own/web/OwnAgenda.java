package nl.werkbrug.own.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.own.Self;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody can still tell, so that the right work is found; never more than a few at once. */
@Singleton
class OwnAgenda implements Agenda {
    private static final int MOST = 3;

    private final Self self;

    OwnAgenda(Self self) {
        this.self = self;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        return reader.is(Role.CANDIDATE) ? toComplete(reader) : List.of();
    }

    List<Task> toComplete(Actor me) {
        return self.find(me).stream()
                .flatMap(own -> missing(own.profile(), own.motivation()))
                .limit(MOST)
                .toList();
    }

    private static Stream<Task> missing(Profile known, @Nullable String motivation) {
        return Stream.of(
                        when(known.waitsForConsent(), "own.consent", "/ik/toestemming"),
                        when(known.holdings().isEmpty(), "own.competences", "/ik/kunnen"),
                        when(known.wishes().isBlank(), "own.wishes", "/ik/wensen"),
                        when(isHalf(known), "own.conditions", "/ik/wijzigen"),
                        when(motivation == null, "own.motivation", "/ik/wijzigen"))
                .flatMap(Optional::stream);
    }

    /** Every need asks for these. */
    private static boolean isHalf(Profile known) {
        return known.postcode() == null
                || known.maxTravelKm() == null
                || known.hours().isBlank()
                || known.dutchLevel() == null
                || known.drivingLicences() == null;
    }

    private static Optional<Task> when(boolean missing, String name, String path) {
        return missing ? Optional.of(Task.due(name, path, null)) : Optional.empty();
    }
}
