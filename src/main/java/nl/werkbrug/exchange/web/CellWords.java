package nl.werkbrug.exchange.web;

import nl.werkbrug.exchange.FileField;
import nl.werkbrug.exchange.Subject;
import nl.werkbrug.web.Texts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was understood of a row in the reader's words: overdag for DAY, 1 december 2026. */
record CellWords(Texts texts, Subject subject) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String BETWEEN = ", ";

    /** Under what readers call the fields. */
    Map<String, String> of(Map<String, String> understood) {
        var cells = new LinkedHashMap<String, String>();
        Map<String, FileField> fields =
                FileField.of(subject).stream()
                        .collect(Collectors.toMap(FileField::dutch, field -> field));
        understood.forEach((name, value) -> {
            FileField field = fields.get(name);
            cells.put(
                    field == null ? name : called(field), field == null ? value : of(field, value));
        });
        return cells;
    }

    /** Who reads English, reads the names of the contract. */
    String called(FileField field) {
        return texts.language().equals("en") ? field.field() : field.dutch();
    }

    private String of(FileField field, String value) {
        return switch (field.field()) {
            case "workingTimes" -> words("workingTime", value);
            case "targetGroup" -> words("targetGroup", value);
            case "status" ->
                    words(
                            subject == Subject.CANDIDATES ? "candidate.status" : "need.status",
                            value);
            case "consents" -> consents(value);
            case "drivingLicences" -> value.isEmpty() ? texts.of("import.licence.none") : value;
            case "availableFrom", "startBy" -> day(value);
            default -> value;
        };
    }

    /** A word that is no code of ours stays as it stands, for it is refused. */
    private String words(String prefix, String value) {
        return Arrays.stream(value.split(BETWEEN))
                .map(code -> texts.ofCode(prefix, code))
                .collect(Collectors.joining(BETWEEN));
    }

    /** MATCHING: ja. */
    private String consents(String value) {
        return Arrays.stream(value.split(BETWEEN))
                .map(answer -> answer.split(": ", 2))
                .map(answer ->
                        "%s: %s"
                                .formatted(
                                        texts.ofCode("consent.title", answer[0]),
                                        texts.ofCode("file.answer", answer[1])))
                .collect(Collectors.joining(BETWEEN));
    }

    private String day(String value) {
        return DAY.matcher(value).matches()
                ? texts.of("import.number", LocalDate.parse(value))
                : value;
    }
}
