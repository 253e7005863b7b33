package nl.werkbrug.exchange;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.Refusal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reports as text in the store. */
@Singleton
class KeptReports {
    // Less than the column holds, as one sign may take several in JSON.
    private static final int LIMIT = 300_000;

    private final ObjectMapper json;

    KeptReports(ObjectMapper json) {
        this.json = json;
    }

    @Serdeable
    record Kept(List<Line> refusals, List<Line> remarks, Map<String, Integer> words) {}

    @Serdeable
    record Line(int row, String column, String value, String message, List<Object> arguments) {
        static Line of(Finding finding) {
            var arguments = finding.why().arguments().stream().map(Line::plain).toList();
            return new Line(
                    finding.row(),
                    finding.column(),
                    finding.value(),
                    finding.why().message(),
                    arguments);
        }

        /** Numbers stay numbers, as each language writes them in its own way. */
        private static Object plain(Object argument) {
            return argument instanceof Number ? argument : String.valueOf(argument);
        }

        Finding toFinding() {
            return new Finding(row, value, new Refusal(column, message, arguments));
        }
    }

    String write(KeptReport report) {
        String text =
                text(
                        new Kept(
                                report.refusals().stream().map(Line::of).toList(),
                                report.remarks().stream().map(Line::of).toList(),
                                report.words()));
        return text.length() > LIMIT ? text(new Kept(List.of(), List.of(), Map.of())) : text;
    }

    KeptReport read(@Nullable String text) {
        if (text == null) {
            return KeptReport.NONE;
        }
        try {
            Kept kept = Objects.requireNonNull(json.readValue(text, Kept.class));
            return new KeptReport(
                    kept.refusals().stream().map(Line::toFinding).toList(),
                    kept.remarks().stream().map(Line::toFinding).toList(),
                    kept.words());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Kept kept) {
        try {
            return json.writeValueAsString(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
