package nl.werkbrug.privacy;

import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.WishesForm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Somebody with a word of their own in everything that is written down about them. */
final class Marked {
    private final String mark;
    private final Set<String> words = new TreeSet<>();
    private final Set<String> secrets = new TreeSet<>();

    Marked(String mark) {
        this.mark = mark;
    }

    /** Every word that was planted. */
    Set<String> words() {
        return words;
    }

    /** Every word that is kept and shown to nobody. */
    Set<String> secrets() {
        return secrets;
    }

    String secret(String what) {
        String secret = "zs" + mark + "x" + what;
        secrets.add(secret);
        return secret;
    }

    CandidateForm form(String evidence) {
        return new CandidateForm(
                word("reference"),
                word("first"),
                word("last"),
                word("mail") + "@voorbeeld.example",
                phone(),
                "flevoland",
                "8232QX",
                31,
                23,
                37,
                LocalDate.of(2031, 7, 19),
                "B1",
                List.of("B", "C"),
                List.of("DAY", "EVENING"),
                "STATUSHOUDER",
                List.of(word("excluded")),
                List.of(employer("1")),
                new WishesForm(
                        List.of(word("wished")),
                        List.of(employer("2")),
                        List.of(word("occupation"))),
                word("motivation"),
                "AVAILABLE",
                Map.of("MATCHING", true),
                List.of(
                        new HoldingForm(
                                "wb:lassen",
                                3,
                                "DEMONSTRATED",
                                word(evidence),
                                LocalDate.of(2026, 5, 1))));
    }

    String word(String what) {
        String word = "zq" + mark + "x" + what;
        words.add(word);
        return word;
    }

    private String phone() {
        String phone = "06 " + mark + "77 31 55";
        words.add(phone);
        return phone;
    }

    private String employer(String kind) {
        String id = "5a3f9d10-0000-4000-8000-0%s%s917263".formatted(kind, mark);
        words.add(id);
        return id;
    }
}
