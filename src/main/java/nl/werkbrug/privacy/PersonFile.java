package nl.werkbrug.privacy;

import nl.werkbrug.candidate.CandidateId;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that is held about one person, with what it is for, how long it stays and who may see
 * it (AVG, article 15(1)).
 */
public record PersonFile(CandidateId candidate, Instant made, List<Section> sections) {
    public PersonFile {
        sections = List.copyOf(sections);
    }

    /**
     * What one table holds about this person: the columns with what they are in Dutch, and the rows
     * with a value for each column that is filled.
     */
    public record Section(
            String table,
            String about,
            String purpose,
            String basis,
            String term,
            String recipients,
            Map<String, String> columns,
            List<Map<String, String>> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }
}
