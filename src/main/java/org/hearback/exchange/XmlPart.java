package org.hearback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** An element of an XML file with its line. What a reader takes is ticked off, so that the rest can be told. */
final class XmlPart {
    private final String name;
    private final int line;
    private final Map<String, String> attributes;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlPart> children = new ArrayList<>();
    private boolean taken;

    XmlPart(String name, int line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    void add(XmlPart child) {
        children.add(child);
    }

    void write(String words) {
        text.append(words);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    List<XmlPart> takeAll(String wanted) {
        var found = children.stream()
                .filter(child -> child.name.equals(wanted) && !child.taken)
                .toList();
        found.forEach(child -> child.taken = true);
        return found;
    }

    /** The first one, if there is any; a second one stays to be told. */
    Optional<XmlPart> take(String wanted) {
        var found = children.stream()
                .filter(child -> child.name.equals(wanted) && !child.taken)
                .findFirst();
        found.ifPresent(child -> child.taken = true);
        return found;
    }

    /** What stands in an element that has nothing but words. */
    String takeValue(String wanted) {
        return take(wanted).map(XmlPart::words).orElse("");
    }

    /** The words, whether they stand in a {@code <text>} of their own, as they should, or not. */
    String words() {
        return take("text")
                .map(part -> part.text.toString())
                .orElseGet(text::toString)
                .strip();
    }

    /** Calls with everything that has content and that nobody took, the outermost only. */
    void tellRest(Consumer<XmlPart> tell) {
        for (var child : children) {
            if (child.taken) child.tellRest(tell);
            else if (!child.summary().isBlank()) tell.accept(child);
        }
    }

    /** All the words in it. */
    String summary() {
        var all = new StringBuilder(text.toString().strip());
        for (var child : children) all.append(' ').append(child.summary());
        return all.toString().strip();
    }
}
