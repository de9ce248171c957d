package org.hearback.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** A file on its way in: on the disk, named by what it holds, and gone when it was not kept. */
record Incoming(Path path, Sha256 name, long bytes) implements AutoCloseable {
    private static final int AT_ONCE = 64 << 10;

    static final class TooBig extends Exception {}

    /** Writes what comes to a file in the folder; not more of it than a few kilobytes are in memory at any time. */
    static Incoming receive(InputStream in, Path folder, long limit) throws IOException, TooBig {
        Files.createDirectories(folder);
        var path = Files.createTempFile(folder, "incoming", null);
        try (var out = Files.newOutputStream(path)) {
            var digest = DigestUtils.getSha256Digest();
            var bytes = copy(in, out, digest, limit);
            return new Incoming(path, new Sha256(HexFormat.of().formatHex(digest.digest())), bytes);
        } catch (IOException | TooBig | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static long copy(InputStream in, OutputStream out, MessageDigest digest, long limit)
            throws IOException, TooBig {
        var buffer = new byte[AT_ONCE];
        var bytes = 0L;
        for (int read; (read = in.read(buffer)) >= 0; ) {
            bytes += read;
            if (bytes > limit) throw new TooBig();
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
