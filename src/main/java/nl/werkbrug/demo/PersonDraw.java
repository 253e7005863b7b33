package nl.werkbrug.demo;

import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.HoldingForm;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws one person whose kind, place and target group are known. */
record PersonDraw(
        int number,
        Dice dice,
        Customs customs,
        Place place,
        Archetype archetype,
        String targetGroup,
        Names names,
        HoldingDraw holdings,
        WishDraw wishes,
        LocalDate today) {

    CandidateId id() {
        return new CandidateId(StableId.of("candidate", reference()));
    }

    /** An empty profile has a name and an address, and nothing else yet. */
    CandidateForm form() {
        return switch (customs.drawKnown("profile", dice)) {
            case "full" -> full();
            case "brief" -> brief();
            default -> empty();
        };
    }

    private CandidateForm full() {
        List<HoldingForm> held = holdings.full(archetype, customs.common());
        return form(circumstances(), motivation(), held);
    }

    private CandidateForm brief() {
        return form(
                Circumstances.UNKNOWN, dice.pick(archetype.reasons()), holdings.brief(archetype));
    }

    private CandidateForm empty() {
        return form(Circumstances.UNKNOWN, null, List.of());
    }

    /** What is asked at the intake. */
    private record Circumstances(
            @Nullable Integer travelKm,
            @Nullable Integer hoursMin,
            @Nullable Integer hoursMax,
            @Nullable LocalDate availableFrom,
            @Nullable String dutchLevel,
            @Nullable List<String> licences,
            @Nullable List<String> times) {
        static final Circumstances UNKNOWN =
                new Circumstances(null, null, null, null, null, null, null);
    }

    private Circumstances circumstances() {
        String hours = customs.draw("hours", dice);
        return new Circumstances(
                toNumber(customs.draw("travelKm", dice)),
                hours == null ? null : Integer.valueOf(hours.split("-", -1)[0]),
                hours == null ? null : Integer.valueOf(hours.split("-", -1)[1]),
                availableFrom(),
                customs.draw(isNewcomer() ? "dutchOfNewcomers" : "dutch", dice),
                Customs.words(customs.draw(archetype.licences(), "licences", dice)),
                Customs.words(customs.draw("times", dice)));
    }

    private CandidateForm form(
            Circumstances known, @Nullable String motivation, List<HoldingForm> held) {
        String firstName = dice.pick(names.first());
        boolean asked = known != Circumstances.UNKNOWN;
        return new CandidateForm(
                reference(),
                firstName,
                dice.pick(names.last()),
                email(firstName),
                "06-%08d".formatted(number),
                place.region(),
                dice.pick(place.postcodes()),
                known.travelKm(),
                known.hoursMin(),
                known.hoursMax(),
                known.availableFrom(),
                known.dutchLevel(),
                known.licences(),
                known.times(),
                targetGroup,
                asked ? wishes.sectorsExcluded() : null,
                asked ? wishes.employersExcluded() : null,
                asked ? wishes.wishes() : null,
                motivation,
                customs.drawKnown("status", dice),
                consents(),
                held);
    }

    private String reference() {
        return "%s-%04d".formatted(place.prefix(), number);
    }

    private Map<String, Boolean> consents() {
        var consents = new LinkedHashMap<String, Boolean>();
        addConsent(consents, "MATCHING", "matching");
        boolean isNeighbour = !place.region().equals(Demonstration.REGION);
        addConsent(
                consents, "SHARE_OUTSIDE_REGION", isNeighbour ? "outsideOfNeighbours" : "outside");
        return consents;
    }

    private void addConsent(Map<String, Boolean> consents, String purpose, String custom) {
        String drawn = customs.draw(custom, dice);
        if (drawn != null) {
            consents.put(purpose, drawn.equals("given"));
        }
    }

    private @Nullable LocalDate availableFrom() {
        return dice.chance(85) ? today.plusDays(dice.between(-60, 80)) : null;
    }

    private String motivation() {
        String reason = dice.pick(archetype.reasons());
        return dice.chance(80) ? reason + " " + dice.pick(customs.wishes()) : reason;
    }

    private boolean isNewcomer() {
        return targetGroup.equals("STATUSHOUDER");
    }

    private String email(String firstName) {
        String ascii =
                Normalizer.normalize(firstName, Normalizer.Form.NFD).replaceAll("\\P{ASCII}", "");
        return "%s.%04d@voorbeeld.example".formatted(ascii.toLowerCase(Locale.ROOT), number);
    }

    private static @Nullable Integer toNumber(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
