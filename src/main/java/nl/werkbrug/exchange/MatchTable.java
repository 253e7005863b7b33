package nl.werkbrug.exchange;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.MatchList;
import nl.werkbrug.matching.Plank;
import nl.werkbrug.matching.Wish;
import nl.werkbrug.need.Need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who suits a need, as a table: a row for each, a column for each criterion. */
record MatchTable(MatchList found, Map<CandidateId, String> names) {
    private static final List<String> FIXED =
            List.of("plaats", "kandidaat", "regio", "score", "punten", "wens");

    /** A criterion by the name that people know it by. */
    static List<String> header(Need need, Catalogue catalogue) {
        var header = new ArrayList<>(FIXED);
        need.topTen().criteria().stream()
                .map(line -> catalogue.get(line.competence()).labels().nl())
                .forEach(header::add);
        return header;
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (Match match : found.matches()) {
            rows.add(row(rows.size() + 1, match));
        }
        return rows;
    }

    private List<String> row(int place, Match match) {
        Wish wish = match.wish();
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(place));
        cells.add(names.getOrDefault(match.candidate(), ""));
        cells.add(match.region().code());
        cells.add(match.scoreTenths() / 10 + "," + match.scoreTenths() % 10);
        cells.add(String.valueOf(match.points()));
        cells.add(wish == null ? "" : String.valueOf(wish.figure()));
        match.planks().stream().map(MatchTable::credit).forEach(cells::add);
        return cells;
    }

    private static String credit(Plank plank) {
        return String.valueOf(plank.credit());
    }
}
