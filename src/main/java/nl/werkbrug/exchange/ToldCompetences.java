package nl.werkbrug.exchange;

import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Level;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The competences that a row tells of, by code or in words. Told twice, the highest level counts.
 */
final class ToldCompetences {
    /** What someone holds who names a competence and says no more. */
    static final int DEFAULT_LEVEL = Level.WITH_HELP.number();

    private static final int WORDS_LIMIT = 100;
    private static final int WORD_LIMIT = 120;

    private record Held(String competence, String basis) {}

    private final SpokenWords words;
    private final Map<Held, Integer> levels = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    ToldCompetences(SpokenWords words) {
        this.words = words;
    }

    /** A code stays what it is; anything else is looked up in the catalogue. */
    void tell(String told, @Nullable Integer level, @Nullable String basis) {
        String phrase = told.strip().replaceAll("\\s+", " ");
        if (SpokenWords.isCode(phrase)) {
            hold(phrase, level, basis);
        } else if (!phrase.isEmpty()) {
            words.find(phrase)
                    .ifPresentOrElse(
                            found -> hold(found.code().value(), level, basis),
                            () -> unknown.add(phrase));
        }
    }

    List<HoldingForm> holdings() {
        var forms = new ArrayList<HoldingForm>();
        levels.forEach((held, level) ->
                forms.add(new HoldingForm(held.competence(), level, held.basis(), null, null)));
        return forms;
    }

    /** Those that no competence was found for, as long as there is room for them. */
    List<String> ownWords() {
        return unknown.stream()
                .map(word -> word.substring(0, Math.min(word.length(), WORD_LIMIT)))
                .limit(WORDS_LIMIT)
                .toList();
    }

    private void hold(String code, @Nullable Integer level, @Nullable String basis) {
        String kind = Objects.requireNonNullElse(basis, Basis.DECLARED.name());
        levels.merge(
                new Held(code, kind), Objects.requireNonNullElse(level, DEFAULT_LEVEL), Math::max);
    }
}
