package nl.werkbrug.administration.web;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Invitation;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.refusal.Intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whom to invite, as it was typed: staff of the own regions, or the contact of an employer. */
record InvitationForm(String name, String email, List<String> words, String employer) {
    static InvitationForm of(Map<String, Object> posted) {
        return new InvitationForm(
                text(posted, "name"),
                text(posted, "email"),
                list(posted),
                text(posted, "employer"));
    }

    /** Refuses what is not allowed with a RefusedException. */
    Invitation read(Actor by) {
        var intake = new Intake();
        String read = intake.requiredLine("displayName", name, 200);
        String address = intake.line("email", email, 254);
        Optional<UUID> company = Ids.parse(employer);
        intake.check(
                company.isPresent() || !words.isEmpty(), "roles", "refusal.invitation.nothing");
        intake.finish();
        Standing standing =
                company.map(Standing::employer)
                        .orElseGet(() -> Standing.staff(roles(), by.regions()));
        return new Invitation(read, address, standing);
    }

    Set<Role> roles() {
        var intake = new Intake();
        Set<Role> roles = intake.words("roles", Role.class, words);
        intake.check(roles.stream().allMatch(Role::isStaff), "roles", "refusal.invitation.nothing");
        intake.finish();
        return roles;
    }

    private static List<String> list(Map<String, Object> posted) {
        Object given = posted.get("roles");
        if (given == null) {
            return List.of();
        }
        return given instanceof List<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of(given.toString());
    }

    private static String text(Map<String, Object> posted, String field) {
        return posted.getOrDefault(field, "").toString();
    }
}
