package org.hearback.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a text can be English at all; a wrong judgement of another language would be worse than none. */
final class English {
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final int WORDS_TO_TELL = 5;
    private static final double SHARE = 0.12;
    /** Frequent words that are no words of the other large European languages. */
    private static final Set<String> FREQUENT = Set.copyOf(List.of(
            ("the and of to you your it it's is that that's this for with have has had not but what how when they we "
                            + "are was were be been will would could should can can't don't didn't isn't i i'm i've i'll you're you've you'll "
                            + "my our their there there's here from about which who where why like get got go going know think see say said "
                            + "tell told feel pain back scan if or up out now then than just more some any one all let's let been being your's "
                            + "could've should've would've we're we've we'll he she his her its ok okay right well yeah yes sorry thanks thank "
                            + "please good look come make take give need want doing done does did ye aye nae gonna wanna us them these those "
                            + "thats theres whats dont doesnt didnt isnt cant wont youre youve youll lets ive two says because before "
                            + "after again only people something anything nothing never always better still very most many other first "
                            + "keep help soon too even into with")
                    .split(" ")));

    private English() {}

    static boolean isLikely(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        if (latin * 2 < letters) return false;
        var words = WORD.matcher(Guards.straight(text).toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
        if (words.size() < WORDS_TO_TELL) return true;
        return words.stream().filter(FREQUENT::contains).count() >= SHARE * words.size();
    }
}
