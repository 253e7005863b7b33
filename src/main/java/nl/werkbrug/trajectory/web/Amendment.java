package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.Entry;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** An event that was written down, and is to be put right. */
record Amendment(Opened opened, Entry entry, EventKind kind) {
    static final String REASON = "correction";
    static final String NEVER = "never";

    /** Empty for what cannot be corrected: a correction itself, or what is not there. */
    static Optional<Amendment> of(Opened opened, int number) {
        return opened.trajectory()
                .entry(number)
                .flatMap(entry ->
                        EventKind.of(entry.event())
                                .map(kind -> new Amendment(opened, entry, kind)));
    }

    /** As it counts now: an earlier correction goes first. */
    FormFields typed() {
        Entry counts =
                opened.trajectory().effective().stream()
                        .filter(one -> one.number() == entry.number())
                        .findFirst()
                        .orElse(entry);
        return EventDraft.typed(EventForm.of(counts.event()));
    }

    /** The correction, and how the work stopped when that is what was wrong. */
    List<EventForm> forms(EventDraft draft) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("number", entry.number());
        fields.put("reason", draft.typed().text(REASON));
        if (isNever(draft.typed())) {
            return List.of(new EventForm("Corrected", fields));
        }
        fields.put("instead", instead(draft));
        var forms = new ArrayList<EventForm>();
        forms.add(new EventForm("Corrected", fields));
        forms.addAll(draft.forms().stream().skip(1).toList());
        return forms;
    }

    static boolean isNever(FormFields typed) {
        return typed.text(NEVER).equals("true");
    }

    /** What the form does not ask stays as it was. */
    private LinkedHashMap<String, @Nullable Object> instead(EventDraft draft) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("type", kind.type());
        fields.putAll(EventForm.of(entry.event()).fields());
        fields.putAll(draft.form().fields());
        return fields;
    }
}
