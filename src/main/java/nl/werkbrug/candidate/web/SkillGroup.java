package nl.werkbrug.candidate.web;

import nl.werkbrug.competence.Basis;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What somebody can do that rests on the same ground: shown, said, or to be learned. */
public record SkillGroup(Basis basis, List<Skill> skills) {
    /** One competence; the key is its word in an address. */
    public record Skill(
            UUID key,
            String name,
            String level,
            @Nullable String evidence,
            @Nullable String day,
            boolean disputed) {
        public String anchor() {
            return "deel-" + key;
        }
    }

    public SkillGroup {
        skills = List.copyOf(skills);
    }
}
