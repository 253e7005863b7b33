package nl.werkbrug.matching.web;

import nl.werkbrug.employer.Employer;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A need as it is printed: the first who fit of a total, on a day. */
public record NeedOnPaper(
        Texts texts,
        Need need,
        @Nullable Employer employer,
        List<WantedLine> wanted,
        List<MatchOnPage> people,
        int total,
        LocalDate day) {
    public NeedOnPaper {
        wanted = List.copyOf(wanted);
        people = List.copyOf(people);
    }
}
