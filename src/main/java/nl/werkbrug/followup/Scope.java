package nl.werkbrug.followup;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.condition.Region;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whose contacts are looked for. */
sealed interface Scope {
    /** Of the people of these coaches. */
    record Coaches(List<UUID> coaches) implements Scope {}

    /** Of everybody in these regions. */
    record Regions(List<String> regions) implements Scope {}

    static Scope ofCoaches(Collection<AccountId> coaches) {
        return new Coaches(coaches.stream().map(AccountId::value).toList());
    }

    static Scope ofRegions(Collection<Region> regions) {
        return new Regions(regions.stream().map(Region::code).toList());
    }
}
