package org.hearback.certificate.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to a file of the learner's own, to be downloaded. */
class FileLink extends Anchor {
    FileLink(String address, String words) {
        super(address, words);
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
    }

    /** What the card is for. */
    static FileLink prominent(String address, String words) {
        return named("certificate-download", address, words);
    }

    /** One of several things that can be done. */
    static FileLink quiet(String address, String words) {
        return named("certificate-see", address, words);
    }

    private static FileLink named(String className, String address, String words) {
        var link = new FileLink(address, words);
        link.addClassName(className);
        return link;
    }
}
