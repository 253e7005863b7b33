package nl.werkbrug.exchange;

import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.MatchList;
import nl.werkbrug.matching.Plank;
import nl.werkbrug.matching.Wish;
import nl.werkbrug.need.Need;

import java.util.ArrayList;
import java.util.List;

/** Who suits a need, as a table: a row for each, a column for each criterion. */
record MatchTable(MatchList found) {
    private static final List<String> FIXED =
            List.of("plaats", "kandidaat", "regio", "score", "punten", "wens");

    static List<String> header(Need need) {
        var names = new ArrayList<>(FIXED);
        need.topTen().criteria().forEach(line -> names.add(line.competence().value()));
        return names;
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
        cells.add(found.labels().getOrDefault(match.candidate(), ""));
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
