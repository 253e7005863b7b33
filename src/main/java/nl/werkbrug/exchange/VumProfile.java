package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.Wording;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * One profile of VUM 2.0 or 3.0 in our words. A value that the border refuses is left out with a
 * remark; what has no clear counterpart with us (levels of language, codes without a description,
 * sectors) is passed over.
 */
final class VumProfile {
    private final int number;
    private final SourceNode profile;
    private final VumWords words;
    private final BareCodes bare;
    private final MildDraft draft;

    VumProfile(int number, SourceNode element, Border border, VumWords words, BareCodes bare) {
        this.number = number;
        this.profile = unwrapped(element);
        this.draft = new MildDraft(number, profile, border);
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
        Optional<Refusal> nobody = draft.begin(profile.at("idWerkzoekende").text().orElse(""));
        if (nobody.isPresent()) {
            return impossible("idWerkzoekende", nobody.get());
        }
        readConditions();
        readContact();
        draft.readList(Column.DRIVING_LICENCES, "rijbewijs", VumLicences.of(qualification()));
        draft.readList(Column.WISH_OCCUPATIONS, "bemiddelingsberoep", occupations());
        return draft.row(competences());
    }

    private void readConditions() {
        draft.readText(Column.POSTCODE, "mobiliteit", "bemiddelingspostcode");
        draft.readNumber(Column.MAX_TRAVEL_KM, "mobiliteit", "maximaleReisafstand");
        draft.readNumber(Column.HOURS_MIN, "werktijden", "aantalWerkurenPerWeekMinimaal");
        draft.readNumber(Column.HOURS_MAX, "werktijden", "aantalWerkurenPerWeekMaximaal");
        draft.readDate(Column.AVAILABLE_FROM, "flexibiliteit", "datumAanvangBeschikbaarVoorWerk");
        draft.readText(Column.MOTIVATION, "persoonlijkePresentatie");
    }

    private void readContact() {
        draft.readFirst(Column.EMAIL, "emailadres", text -> text);
        draft.readFirst(Column.PHONE, "telefoonnummer", VumProfile::withoutBrackets);
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

    private static String withoutBrackets(String phone) {
        return phone.startsWith("(") ? phone.replaceAll("[()]", "") : phone;
    }

    private static String shortened(@Nullable String text) {
        String whole = Wording.masked(String.valueOf(text));
        return whole.length() <= 60 ? whole : whole.substring(0, 60) + "…";
    }
}
