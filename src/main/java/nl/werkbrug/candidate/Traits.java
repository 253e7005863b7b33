package nl.werkbrug.candidate;

import nl.werkbrug.condition.Postcode;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** By what somebody may be known again: name, contact and postcode, each as it is compared. */
record Traits(
        FoldedName name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Postcode postcode) {
    private static final Pattern TAG = Pattern.compile("\\+[^@]*@");
    private static final int SHORTEST_PHONE = 9;

    static Traits of(Person person, @Nullable Postcode postcode) {
        return new Traits(
                FoldedName.of(person.firstName(), person.lastName()),
                mailbox(person.email()),
                number(person.phone()),
                postcode);
    }

    static Traits of(Candidate candidate) {
        return of(candidate.person(), candidate.profile().postcode());
    }

    /** What is blank is left out. */
    Map<Trait, String> keys() {
        var keys = new EnumMap<Trait, String>(Trait.class);
        if (email != null) {
            keys.put(Trait.EMAIL, email);
        }
        if (phone != null) {
            keys.put(Trait.PHONE, phone);
        }
        if (postcode != null && !name.key().isEmpty()) {
            keys.put(Trait.PLACE, postcode.area() + " " + name.key());
        }
        return keys;
    }

    boolean sharesEmail(Traits other) {
        return email != null && email.equals(other.email);
    }

    boolean sharesPhone(Traits other) {
        return phone != null && phone.equals(other.phone);
    }

    boolean sharesArea(Traits other) {
        return postcode != null
                && other.postcode != null
                && postcode.area() == other.postcode.area();
    }

    /** Down to the street. */
    boolean sharesPostcode(Traits other) {
        return Objects.equals(postcode, other.postcode)
                && postcode != null
                && postcode.value().length() > 4;
    }

    /** What stands after a plus sign is the same mailbox. */
    private static @Nullable String mailbox(@Nullable String email) {
        return email == null
                ? null
                : TAG.matcher(email.strip().toLowerCase(Locale.ROOT)).replaceFirst("@");
    }

    /** With the number of the country, the Dutch one unless another is given. */
    private static @Nullable String number(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        String bare = phone.replace("(0)", "");
        String digits = bare.replaceAll("[^0-9]", "");
        String whole = bare.strip().startsWith("+") ? digits : international(digits);
        return whole.length() < SHORTEST_PHONE ? null : whole;
    }

    private static String international(String digits) {
        if (digits.startsWith("00")) {
            return digits.substring(2);
        }
        return digits.startsWith("0") ? "31" + digits.substring(1) : digits;
    }
}
