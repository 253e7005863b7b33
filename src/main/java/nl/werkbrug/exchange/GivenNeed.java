package nl.werkbrug.exchange;

import nl.werkbrug.need.NeedId;
import nl.werkbrug.refusal.Refusal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One need as a file tells of it. A source that is not ours is read mildly: what the border refuses
 * of it is left out with a remark.
 */
record GivenNeed(
        int number,
        Map<NeedColumn, String> cells,
        ToldNeed told,
        List<String> unknownWords,
        List<Finding> remarks,
        List<Finding> refusals,
        boolean mild)
        implements ToldRow {
    static GivenNeed impossible(int number, Finding why) {
        return new GivenNeed(
                number, Map.of(), ToldNeed.NOTHING, List.of(), List.of(), List.of(why), false);
    }

    /**
     * The same reference in the same region is the same need, so that a file twice makes one. A
     * reference that is an id of ours is that need.
     */
    Optional<NeedId> id(ImportOrder order) {
        return reference()
                .map(reference -> new NeedId(idOf(told.regionOr(order.region()), reference)));
    }

    /** What it was read from is the need itself, without a reference title and employer are. */
    private Optional<String> reference() {
        return Optional.ofNullable(told.text(NeedColumn.REFERENCE))
                .or(() ->
                        Optional.ofNullable(told.text(NeedColumn.TITLE))
                                .map(title -> title + " @ " + told.text(NeedColumn.EMPLOYER)));
    }

    private static UUID idOf(String region, String reference) {
        try {
            return UUID.fromString(reference);
        } catch (IllegalArgumentException _) {
            String name = "werkbrug need " + region + " " + reference;
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public Optional<Object> key(ImportOrder order) {
        return id(order).map(NeedId::value);
    }

    @Override
    public Finding finding(Refusal why) {
        return NeedColumn.ofField(why.field())
                .map(column ->
                        Finding.of(number, column.dutch(), cells.getOrDefault(column, ""), why))
                .orElse(new Finding(number, "", why));
    }

    @Override
    public Finding finding(String message, Object... arguments) {
        return Finding.of(
                number, NeedColumn.REFERENCE.dutch(), reference().orElse(""), message, arguments);
    }

    static GivenNeed notAnObject(int number, SourceNode source) {
        return impossible(
                number, Finding.of(number, "vacature", source.toString(), "refusal.import.object"));
    }

    /** What stands there for a column, with why it is left out. */
    Finding saidFinding(NeedColumn column, Refusal why) {
        return Finding.of(number, column.dutch(), Preview.words(told.values().get(column)), why);
    }

    /** Under the names of our columns, as people read them. */
    Map<String, String> understood(SpokenWords words) {
        var cells = told.values().understood();
        if (told.criteria() != null) {
            cells.put(
                    NeedColumn.CRITERIA.dutch(),
                    Preview.words(
                            told.criteria().stream()
                                    .map(line ->
                                            CriterionItem.written(
                                                    line, words.nameOf(line.competence())))
                                    .toList()));
        }
        return cells;
    }

    GivenNeed without(NeedColumn column, Finding remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new GivenNeed(
                number, cells, told.without(column), unknownWords, more, refusals, mild);
    }
}
