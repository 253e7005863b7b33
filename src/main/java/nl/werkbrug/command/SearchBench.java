package nl.werkbrug.command;

import nl.werkbrug.access.Actor;
import nl.werkbrug.matching.CandidateSearch;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.matching.SearchForm.WantedForm;
import nl.werkbrug.matching.SearchQuery;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** The searches of a desk: words with and without mistakes, with and without filters. */
final class SearchBench {
    private static final Actor BENCH = Actor.installation("bench");
    private static final int PAGE = 25;
    private static final List<String> PLAIN =
            List.of("lassen", "heftruck", "magazijn machines", "lelystad", "noor", "monteur");
    private static final List<String> MISTYPED =
            List.of(
                    "heftruk",
                    "magazyn machnes",
                    "lelystat",
                    "janverhoee",
                    "mashine",
                    "gereedschp");

    private final CandidateSearch search;

    SearchBench(CandidateSearch search) {
        this.search = search;
    }

    /** All kinds in turn. */
    void ask(int round) {
        List<IntConsumer> all = List.copyOf(kinds().values());
        all.get(round % all.size()).accept(round / all.size());
    }

    Map<String, IntConsumer> kinds() {
        var kinds = new LinkedHashMap<String, IntConsumer>();
        kinds.put("  everyone", _ -> find(form(null, false)));
        kinds.put("  words", round -> find(form(of(PLAIN, round), false)));
        kinds.put("  mistyped words", round -> find(form(of(MISTYPED, round), false)));
        kinds.put("  filters", _ -> find(form(null, true)));
        kinds.put("  words and filters", round -> find(form(of(MISTYPED, round), true)));
        return kinds;
    }

    private void find(SearchForm form) {
        SearchQuery query = search.read(form);
        search.find(BENCH, query, 0, PAGE);
    }

    private static SearchForm form(@Nullable String text, boolean filtered) {
        return new SearchForm(
                text,
                filtered ? List.of(new WantedForm("wb:lassen", 2)) : null,
                null,
                null,
                filtered ? "metal" : null,
                filtered ? "A2" : null,
                filtered ? 24 : null,
                null,
                null,
                "8232",
                filtered ? 50 : null,
                filtered ? "B" : null,
                null,
                null,
                null,
                null,
                filtered ? 60 : null,
                null,
                null,
                null);
    }

    private static String of(List<String> texts, int round) {
        return texts.get(round % texts.size());
    }
}
