package org.hearback.course;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable name of a programme, module or activity: lower-case words with hyphens, at most 80 characters, unique
 * among all content. It is the file's name, part of addresses, and never reused.
 *
 * @throws IllegalArgumentException when the value has another form
 */
public record ContentId(@JsonValue String value) implements Comparable<ContentId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContentId {
        if (value.length() > 80 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no id: use lower-case letters, digits and single hyphens, 80 characters at most"
                            .formatted(value));
        }
    }

    /** The id that an address names, or nothing when the text cannot be one. */
    public static Optional<ContentId> parse(String text) {
        return FORM.matcher(text).matches() && text.length() <= 80
                ? Optional.of(new ContentId(text))
                : Optional.empty();
    }

    @Override
    public int compareTo(ContentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
