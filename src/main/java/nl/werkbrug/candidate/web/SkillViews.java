package nl.werkbrug.candidate.web;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Texts;

import java.util.List;
import java.util.Objects;

/** Shows one competence of somebody, or the search for it. */
@Singleton
class SkillViews {
    /** How many competences a search shows. */
    private static final int HITS = 8;

    private static final int SEARCH_LIMIT = 200;
    private static final String NEW = "deel-nieuw";

    private final Competences competences;
    private final FormViews forms;

    SkillViews(Competences competences, FormViews forms) {
        this.competences = competences;
        this.forms = forms;
    }

    SkillView choose(Frame frame, CandidateId candidate, String typed) {
        String words = typed.strip().substring(0, Math.min(SEARCH_LIMIT, typed.strip().length()));
        var found =
                words.isEmpty()
                        ? List.<Choice>of()
                        : competences.search(words, HITS).stream()
                                .map(one ->
                                        new Choice(
                                                one.code().value(),
                                                one.labels().in(frame.texts().locale())))
                                .toList();
        String address = addressOf(candidate);
        return new SkillView(
                null, null, false, address, backOf(candidate, NEW), typed, found, false);
    }

    /** The way to choose, after what was typed was told to be missing. */
    SkillView told(Frame frame, CandidateId candidate) {
        return choose(frame, candidate, "").thanked();
    }

    SkillView blank(Frame frame, Candidate found, HoldingDraft held) {
        return view(found, held, forms.blank(frame, spot(frame, found, held), held.draft()));
    }

    SkillView refused(Frame frame, Candidate found, HoldingDraft held, Saved.Refused refused) {
        var spot = spot(frame, found, held);
        return view(found, held, forms.refused(frame, spot, refused.draft(), refused.why()));
    }

    SkillView overtaken(Frame frame, Candidate found, HoldingDraft held, Saved.Overtaken saved) {
        return view(
                found,
                held,
                forms.overtaken(
                        frame,
                        spot(frame, found, held),
                        saved,
                        List.of("competences/%s/%s".formatted(held.competence(), held.basis()))));
    }

    /** What was taken away can be added again, with what was typed. */
    SkillView gone(Frame frame, Candidate found, HoldingDraft held, Saved.Gone gone) {
        HoldingDraft again = held.again();
        return view(found, again, forms.gone(frame, spot(frame, found, again), again.draft()));
    }

    private static SkillView view(Candidate found, HoldingDraft held, FormView form) {
        return new SkillView(
                form,
                held.competence(),
                !held.isNew(),
                form.action(),
                backOf(found.id(), form.anchor()),
                "",
                List.of(),
                false);
    }

    private FormViews.Spot spot(Frame frame, Candidate found, HoldingDraft held) {
        String name = name(held, frame.texts());
        var stored = held.storedIn(found);
        return new FormViews.Spot(
                found.id(),
                stored.map(one -> "deel-" + HoldingDraft.keyOf(found.id(), one)).orElse(NEW),
                stored.map(one -> addressOf(found.id(), one)).orElse(addressOf(found.id())),
                name,
                frame.texts().of("person.hint.skill"));
    }

    private String name(HoldingDraft held, Texts texts) {
        String code = Objects.requireNonNullElse(held.competence(), "");
        return CompetenceCode.parse(code)
                .flatMap(competences.catalogue()::find)
                .map(one -> one.labels().in(texts.locale()))
                .orElse(code);
    }

    private static String addressOf(CandidateId candidate) {
        return "/kandidaten/%s/competenties".formatted(candidate.value());
    }

    private static String addressOf(CandidateId candidate, Holding held) {
        return addressOf(candidate) + "/" + HoldingDraft.keyOf(candidate, held);
    }

    private static String backOf(CandidateId candidate, String anchor) {
        return "/kandidaten/%s#%s".formatted(candidate.value(), anchor);
    }
}
