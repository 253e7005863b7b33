package nl.werkbrug.privacy.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.privacy.PersonFile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything held about one person, for another program. */
@Serdeable
public record FileJson(UUID candidate, Instant made, List<SectionJson> sections) {
    /** What one table holds, what it is for, how long it stays and who may see it. */
    @Serdeable
    public record SectionJson(
            String table,
            String about,
            String purpose,
            String basis,
            String term,
            String recipients,
            Map<String, String> columns,
            List<Map<String, String>> rows) {
        static SectionJson of(PersonFile.Section section) {
            return new SectionJson(
                    section.table(),
                    section.about(),
                    section.purpose(),
                    section.basis(),
                    section.term(),
                    section.recipients(),
                    section.columns(),
                    section.rows());
        }
    }

    public static FileJson of(PersonFile file) {
        return new FileJson(
                file.candidate().value(),
                file.made(),
                file.sections().stream().map(SectionJson::of).toList());
    }
}
