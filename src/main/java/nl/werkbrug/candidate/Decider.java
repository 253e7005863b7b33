package nl.werkbrug.candidate;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may say whether two files are about one person: who may name both and write in both, and the
 * administrator of the region. Of who said no to matching the desk learns nothing this way.
 */
final class Decider {
    private Decider() {}

    /** In which role; files of two regions stay two. */
    static Optional<Role> of(Actor reader, Dossier one, Dossier other) {
        if (one.id().equals(other.id()) || !one.region().equals(other.region())) {
            return Optional.empty();
        }
        return of(reader, one).filter(_ -> of(reader, other).isPresent());
    }

    static Optional<Role> of(Actor reader, Dossier one) {
        return asAdministrator(reader, one)
                .or(() -> one.keptBy(reader).filter(Sight::named).map(Sight::as));
    }

    /** The own file is nobody's to decide on. */
    private static Optional<Role> asAdministrator(Actor reader, Dossier one) {
        return Stream.of(Role.ADMIN)
                .filter(role -> reader.is(role, one.region()))
                .filter(_ -> !reader.isCandidate(one.id().value()))
                .findFirst();
    }
}
