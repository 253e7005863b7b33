package nl.werkbrug.own.web;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.FormFields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well somebody says to do things.
 *
 * @param asked the competences that were asked about, answered or not
 */
record Said(List<String> asked, Map<CompetenceCode, Level> levels) {
    private static final String LEVEL = "niveau:";

    Said {
        asked = List.copyOf(asked);
        levels = Map.copyOf(levels);
    }

    /** What was left blank is not said; what cannot be read is refused. */
    static Said of(FormFields posted) {
        var intake = new Intake();
        var levels = new LinkedHashMap<CompetenceCode, Level>();
        List<String> asked = posted.values("gevraagd");
        asked.forEach(code -> read(code, posted.text(LEVEL + code), intake, levels));
        intake.finish();
        return new Said(asked, levels);
    }

    private static void read(
            String code, String typed, Intake intake, Map<CompetenceCode, Level> levels) {
        var level =
                typed.matches("[1-4]")
                        ? Level.of(Integer.parseInt(typed))
                        : Optional.<Level>empty();
        var known = CompetenceCode.parse(code);
        intake.check(known.isPresent(), "gevraagd", "refusal.competence.unknown");
        intake.check(typed.isEmpty() || level.isPresent(), "niveau", "refusal.level");
        known.ifPresent(it -> level.ifPresent(one -> levels.put(it, one)));
    }
}
