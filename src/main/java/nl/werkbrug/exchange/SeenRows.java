package nl.werkbrug.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which row of a file told of somebody first. Of a million rows it keeps eight bytes each of a
 * digest and the number, so that a large file needs little memory.
 */
final class SeenRows {
    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    private int[] rows = new int[FIRST_SIZE];
    private int size;

    /** The row that had this key before; 0 when it is the first. Rows are numbered from 1. */
    int put(Object key, int row) {
        if (2 * size >= keys.length) {
            grow();
        }
        long digest = digest(key);
        int place = place(digest);
        int earlier = rows[place];
        if (earlier == 0) {
            keys[place] = digest;
            rows[place] = row;
            size++;
        }
        return earlier;
    }

    /** Where this key stands, or the empty place where it would. */
    private int place(long key) {
        int place = (int) key & keys.length - 1;
        while (rows[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[2 * oldKeys.length];
        rows = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                rows[place] = oldRows[i];
            }
        }
    }

    private static long digest(Object key) {
        try {
            byte[] text = key.toString().getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text)).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
