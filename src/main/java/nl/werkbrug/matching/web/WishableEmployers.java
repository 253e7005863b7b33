package nl.werkbrug.matching.web;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.web.EmployerNames;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The employers that somebody can wish for, or rather not. */
@Singleton
class WishableEmployers implements EmployerNames {
    private final Employers employers;

    WishableEmployers(Employers employers) {
        this.employers = employers;
    }

    @Override
    public Map<UUID, String> all() {
        var names = new LinkedHashMap<UUID, String>();
        employers.all().forEach(one -> names.put(one.id().value(), nameOf(one)));
        return names;
    }

    private static String nameOf(Employer employer) {
        return employer.place() == null
                ? employer.name()
                : "%s, %s".formatted(employer.name(), employer.place());
    }
}
