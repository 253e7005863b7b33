package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.matching.Gap;
import nl.werkbrug.matching.WhyNotShown;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

/** What makes somebody hard to find, in words: "Rijbewijs niet ingevuld". */
public record GapWords(Texts texts, Catalogue catalogue, int oldAfterMonths) {
    /** One gap: what is the matter, what it brings, and whether it keeps somebody out today. */
    public record Line(String what, String gain, @Nullable String keepsOut, boolean counts) {}

    Line of(Gap gap) {
        return new Line(what(gap), gain(gap), keepsOut(gap), gap.isWorthAsking());
    }

    private String what(Gap gap) {
        return switch (gap.subject()) {
            case CONSENT -> texts.of("gap.CONSENT");
            case COMPETENCES -> texts.of("gap.COMPETENCES");
            case CONDITION -> texts.of("gap.CONDITION." + gap.condition());
            case OLD -> texts.of("gap.OLD", name(gap.competence()), oldAfterMonths);
        };
    }

    private String gain(Gap gap) {
        return gap.subject() == Gap.Subject.CONSENT
                ? texts.of("gap.gain.CONSENT")
                : texts.of("gap.gain", gap.needs());
    }

    private @Nullable String keepsOut(Gap gap) {
        boolean told = gap.subject() == Gap.Subject.CONDITION && gap.keepsOut() > 0;
        return told ? texts.of("gap.keepsOut", gap.keepsOut()) : null;
    }

    /** Why somebody was in no list, in a sentence. */
    String of(WhyNotShown why, int first) {
        return switch (why) {
            case WhyNotShown.NotAskedFor() -> texts.of("neverShown.NotAskedFor");
            case WhyNotShown.NotAmongTheFirst(int needs) ->
                    texts.of("neverShown.NotAmongTheFirst", needs, first);
            case WhyNotShown.KeptOut kept when kept.condition() != null ->
                    texts.of("neverShown.KeptOut." + kept.condition(), kept.needs());
            case WhyNotShown.KeptOut kept ->
                    texts.of("neverShown.KeptOut.must", kept.needs(), name(kept.must()));
        };
    }

    private String name(@Nullable CompetenceCode code) {
        return code == null
                ? ""
                : catalogue
                        .find(code)
                        .map(found -> found.labels().in(texts.locale()))
                        .orElse(code.value());
    }
}
