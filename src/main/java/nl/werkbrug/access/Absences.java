package nl.werkbrug.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.RefusedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is away and who stands in (nl: afwezigheid en vervanging). A coach says so for oneself, a
 * coordinator for the coaches of the own regions; anybody else gets a NotYoursException.
 */
@Singleton
public class Absences {
    private final AbsenceRows rows;
    private final Accounts accounts;
    private final Clock clock;

    Absences(AbsenceRows rows, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Somebody as they are today, with those for whom they stand in. */
    public Actor actorOf(Account account) {
        Actor actor = account.toActor();
        return actor.is(Role.COACH) ? actor.standingInFor(absentFor(actor.id())) : actor;
    }

    /** Of today and later, as far as this reader decides on them or stands in. */
    @Transactional
    public List<Absence> of(Actor reader) {
        return rows.findByUntilDayGreaterThanEqualsOrderByFromDay(today()).stream()
                .map(AbsenceRow::toAbsence)
                .filter(one -> one.substitute().equals(reader.id()) || decides(reader, one.who()))
                .toList();
    }

    /** Refuses with a RefusedException who cannot stand in. */
    @Transactional
    public Absence add(Actor by, AbsenceForm form) {
        var intake = new Intake();
        Optional<Absence> read = form.read(today(), intake);
        read.ifPresent(absence -> check(by, absence, intake));
        intake.finish();
        Absence absence = read.orElseThrow(() -> new RefusedException(intake.refusals()));
        return rows.save(AbsenceRow.of(absence)).toAbsence();
    }

    /** Back again: from today on nobody stands in any more. False when it is not theirs. */
    @Transactional
    public boolean end(Actor by, UUID id) {
        Optional<Absence> found =
                rows.findById(id).map(AbsenceRow::toAbsence).filter(one -> decides(by, one.who()));
        found.ifPresent(this::end);
        return found.isPresent();
    }

    private void end(Absence absence) {
        LocalDate yesterday = today().minusDays(1);
        if (absence.from().isAfter(yesterday)) {
            rows.deleteById(absence.id());
        } else {
            rows.update(AbsenceRow.of(absence.until(yesterday)));
        }
    }

    /** The coaches for whom this person says who is away. */
    @Transactional
    public List<Account> coachesOf(Actor reader) {
        return coaches().stream().filter(one -> decides(reader, one)).toList();
    }

    /** Who could stand in for somebody: a coach in all the same regions. */
    @Transactional
    public List<Account> substitutesFor(AccountId who) {
        return accounts.find(who).stream()
                .flatMap(absent -> coaches().stream().filter(one -> canReplace(one, absent)))
                .toList();
    }

    private List<Account> coaches() {
        return accounts.all().stream()
                .filter(one -> !one.disabled() && one.toActor().is(Role.COACH))
                .toList();
    }

    private void check(Actor by, Absence absence, Intake intake) {
        Account who = accounts.find(absence.who()).orElseThrow(NotYoursException::new);
        if (!decides(by, who)) {
            throw new NotYoursException();
        }
        boolean fits =
                accounts.find(absence.substitute()).filter(one -> canReplace(one, who)).isPresent();
        intake.check(fits, "substitute", "refusal.absence.substitute");
        var others =
                rows.findByUntilDayGreaterThanEqualsOrderByFromDay(absence.from()).stream()
                        .map(AbsenceRow::toAbsence)
                        .filter(absence::meets)
                        .toList();
        intake.check(
                others.stream().noneMatch(one -> one.who().equals(absence.who())),
                "from",
                "refusal.absence.twice");
        intake.check(
                others.stream().noneMatch(one -> one.who().equals(absence.substitute())),
                "substitute",
                "refusal.absence.away");
    }

    private static boolean canReplace(Account one, Account who) {
        return !one.disabled()
                && !one.id().equals(who.id())
                && one.toActor().is(Role.COACH)
                && one.standing().regions().containsAll(who.standing().regions());
    }

    private boolean decides(Actor by, AccountId who) {
        return accounts.find(who).filter(one -> decides(by, one)).isPresent();
    }

    private static boolean decides(Actor by, Account who) {
        boolean own = by.id().equals(who.id()) && by.is(Role.COACH);
        return own
                || (who.toActor().is(Role.COACH)
                        && who.standing().regions().stream()
                                .anyMatch(region -> by.is(Role.COORDINATOR, region)));
    }

    private Set<AccountId> absentFor(AccountId substitute) {
        LocalDate today = today();
        return rows
                .findBySubstituteIdAndUntilDayGreaterThanEquals(substitute.value(), today)
                .stream()
                .map(AbsenceRow::toAbsence)
                .filter(one -> one.covers(today))
                .map(Absence::who)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
