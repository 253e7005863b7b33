package nl.werkbrug.trajectory.web;

import nl.werkbrug.refusal.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The form of an event, or of what an event should have been.
 *
 * @param stops how the work stopped, asked where somebody may not be at work any more
 * @param corrects the sentence of the event that is corrected; null for a new one
 * @param refusals what is wrong with none of the fields in particular
 */
public record EventView(
        Opened opened,
        EventKind kind,
        List<FieldOnPage> fields,
        List<FieldOnPage> stops,
        @Nullable Correction corrects,
        String back,
        List<Refusal> refusals) {
    public EventView {
        fields = List.copyOf(fields);
        stops = List.copyOf(stops);
        refusals = List.copyOf(refusals);
    }

    public String title() {
        return corrects == null ? kind.key() : "event.Corrected";
    }

    /** Where the form goes. */
    public String action() {
        String events = opened.path() + "/gebeurtenissen";
        return corrects == null ? events : events + "/" + corrects.number() + "/verbeteren";
    }

    public List<EventKind> waysToStop() {
        return EventKind.WAYS_TO_STOP;
    }

    public String howItStopped() {
        return EventDraft.HOW_IT_STOPPED;
    }

    public boolean stopsBy(EventKind way) {
        return fields.getFirst().typed().text(EventDraft.HOW_IT_STOPPED).equals(way.slug());
    }

    /** Which line is corrected, why, and whether it never happened. */
    public record Correction(
            int number, String sentence, String reason, boolean never, List<Refusal> wrong) {
        public Correction {
            wrong = List.copyOf(wrong);
        }
    }
}
