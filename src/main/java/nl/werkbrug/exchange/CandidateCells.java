package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Purpose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the cells of one row; what cannot be read is a refusal, and blank cells say nothing. */
final class CandidateCells {
    private final Header<CandidateColumn> header;
    private final Table.Row row;
    private final SpokenWords words;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final Map<Compound, String> compounds = new EnumMap<>(Compound.class);
    private final List<Finding> refusals = new ArrayList<>();
    private Draft draft = Draft.EMPTY;

    CandidateCells(Header<CandidateColumn> header, Table.Row row, SpokenWords words) {
        this.header = header;
        this.row = row;
        this.words = words;
    }

    GivenRow read() {
        if (row.cells().size() != header.size()) {
            return GivenRow.impossible(row.number(), wrongSize());
        }
        for (int i = 0; i < header.size(); i++) {
            String cell = PlainCell.read(row.cells().get(i));
            header.columns().get(i).ifPresent(column -> take(column, cell));
        }
        compounds.forEach(this::readCompound);
        readCompetences();
        return new GivenRow(row.number(), cells, draft, List.of(), refusals);
    }

    private void take(CandidateColumn column, String cell) {
        if (CellValues.isError(cell)) {
            refuse(column, cell, "refusal.import.cell.error");
        } else if (!isNothing(column, cell)) {
            switch (column) {
                case Column one -> {
                    cells.merge(one, cell, CellValues::both);
                    read(one, cell);
                }
                case Compound several -> compounds.put(several, cell);
            }
        }
    }

    /** No licence and no consent are answers too. */
    private static boolean isNothing(CandidateColumn column, String cell) {
        boolean mayBeNone = column instanceof Column && column != Column.DRIVING_LICENCES;
        return NoAnswer.is(cell) || mayBeNone && NoAnswer.isNone(cell);
    }

    private void read(Column column, String cell) {
        switch (column.kind()) {
            case TEXT -> readText(column, cell);
            case LIST -> draft = draft.with(column, SpokenCodes.severalIn(column, cell));
            case NUMBER -> take(column, cell, CellValues.number(cell), "refusal.import.number");
            case DATE -> take(column, cell, day(cell), "refusal.import.date");
            case CONSENTS -> CellValues.codes(cell).forEach(this::readConsent);
            case COMPETENCES -> {}
        }
    }

    private void readText(Column column, String cell) {
        if (column == Column.PHONE && WrittenPhone.isRounded(cell)) {
            refuse(column, cell, "refusal.import.phone.rounded");
        } else {
            draft = draft.with(column, SpokenCodes.in(column, cell));
        }
    }

    private static Optional<?> day(String cell) {
        return AtOnce.isSaid(cell) ? Optional.of(AtOnce.WORD) : CellValues.date(cell);
    }

    private void readCompound(Compound column, String cell) {
        switch (column) {
            case FULL_NAME -> readName(FullName.of(cell));
            case NAME_PREFIX -> draft = draft.withPrefix(cell);
            case HOURS -> readHours(cell);
            case CONSENT_MATCHING -> readAnswer(column, Purpose.MATCHING, cell);
            case CONSENT_OUTSIDE -> readAnswer(column, Purpose.SHARE_OUTSIDE_REGION, cell);
            case JOB_AGREEMENT -> readJobAgreement(cell);
        }
    }

    /** Beside a first name, the name is that of the family. */
    private void readName(FullName name) {
        if (draft.values().containsKey(Column.FIRST_NAME)) {
            draft = draft.withMissing(Column.LAST_NAME, compounds.get(Compound.FULL_NAME));
        } else {
            draft = draft.withMissing(Column.FIRST_NAME, name.first());
            draft = draft.withMissing(Column.LAST_NAME, name.last());
        }
    }

    private void readHours(String cell) {
        Optional<WrittenHours> hours = WrittenHours.of(cell);
        if (hours.isEmpty()) {
            refuse(Compound.HOURS, cell, "refusal.import.number");
        }
        hours.ifPresent(read -> {
            draft = draft.withMissing(Column.HOURS_MIN, read.min());
            draft = draft.withMissing(Column.HOURS_MAX, read.max());
        });
    }

    /** A code whose meaning the file does not tell says nothing. */
    private void readJobAgreement(String cell) {
        if (cell.equalsIgnoreCase("ja") || cell.equalsIgnoreCase("yes")) {
            draft = draft.withMissing(Column.TARGET_GROUP, "BANENAFSPRAAK");
        }
    }

    private void take(Column column, String cell, Optional<?> value, String message) {
        value.ifPresentOrElse(
                read -> draft = draft.with(column, read), () -> refuse(column, cell, message));
    }

    /** They may stand in one column or in several. */
    private void readCompetences() {
        String cell = cells.get(Column.COMPETENCES);
        if (cell != null) {
            var told = new ToldCompetences(words);
            new CompetenceCell(words)
                    .items(cell)
                    .forEach(item -> CompetenceItem.parse(item).tell(told));
            draft = draft.withCompetences(told);
        }
    }

    /**
     * A purpose alone is a yes; {@code SHARE_OUTSIDE_REGION=nee} a no; anything else is refused.
     */
    private void readConsent(String item) {
        String[] parts = item.split("=", 2);
        String purpose = parts[0].strip().toUpperCase(Locale.ROOT);
        CellValues.answer(parts.length == 2 ? parts[1] : "ja")
                .ifPresentOrElse(
                        yes -> answer(purpose, yes),
                        () -> refuse(Column.CONSENTS, item, "refusal.import.consent"));
    }

    private void readAnswer(Compound column, Purpose purpose, String cell) {
        CellValues.answer(cell)
                .ifPresentOrElse(
                        yes -> answer(purpose.name(), yes),
                        () -> refuse(column, cell, "refusal.import.answer"));
    }

    /** Told twice, a no counts. */
    private void answer(String purpose, boolean yes) {
        var answers = new TreeMap<>(draft.consents());
        answers.merge(purpose, yes, Boolean::logicalAnd);
        draft = draft.withConsents(answers);
    }

    private void refuse(CandidateColumn column, String cell, String message) {
        refusals.add(Finding.of(row.number(), column.dutch(), cell, message));
    }

    private Finding wrongSize() {
        return Finding.of(
                row.number(),
                Column.REFERENCE.dutch(),
                row.cells().getFirst(),
                "refusal.import.cells",
                row.cells().size(),
                header.size());
    }
}
