package nl.werkbrug.matching.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.matching.FacetCount;
import nl.werkbrug.matching.ProposalMark;
import nl.werkbrug.matching.SearchLine;
import nl.werkbrug.matching.SearchResult;
import nl.werkbrug.web.Paging;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom a search found, in the API; pages count from 0. */
@Serdeable
record SearchJson(
        List<FoundJson> items, int total, int page, int size, Map<String, List<CountJson>> facets) {
    static SearchJson of(SearchResult found, Paging paging) {
        var facets = new LinkedHashMap<String, List<CountJson>>();
        found.facets()
                .forEach((name, counts) ->
                        facets.put(name, counts.stream().map(CountJson::of).toList()));
        return new SearchJson(
                found.lines().stream().map(FoundJson::of).toList(),
                found.total(),
                paging.page(),
                paging.size(),
                facets);
    }

    /** How many there are when this value is chosen too. */
    @Serdeable
    record CountJson(String value, int count) {
        static CountJson of(FacetCount count) {
            return new CountJson(count.value(), count.count());
        }
    }

    /**
     * One person.
     *
     * @param mark how far somebody is with an employer already
     * @param asks filters of which this person never said anything
     */
    @Serdeable
    record FoundJson(
            UUID id,
            String label,
            String reference,
            String region,
            CandidateStatus status,
            boolean mayBeMatched,
            @Nullable LocalDate availableFrom,
            @Nullable LocalDate lastContactOn,
            @Nullable Integer km,
            @Nullable ProposalMark mark,
            List<String> asks) {
        static FoundJson of(SearchLine line) {
            var profile = line.card().profile();
            return new FoundJson(
                    line.id().value(),
                    line.label(),
                    line.card().reference(),
                    profile.region().code(),
                    profile.status(),
                    profile.mayBeMatched(),
                    profile.availableFrom(),
                    line.card().lastContactOn(),
                    line.km(),
                    line.mark(),
                    line.asks());
        }
    }
}
