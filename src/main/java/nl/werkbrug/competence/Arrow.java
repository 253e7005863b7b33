package nl.werkbrug.competence;

import java.util.Optional;

/** A relation of one competence to another, as it is written down: on one side. */
public record Arrow(CompetenceCode from, Kind kind, CompetenceCode to) {
    /** What the second is to the first. */
    public enum Kind {
        BROADER,
        RELATED
    }

    /** Related counts both ways. */
    Optional<Arrow> back() {
        return kind == Kind.RELATED ? Optional.of(new Arrow(to, kind, from)) : Optional.empty();
    }

    /** The same relation under the codes of today. */
    Arrow today(Marks marks) {
        return new Arrow(marks.current(from), kind, marks.current(to));
    }
}
