package nl.werkbrug.own.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Wishes;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.own.Self;
import nl.werkbrug.web.FormFields;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page of wishes: of what is stored, or of what was typed. */
@Singleton
class WishesPages {
    /** So many companies stand on the page at once. */
    private static final int MOST = 12;

    private final Self self;
    private final Competences competences;
    private final Employers employers;

    WishesPages(Self self, Competences competences, Employers employers) {
        this.self = self;
        this.competences = competences;
        this.employers = employers;
    }

    WishesView view(Actor me) {
        Candidate own = self.of(me);
        Wishes wishes = own.profile().wishes();
        var wanted = wishes.employers().stream().map(UUID::toString).collect(Collectors.toSet());
        return view(
                own.version(),
                wishes.sectors(),
                wanted,
                "",
                String.join("\n", wishes.occupations()));
    }

    WishesView typed(FormFields posted) {
        String version = posted.text("version");
        return view(
                version.matches("\\d{1,18}") ? Long.parseLong(version) : -1,
                Set.copyOf(posted.values("sector")),
                Set.copyOf(posted.values("bedrijf")),
                posted.text("zoek"),
                posted.text("werk"));
    }

    private WishesView view(
            long version,
            Set<String> sectors,
            Set<String> wanted,
            String sought,
            String occupations) {
        return new WishesView(
                version,
                sectors(sectors),
                sectors,
                shown(wanted, sought),
                wanted,
                sought,
                occupations);
    }

    /** Those of the catalogue, and what a region made itself. */
    private List<String> sectors(Set<String> wanted) {
        return Stream.concat(competences.catalogue().sectors().stream(), wanted.stream())
                .distinct()
                .toList();
    }

    /** The wanted ones, and those that fit what was typed; without that the first few. */
    private List<Employer> shown(Set<String> wanted, String sought) {
        String folded = sought.strip().toLowerCase(Locale.ROOT);
        List<Employer> all = employers.all();
        Stream<Employer> chosen =
                all.stream().filter(one -> wanted.contains(one.id().value().toString()));
        Stream<Employer> fitting =
                all.stream()
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(folded))
                        .limit(MOST);
        return Stream.concat(chosen, fitting).distinct().toList();
    }
}
