package nl.werkbrug.trajectory;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An unbroken sequence of contracts (nl: plaatsing): each follows on the one before with at most 30
 * days between them. The clock of a durable placement runs from the first day of the first one.
 */
public record Placement(List<Contract> contracts, List<RetentionChecked> checks, boolean droppedOut)
        implements Stay {
    /** How many days may lie between two contracts, and after the last one. */
    public static final int GAP_DAYS = 30;

    /** After how many weeks a placement has lasted (nl: duurzaam). */
    public static final int DURABLE_WEEKS = 26;

    /** When it counts once more. */
    public static final int YEAR_WEEKS = 52;

    public Placement {
        contracts = List.copyOf(contracts);
        checks = List.copyOf(checks);
    }

    static Placement of(Contract first) {
        return new Placement(List.of(first), List.of(), false);
    }

    public Contract current() {
        return contracts.getLast();
    }

    @Override
    public int number() {
        return contracts.getFirst().number();
    }

    @Override
    public EmployerId employer() {
        return current().employer();
    }

    /** The need of which a place was taken last with this employer. */
    @Override
    public @Nullable NeedId need() {
        return contracts.reversed().stream()
                .takeWhile(contract -> contract.employer().equals(employer()))
                .map(Contract::need)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public LocalDate firstDay() {
        return contracts.getFirst().firstDay();
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return current().lastDay();
    }

    @Override
    public @Nullable LocalDate endedOn() {
        return current().endedOn();
    }

    /** From this day on a check makes it durable. */
    public LocalDate durableFrom() {
        return firstDay().plusWeeks(DURABLE_WEEKS);
    }

    /** Still at work, said on or after week 26. */
    public boolean isDurable() {
        return isConfirmedFrom(durableFrom());
    }

    /** The same at week 52: the coach is asked to end with the goal reached. */
    public boolean isConfirmedAfterAYear() {
        return isConfirmedFrom(firstDay().plusWeeks(YEAR_WEEKS));
    }

    private boolean isConfirmedFrom(LocalDate day) {
        return checks.stream()
                .anyMatch(check -> check.stillAtWork() && !check.date().isBefore(day));
    }

    /** The needs that have a place less because of this; a dropout gives back the last one. */
    List<NeedId> placesTaken() {
        var taken = new ArrayList<NeedId>();
        contracts.stream().map(Contract::need).filter(Objects::nonNull).forEach(taken::add);
        if (droppedOut && need() != null) {
            taken.remove(taken.lastIndexOf(need()));
        }
        return taken;
    }

    /** Nobody waits any longer for a contract that follows on this one. */
    boolean isOver(LocalDate day) {
        LocalDate end = endedOn();
        return end != null && day.isAfter(end.plusDays(GAP_DAYS));
    }

    boolean isFollowedBy(Contract next) {
        LocalDate end = endOf(current(), next.firstDay());
        return !next.firstDay().isAfter(end.plusDays(GAP_DAYS + 1L));
    }

    /** What ran, ends where the next one begins. */
    Placement followedBy(Contract next) {
        var longer = new ArrayList<>(replaced(ending(next)));
        longer.add(next);
        return new Placement(longer, checks, false);
    }

    Placement endingBefore(Contract next) {
        return new Placement(replaced(ending(next)), checks, droppedOut);
    }

    Placement until(@Nullable LocalDate day) {
        return new Placement(replaced(current().until(day)), checks, droppedOut);
    }

    Placement ended(LocalDate day) {
        return new Placement(replaced(current().ended(day)), checks, droppedOut);
    }

    Placement droppedOut(LocalDate day) {
        return new Placement(replaced(current().ended(day)), checks, true);
    }

    Placement checked(RetentionChecked check) {
        var more = new ArrayList<>(checks);
        more.add(check);
        return new Placement(contracts, more, droppedOut);
    }

    private Contract ending(Contract next) {
        return current().endedOn() == null
                ? current().ended(endOf(current(), next.firstDay()))
                : current();
    }

    /** The day before the next one begins, or earlier where the contract says so. */
    private static LocalDate endOf(Contract contract, LocalDate next) {
        LocalDate ended = contract.endedOn();
        LocalDate last = contract.lastDay();
        LocalDate dayBefore = next.minusDays(1);
        if (ended != null) {
            return ended;
        }
        return last == null || last.isAfter(dayBefore) ? dayBefore : last;
    }

    private List<Contract> replaced(Contract last) {
        var changed = new ArrayList<>(contracts);
        changed.set(changed.size() - 1, last);
        return changed;
    }
}
