package nl.werkbrug.matching.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.matching.MatchList;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.need.Need;

import java.util.Locale;

/** The same JSON for the API and the command line. */
@Singleton
public class MatchAnswers {
    private final Matching matching;

    MatchAnswers(Matching matching) {
        this.matching = matching;
    }

    public MatchListJson answer(Actor reader, Need need, int limit, int nearLimit, Locale locale) {
        MatchList found = matching.match(reader, need, limit, nearLimit);
        return MatchListJson.of(found, limit, locale);
    }
}
