package nl.werkbrug.web;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

/** Which letters the font for paper has: what it lacks would be printed as a number sign. */
final class PaperLetters {
    private static final int UNKNOWN = 0;
    private static final int LAST_PLAIN = 0x7F;
    private static final String OTHER_WRITING = "…";

    private final CmapLookup letters;

    PaperLetters(InputStream font) {
        try (font;
                var read = new RandomAccessReadBuffer(font);
                var parsed = new TTFParser(false).parse(read)) {
            this.letters = parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String text) {
        return whole(text).codePoints().allMatch(this::has);
    }

    /** A word in another writing becomes three dots; a picture is left out. */
    String printable(String text) {
        var printed = new StringBuilder(text.length());
        boolean skipping = false;
        for (int letter : whole(text).codePoints().toArray()) {
            boolean known = has(letter);
            if (known) {
                printed.appendCodePoint(letter);
            } else if (!skipping && Character.isLetter(letter)) {
                printed.append(OTHER_WRITING);
            }
            skipping = !known && (skipping || Character.isLetter(letter));
        }
        return printed.toString();
    }

    private boolean has(int letter) {
        return letter <= LAST_PLAIN || letters.getGlyphId(letter) != UNKNOWN;
    }

    /** A letter and its accent are one. */
    private static String whole(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
