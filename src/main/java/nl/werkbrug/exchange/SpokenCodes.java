package nl.werkbrug.exchange;

import nl.werkbrug.condition.Region;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that people write where the contract has a code: "overdag" for {@code DAY}. A word that
 * is not among them stays as it is, for the border to judge.
 */
final class SpokenCodes {
    private static final Pattern LEVEL = Pattern.compile("\\b(?:[BC][12]|A[0-2])\\b");
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)(?:NL[ -]+)?(\\d{4} ?[A-Z]{2})(?:,? +\\p{L}{3}[^\\d]*)?");

    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        say("DAY", "dag", "overdag", "dagdienst", "kantooruren", "day");
        say("EVENING", "avond", "'s avonds", "avonden", "avonddienst");
        say("NIGHT", "nacht", "'s nachts", "nachten", "nachtdienst");
        say("WEEKEND", "in het weekend", "weekenden", "weekenddienst");
        say("SHIFTS", "ploegen", "in ploegen", "ploegendienst", "ploegendiensten");
        say("AVAILABLE", "beschikbaar", "actief", "zoekt werk", "werkzoekend", "in bemiddeling");
        say("PLACED", "geplaatst", "aan het werk", "heeft werk", "werkt");
        say("PAUSED", "pauze", "gepauzeerd");
        say("ENDED", "gestopt", "afgesloten", "beeindigd");
        say("ZIJ_INSTROMER", "zij-instromer", "zij instromer", "zijinstromer");
        say("PARTICIPATIEWET", "p-wet", "pw", "bijstand", "bijstandsuitkering");
        say("WW", "ww-uitkering");
        say("WIA", "wia-uitkering", "wga");
        say("WAJONG", "wajong-uitkering", "wajonger");
        say("BANENAFSPRAAK", "doelgroepregister", "garantiebaan");
        say("STATUSHOUDER", "vergunninghouder", "refugee with a permit");
        say("NUG", "nugger", "niet-uitkeringsgerechtigd", "zonder uitkering", "without benefits");
    }

    private static final Map<String, String> REGIONS =
            Region.ALL.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    region -> Header.bare(region.name()), Region::code));

    private SpokenCodes() {}

    /** What the contract says for it, in a column that holds one such word. */
    static String in(Column column, String cell) {
        return switch (column) {
            case REGION -> REGIONS.getOrDefault(Header.bare(cell), cell);
            case PHONE -> WrittenPhone.of(cell);
            case EMAIL -> email(cell);
            case POSTCODE -> postcode(cell);
            case DUTCH_LEVEL -> dutchLevel(cell);
            case TARGET_GROUP, STATUS -> code(cell);
            default -> cell;
        };
    }

    /** The same of a column that holds several. */
    static List<String> severalIn(Column column, String cell) {
        return switch (column) {
            case DRIVING_LICENCES -> WrittenLicences.of(cell);
            case WORKING_TIMES -> CellValues.codes(cell).stream().map(SpokenCodes::code).toList();
            case WISH_OCCUPATIONS, WISH_SECTORS, SECTORS_EXCLUDED -> CellValues.lines(cell);
            default -> CellValues.list(cell);
        };
    }

    private static String code(String word) {
        return WORDS.getOrDefault(
                Header.bare(word), word.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_"));
    }

    /** Out of NT2 A2 or B1 (mondeling); two levels in one cell stay what they are. */
    private static String dutchLevel(String cell) {
        String upper = cell.toUpperCase(Locale.ROOT);
        List<String> levels =
                LEVEL.matcher(upper).results().map(MatchResult::group).distinct().toList();
        return levels.size() == 1 ? levels.getFirst() : upper;
    }

    /** Out of mailto:anna@example.nl or Anna <anna@example.nl>. */
    private static String email(String cell) {
        return cell.replaceFirst("(?i)^mailto:", "").replaceFirst("^[^<]*<([^<>]+)>$", "$1");
    }

    /** Without a country before it or a place behind it. */
    private static String postcode(String cell) {
        Matcher form = POSTCODE.matcher(cell);
        return form.matches() ? form.group(1) : cell;
    }

    private static void say(String code, String... words) {
        WORDS.put(Header.bare(code), code);
        for (String word : words) {
            WORDS.put(Header.bare(word), code);
        }
    }
}
