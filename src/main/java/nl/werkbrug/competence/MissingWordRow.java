package nl.werkbrug.competence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;

@MappedEntity("missing_word")
record MissingWordRow(
        @Id String folded,
        String words,
        int times,
        LocalDate firstOn,
        LocalDate lastOn,
        MissingWord.Standing standing) {
    MissingWord toWord() {
        return new MissingWord(folded, words, times, firstOn, lastOn);
    }
}
