package nl.werkbrug.candidate.web;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Fact;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One competence of somebody as it is typed; one that stood there is known by its old basis. */
record HoldingDraft(@Nullable String competence, Draft draft) {
    static final List<Field> FIELDS =
            List.of(Field.LEVEL, Field.BASIS, Field.EVIDENCE, Field.OBSERVED_ON);

    static HoldingDraft of(FormFields posted) {
        String competence = posted.text("competence");
        return new HoldingDraft(competence.isEmpty() ? null : competence, Draft.of(FIELDS, posted));
    }

    static HoldingDraft of(Holding held) {
        return new HoldingDraft(
                held.competence().value(),
                Draft.of(FIELDS, Values.of(FIELDS, HoldingForm.of(held))));
    }

    static HoldingDraft blank() {
        return new HoldingDraft(null, Draft.of(FIELDS, Values.of(FIELDS, _ -> List.of())));
    }

    /** A holding in an address says nothing about anyone. */
    static UUID keyOf(CandidateId candidate, Holding held) {
        String name = candidate.value() + Fact.of(held).name();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Holding> find(Candidate candidate, UUID key) {
        return candidate.profile().holdings().stream()
                .filter(held -> keyOf(candidate.id(), held).equals(key))
                .findFirst();
    }

    boolean isNew() {
        return basis().isEmpty();
    }

    HoldingDraft with(@Nullable String other) {
        return new HoldingDraft(other, draft);
    }

    /** The same once more, as if it had never stood there. */
    HoldingDraft again() {
        return new HoldingDraft(competence, new Draft(FIELDS, blank().draft().was(), draft.mine()));
    }

    /** The basis it rested on; empty for a new one. */
    String basis() {
        return draft.was().text(Field.BASIS);
    }

    Optional<Holding> storedIn(Candidate now) {
        return now.profile().holdings().stream().filter(this::isOf).findFirst();
    }

    /** What stands there of it now. */
    Optional<Values> standsIn(Candidate now) {
        return storedIn(now).map(held -> Values.of(FIELDS, HoldingForm.of(held)));
    }

    /** The whole list with this in place of what stood there, or added. */
    List<HoldingForm> over(Candidate now, HoldingForm form) {
        var list = new ArrayList<HoldingForm>();
        now.profile()
                .holdings()
                .forEach(held -> list.add(isOf(held) ? form : HoldingForm.of(held)));
        if (isNew()) {
            list.add(form);
        }
        return list;
    }

    List<HoldingForm> without(Candidate now) {
        return now.profile().holdings().stream()
                .filter(held -> !isOf(held))
                .map(HoldingForm::of)
                .toList();
    }

    private boolean isOf(Holding held) {
        return held.competence().value().equals(competence) && held.basis().name().equals(basis());
    }
}
