package nl.werkbrug.matching.web;

import nl.werkbrug.employer.Employer;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A need as it is printed on a day; no people beside one that is closed. */
public record NeedOnPaper(
        Texts texts,
        Need need,
        @Nullable Employer employer,
        List<WantedLine> wanted,
        @Nullable People people,
        LocalDate day) {
    public NeedOnPaper {
        wanted = List.copyOf(wanted);
    }

    /** The first who fit, of a total. */
    public record People(List<MatchOnPage> first, int total) {
        public People {
            first = List.copyOf(first);
        }
    }
}
