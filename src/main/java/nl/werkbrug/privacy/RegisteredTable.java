package nl.werkbrug.privacy;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One table of the store as the register of processing describes it (nl: register van verwerkingen;
 * AVG, article 30). Columns are named with what they hold, in Dutch.
 *
 * @param secret with what somebody proves who they are: kept, and shown to nobody
 * @param rows the condition for the rows about one candidate, with a question mark for the id
 */
public record RegisteredTable(
        String name,
        String about,
        Whose of,
        @Nullable String rows,
        @Nullable Erased erased,
        String purpose,
        String basis,
        @Nullable Term term,
        String recipients,
        Map<String, String> personal,
        Map<String, String> derived,
        Map<String, String> secret,
        Set<String> none) {

    /** Whose data a table holds. */
    public enum Whose {
        CANDIDATE,
        STAFF,
        EMPLOYER,
        NOBODY
    }

    /** What becomes of the rows about somebody who is erased. */
    public enum Erased {
        AT_ONCE,
        UNLINKED,
        MAINTENANCE
    }

    /** Which term of {@code config/retention.yml} holds; a day is the nightly maintenance. */
    public enum Term {
        CANDIDATE,
        ACCESS_LOG,
        ACCOUNT,
        EMPLOYER,
        MAIL,
        IMPORT,
        DAY
    }

    /** Every column, of whatever class. */
    public Set<String> columns() {
        var columns = new TreeSet<>(none);
        columns.addAll(personal.keySet());
        columns.addAll(derived.keySet());
        columns.addAll(secret.keySet());
        return columns;
    }

    public boolean isAbout(Whose whose) {
        return of == whose;
    }

    boolean isErased(Erased moment) {
        return erased == moment;
    }

    boolean isAboutOneCandidate() {
        return rows != null;
    }
}
