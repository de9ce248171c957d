package org.hearback.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearback.coach.BehaviourCodes;
import org.hearback.course.Problems;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Node;
import org.springframework.core.io.ClassPathResource;

/** Whether each text of a dialogue is there and each behaviour, face and word that it names is known. */
final class TextCheck {
    private static final int PHRASINGS = 5;
    private static final int LOST = 2;

    private final Dialogue dialogue;
    private final Problems problems;
    private final Optional<BehaviourCodes> known;

    TextCheck(Dialogue dialogue, Problems problems) {
        this.dialogue = dialogue;
        this.problems = problems;
        known = BehaviourCodes.in(problems.contentPath(""));
    }

    void run() {
        checkPortrait();
        checkWords();
        checkBehaviours();
        for (var i = 0; i < dialogue.nodes().size(); i++)
            checkReplies(dialogue.nodes().get(i), "nodes[" + i + "]");
        if (anyPhrasings()) checkOwnWords();
    }

    /** The keys of studies by where they stand; those of the whole dialogue are the reader's own business. */
    static Map<String, String> evidence(Dialogue dialogue) {
        var keys = new LinkedHashMap<String, String>();
        for (var i = 0; i < dialogue.nodes().size(); i++) {
            var choices = dialogue.nodes().get(i).choices();
            for (var j = 0; j < choices.size(); j++)
                put(
                        keys,
                        "nodes[%d].choices[%d]".formatted(i, j),
                        choices.get(j).evidence());
        }
        for (var i = 0; i < dialogue.essentials().size(); i++)
            put(keys, "essentials[" + i + "]", dialogue.essentials().get(i).evidence());
        return keys;
    }

    private static void put(Map<String, String> keys, String path, List<String> evidence) {
        for (var k = 0; k < evidence.size(); k++) keys.put(path + ".evidence[" + k + "]", evidence.get(k));
    }

    private void checkPortrait() {
        var portrait = dialogue.patient().portrait();
        if (!portrait.matches("[a-z]+")
                || !new ClassPathResource("META-INF/resources/portraits/%s/guarded.svg".formatted(portrait)).exists()) {
            problems.at(
                    "patient.portrait",
                    "names the portrait \"%s\", which does not exist: draw it with studio/portraits.mjs"
                            .formatted(portrait));
        }
    }

    private void checkWords() {
        Wording.namesIn(dialogue)
                .forEach((path, names) -> names.stream()
                        .filter(name -> !dialogue.words()
                                .getOrDefault(name, Map.of())
                                .keySet()
                                .containsAll(Arrays.asList(Clinician.values())))
                        .forEach(name -> problems.at(
                                path,
                                "has {%s}, but words do not say what that is for surgeon and app".formatted(name))));
    }

    private void checkBehaviours() {
        if (known.isEmpty())
            problems.at("nodes", "cannot be checked: %s is missing or does not read".formatted(BehaviourCodes.FILE));
        Asked.conditionsIn(dialogue).forEach((path, condition) -> {
            checkCodes(path + ".did", condition.did());
            checkCodes(path + ".notDid", condition.notDid());
        });
        dialogue.felt().keySet().forEach(code -> checkCode("felt." + code, code));
        for (var i = 0; i < dialogue.reactions().size(); i++)
            checkCodes("reactions[" + i + "].to", dialogue.reactions().get(i).to());
    }

    private void checkReplies(Node node, String path) {
        node.responses().keySet().forEach(code -> checkCode(path + ".responses." + code, code));
        var texts = new HashSet<String>();
        var owners = new HashMap<String, List<Choice>>();
        for (var j = 0; j < node.choices().size(); j++) {
            var choice = node.choices().get(j);
            var at = path + ".choices[" + j + "]";
            checkCodes(at + ".does", choice.does());
            if (choice.does().isEmpty() && choice.evidence().isEmpty())
                problems.at(
                        at,
                        "choice \"%s\" has neither behaviours nor evidence: say what it does, or name a study"
                                .formatted(choice.id()));
            if (!texts.add(plain(choice.text()))) {
                problems.at(
                        at + ".text",
                        "node \"%s\" offers the same words twice: change or remove one".formatted(node.id()));
            }
            checkPhrasings(choice, at, owners);
        }
    }

    private void checkPhrasings(Choice choice, String path, Map<String, List<Choice>> owners) {
        var own = new HashSet<String>();
        for (var i = 0; i < choice.phrasings().size(); i++) {
            var phrasing = plain(choice.phrasings().get(i));
            var at = path + ".phrasings[" + i + "]";
            if (!own.add(phrasing)) {
                problems.at(at, "has the same phrasing a second time: change or remove one");
                continue;
            }
            var others = owners.computeIfAbsent(phrasing, key -> new ArrayList<>());
            others.stream()
                    .filter(other -> !exclude(choice, other))
                    .findFirst()
                    .ifPresent(other -> problems.at(
                            at,
                            "has a phrasing of choice \"%s\": a sentence can only mean one reply"
                                    .formatted(other.id())));
            others.add(choice);
        }
        if (anyPhrasings() && own.size() < PHRASINGS)
            problems.at(
                    choice.phrasings().isEmpty() ? path : path + ".phrasings",
                    "choice \"%s\" has %d of %d phrasings: without them it is not known in own words"
                            .formatted(choice.id(), own.size(), PHRASINGS));
    }

    private static boolean exclude(Choice one, Choice other) {
        return one.when() != null && other.when() != null && one.when().excludes(other.when());
    }

    private void checkOwnWords() {
        if (dialogue.reactions().isEmpty())
            problems.at("reactions", "are missing: own words that fit no reply need an answer too");
        if (dialogue.lost().size() != LOST)
            problems.at("lost", "must be two lines: what the patient says when they do not follow, and then again");
    }

    private boolean anyPhrasings() {
        return dialogue.nodes().stream()
                .flatMap(node -> node.choices().stream())
                .anyMatch(choice -> !choice.phrasings().isEmpty());
    }

    private void checkCodes(String path, List<String> codes) {
        var before = new ArrayList<String>();
        for (var i = 0; i < codes.size(); i++) {
            checkCode(path + "[" + i + "]", codes.get(i));
            if (before.contains(codes.get(i)))
                problems.at(path + "[" + i + "]", "names \"%s\" a second time".formatted(codes.get(i)));
            before.add(codes.get(i));
        }
    }

    private void checkCode(String path, String code) {
        if (known.isPresent() && !known.get().know(code))
            problems.at(path, "\"%s\" is no code in %s".formatted(code, BehaviourCodes.FILE));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
