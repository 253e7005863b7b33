package nl.werkbrug.exchange;

import nl.werkbrug.condition.Region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that people write where the contract has a code: "overdag" for {@code DAY}. A word that
 * is not among them stays as it is, for the border to judge.
 */
final class SpokenCodes {
    private static final Pattern BETWEEN_LICENCES = Pattern.compile("[|;,/\\s]+|\\ben\\b");
    private static final List<String> NO_LICENCE = List.of("nee", "geen", "n", "no", "none");

    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        say("DAY", "dag", "overdag", "dagdienst", "kantooruren", "day");
        say("EVENING", "avond", "'s avonds", "avonden", "avonddienst");
        say("NIGHT", "nacht", "'s nachts", "nachten", "nachtdienst");
        say("WEEKEND", "in het weekend", "weekenden", "weekenddienst");
        say("SHIFTS", "ploegen", "in ploegen", "ploegendienst", "ploegendiensten");
        say("AVAILABLE", "beschikbaar", "actief");
        say("PLACED", "geplaatst", "aan het werk");
        say("PAUSED", "gepauzeerd", "pauze");
        say("ENDED", "gestopt", "afgesloten", "beeindigd");
        say("ZIJ_INSTROMER", "zij-instromer", "zij instromer", "zijinstromer");
        say("PARTICIPATIEWET", "p-wet", "pw", "bijstand");
        say("NUG", "nugger", "niet-uitkeringsgerechtigd");
    }

    private static final Map<String, String> REGIONS =
            Region.ALL.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    region -> Column.bare(region.name()), Region::code));

    private SpokenCodes() {}

    /** What the contract says for it, in a column that holds one such word. */
    static String in(Column column, String cell) {
        return switch (column) {
            case REGION -> REGIONS.getOrDefault(Column.bare(cell), cell);
            case PHONE -> phone(cell);
            case EMAIL -> cell.replaceFirst("(?i)^mailto:", "");
            case DUTCH_LEVEL -> cell.toUpperCase(Locale.ROOT);
            case TARGET_GROUP, STATUS -> code(cell);
            default -> cell;
        };
    }

    /** The same of a column that holds several. */
    static List<String> severalIn(Column column, String cell) {
        return switch (column) {
            case DRIVING_LICENCES -> licences(cell);
            case WORKING_TIMES -> CellValues.codes(cell).stream().map(SpokenCodes::code).toList();
            case WISH_OCCUPATIONS, WISH_SECTORS, SECTORS_EXCLUDED -> CellValues.lines(cell);
            default -> CellValues.list(cell);
        };
    }

    private static String code(String word) {
        return WORDS.getOrDefault(
                Column.bare(word), word.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_"));
    }

    private static List<String> licences(String cell) {
        if (NO_LICENCE.contains(cell.strip().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        var given = new ArrayList<String>();
        Arrays.stream(BETWEEN_LICENCES.split(cell.strip()))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .flatMap(word -> VumLicences.included(word).stream())
                .filter(word -> !given.contains(word))
                .forEach(given::add);
        return List.copyOf(given);
    }

    /** A spreadsheet that takes a telephone number for a number drops the zero in front. */
    private static String phone(String cell) {
        String bare = cell.replaceFirst("^\\((\\d+)\\)", "$1").replaceAll("[./]", " ").strip();
        String digits = bare.replaceAll("[ -]", "");
        if (digits.matches("[1-9]\\d{8}")) {
            return "0" + bare;
        }
        return digits.matches("31[1-9]\\d{8}") ? "+" + bare : bare;
    }

    private static void say(String code, String... words) {
        WORDS.put(Column.bare(code), code);
        for (String word : words) {
            WORDS.put(Column.bare(word), code);
        }
    }
}
