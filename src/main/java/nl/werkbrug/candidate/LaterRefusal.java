package nl.werkbrug.candidate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody answered after two files became one. A no stands in nobody's way: it holds for both
 * when they are two again. Of a yes nobody can say whose it is.
 */
record LaterRefusal(Map<Purpose, Boolean> merged, Map<Purpose, Boolean> now) {
    /** Nothing else was answered since. */
    boolean isAll() {
        return Stream.concat(merged.keySet().stream(), now.keySet().stream())
                .filter(purpose -> !Objects.equals(merged.get(purpose), now.get(purpose)))
                .allMatch(purpose -> Boolean.FALSE.equals(now.get(purpose)));
    }

    Set<Purpose> refused() {
        return now.entrySet().stream()
                .filter(answer -> !answer.getValue())
                .map(Map.Entry::getKey)
                .filter(purpose -> !Boolean.FALSE.equals(merged.get(purpose)))
                .collect(Collectors.toSet());
    }

    /** The own answers of before, with what was refused since. */
    Map<Purpose, Boolean> over(Map<Purpose, Boolean> own) {
        var answers = new EnumMap<Purpose, Boolean>(Purpose.class);
        answers.putAll(own);
        refused().forEach(purpose -> answers.put(purpose, false));
        return answers;
    }
}
