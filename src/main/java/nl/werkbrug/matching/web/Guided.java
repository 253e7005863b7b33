package nl.werkbrug.matching.web;

import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedDraft;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

/**
 * What an employer works on in the guided editor.
 *
 * @param version of what is stored; {@link #NEW} while nothing is
 * @param status null while it is no need yet but a draft in the making
 */
record Guided(NeedId id, long version, @Nullable NeedStatus status, EditorForm form) {
    static final long NEW = -1;

    static Guided of(NeedDraft draft) {
        Typed typed = new Typed(FormFields.decoded(draft.typed()).all());
        return new Guided(
                draft.id(), draft.version(), null, new EditorForm(typed, Lines.of(typed)));
    }

    static Guided of(Need need) {
        return new Guided(need.id(), need.version(), need.status(), EditorForm.of(need));
    }

    boolean isNew() {
        return version == NEW;
    }

    /** The desk has it already. */
    boolean isSent() {
        return status != null && status != NeedStatus.DRAFT;
    }

    Guided with(EditorForm changed) {
        return new Guided(id, version, status, changed);
    }
}
