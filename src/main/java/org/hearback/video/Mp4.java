package org.hearback.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearback.video.FilmProblem.Part;
import org.hearback.video.FilmProblem.Reason;
import org.jspecify.annotations.Nullable;

/** What an MP4 file says about itself: boxes within boxes, each with its length and a name of four letters. */
record Mp4(double seconds, int width, int height) {
    private static final Set<String> PLAYABLE = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1", "M4V ",
            "M4VH", "M4VP", "MSNV", "dash", "cmfc", "mmp4");
    private static final String QUICKTIME = "qt  ";
    /** The description of an hour of film takes some 2 MiB. */
    private static final long LONGEST_DESCRIPTION = 32 << 20;

    /** The file is no film that browsers play. */
    static final class Unplayable extends Exception {
        private final Reason reason;

        Unplayable(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        FilmProblem problem() {
            return new FilmProblem(Part.FILM, 0, reason);
        }
    }

    private record Box(String name, long body, long end) {}

    static Mp4 read(SeekableByteChannel file) throws IOException, Unplayable {
        var boxes = boxes(file);
        if (boxes.isEmpty() || !boxes.getFirst().name().equals("ftyp")) throw new Unplayable(Reason.NOT_MP4);
        checkBrand(brands(file, boxes.getFirst()));
        if (boxes.getLast().end() > file.size()) throw new Unplayable(Reason.CUT_SHORT);
        var moov = place(boxes, "moov");
        var mdat = place(boxes, "mdat");
        if (moov < 0 || mdat < 0) throw new Unplayable(Reason.CUT_SHORT);
        if (moov > mdat) throw new Unplayable(Reason.NOT_FASTSTART);
        return described(Description.of(content(file, boxes.get(moov))));
    }

    private static void checkBrand(List<String> brands) throws Unplayable {
        if (brands.stream().anyMatch(PLAYABLE::contains)) return;
        throw new Unplayable(brands.contains(QUICKTIME) ? Reason.QUICKTIME : Reason.NOT_MP4);
    }

    private static List<String> brands(SeekableByteChannel file, Box ftyp) throws IOException, Unplayable {
        if (ftyp.end() > file.size() || ftyp.end() - ftyp.body() > 4096) throw new Unplayable(Reason.NOT_MP4);
        var content = content(file, ftyp);
        var brands = new ArrayList<String>();
        // the main one, its version number, then those it also fits
        for (var at = 0; at + 4 <= content.limit(); at += 4) if (at != 4) brands.add(name(content, at));
        return brands;
    }

    private static List<Box> boxes(SeekableByteChannel file) throws IOException {
        var boxes = new ArrayList<Box>();
        var header = ByteBuffer.allocate(16);
        for (long at = 0; at + 8 <= file.size(); ) {
            header.clear();
            file.position(at);
            while (header.hasRemaining() && file.read(header) > 0) {}
            var name = name(header, 4);
            long length = Integer.toUnsignedLong(header.getInt(0));
            var large = length == 1 && header.position() == 16;
            if (large) length = header.getLong(8);
            if (length == 0) length = file.size() - at;
            if (length < 8 || at + length < at) return boxes;
            boxes.add(new Box(name, at + (large ? 16 : 8), at + length));
            at += length;
        }
        return boxes;
    }

    private static int place(List<Box> boxes, String name) {
        return boxes.stream().map(Box::name).toList().indexOf(name);
    }

    private static ByteBuffer content(SeekableByteChannel file, Box box) throws IOException, Unplayable {
        if (box.end() - box.body() > LONGEST_DESCRIPTION) throw new Unplayable(Reason.NOT_MP4);
        var content = ByteBuffer.allocate((int) Math.max(0, box.end() - box.body()));
        file.position(box.body());
        while (content.hasRemaining() && file.read(content) > 0) {}
        return content.flip();
    }

    private static Mp4 described(Description film) throws Unplayable {
        var seconds = film.box("mvhd").map(Mp4::seconds).orElse(0.0);
        if (!(seconds > 0)) throw new Unplayable(Reason.NO_LENGTH);
        @Nullable Mp4 picture = null;
        var sound = false;
        for (var track : film.boxes("trak")) {
            var media = track.within("mdia");
            var handler = media.flatMap(inside -> inside.box("hdlr")).map(box -> name(box, 8));
            var coding = media.flatMap(inside -> inside.within("minf"))
                    .flatMap(inside -> inside.within("stbl"))
                    .flatMap(inside -> inside.box("stsd"))
                    .filter(box -> box.limit() >= 16);
            if (handler.isEmpty() || coding.isEmpty()) continue;
            var name = name(coding.get(), 12);
            if (handler.get().equals("vide")) {
                if (!name.equals("avc1") && !name.equals("avc3")) throw new Unplayable(Reason.NOT_H264);
                picture = new Mp4(seconds, number(coding.get(), 40), number(coding.get(), 42));
            } else if (handler.get().equals("soun")) {
                if (!name.equals("mp4a")) throw new Unplayable(Reason.NOT_AAC);
                sound = true;
            }
        }
        if (picture == null) throw new Unplayable(Reason.NO_PICTURE);
        if (!sound) throw new Unplayable(Reason.NO_SOUND);
        return picture;
    }

    private static double seconds(ByteBuffer header) {
        if (header.limit() < 20) return 0;
        var wide = header.get(0) == 1;
        if (wide && header.limit() < 32) return 0;
        var perSecond = Integer.toUnsignedLong(header.getInt(wide ? 20 : 12));
        var length = wide ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(16));
        return perSecond == 0 ? 0 : (double) length / perSecond;
    }

    private static int number(ByteBuffer box, int at) {
        return box.limit() < at + 2 ? 0 : Short.toUnsignedInt(box.getShort(at));
    }

    private static String name(ByteBuffer box, int at) {
        if (box.limit() < at + 4) return "";
        var letters = new byte[4];
        box.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** Boxes that were read into memory. */
    private record Description(List<String> names, List<ByteBuffer> contents) {
        static Description of(ByteBuffer bytes) {
            var names = new ArrayList<String>();
            var contents = new ArrayList<ByteBuffer>();
            for (var at = 0; at + 8 <= bytes.limit(); ) {
                var length = bytes.getInt(at);
                if (length < 8 || length > bytes.limit() - at) break;
                names.add(name(bytes, at + 4));
                contents.add(bytes.slice(at + 8, length - 8));
                at += length;
            }
            return new Description(names, contents);
        }

        Optional<ByteBuffer> box(String name) {
            var at = names.indexOf(name);
            return at < 0 ? Optional.empty() : Optional.of(contents.get(at));
        }

        Optional<Description> within(String name) {
            return box(name).map(Description::of);
        }

        List<Description> boxes(String name) {
            var found = new ArrayList<Description>();
            for (var i = 0; i < names.size(); i++) if (names.get(i).equals(name)) found.add(of(contents.get(i)));
            return found;
        }
    }
}
