package nl.werkbrug.candidate.web;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Doubles;
import nl.werkbrug.candidate.Merged;
import nl.werkbrug.candidate.Mergers;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.candidate.Pair;
import nl.werkbrug.candidate.ToldApart;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.web.Frame;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells what was decided about files that are alike, to who may take it back. */
@Singleton
class Decisions {
    private final Doubles doubles;
    private final Mergers mergers;
    private final Names names;

    Decisions(Doubles doubles, Mergers mergers, Names names) {
        this.doubles = doubles;
        this.mergers = mergers;
        this.names = names;
    }

    /** The merges first, and of each the newest. */
    List<DecisionView> of(Frame frame) {
        List<Merged> merged = mergers.latest(frame.reader());
        var names = names(frame, merged);
        return Stream.concat(
                        merged.stream().map(one -> merged(frame, one, names)),
                        doubles.toldApart(frame.reader()).stream()
                                .map(one -> toldApart(frame, one)))
                .toList();
    }

    Optional<DecisionView> find(Frame frame, UUID merge) {
        return mergers.findInForce(frame.reader(), merge)
                .map(one -> merged(frame, one, names(frame, List.of(one))));
    }

    List<Refusal> reasonsToStay(Frame frame, UUID merge) {
        return mergers.findInForce(frame.reader(), merge)
                .map(mergers::reasonsToStay)
                .orElse(List.of());
    }

    private Map<CandidateId, String> names(Frame frame, List<Merged> merged) {
        var kept = merged.stream().map(Merged::kept).distinct().toList();
        return names.show(frame.reader(), AccessPurpose.REGISTRATION, kept);
    }

    private static DecisionView merged(Frame frame, Merged one, Map<CandidateId, String> names) {
        var texts = frame.texts();
        String other = Objects.requireNonNullElse(one.reference(), "");
        String sentence =
                names.containsKey(one.kept())
                        ? texts.of(
                                "doubles.merged",
                                other,
                                names.getOrDefault(one.kept(), ""),
                                one.by())
                        : texts.of("doubles.merged.unnamed", other, one.by());
        return new DecisionView(
                sentence,
                texts.of("portrait.day", texts.day(one.at())),
                DoublesController.PATH + "/samenvoeging/" + one.id(),
                true);
    }

    private static DecisionView toldApart(Frame frame, ToldApart told) {
        var texts = frame.texts();
        return new DecisionView(
                texts.of("doubles.apart", told.one().label(), told.other().label(), told.by()),
                texts.of("portrait.day", texts.day(told.at())),
                OfferView.pathOf(Pair.of(told.one().id(), told.other().id())) + "/twijfel",
                false);
    }
}
