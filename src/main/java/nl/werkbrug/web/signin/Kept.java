package nl.werkbrug.web.signin;

import nl.werkbrug.web.FormFields;

import java.util.List;
import java.util.Set;

/** One field of a form that somebody had filled in when the session turned out to be over. */
public record Kept(String name, String value) {
    static final String PREFIX = "kept.";

    // The old proof is worth nothing; and without the button that was pressed, the editor only
    // shows.
    private static final Set<String> LEFT_OUT = Set.of(FormFields.CSRF, "actie");

    /** From the form as it was posted. */
    static List<Kept> of(FormFields posted) {
        return posted.all().entrySet().stream()
                .filter(field -> !LEFT_OUT.contains(field.getKey()))
                .flatMap(field ->
                        field.getValue().stream().map(value -> new Kept(field.getKey(), value)))
                .toList();
    }

    /** From the sign-in form that carried them. */
    static List<Kept> carriedBy(FormFields signIn) {
        return signIn.all().entrySet().stream()
                .filter(field -> field.getKey().startsWith(PREFIX))
                .flatMap(field ->
                        field.getValue().stream()
                                .map(value -> new Kept(nameIn(field.getKey()), value)))
                .toList();
    }

    /** What the hidden field is called. */
    public String carrier() {
        return PREFIX + name;
    }

    private static String nameIn(String carrier) {
        return carrier.substring(PREFIX.length());
    }
}
