package org.hearback.certificate;

import java.util.List;

/**
 * What is to be printed on plain paper: a learner's reflection, or their CPD record.
 *
 * @param title of the document and above it
 * @param lead lines below the title
 */
public record Sheet(String title, List<String> lead, List<Part> parts) {
    /** Facts under a heading. */
    public record Part(String heading, List<Fact> facts) {}

    /** A text, of one or more paragraphs, with its label. */
    public record Fact(String label, String text) {}
}
