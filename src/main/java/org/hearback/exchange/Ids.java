package org.hearback.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each question a name of its own: its own if it has a good one, otherwise one made of its title. */
final class Ids {
    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();

    String next(Foreign.Item item) {
        var wanted = item.id().matches("[a-z0-9]+(-[a-z0-9]+)*") && item.id().length() <= LONGEST
                ? item.id()
                : slug(item.name().isBlank() ? item.stem() : item.name(), LONGEST);
        if (wanted.isEmpty()) wanted = "question";
        var id = wanted;
        for (var n = 2; !given.add(id); n++) {
            var ending = "-" + n;
            id = shortened(wanted, LONGEST - ending.length()) + ending;
        }
        return id;
    }

    static String slug(String text, int longest) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-");
        return shortened(plain.replaceAll("^-+|-+$", ""), longest);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).replaceAll("-+$", "");
    }
}
