package nl.werkbrug.matching.web;

/** How much an employer wants one competence, as one question. */
public enum Demand {
    /** Somebody has to bring it. */
    MUST,
    /** It can be learned on the job. */
    LEARN,
    /** It helps, but nobody teaches it. */
    HANDY;

    public static Demand of(Line line) {
        if (line.must()) {
            return MUST;
        }
        return line.learnable() ? LEARN : HANDY;
    }

    /** What is no word of ours leaves the line as it is. */
    static Line on(Line line, String minLevel, String word) {
        return switch (word) {
            case "MUST" -> new Line(line.competence(), minLevel, true, false, "");
            case "LEARN" -> new Line(line.competence(), minLevel, false, true, "");
            case "HANDY" -> new Line(line.competence(), minLevel, false, false, "");
            default -> new Line(line.competence(), minLevel, line.must(), line.learnable(), "");
        };
    }

    /** The name of the question about one competence. */
    public static String field(String competence) {
        return "wens:" + competence;
    }
}
