package nl.werkbrug.matching;

/** By what the people of one segment are sorted: a smaller key comes first, then the label. */
final class TrayOrder {
    private final Question question;
    private final TrayColumns tray;
    private final Columns columns;
    private final TextPass text;
    private final Sights sights;

    TrayOrder(Question question, TrayColumns tray, Columns columns, TextPass text, Sights sights) {
        this.question = question;
        this.tray = tray;
        this.columns = columns;
        this.text = text;
        this.sights = sights;
    }

    long key(CardNumbers person, int doc) {
        return switch (question.query().sort()) {
            case BEST -> -text.points(doc) - levels(person);
            case NAME -> 0;
            case AVAILABLE -> start(columns.availableFrom[doc]);
            case LAST_CONTACT -> tray.lastContact[doc];
            case NEWEST -> -tray.addedAt[doc];
        };
    }

    /** What the reader calls this person, where that is asked for; else nothing. */
    String label(int doc) {
        if (question.query().sort() != SearchSort.NAME) {
            return "";
        }
        boolean named = sights.names(doc) && !tray.name[doc].isEmpty();
        return named ? tray.name[doc] : tray.reference[doc];
    }

    private int levels(CardNumbers person) {
        int sum = 0;
        for (int i = 0; i < question.query().competences().size(); i++) {
            sum += person.level(i);
        }
        return sum;
    }

    /** Whoever could have begun can begin today; who never said comes last. */
    private long start(long from) {
        return from == Long.MIN_VALUE
                ? Long.MAX_VALUE
                : Math.max(from, question.today().toEpochDay());
    }
}
