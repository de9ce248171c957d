package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearback.video.FilmProblem.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mp4Test {
    @TempDir
    Path folder;

    private byte[] film;

    @BeforeEach
    void aFilmOfSixSeconds() throws IOException {
        film = TestFilms.recorded();
    }

    @Test
    void aFilmForTheWebSaysHowLongAndHowBigItIs() throws Exception {
        var read = read(film);

        assertThat(read.seconds()).isBetween(5.9, 6.3);
        assertThat(read.width()).isEqualTo(160);
        assertThat(read.height()).isEqualTo(90);
    }

    @Test
    void whatBrowsersDoNotPlayIsNamed() throws Exception {
        refused("<html>not a film</html>".getBytes(StandardCharsets.UTF_8), Reason.NOT_MP4);
        refused(new byte[0], Reason.NOT_MP4);
        refused(with(film, "hvc1", "stsd", "avc1"), Reason.NOT_H264);
        refused(with(film, "ac-3", "stsd", "mp4a"), Reason.NOT_AAC);
        refused(with(film, "meta", "hdlr", "soun"), Reason.NO_SOUND);
        refused(with(film, "meta", "hdlr", "vide"), Reason.NO_PICTURE);
        refused(quickTime(), Reason.QUICKTIME);
    }

    @Test
    void aFilmThatCannotBeginBeforeAllOfItIsThereIsNamed() throws Exception {
        var boxes = boxes(film);
        refused(join(List.of(boxes.get("ftyp"), boxes.get("mdat"), boxes.get("moov"))), Reason.NOT_FASTSTART);
    }

    @Test
    void aFilmThatWasCutShortIsNamed() throws Exception {
        refused(Arrays.copyOf(film, film.length - 1), Reason.CUT_SHORT);
        var boxes = boxes(film);
        refused(join(List.of(boxes.get("ftyp"), boxes.get("moov"))), Reason.CUT_SHORT);
        refused(Arrays.copyOf(film, 40), Reason.CUT_SHORT);
    }

    @Test
    void nonsenseIsRefusedHoweverItLooks() throws Exception {
        var boxes = boxes(film);
        var described = boxes.get("moov");
        for (var at = 8; at + 4 < described.length; at += 37) {
            var broken = described.clone();
            ByteBuffer.wrap(broken).putInt(at, 0x7FFFFFFF);
            var bytes = join(List.of(boxes.get("ftyp"), broken, boxes.get("mdat")));
            try {
                read(bytes);
            } catch (Mp4.Unplayable expected) {
                assertThat(expected.problem().line()).isZero();
            }
        }
    }

    private Mp4 read(byte[] bytes) throws IOException, Mp4.Unplayable {
        var file = Files.write(folder.resolve("film"), bytes);
        try (var channel = FileChannel.open(file)) {
            return Mp4.read(channel);
        }
    }

    private void refused(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        Mp4.Unplayable.class,
                        e -> assertThat(e.problem().reason()).isEqualTo(reason));
    }

    private byte[] quickTime() {
        var bytes = film.clone();
        var length = ByteBuffer.wrap(bytes).getInt(0);
        for (var at = 8; at < length; at += 4) if (at != 12) put(bytes, at, "qt  ");
        return bytes;
    }

    /** With other four letters in place of those that first come after a box's name. */
    private static byte[] with(byte[] film, String letters, String box, String instead) {
        var bytes = film.clone();
        var at = 0;
        while (true) {
            at = indexOf(bytes, box, at + 1);
            if (at < 0) throw new AssertionError("no %s with %s".formatted(box, instead));
            var place = indexOf(bytes, instead, at);
            if (place >= 0 && place - at <= 24) {
                put(bytes, place, letters);
                return bytes;
            }
        }
    }

    private static int indexOf(byte[] bytes, String letters, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(letters, from);
    }

    private static void put(byte[] bytes, int at, String letters) {
        System.arraycopy(letters.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, at, 4);
    }

    private static Map<String, byte[]> boxes(byte[] film) {
        var boxes = new LinkedHashMap<String, byte[]>();
        for (var at = 0; at < film.length; ) {
            var length = ByteBuffer.wrap(film).getInt(at);
            var name = new String(film, at + 4, 4, StandardCharsets.ISO_8859_1);
            boxes.put(name, Arrays.copyOfRange(film, at, at + length));
            at += length;
        }
        return boxes;
    }

    private static byte[] join(List<byte[]> boxes) {
        var bytes = new ByteArrayOutputStream();
        boxes.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
