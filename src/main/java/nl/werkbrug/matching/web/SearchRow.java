package nl.werkbrug.matching.web;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.matching.ProposalMark;
import nl.werkbrug.matching.SearchLine;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person in the list, in words. */
public record SearchRow(SearchLine line, List<String> facts, @Nullable String skills) {
    private static final int MOST_SKILLS = 3;
    private static final Comparator<Holding> STRONGEST =
            Comparator.comparing(Holding::basis)
                    .thenComparing(Holding::level, Comparator.reverseOrder());

    public SearchRow {
        facts = List.copyOf(facts);
    }

    static SearchRow of(SearchLine line, Catalogue catalogue, Texts texts) {
        return new SearchRow(line, facts(line, texts), skills(line, catalogue, texts));
    }

    /** With what others know, first; nothing is passed over. */
    SearchRow with(Stream<@Nullable String> more) {
        var all = Stream.concat(more.flatMap(Stream::ofNullable), facts.stream()).toList();
        return new SearchRow(line, all, skills);
    }

    public String key() {
        return "kandidaat-" + line.id().value();
    }

    public boolean isNamed() {
        return !line.label().equals(line.card().reference());
    }

    /** Looks for work and agreed to be matched. */
    public boolean mayBePicked() {
        return line.card().profile().mayBeMatched();
    }

    public boolean saidNo() {
        return line.card().profile().saidNo(Purpose.MATCHING);
    }

    public boolean wasNeverAsked() {
        return !line.card().profile().consents().containsKey(Purpose.MATCHING);
    }

    public @Nullable ProposalMark mark() {
        return line.mark();
    }

    private static List<String> facts(SearchLine line, Texts texts) {
        Profile profile = line.card().profile();
        var facts = new ArrayList<String>();
        if (line.km() != null) {
            facts.add(texts.of("search.km", line.km()));
        }
        if (!profile.hours().isBlank()) {
            facts.add(texts.of("need.hours", profile.hours()));
        }
        if (profile.availableFrom() != null) {
            facts.add(texts.of("search.from", profile.availableFrom()));
        }
        if (profile.dutchLevel() != null) {
            facts.add(texts.of("search.dutch", profile.dutchLevel()));
        }
        var spoken = line.card().lastContactOn();
        facts.add(
                spoken == null
                        ? texts.of("search.neverSpoken")
                        : texts.of("search.spoken", spoken));
        return facts;
    }

    /** What somebody can do already: what was looked for first, then what was shown. */
    private static @Nullable String skills(SearchLine line, Catalogue catalogue, Texts texts) {
        String skills =
                line.card().profile().holdings().stream()
                        .filter(held -> held.basis() != Basis.DEVELOPABLE)
                        .sorted(soughtFirst(line).thenComparing(STRONGEST))
                        .flatMap(held -> catalogue.find(held.competence()).stream())
                        .map(competence -> competence.labels().in(texts.locale()))
                        .distinct()
                        .limit(MOST_SKILLS)
                        .collect(Collectors.joining(" · "));
        return skills.isEmpty() ? null : skills;
    }

    private static Comparator<Holding> soughtFirst(SearchLine line) {
        return Comparator.comparing(held -> !line.sought().contains(held.competence()));
    }
}
