package nl.werkbrug.matching.web;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.matching.Figure;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.NearMisses;
import nl.werkbrug.matching.Plank;
import nl.werkbrug.matching.Plank.Standing;
import nl.werkbrug.matching.web.Bridge.Size;
import nl.werkbrug.web.Texts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells matches in words and drawings, to who may know these labels. */
record Teller(Texts texts, Catalogue catalogue, Map<CandidateId, String> labels) {
    private static final int WORDS = 3;
    private static final Set<Standing> GOOD = Set.of(Standing.HAS, Standing.NEARLY);

    List<MatchOnPage> tell(List<Match> matches) {
        return matches.stream().map(this::tell).toList();
    }

    NearMissesOnPage tell(NearMisses group) {
        String when = new ObstacleWords(texts, catalogue).of(group.obstacle());
        return new NearMissesOnPage(when, group.total(), tell(group.first()));
    }

    /** How many more there might be, had anyone asked them. */
    String tell(Figure neverAsked) {
        return switch (neverAsked) {
            case Figure.Exactly(int people) -> texts.of("people.neverAsked", people);
            case Figure.FewerThan(int limit) -> texts.of("people.neverAsked.few", limit);
        };
    }

    MatchOnPage tell(Match match) {
        return new MatchOnPage(
                labels.getOrDefault(match.candidate(), ""),
                match,
                Bridge.of(match, Size.ROW, texts),
                Bridge.of(match, Size.PAGE, texts),
                why(match),
                match.planks().stream().map(plank -> PlankSentence.of(plank, texts)).toList(),
                ConditionSentence.of(match, texts));
    }

    /** What this person already brings of what is wanted most. */
    private List<String> why(Match match) {
        return match.planks().stream()
                .filter(plank -> GOOD.contains(plank.standing()))
                .sorted(Comparator.comparingInt(Plank::points).reversed())
                .limit(WORDS)
                .map(plank -> plank.wanted().labels().in(texts.locale()))
                .toList();
    }
}
