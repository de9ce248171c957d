package org.hearback.course;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One YAML file: its content as a tree, and the line of every part of it. */
final class ContentFile {
    private static final int DEEPEST = 30;

    private final Path folder;
    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode tree;

    private ContentFile(Path folder, String name, JsonNode tree) {
        this.folder = folder;
        this.name = name;
        this.tree = tree;
    }

    /**
     * @param folder the content folder
     * @param path a file below it
     * @throws Unreadable when it is not UTF-8 text, not YAML, or empty
     */
    static ContentFile read(Path folder, Path path) throws IOException, Unreadable {
        var name =
                folder.getFileName() + "/" + folder.relativize(path).toString().replace('\\', '/');
        // line numbers come from a second look at the same text: Jackson keeps none in its tree
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setCodePointLimit(5_000_000)
                .build();
        try {
            var text = Files.readString(path);
            refuseTraps(settings, text);
            var data = new Load(settings).loadFromString(text);
            if (!(data instanceof Map))
                throw new Unreadable(new Problem(name, 1, "is empty: write at least id and title"));
            var file = new ContentFile(folder, name, ContentJson.STRICT.valueToTree(data));
            new Compose(settings).composeString(text).ifPresent(root -> file.index("", root));
            return file;
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new Unreadable(new Problem(name, line, "is not valid YAML here: " + e.getProblem()));
        } catch (YamlEngineException e) {
            throw new Unreadable(new Problem(name, 1, "is not valid YAML: " + e.getMessage()));
        } catch (MalformedInputException e) {
            throw new Unreadable(new Problem(name, 1, "is not UTF-8 text: save it as UTF-8"));
        }
    }

    /** An alias within itself, or thousands of brackets, would make whatever walks over the tree run out of stack. */
    private static void refuseTraps(LoadSettings settings, String text) throws Unreadable {
        var depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case Alias -> throw trap(settings, event, "repeats another part with *: write the text out");
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) throw trap(settings, event, "is nested too deeply here");
        }
    }

    private static Unreadable trap(LoadSettings settings, Event event, String what) {
        var line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new Unreadable(new Problem(settings.getLabel(), line, what));
    }

    Path folder() {
        return folder;
    }

    String name() {
        return name;
    }

    JsonNode tree() {
        return tree;
    }

    /** Takes a part that is no content out of the tree. */
    Optional<JsonNode> take(String key) {
        return Optional.ofNullable(((ObjectNode) tree).remove(key));
    }

    int lineOf(String path) {
        for (var p = path; !p.isEmpty(); p = parent(p)) {
            var line = lines.get(p);
            if (line != null) return line;
        }
        return 1;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private void index(String path, Node node) {
        switch (node) {
            case MappingNode map ->
                map.getValue().forEach(entry -> {
                    if (entry.getKeyNode() instanceof ScalarNode key) {
                        var child = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                        key.getStartMark().ifPresent(mark -> lines.put(child, mark.getLine() + 1));
                        index(child, entry.getValueNode());
                    }
                });
            case SequenceNode list -> {
                for (var i = 0; i < list.getValue().size(); i++) {
                    var child = path + "[" + i + "]";
                    var item = list.getValue().get(i);
                    item.getStartMark().ifPresent(mark -> lines.put(child, mark.getLine() + 1));
                    index(child, item);
                }
            }
            default -> {}
        }
    }

    /** The file cannot even be looked into; the problem says why. */
    static final class Unreadable extends Exception {
        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
