package nl.werkbrug.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a workbook while it is unpacked: refuses one that grows far beyond what was packed, and
 * one with a cell that no spreadsheet can have.
 */
final class CountedStream extends FilterInputStream {
    /** What all parts together may hold, unpacked. */
    static final long LIMIT = 500L << 20;

    // Ordinary sheets are packed to a tenth, very even ones to a hundredth.
    private static final int RATIO = 200;
    private static final long FREE = 20L << 20;

    // The longest cell of a spreadsheet has 32,767 signs; each may be written with eight.
    private static final int STRETCH = 1 << 18;

    private final long packed;
    private final long before;
    private long count;
    private int stretch;

    CountedStream(InputStream source, long packed, long before) {
        super(source);
        this.packed = packed;
        this.before = before;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        for (int i = offset; i < offset + got; i++) {
            stretch = bytes[i] == '>' ? 0 : stretch + 1;
            refuse(stretch > STRETCH, "import.xlsx.cell");
        }
        count += Math.max(0, got);
        refuse(before + count > LIMIT, "import.xlsx.large");
        refuse(count > FREE && count > packed * RATIO, "import.xlsx.large");
        return got;
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new UnreadableFileException(key);
        }
    }
}
