package nl.werkbrug.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the first bytes of a file say of it. */
enum Signature {
    /** An archive, as a workbook of Excel is. */
    ARCHIVE('P', 'K', 3, 4),
    /** An archive of nothing. */
    EMPTY_ARCHIVE('P', 'K', 5, 6),
    /** What Excel wrote until 2007, and what it still writes behind a password. */
    OLD_WORKBOOK(0xD0, 0xCF, 0x11, 0xE0),
    PDF('%', 'P', 'D', 'F'),
    NONE;

    private final int[] bytes;

    Signature(int... bytes) {
        this.bytes = bytes;
    }

    static Signature of(Path path) {
        try (InputStream start = Files.newInputStream(path)) {
            byte[] first = start.readNBytes(4);
            return Arrays.stream(values())
                    .filter(signature -> signature.begins(first))
                    .findFirst()
                    .orElse(NONE);
        } catch (IOException _) {
            throw new UnreadableFileException("import.file.unreadable", path);
        }
    }

    private boolean begins(byte[] first) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
