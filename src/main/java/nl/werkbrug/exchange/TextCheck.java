package nl.werkbrug.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads bytes strictly as text; knows at which row and byte they are something else. */
final class TextCheck {
    private static final int BLOCK = 1 << 16;
    private static final int ASCII_LIMIT = 0x80;

    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final CharBuffer text = CharBuffer.allocate(BLOCK);
    private long passed;
    private int row = 1;
    private boolean broken;
    private boolean sawMore;

    TextCheck(Charset charset) {
        this.charset = charset;
        decoder = charset.newDecoder();
    }

    void read(InputStream source) throws IOException {
        boolean more = true;
        while (more && !broken) {
            int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
            more = count >= 0;
            bytes.position(bytes.position() + Math.max(0, count));
            decode(!more);
        }
    }

    boolean isBroken() {
        return broken;
    }

    /**
     * UTF-8 that breaks after it made sense beyond ASCII is a damaged file, not another writing.
     */
    boolean mayBeAnother() {
        return charset.equals(StandardCharsets.UTF_8) && !sawMore;
    }

    /** Where it breaks. */
    int row() {
        return row;
    }

    /** The byte at which it breaks, from 1. */
    long at() {
        return passed + bytes.position() + 1;
    }

    private void decode(boolean last) {
        bytes.flip();
        CoderResult result = decoder.decode(bytes, text, last);
        look();
        broken = result.isError();
        if (!broken) {
            passed += bytes.position();
            bytes.compact();
        }
    }

    private void look() {
        text.flip();
        while (text.hasRemaining()) {
            char character = text.get();
            if (character == '\n') {
                row++;
            }
            sawMore = sawMore || character >= ASCII_LIMIT;
            refuseBinary(character);
        }
        text.clear();
    }

    /** No text has these; pictures, spreadsheets and archives have them near their start. */
    private static void refuseBinary(char character) {
        if (character < ' ' && character != '\n' && character != '\r' && character != '\t') {
            throw new UnreadableFileException("import.file.binary");
        }
    }
}
