package org.hearback.exchange;

/** The files that other systems read and write. */
public enum Format {
    MOODLE("moodle", "xml", "application/xml"),
    GIFT("gift", "txt", "text/plain;charset=UTF-8");

    private final String key;
    private final String ending;
    private final String type;

    Format(String key, String ending, String type) {
        this.key = key;
        this.ending = ending;
        this.type = type;
    }

    /** How the command line names it. */
    public String key() {
        return key;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return type;
    }
}
