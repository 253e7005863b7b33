package nl.werkbrug.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a text and tells which passages may not stand in it (nl: vrije-tekstcontrole). */
public final class Guard {
    private static final WordList HEALTH = WordList.read(Kind.HEALTH);
    private static final WordList JUSTICE = WordList.read(Kind.JUSTICE);
    private static final WordList ORIGIN = WordList.read(Kind.ORIGIN);

    private Guard() {}

    /**
     * The numbers that may stand in no text at all: BSN and IBAN. What stands in a UUID is the
     * number of a machine.
     */
    public static List<Finding> inText(String text) {
        return inOrder(numbers(Plain.of(text).withoutUuids()));
    }

    /** Those, and in running text also contact data and words on health, crime and origin. */
    public static List<Finding> inProse(String text) {
        Plain plain = Plain.of(text).withoutUuids();
        Sentences sentences = Sentences.of(plain);
        var words = Stream.of(HEALTH, JUSTICE, ORIGIN).flatMap(list -> list.in(sentences).stream());
        var contact = Stream.concat(Contact.emails(plain).stream(), Contact.phones(plain).stream());
        var found = Stream.of(numbers(plain).stream(), contact, words).flatMap(some -> some);
        return inOrder(found.toList());
    }

    /** The text with every number of {@link #inText} masked but for its last two digits. */
    public static String masked(String text) {
        var masked = new StringBuilder(text);
        for (Finding found : inText(text).reversed()) {
            masked.replace(found.start(), found.end(), found.passage().masked().text());
        }
        return masked.toString();
    }

    /** Whether a text is one number of a citizen and nothing else, written in whatever way. */
    public static boolean isBsn(String text) {
        return Bsn.is(text);
    }

    private static List<Finding> numbers(Plain plain) {
        List<Finding> accounts = Iban.in(plain);
        var numbers = new ArrayList<>(accounts);
        Bsn.in(plain).stream()
                .filter(bsn -> accounts.stream().noneMatch(bsn::overlaps))
                .forEach(numbers::add);
        return numbers;
    }

    /** Of two that overlap the first is told. */
    private static List<Finding> inOrder(List<Finding> found) {
        var told = new ArrayList<Finding>();
        Predicate<Finding> isNew = one -> told.stream().noneMatch(one::overlaps);
        found.stream().sorted(Finding.IN_ORDER).filter(isNew).forEach(told::add);
        return List.copyOf(told);
    }
}
