package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.Wording;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One profile of VUM 2.0 or 3.0 in our words. A value that the border refuses is left out with a
 * remark; what has no clear counterpart with us (levels of language, codes without a description,
 * sectors) is passed over.
 */
final class VumProfile {
    private final int number;
    private final SourceNode profile;
    private final Border border;
    private final VumWords words;
    private final BareCodes bare;
    private final List<Finding> remarks = new ArrayList<>();
    private Draft draft = Draft.EMPTY;

    VumProfile(int number, SourceNode element, Border border, VumWords words, BareCodes bare) {
        this.number = number;
        this.profile = unwrapped(element);
        this.border = border;
        this.words = words;
        this.bare = bare;
    }

    /** Whether elements of a list are profiles, or stand around one. */
    static boolean isListed(Glimpse glimpse) {
        return glimpse.firstElements().stream()
                .anyMatch(element -> !unwrapped(element).at("idWerkzoekende").isMissing());
    }

    GivenRow read() {
        if (!profile.isObject()) {
            return impossible("profiel", Refusal.of("profiel", "refusal.import.object"));
        }
        draft = draft.with(Column.REFERENCE, profile.at("idWerkzoekende").text().orElse(""));
        Optional<Refusal> nobody = border.refusal(draft);
        if (nobody.isPresent()) {
            return impossible("idWerkzoekende", nobody.get());
        }
        readConditions();
        readContact();
        readList(Column.DRIVING_LICENCES, "rijbewijs", VumLicences.of(qualification()));
        readList(Column.WISH_OCCUPATIONS, "bemiddelingsberoep", occupations());
        draft = draft.withCompetences(competences());
        return new GivenRow(number, java.util.Map.of(), draft, remarks, List.of());
    }

    private void readConditions() {
        readText(Column.POSTCODE, "mobiliteit", "bemiddelingspostcode");
        readNumber(Column.MAX_TRAVEL_KM, "mobiliteit", "maximaleReisafstand");
        readNumber(Column.HOURS_MIN, "werktijden", "aantalWerkurenPerWeekMinimaal");
        readNumber(Column.HOURS_MAX, "werktijden", "aantalWerkurenPerWeekMaximaal");
        readDate(Column.AVAILABLE_FROM, "flexibiliteit", "datumAanvangBeschikbaarVoorWerk");
        readText(Column.MOTIVATION, "persoonlijkePresentatie");
    }

    private void readContact() {
        readFirst(Column.EMAIL, "emailadres", text -> text);
        readFirst(Column.PHONE, "telefoonnummer", VumProfile::withoutBrackets);
    }

    private void readText(Column column, String... path) {
        read(column, "refusal.text.control", Optional::of, path);
    }

    private void readNumber(Column column, String... path) {
        read(column, "refusal.import.number", VumProfile::number, path);
    }

    private void readDate(Column column, String... path) {
        read(column, "refusal.import.date", VumProfile::date, path);
    }

    private void read(
            Column column, String message, Function<String, Optional<?>> parse, String... path) {
        SourceNode given = profile.at(path);
        if (given.isMissing()) {
            return;
        }
        String place = String.join(".", path);
        given.text()
                .flatMap(parse)
                .ifPresentOrElse(
                        value -> take(column, place, value),
                        () -> remark(place, given.toString(), Refusal.of(place, message)));
    }

    /** The first that is good; when none is, a remark on the first. */
    private void readFirst(Column column, String place, Function<String, String> clean) {
        List<String> given = texts(profile.at(place).each().stream());
        Draft before = draft;
        given.stream()
                .map(text -> before.with(column, clean.apply(text)))
                .filter(tried -> border.refusal(tried).isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        good -> draft = good,
                        () -> given.stream().limit(1).forEach(bad -> take(column, place, bad)));
    }

    private void readList(Column column, String place, List<String> given) {
        for (String item : given.stream().distinct().toList()) {
            var longer = new ArrayList<>(Objects.requireNonNullElse(draft.list(column), List.of()));
            longer.add(item);
            take(column, place, List.copyOf(longer), item);
        }
    }

    private void take(Column column, String place, Object value) {
        take(column, place, value, value.toString());
    }

    private void take(Column column, String place, Object value, String said) {
        Draft longer = draft.with(column, value);
        Optional<Refusal> refused = border.refusal(longer);
        refused.ifPresentOrElse(why -> remark(place, said, why), () -> draft = longer);
    }

    private void remark(String place, String said, Refusal why) {
        remarks.add(Finding.of(number, place, said, why));
    }

    private GivenRow impossible(String place, Refusal why) {
        return GivenRow.impossible(
                number, Finding.of(number, place, shortened(profile.toString()), why));
    }

    private SourceNode qualification() {
        return profile.at("arbeidsmarktkwalificatie");
    }

    private ToldCompetences competences() {
        var told = VumCompetences.read(qualification(), words.spoken());
        for (SourceNode held : qualification().at("competentiebeheersing").each()) {
            held.at("codeCompetentie")
                    .text()
                    .ifPresent(code ->
                            words.competence(code)
                                    .ifPresentOrElse(
                                            known -> told.tell(known, null, null),
                                            () -> bare.add(number, "codeCompetentie", code)));
        }
        return told;
    }

    /** In the words of the file where it has them, else in those of a list that was imported. */
    private List<String> occupations() {
        return profile.at("bemiddelingsberoep").each().stream()
                .flatMap(occupation -> named(occupation).or(() -> coded(occupation)).stream())
                .toList();
    }

    private static Optional<String> named(SourceNode occupation) {
        return occupation
                .at("beroepsnaamGecodeerd", "omschrijvingBeroepsnaam")
                .text()
                .or(() -> occupation.at("beroepsnaamOngecodeerd", "naamBeroepOngecodeerd").text());
    }

    private Optional<String> coded(SourceNode occupation) {
        Optional<String> code =
                occupation
                        .at("codeBeroepsnaam")
                        .text()
                        .or(() -> occupation.at("beroepsnaamGecodeerd", "codeBeroepsnaam").text());
        Optional<String> name = code.flatMap(words::occupation);
        if (name.isEmpty()) {
            code.ifPresent(unknown -> bare.add(number, "codeBeroepsnaam", unknown));
        }
        return name;
    }

    /** The questions of the standard have the profile inside. */
    private static SourceNode unwrapped(SourceNode element) {
        SourceNode inside = element.at("werkzoekende");
        return inside.isObject() ? inside : element;
    }

    private static List<String> texts(Stream<SourceNode> nodes) {
        return nodes.map(SourceNode::text).flatMap(Optional::stream).toList();
    }

    private static String withoutBrackets(String phone) {
        return phone.startsWith("(") ? phone.replaceAll("[()]", "") : phone;
    }

    private static String shortened(@Nullable String text) {
        String whole = Wording.masked(String.valueOf(text));
        return whole.length() <= 60 ? whole : whole.substring(0, 60) + "…";
    }

    private static Optional<Integer> number(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
