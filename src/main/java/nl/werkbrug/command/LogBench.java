package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ApplicationEventPublisher;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateRead;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.condition.Region;
import nl.werkbrug.privacy.AccessLog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fills the access log and asks it what an administrator and a candidate ask. */
final class LogBench {
    private static final int BATCH = 1000;
    private static final int STAFF = 40;
    private static final int PAGE = 20;
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final AccessLog log;
    private final Profiles profiles;
    private final ApplicationEventPublisher<CandidateRead> reads;
    private final List<Handling> staff = new ArrayList<>();
    private final List<CandidateId> people = new ArrayList<>();

    LogBench(ApplicationContext context) {
        log = context.getBean(AccessLog.class);
        profiles = context.getBean(Profiles.class);
        reads = context.getEventPublisher(CandidateRead.class);
        for (int i = 0; i < STAFF; i++) {
            staff.add(coach("coach " + i));
        }
    }

    /** Of people who are in the store already. */
    void fill(int lines) {
        profiles.forEachPage(page -> page.forEach(profile -> people.add(profile.id())));
        for (int done = 0; done < lines; done += BATCH) {
            read(done / BATCH, Math.min(BATCH, lines - done));
        }
    }

    /** One page of people on somebody's screen. */
    void readPage(int round) {
        read(round, PAGE);
    }

    void whoSaw(int round) {
        log.linesAbout(person(round), FIRST, LAST, 0, PAGE);
    }

    void whomSaw(int round) {
        log.linesBy(staff.get(round % STAFF).by().id(), FIRST, LAST, 0, PAGE);
    }

    /** The last page of whom somebody saw: everything before it is skipped. */
    void whomSawFirst(int round) {
        AccountId account = staff.get(round % STAFF).by().id();
        long lines = log.linesBy(account, FIRST, LAST, 0, 1).total();
        log.linesBy(account, FIRST, LAST, (int) (lines / PAGE), PAGE);
    }

    void ownPage(int round) {
        log.visitsOf(person(round), FIRST, LAST);
    }

    void verify() {
        if (log.verify().isPresent()) {
            throw new IllegalStateException("The log is broken");
        }
    }

    private void read(int round, int size) {
        var seen = new ArrayList<CandidateId>();
        for (int i = 0; i < size; i++) {
            seen.add(person(round * size + i));
        }
        reads.publishEvent(new CandidateRead(seen, staff.get(round % STAFF)));
    }

    private CandidateId person(int number) {
        return people.get(number % people.size());
    }

    private static Handling coach(String name) {
        var actor =
                new Actor(
                        AccountId.create(),
                        name,
                        Set.of(Role.COACH),
                        Set.of(Region.ALL.getFirst()),
                        null,
                        null);
        return new Handling(actor, Role.COACH, AccessPurpose.GUIDANCE, DataKind.PROFILE);
    }
}
