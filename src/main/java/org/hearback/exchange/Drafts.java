package org.hearback.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearback.exchange.Inbound.Result.Taken;
import org.hearback.quiz.Question;
import org.hearback.quiz.Vignette;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what was imported as banks for the content folder. What is still to be filled in stands there empty, so that
 * the check of the content names it with its line; what was lost stands above its question.
 */
final class Drafts {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Dump DUMP = new Dump(DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(116)
            .setSplitLines(true)
            .setDereferenceAliases(true)
            .build());

    private final String source;
    private final List<Drafted> drafted = new ArrayList<>();
    private final ReportWords words = ReportWords.get();

    /** @param source the name of the file that was imported */
    Drafts(String source) {
        this.source = source.replaceAll(".*[/\\\\]", "").replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
    }

    private record Drafted(Foreign.Item item, Taken taken) {}

    void add(Foreign.Item item, Taken taken) {
        drafted.add(new Drafted(item, taken));
    }

    /** @param most questions that one bank may have */
    List<ImportReport.Draft> written(int most) {
        var banks = new ArrayList<ImportReport.Draft>();
        for (var from = 0; from < drafted.size(); from += most) {
            var part = drafted.subList(from, Math.min(drafted.size(), from + most));
            var ending = drafted.size() <= most ? "" : "-" + (banks.size() + 1);
            var id = id(ending);
            banks.add(new ImportReport.Draft(id + ".yaml", bank(id, part), part.size()));
        }
        return List.copyOf(banks);
    }

    private String id(String ending) {
        var slug = Ids.slug(source, 60);
        return (slug.isEmpty() ? "imported-questions" : slug) + ending;
    }

    private String bank(String id, List<Drafted> part) {
        Set<String> outcomes = new LinkedHashSet<>();
        Set<String> evidence = new LinkedHashSet<>();
        Map<String, Vignette> vignettes = new LinkedHashMap<>();
        for (var one : part) {
            var question = one.taken().question();
            var aim = question.aim();
            if (aim != null && !aim.outcome().isBlank()) outcomes.add(aim.outcome());
            evidence.addAll(question.evidence());
            var vignette = one.taken().vignette();
            if (vignette != null) vignettes.putIfAbsent(vignette.id(), vignette);
        }
        var head = new LinkedHashMap<String, Object>();
        head.put("id", id);
        head.put("title", title(part));
        head.put("outcomes", List.copyOf(outcomes));
        head.put("evidence", List.copyOf(evidence));
        if (!vignettes.isEmpty())
            head.put("vignettes", vignettes.values().stream().map(Drafts::tree).toList());
        var yaml = new StringBuilder(comment(words.say("exchange.draft.head", part.size(), id), ""));
        yaml.append(DUMP.dumpToString(head)).append("questions:\n");
        for (var one : part) {
            yaml.append(comment(above(one), "  "));
            yaml.append(DUMP.dumpToString(List.of(tree(one.taken().question()))).indent(2))
                    .append('\n');
        }
        return yaml.toString().stripTrailing() + "\n";
    }

    /** What the bank was called where we have written it ourselves, otherwise the file. */
    private String title(List<Drafted> part) {
        var titles = part.stream()
                .map(one -> one.item().category())
                .filter(path -> path.size() > 1 && path.getLast().startsWith(Tags.OUTCOME))
                .map(path -> path.get(path.size() - 2))
                .collect(Collectors.toSet());
        var title = titles.size() == 1 ? titles.iterator().next() : source.isBlank() ? "Imported questions" : source;
        return Remark.cut(title, 120);
    }

    private String above(Drafted one) {
        var lines = new ArrayList<String>();
        if (!one.taken().gaps().isEmpty())
            lines.add(words.say("exchange.draft.gaps", words.gaps(one.taken().gaps())));
        one.taken().remarks().forEach(remark -> lines.add(words.say(remark)));
        return String.join("\n", lines);
    }

    private static String comment(String text, String indent) {
        return text.lines()
                .map(line -> (indent + "# " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, Object> tree(Vignette vignette) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", vignette.id());
        tree.put("title", vignette.title());
        tree.put("text", vignette.text());
        return tree;
    }

    /** As an author writes it: what is not used is left out, but not what is missing. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Question question) {
        var tree = (Map<String, Object>) JSON.convertValue(question, Map.class);
        var aim = (Map<String, Object>) tree.get("aim");
        var difficulty = aim == null ? null : aim.get("difficulty");
        withoutUnused(tree);
        if (aim != null) aim.put("difficulty", difficulty);
        var ordered = new LinkedHashMap<String, Object>();
        for (var key : List.of("id", "kind", "vignette", "prompt"))
            if (tree.containsKey(key)) ordered.put(key, tree.get(key));
        tree.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static void withoutUnused(Map<String, Object> tree) {
        tree.entrySet().removeIf(entry -> entry.getValue() == null || isUnused(entry.getKey(), entry.getValue()));
        for (var value : tree.values()) forEachTree(value);
    }

    private static boolean isUnused(String key, Object value) {
        return value instanceof List<?> list
                && list.isEmpty()
                && Set.of("tags", "others", "alsoWritten").contains(key);
    }

    @SuppressWarnings("unchecked")
    private static void forEachTree(Object value) {
        if (value instanceof Map<?, ?> map) withoutUnused((Map<String, Object>) map);
        if (value instanceof List<?> list) list.forEach(Drafts::forEachTree);
    }
}
