package nl.werkbrug.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads bytes as strict UTF-8; says at which row and byte they are something else. */
final class Utf8Check {
    private static final int BLOCK = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final CharBuffer text = CharBuffer.allocate(BLOCK);
    private long passed;
    private int row = 1;

    void read(InputStream source) throws IOException {
        boolean more = true;
        while (more) {
            int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
            more = count >= 0;
            bytes.position(bytes.position() + Math.max(0, count));
            decode(!more);
        }
    }

    private void decode(boolean last) {
        bytes.flip();
        CoderResult result = decoder.decode(bytes, text, last);
        countRows();
        if (result.isError()) {
            long at = passed + bytes.position() + 1;
            throw new UnreadableFileException("import.file.encoding", row, at);
        }
        passed += bytes.position();
        bytes.compact();
    }

    private void countRows() {
        text.flip();
        while (text.hasRemaining()) {
            char character = text.get();
            if (character == '\n') {
                row++;
            }
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
