package org.hearback.badge;

import com.apicatalog.multibase.Multibase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A bit for each place of a list, set when the badge there was withdrawn: the W3C's Bitstring Status List. */
class StatusBits {
    /** What the W3C asks for at least: in a smaller crowd, one badge could be followed. */
    static final int SIZE = 131_072;

    private final byte[] bits = new byte[SIZE / Byte.SIZE];

    void set(int slot) {
        bits[slot / Byte.SIZE] |= (byte) (0x80 >>> slot % Byte.SIZE);
    }

    String encoded() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Multibase.BASE_64_URL.encode(packed.toByteArray());
    }
}
