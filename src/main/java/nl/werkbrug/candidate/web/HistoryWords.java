package nl.werkbrug.candidate.web;

import nl.werkbrug.candidate.Change;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.ContactMoment;
import nl.werkbrug.candidate.Dispute;
import nl.werkbrug.candidate.Fact;
import nl.werkbrug.candidate.HistoryEvent;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Merged;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what happened to a file; what one person changed in one go is one sentence. */
record HistoryWords(Catalogue catalogue, Texts texts) {
    private static final String HOLDING = "competences/";

    List<HistoryLine> tell(List<HistoryEvent> events) {
        var lines = new ArrayList<HistoryLine>();
        for (int i = 0; i < events.size(); i++) {
            var same = sameDeed(events.subList(i, events.size()));
            lines.add(same.isEmpty() ? line(events.get(i)) : changed(same));
            i += Math.max(0, same.size() - 1);
        }
        return lines;
    }

    private static List<HistoryEvent.Changed> sameDeed(List<HistoryEvent> events) {
        return events.getFirst() instanceof HistoryEvent.Changed first
                ? events.stream()
                        .takeWhile(each -> isSameDeed(first.change(), each))
                        .map(HistoryEvent.Changed.class::cast)
                        .toList()
                : List.of();
    }

    private static boolean isSameDeed(Change first, HistoryEvent event) {
        return event instanceof HistoryEvent.Changed(Change change, _)
                && change.at().equals(first.at())
                && change.by().equals(first.by())
                && change.kind() == first.kind();
    }

    private HistoryLine line(HistoryEvent event) {
        return switch (event) {
            case HistoryEvent.Changed changed -> changed(List.of(changed));
            case HistoryEvent.Replaced(Holding was, Instant at) ->
                    line(at, texts.of("history.replaced", name(was), held(was)), null);
            case HistoryEvent.Answered(Consent consent) -> answered(consent);
            case HistoryEvent.Spoke(ContactMoment moment) -> spoke(moment);
            case HistoryEvent.Disputed(Dispute dispute) ->
                    line(
                            dispute.raisedAt(),
                            texts.of("history.disputed", name(dispute.fact())),
                            dispute.words());
            case HistoryEvent.Joined(Merged merged) -> line(merged.at(), joined(merged), null);
            case HistoryEvent.Parted(String by, Instant at) ->
                    line(at, texts.of("history.parted", by), null);
            case HistoryEvent.Settled(Dispute dispute, Instant at) ->
                    line(at, settled(dispute), dispute.answer());
        };
    }

    private HistoryLine changed(List<HistoryEvent.Changed> deeds) {
        Change change = deeds.getFirst().change();
        String what =
                deeds.stream().map(this::told).distinct().reduce((a, b) -> a + ", " + b).orElse("");
        return line(change.at(), texts.of("history." + change.kind(), change.by(), what), null);
    }

    private String told(HistoryEvent.Changed changed) {
        String name = name(changed.change().fact());
        Holding was = changed.was();
        return was == null ? name : texts.of("history.was", name, held(was));
    }

    private HistoryLine answered(Consent consent) {
        String key = consent.given() ? "history.yes" : "history.no";
        String sentence =
                texts.of(
                        key,
                        consent.recordedBy(),
                        texts.of("consent.title." + consent.purpose()),
                        texts.of("consent.way." + consent.way()));
        return line(consent.recordedAt(), sentence, null);
    }

    private HistoryLine spoke(ContactMoment moment) {
        return new HistoryLine(
                texts.of("portrait.day", moment.heldOn()),
                texts.of("history.spoke." + moment.channel(), moment.by()),
                moment.note());
    }

    private String joined(Merged merged) {
        return merged.reference() == null
                ? texts.of("history.joined.once", merged.by())
                : texts.of("history.joined", merged.by(), merged.reference());
    }

    private String settled(Dispute dispute) {
        return texts.of(
                "history.settled." + dispute.outcome(),
                Optional.ofNullable(dispute.settledBy()).orElse(""),
                name(dispute.fact()));
    }

    private HistoryLine line(Instant at, String sentence, @Nullable String note) {
        return new HistoryLine(texts.of("portrait.day", texts.day(at)), sentence, note);
    }

    private String name(Fact fact) {
        return fact.name().startsWith(HOLDING)
                ? name(fact.name().substring(HOLDING.length(), fact.name().lastIndexOf('/')))
                : texts.of("person.field." + fact.name());
    }

    private String name(Holding held) {
        return name(held.competence().value());
    }

    private String name(String code) {
        return CompetenceCode.parse(code)
                .flatMap(catalogue::find)
                .map(found -> found.labels().in(texts.locale()))
                .orElse(code);
    }

    private String held(Holding held) {
        return "%s, %s"
                .formatted(texts.of("level." + held.level()), texts.of("basis." + held.basis()));
    }
}
