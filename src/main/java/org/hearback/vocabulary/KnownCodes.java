package org.hearback.vocabulary;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.course.ContentDocument.Others;
import org.hearback.language.Behaviour;
import org.hearback.language.Phrase;
import org.hearback.language.Taxonomy;

/** The codes that the files of one folder may use. */
final class KnownCodes {
    /** The kinds of words better avoided, as files write them. */
    static final Set<String> KINDS = Stream.of(Phrase.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private KnownCodes() {}

    /** Whether it is a behaviour. Where behaviours.yaml could not be read, that file has told its own problems. */
    static boolean isBehaviour(String code, Others others) {
        return others.find(Taxonomy.class)
                .map(taxonomy ->
                        taxonomy.behaviours().stream().map(Behaviour::code).anyMatch(code::equals))
                .orElse(true);
    }
}
