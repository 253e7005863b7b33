package nl.werkbrug.exchange;

import nl.werkbrug.competence.Arrow;
import nl.werkbrug.competence.CompetenceForm;
import nl.werkbrug.competence.Delivered;
import nl.werkbrug.competence.DeliveredArrow;
import nl.werkbrug.competence.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tables in which ESCO publishes its skills: the skills, the groups they are in, how the groups
 * lie, and how skills relate. The file that others made of it, with the names of broader ones in a
 * column, is read too.
 */
record EscoTable(ImportFile file) {
    /** ESCO has no sectors of ours. */
    private static final String SECTOR = "other";

    private static final int DEEPEST = 3;

    /** A synonym longer than any name is a definition, and is passed over. */
    void read(Gathered gathered) {
        HeadedRow.read(Table.of(file.path()), row -> take(row, gathered));
    }

    private void take(HeadedRow row, Gathered gathered) {
        switch (file.format()) {
            case ESCO_SKILLS -> takeSkill(row, gathered);
            case ESCO_SKILL_GROUPS -> gathered.add(delivered(row, true));
            case ESCO_HIERARCHY -> gathered.addAll(up(row));
            case ESCO_RELATIONS ->
                    gathered.add(
                            new DeliveredArrow(
                                    row.cell("originalSkillUri"),
                                    Arrow.Kind.RELATED,
                                    row.cell("relatedSkillUri")));
            case ESCO_BROADER ->
                    gathered.add(
                            new DeliveredArrow(
                                    row.cell("conceptUri"),
                                    Arrow.Kind.BROADER,
                                    row.cell("broaderUri")));
            default -> throw new IllegalStateException(file.format().name());
        }
    }

    private void takeSkill(HeadedRow row, Gathered gathered) {
        gathered.add(delivered(row, false));
        row.several("broaderConceptPT")
                .forEach(label ->
                        gathered.add(
                                new DeliveredArrow(
                                        row.cell("conceptUri"), Arrow.Kind.BROADER, label)));
    }

    private Delivered delivered(HeadedRow row, boolean isGroup) {
        var synonyms = new ArrayList<>(row.several("altLabels"));
        synonyms.addAll(row.several("hiddenLabels"));
        synonyms.removeIf(words -> words.length() > CompetenceForm.NAME_LIMIT);
        return new Delivered(
                new Delivered.Place(name(file), row.number()),
                row.cell("conceptUri"),
                new CompetenceForm(
                        row.cell("preferredLabel"),
                        null,
                        row.cell("description", "definition"),
                        SECTOR,
                        synonyms),
                List.of(),
                Origin.ESCO,
                isGroup);
    }

    /** The deepest group of a row lies under the one before it. */
    private static List<DeliveredArrow> up(HeadedRow row) {
        for (int level = DEEPEST; level > 0; level--) {
            String low = row.cell("Level " + level + " URI");
            if (!low.isEmpty()) {
                String high = row.cell("Level " + (level - 1) + " URI");
                return List.of(new DeliveredArrow(low, Arrow.Kind.BROADER, high));
            }
        }
        return List.of();
    }

    /** Which of several files it is: what is read is a copy under another name. */
    static String name(ImportFile file) {
        return file.format().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
