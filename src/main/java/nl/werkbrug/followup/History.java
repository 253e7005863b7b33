package nl.werkbrug.followup;

import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was done so far: who was spoken, how they said it is, and what is planned or over. */
record History(List<Reached> reached, List<Told> told, List<Contact> contacts) {
    static final History NONE = new History(List.of(), List.of(), List.of());

    History {
        reached = List.copyOf(reached);
        told = List.copyOf(told);
        contacts = List.copyOf(contacts);
    }

    /** As it would be after a follow-up. */
    History with(Reached spoken, List<Told> said) {
        var talks = new ArrayList<>(reached);
        talks.add(spoken);
        var signals = new ArrayList<>(told);
        signals.addAll(said);
        return new History(talks, signals, contacts);
    }

    History with(List<Contact> planned) {
        return new History(reached, told, planned);
    }

    /** Up to which day of the rhythm somebody was spoken, or decided not to speak. */
    LocalDate servedUntil(Stay stay) {
        var talks = reached.stream().map(Reached::on);
        var steps =
                contacts.stream()
                        .filter(one -> one.why() == Why.RHYTHM && one.stay() == stay.number())
                        .filter(History::isSettled)
                        .map(Contact::occasion);
        return Stream.concat(talks, steps)
                .filter(day -> day.isAfter(stay.firstDay()))
                .max(Comparator.naturalOrder())
                .orElse(stay.firstDay());
    }

    /** The first signal of this kind about which nobody was spoken since. */
    Optional<Told> unanswered(Signal signal) {
        return told.stream()
                .filter(one -> one.signal() == signal)
                .filter(one -> reached.stream().noneMatch(talk -> talk.isAfter(one)))
                .min(Comparator.comparing(Told::on).thenComparing(Told::at));
    }

    /**
     * Held, or somebody decided in words that it need not be. A signal is answered by a talk only.
     */
    boolean isSettled(Wanted wanted) {
        return !wanted.why().isSignal()
                && contacts.stream().anyMatch(one -> isSettled(one) && one.isAbout(wanted));
    }

    boolean isOpen(Wanted wanted) {
        return contacts.stream().anyMatch(one -> one.isOpen() && one.isAbout(wanted));
    }

    private static boolean isSettled(Contact contact) {
        return contact.state() == ContactState.HELD || contact.isCancelledByHand();
    }
}
