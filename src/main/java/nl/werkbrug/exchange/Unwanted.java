package nl.werkbrug.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns that lists of people often have and that we never take, whatever stands in them. */
final class Unwanted {
    private static final Pattern BSN =
            Pattern.compile("bsn.*|.*bsn|.*burgerservicen.*|.*sofin.*|.*citizenservicen.*");

    private static final Set<String> OTHERS =
            Stream.of(
                            "geboortedatum",
                            "geboortejaar",
                            "geboorteplaats",
                            "geboorteland",
                            "date of birth",
                            "leeftijd",
                            "age",
                            "geslacht",
                            "gender",
                            "aanhef",
                            "nationaliteit",
                            "nationality",
                            "burgerlijke staat",
                            "adres",
                            "address",
                            "straat",
                            "straatnaam",
                            "huisnummer",
                            "huisnummer toevoeging",
                            "toevoeging",
                            "plaats",
                            "woonplaats",
                            "gemeente",
                            "place",
                            "city",
                            "iban",
                            "rekeningnummer",
                            "reden",
                            "reason")
                    .map(Header::bare)
                    .collect(Collectors.toUnmodifiableSet());

    private Unwanted() {}

    /** Whether a column says that it holds the numbers of citizens (nl: burgerservicenummer). */
    static boolean isBsn(String header) {
        return BSN.matcher(Header.bare(header)).matches();
    }

    static boolean contains(String header) {
        return OTHERS.contains(Header.bare(header));
    }
}
