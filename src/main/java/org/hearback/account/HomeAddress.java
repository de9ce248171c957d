package org.hearback.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where Hearback is, for what is read elsewhere: mails, papers and badges. */
@Component
public class HomeAddress {
    private final String url;

    public HomeAddress(@Value("${hearback.url:http://localhost:${server.port:8080}}") String url) {
        this.url = url.replaceAll("/+$", "");
    }

    /** Without a slash at its end: {@code https://hearback.example}. */
    public String url() {
        return url;
    }

    /** The address of a place here: {@code https://hearback.example/programme}. */
    public String of(String place) {
        return url + "/" + place;
    }
}
