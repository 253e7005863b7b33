package nl.werkbrug.competence;

/** A relation of one competence to another, as it is written down: on one side. */
public record Arrow(CompetenceCode from, Kind kind, CompetenceCode to) {
    /** What the second is to the first. */
    public enum Kind {
        BROADER,
        RELATED
    }

    /** The same relation under the codes of today. */
    Arrow today(Marks marks) {
        return new Arrow(marks.current(from), kind, marks.current(to));
    }
}
