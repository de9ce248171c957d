package org.hearback.video;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What a stored file can be, told by what it holds and not by what it is called. */
enum FileKind {
    MP4("mp4", new MediaType("video", "mp4")),
    WEBP("webp", new MediaType("image", "webp")),
    PNG("png", MediaType.IMAGE_PNG),
    JPEG("jpg", MediaType.IMAGE_JPEG);

    private final String ending;
    private final MediaType type;

    FileKind(String ending, MediaType type) {
        this.ending = ending;
        this.type = type;
    }

    static Optional<FileKind> ending(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.ending.equals(ending))
                .findFirst();
    }

    /** The kind of picture that begins with these bytes. */
    static Optional<FileKind> ofPicture(byte[] bytes) {
        if (begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P')) return Optional.of(WEBP);
        if (begins(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) return Optional.of(PNG);
        if (begins(bytes, 0, 0xFF, 0xD8, 0xFF)) return Optional.of(JPEG);
        return Optional.empty();
    }

    String nameOf(Sha256 file) {
        return file + "." + ending;
    }

    MediaType type() {
        return type;
    }

    private static boolean begins(byte[] bytes, int at, int... expected) {
        if (bytes.length < at + expected.length) return false;
        for (var i = 0; i < expected.length; i++) if (Byte.toUnsignedInt(bytes[at + i]) != expected[i]) return false;
        return true;
    }
}
