package nl.werkbrug.own.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.privacy.AccessLog;
import nl.werkbrug.privacy.Visit;
import nl.werkbrug.web.Texts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Tells in plain words who looked, in which role, at what and why. */
@Singleton
class Visitors {
    private static final AccountId INSTALLATION = Actor.installation("own").id();
    private static final Duration SHOWN = Duration.ofDays(90);

    private final AccessLog log;
    private final Accounts accounts;
    private final Clock clock;

    Visitors(AccessLog log, Accounts accounts, Clock clock) {
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The newest first. */
    List<String> tell(CandidateId id, Texts texts) {
        return visits(id).stream().map(visit -> tell(visit, texts)).toList();
    }

    /** How many people looked: neither this person nor the installation itself. */
    long numberOf(CandidateId id) {
        return visits(id).stream()
                .filter(visit -> visit.role() != Role.CANDIDATE)
                .map(Visit::account)
                .filter(account -> !account.equals(INSTALLATION))
                .distinct()
                .count();
    }

    private List<Visit> visits(CandidateId id) {
        Instant now = clock.instant();
        return log.visitsOf(id, now.minus(SHOWN), now.plusSeconds(1));
    }

    private String tell(Visit visit, Texts texts) {
        return texts.of(
                visit.changed() ? "visit.changed" : "visit.read",
                visit.day(),
                who(visit, texts),
                what(visit, texts),
                texts.of("visit.purpose." + visit.purpose()));
    }

    private String who(Visit visit, Texts texts) {
        String role = texts.of("visit.role." + visit.role());
        return accounts.find(visit.account())
                .map(Account::displayName)
                .map(name -> texts.of("visit.who", name, role))
                .orElseGet(() -> texts.of("visit.installation"));
    }

    private static String what(Visit visit, Texts texts) {
        return visit.kinds().stream()
                .sorted()
                .map(kind -> texts.of("visit.kind." + kind))
                .collect(Collectors.joining(", "));
    }
}
