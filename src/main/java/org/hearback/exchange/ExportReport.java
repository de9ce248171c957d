package org.hearback.exchange;

import java.util.List;

/**
 * Questions of ours as a file for another system, and what it could not take.
 *
 * @param name of the file
 * @param questions how many are in it
 * @param lost by question
 */
public record ExportReport(String name, Format format, String text, int questions, List<Lost> lost) {

    /**
     * Something that a question lost; all of it where the remark says that it is left out.
     *
     * @param question its id; empty where it is about all of them
     */
    public record Lost(String question, Remark remark, boolean leftOut) {}
}
