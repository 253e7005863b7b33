package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;

import java.util.function.Consumer;

/** Whose work somebody is: of a desk everybody of its regions, of a coach the own candidates. */
@Singleton
class Roster {
    private final Profiles profiles;

    Roster(Profiles profiles) {
        this.profiles = profiles;
    }

    void forEach(Actor reader, Consumer<Profile> work) {
        if (reader.is(Role.ACCOUNT_MANAGER)) {
            profiles.forEachPage(reader.regions(), page -> page.forEach(work));
        } else {
            profiles.coachedBy(reader).stream()
                    .filter(one -> reader.is(Role.COACH, one.region()))
                    .forEach(work);
        }
    }
}
