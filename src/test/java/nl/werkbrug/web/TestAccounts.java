package nl.werkbrug.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Sessions;
import nl.werkbrug.access.Stage;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** An account for every set of roles that a test asks for, in all regions; made when asked. */
@Singleton
public class TestAccounts {
    /** Of which employer the employer account is. */
    public static final UUID EMPLOYER = new UUID(0, 1);

    /** Which candidate the candidate account is. */
    public static final UUID CANDIDATE = new UUID(0, 2);

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Sessions sessions;
    private final Map<Set<Role>, String> made = new ConcurrentHashMap<>();

    TestAccounts(Accounts accounts, AccessTokens tokens, Sessions sessions) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** For the header {@code Authorization: Bearer}. */
    public String bearer(Role... roles) {
        return made.computeIfAbsent(
                Set.of(roles), _ -> tokens.add(account(roles).id(), "test").value());
    }

    /** For the cookie of a session. */
    public String session(Role... roles) {
        return sessions.open(account(roles).id(), Stage.OPEN, "test").value();
    }

    /** The same for an account that a test made itself. */
    public String session(AccountId account) {
        return sessions.open(account, Stage.OPEN, "test").value();
    }

    public Account account(Role... roles) {
        Set<Role> all = roles.length == 0 ? Set.of(Role.ACCOUNT_MANAGER) : Set.of(roles);
        String username = nameOf(all);
        return accounts.find(username).orElseGet(() -> accounts.add(draft(username, all)));
    }

    private static AccountDraft draft(String username, Set<Role> roles) {
        boolean staff = roles.stream().anyMatch(Role::isStaff);
        var standing =
                new Standing(
                        roles,
                        staff ? Set.copyOf(Region.ALL) : Set.of(),
                        roles.contains(Role.EMPLOYER) ? EMPLOYER : null,
                        roles.contains(Role.CANDIDATE) ? CANDIDATE : null);
        return new AccountDraft(username, "Test " + username, null, standing);
    }

    private static String nameOf(Set<Role> roles) {
        return EnumSet.copyOf(roles).stream()
                .map(role -> role.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(".", "test.", ""));
    }
}
