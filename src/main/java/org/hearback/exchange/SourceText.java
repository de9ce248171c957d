package org.hearback.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a file, whatever its name and whatever it says of itself: what its bytes are decides.
 *
 * @param remarks what had to be mended
 */
record SourceText(String text, List<Remark> remarks) {
    static final int MOST_BYTES = 30 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    /** What XML does not allow, and no text needs. */
    private static final Pattern CONTROL = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|&#(?:0*(?:[0-8]|1[124-9]|2[0-9]|3[01])|x0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]));");

    /** @throws Refused when it is no text at all */
    static SourceText of(byte[] bytes) throws Refused {
        if (bytes.length > MOST_BYTES) throw new Refused(Remark.of(1, Reason.TOO_BIG));
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0x1F, 0x8B)) {
            throw new Refused(Remark.of(1, Reason.ARCHIVE));
        }
        var remarks = new ArrayList<Remark>();
        var text = lines(decode(bytes, remarks));
        if (text.isBlank()) throw new Refused(Remark.of(1, Reason.EMPTY));
        return new SourceText(withoutControls(text, remarks), List.copyOf(remarks));
    }

    /** The file cannot be read at all. */
    static final class Refused extends Exception {
        private final transient Remark why;

        Refused(Remark why) {
            super(why.reason().name());
            this.why = why;
        }

        Remark why() {
            return why;
        }
    }

    private static String decode(byte[] bytes, List<Remark> remarks) throws Refused {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return inPart(bytes, 3, UTF_8, remarks);
        if (startsWith(bytes, 0xFF, 0xFE)) return inPart(bytes, 2, UTF_16LE, remarks);
        if (startsWith(bytes, 0xFE, 0xFF)) return inPart(bytes, 2, UTF_16BE, remarks);
        if (bytes.length > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0)
            return inPart(bytes, 0, UTF_16LE, remarks);
        if (bytes.length > 3 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0)
            return inPart(bytes, 0, UTF_16BE, remarks);
        if (isBinary(bytes)) throw new Refused(Remark.of(1, Reason.NOT_TEXT));
        var declared = declared(bytes);
        if (declared.isPresent()) {
            var text = strictly(bytes, 0, declared.get());
            if (text.isPresent()) return text.get();
        }
        var text = strictly(bytes, 0, UTF_8);
        if (text.isPresent() && declared.isEmpty()) return text.get();
        var found = text.isPresent() ? UTF_8 : WINDOWS;
        remarks.add(new Remark(1, Reason.OTHER_ENCODING, found.name()));
        return text.orElseGet(() -> new String(bytes, WINDOWS));
    }

    // a mark at the beginning is nearly proof, so that a broken letter further down does not change what is read
    private static String inPart(byte[] bytes, int from, Charset charset, List<Remark> remarks) {
        return strictly(bytes, from, charset).orElseGet(() -> {
            remarks.add(new Remark(1, Reason.OTHER_ENCODING, charset.name()));
            return new String(bytes, from, bytes.length - from, charset);
        });
    }

    /** What an XML file says of itself, if that can be: a file whose first letters are single bytes is not UTF-16. */
    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 300), ISO_8859_1);
        var found = DECLARED.matcher(head);
        if (!found.find() || !Charset.isSupported(found.group(1))) return Optional.empty();
        var charset = Charset.forName(found.group(1));
        if (!charset.canEncode() || !new String("<?xml".getBytes(charset), ISO_8859_1).equals("<?xml"))
            return Optional.empty();
        // what says ISO-8859-1 nearly always means this, as browsers know too
        return Optional.of(charset.equals(ISO_8859_1) ? WINDOWS : charset);
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            var chars = charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(chars.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A few stray control characters are a word processor's; many are a picture's. */
    private static boolean isBinary(byte[] bytes) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, 4096));
        var odd = 0;
        for (var b : head) if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') odd++;
        return odd * 50 > head.length;
    }

    private static String withoutControls(String text, List<Remark> remarks) {
        var found = CONTROL.matcher(text);
        if (!found.find()) return text;
        var lines =
                text.substring(0, found.start()).chars().filter(c -> c == '\n').count();
        remarks.add(Remark.of((int) lines + 1, Reason.CONTROL_CHARACTERS));
        return found.replaceAll("");
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) return false;
        for (var i = 0; i < expected.length; i++) if ((bytes[i] & 0xFF) != expected[i]) return false;
        return true;
    }
}
