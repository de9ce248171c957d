package org.hearback.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A piece of GIFT with its escapes resolved. A character that was escaped is itself and never a sign; each character
 * knows its line.
 */
final class GiftText {
    /** What GIFT gives a meaning, and an escape takes it from. */
    static final String SIGNS = "~=#{}:";

    private final String text;
    private final BitSet escaped;
    private final int[] lines;
    private final int firstLine;

    private GiftText(String text, BitSet escaped, int[] lines, int firstLine) {
        this.text = text;
        this.escaped = escaped;
        this.lines = lines;
        this.firstLine = firstLine;
    }

    /** One line of the file. */
    record Line(int number, String text) {}

    static GiftText of(List<Line> written) {
        var text = new StringBuilder();
        var escaped = new BitSet();
        var lines = new int
                [written.stream().mapToInt(line -> line.text().length() + 1).sum()];
        for (var line : written) {
            if (!text.isEmpty() || line != written.getFirst()) {
                lines[text.length()] = line.number() - 1;
                text.append('\n');
            }
            for (var i = 0; i < line.text().length(); i++) {
                var c = line.text().charAt(i);
                var next = i + 1 < line.text().length() ? line.text().charAt(i + 1) : ' ';
                if (c == '\\' && (SIGNS.indexOf(next) >= 0 || next == '\\' || next == 'n')) {
                    escaped.set(text.length());
                    c = next == 'n' ? '\n' : next;
                    i++;
                }
                lines[text.length()] = line.number();
                text.append(c);
            }
        }
        var first = written.isEmpty() ? 1 : written.getFirst().number();
        return new GiftText(text.toString(), escaped, Arrays.copyOf(lines, text.length()), first);
    }

    /** The line of the first character that is not blank. */
    int line() {
        for (var i = 0; i < text.length(); i++) if (!Character.isWhitespace(text.charAt(i))) return lines[i];
        return firstLine;
    }

    /** Where a sign stands; −1 where it does not. */
    int find(String sign, int from) {
        for (var at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1))
            if (isSign(at, sign)) return at;
        return -1;
    }

    int find(String sign) {
        return find(sign, 0);
    }

    int findLast(String sign) {
        for (var at = text.lastIndexOf(sign); at >= 0; at = text.lastIndexOf(sign, at - 1))
            if (isSign(at, sign)) return at;
        return -1;
    }

    boolean has(String sign) {
        return find(sign) >= 0;
    }

    boolean startsWith(String sign) {
        return text.startsWith(sign) && isSign(0, sign);
    }

    private boolean isSign(int at, String sign) {
        var next = escaped.nextSetBit(at);
        return next < 0 || next >= at + sign.length();
    }

    GiftText from(int begin) {
        return part(begin, text.length());
    }

    GiftText part(int begin, int end) {
        var line = begin < lines.length ? lines[begin] : firstLine;
        return new GiftText(
                text.substring(begin, end), escaped.get(begin, end), Arrays.copyOfRange(lines, begin, end), line);
    }

    /** Without the blanks around it, unless somebody escaped a line break there. */
    GiftText strip() {
        var begin = 0;
        var end = text.length();
        while (begin < end && isBlank(begin)) begin++;
        while (end > begin && isBlank(end - 1)) end--;
        return part(begin, end);
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(text.charAt(at)) && !escaped.get(at);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The parts that each begin with one of these signs, the sign included; what stands before the first is a part too. */
    List<GiftText> before(String signs) {
        var found = new ArrayList<GiftText>();
        var begin = 0;
        for (var i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0 && !escaped.get(i)) {
                if (!part(begin, i).isBlank()) found.add(part(begin, i).strip());
                begin = i;
            }
        }
        if (!part(begin, text.length()).isBlank()) found.add(from(begin).strip());
        return found;
    }

    GiftText with(String words, GiftText after) {
        var joined = text + words + after.text;
        var marks = new BitSet();
        marks.or(escaped);
        after.escaped.stream().forEach(bit -> marks.set(bit + text.length() + words.length()));
        var at = Arrays.copyOf(lines, joined.length());
        Arrays.fill(at, lines.length, lines.length + words.length(), after.firstLine);
        System.arraycopy(after.lines, 0, at, lines.length + words.length(), after.lines.length);
        return new GiftText(joined, marks, at, firstLine);
    }

    @Override
    public String toString() {
        return text;
    }
}
