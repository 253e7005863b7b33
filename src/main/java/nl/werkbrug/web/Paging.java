package nl.werkbrug.web;

import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

/** Which page of a list is wanted; refuses a page below 0 and a size outside 1 to 100. */
public record Paging(int page, int size) {
    private static final int LAST_PAGE = 1_000_000;

    public static Paging of(int page, int size) {
        var intake = new Intake();
        intake.number("page", page, 0, LAST_PAGE);
        intake.number("size", size, 1, PageJson.LIMIT);
        intake.finish();
        return new Paging(page, size);
    }

    /** How many of a list that has no pages; refuses what is outside 0 to 100. */
    public static int limit(String field, int limit) {
        var intake = new Intake();
        intake.number(field, limit, 0, PageJson.LIMIT);
        intake.finish();
        return limit;
    }

    /** A whole number in a query; anything else is refused. */
    public static int number(String field, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new RefusedException(Refusal.of(field, "refusal.unreadable"));
        }
    }
}
