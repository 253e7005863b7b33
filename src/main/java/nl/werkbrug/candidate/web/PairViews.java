package nl.werkbrug.candidate.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Comparison;
import nl.werkbrug.candidate.Fact;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Pair;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays two files side by side, in words. */
@Singleton
class PairViews {
    private final Competences competences;
    private final Choices choices;
    private final Accounts accounts;

    PairViews(Competences competences, Choices choices, Accounts accounts) {
        this.competences = competences;
        this.choices = choices;
        this.accounts = accounts;
    }

    /** The draft is what somebody chose before, when the page is shown again. */
    PairView of(Comparison found, MergeDraft draft, Texts texts) {
        var painter = new Painter(found, sketch(found.one(), texts), sketch(found.other(), texts));
        boolean otherIsKept = draft.isKept(found.other().id());
        return new PairView(
                OfferView.pathOf(Pair.of(found.one().id(), found.other().id())),
                List.of(
                        side(found.one(), !otherIsKept, texts),
                        side(found.other(), otherIsKept, texts)),
                Optional.ofNullable(found.resemblance())
                        .map(alike -> OfferView.reasons(alike, texts))
                        .orElse(""),
                painter.choices(draft, texts),
                painter.facts(texts),
                painter.competences(),
                painter.answers(texts),
                painter.held(),
                found.toldApart());
    }

    private Sketch sketch(Candidate candidate, Texts texts) {
        return new Sketch(candidate, competences.catalogue(), choices, texts);
    }

    private static PairView.Side side(Candidate one, boolean kept, Texts texts) {
        String name =
                Stream.of(one.person().firstName(), one.person().lastName())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" "));
        return new PairView.Side(
                one.id().value().toString(),
                one.version(),
                name.isEmpty() ? one.reference() : name,
                one.reference(),
                texts.of("candidate.status." + one.profile().status()),
                kept);
    }

    /** The facts in question, and those that are not. */
    private final class Painter {
        private final Comparison found;
        private final Sketch one;
        private final Sketch other;

        Painter(Comparison found, Sketch one, Sketch other) {
            this.found = found;
            this.one = one;
            this.other = other;
        }

        List<PairView.Line> choices(MergeDraft draft, Texts texts) {
            return found.differences().stream()
                    .map(fact ->
                            line(
                                    fact,
                                    null,
                                    draft.chose(fact)
                                            .map(found.other().id()::equals)
                                            .orElse(found.fromOther().contains(fact)),
                                    texts))
                    .toList();
        }

        /** What both say alike, or only one. */
        List<PairView.Line> facts(Texts texts) {
            return Comparison.FACTS.stream()
                    .filter(fact -> !found.differences().contains(fact))
                    .map(fact -> line(fact, whole(fact), false, texts))
                    .filter(line -> line.whole() != null)
                    .toList();
        }

        /** What both hold, and not in the same way. */
        List<PairView.Line> competences() {
            return held(found.one())
                    .flatMap(mine ->
                            held(found.other())
                                    .filter(theirs -> Fact.of(theirs).equals(Fact.of(mine)))
                                    .filter(theirs -> !theirs.equals(mine))
                                    .map(theirs -> line(mine, theirs)))
                    .toList();
        }

        List<PairView.Line> answers(Texts texts) {
            return Stream.of(Purpose.values())
                    .filter(purpose ->
                            answer(found.one(), purpose) != null
                                    || answer(found.other(), purpose) != null)
                    .map(purpose -> answer(purpose, texts))
                    .toList();
        }

        int held() {
            return Math.toIntExact(
                    Stream.concat(held(found.one()), held(found.other()))
                            .map(Fact::of)
                            .distinct()
                            .count());
        }

        private PairView.Line line(
                String fact, @Nullable String whole, boolean ofOther, Texts texts) {
            return new PairView.Line(
                    fact,
                    texts.of("person.field." + fact),
                    told(one, fact),
                    told(other, fact),
                    whole,
                    ofOther);
        }

        private PairView.Line line(Holding mine, Holding theirs) {
            boolean later = Comparison.isLater(theirs, mine);
            return new PairView.Line(
                    "",
                    one.name(mine),
                    one.told(mine),
                    other.told(theirs),
                    later ? other.told(theirs) : one.told(mine),
                    later);
        }

        private PairView.Line answer(Purpose purpose, Texts texts) {
            Boolean mine = answer(found.one(), purpose);
            Boolean theirs = answer(found.other(), purpose);
            boolean yes = !Boolean.FALSE.equals(mine) && !Boolean.FALSE.equals(theirs);
            return new PairView.Line(
                    "",
                    texts.of("consent.title." + purpose),
                    word(mine, texts),
                    word(theirs, texts),
                    word(yes, texts),
                    false);
        }

        private @Nullable String whole(String fact) {
            String mine = told(one, fact);
            return mine == null ? told(other, fact) : mine;
        }

        private @Nullable String told(Sketch sketch, String fact) {
            return fact.equals("coach") ? nameOf(sketch.candidate().coach()) : sketch.told(fact);
        }

        private static Stream<Holding> held(Candidate candidate) {
            return candidate.profile().holdings().stream();
        }

        private static @Nullable Boolean answer(Candidate candidate, Purpose purpose) {
            return candidate.profile().consents().get(purpose);
        }

        private static String word(@Nullable Boolean answer, Texts texts) {
            return texts.of(
                    answer == null ? "doubles.unasked" : answer ? "doubles.yes" : "doubles.no");
        }
    }

    private @Nullable String nameOf(@Nullable AccountId coach) {
        return Optional.ofNullable(coach)
                .flatMap(accounts::find)
                .map(Account::displayName)
                .orElse(null);
    }
}
