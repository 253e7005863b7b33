package nl.werkbrug.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Sentences written for the tests of the guard, one per line, of invented people. */
record Corpus(String name, List<String> sentences) {
    static Corpus of(String name) {
        try {
            Path file = Path.of("src/test/resources/guard", name + ".txt");
            return new Corpus(name, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> where(Predicate<List<Finding>> found) {
        return sentences.stream().filter(text -> found.test(Guard.inProse(text))).toList();
    }

    void tell(String figure, int part) {
        System.out.printf("guard: %s: %s %d of %d%n", name, figure, part, sentences.size());
    }
}
