package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of an export of Sonar that we take, or that say something only Sonar understands. */
enum SonarColumn {
    ID("ID_WZ", Column.REFERENCE),
    HOURS("Beschikbare uren/wk", Compound.HOURS),
    OCCUPATION("Bemiddelingsberoep", Column.WISH_OCCUPATIONS),
    LICENCES("Rijbewijs", Column.DRIVING_LICENCES),
    PHONE("Telefoonnummer", Column.PHONE),
    NAME("Volledige Naam", Compound.FULL_NAME),
    EMAIL("E-mailadres", Column.EMAIL),
    POSTCODE("Postcode", Column.POSTCODE),
    REGION("Arbeidsmarktregio", Column.REGION),
    CONSENT("Toestemming", Compound.CONSENT_MATCHING),
    JOB_AGREEMENT("Banenafspraak", Compound.JOB_AGREEMENT, "import.notice.sure"),
    SPOKEN_DUTCH("Mondeling Nederlands", null, "import.notice.meaning"),
    WRITTEN_DUTCH("Schriftelijk Nederlands", null, "import.notice.meaning");

    private final String header;
    private final Optional<CandidateColumn> meaning;
    private final String unsure;

    SonarColumn(String header, CandidateColumn meaning) {
        this(header, meaning, "");
    }

    SonarColumn(
            String header,
            @org.jspecify.annotations.Nullable CandidateColumn meaning,
            String unsure) {
        this.header = header;
        this.meaning = Optional.ofNullable(meaning);
        this.unsure = unsure;
    }

    /** Whether the names in a first row are those of Sonar. */
    static boolean isHeader(Glimpse glimpse) {
        return glimpse.hasColumns(ID.header, NAME.header);
    }

    /** What we take of a column, by its name there or by one of ours. */
    static Optional<CandidateColumn> meaning(String name) {
        return Arrays.stream(values())
                .filter(column -> column.isNamed(name))
                .findFirst()
                .flatMap(column -> column.meaning);
    }

    /** Those that are there and that nobody can be sure of. */
    static Stream<SonarColumn> unsure(List<String> names) {
        return Arrays.stream(values())
                .filter(column -> !column.unsure.isEmpty())
                .filter(column -> names.stream().anyMatch(column::isNamed));
    }

    /** Every column, and which are passed over: all that we do not take. */
    static List<FileColumn> columns(List<String> names, Mapping mapping) {
        return Header.read(names, mapping, SonarColumn::meaning).named(names, mapping).stream()
                .map(column ->
                        new FileColumn(column.name(), column.field(), column.field() == null))
                .toList();
    }

    String header() {
        return header;
    }

    /** The message that says why nobody can be sure. */
    String unsure() {
        return unsure;
    }

    private boolean isNamed(String name) {
        return header.equalsIgnoreCase(name);
    }
}
