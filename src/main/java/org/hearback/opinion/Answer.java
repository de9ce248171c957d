package org.hearback.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearback.language.Certainty;
import org.hearback.language.Finding;
import org.hearback.language.Finding.Reason;
import org.hearback.language.Span;
import org.hearback.language.Taxonomy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a model answers, and believes none of it: a code must be one of ours, a quotation must stand in the text, and
 * everything else, were it the kindest advice, is left out.
 */
final class Answer {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /** Nobody has measured how often this model is right, so it is never called sure. */
    private static final double FAIRLY_SURE = 0.75;

    private static final double UNTOLD = 0.5;

    private final String text;
    private final Taxonomy taxonomy;

    Answer(String text, Taxonomy taxonomy) {
        this.text = text;
        this.taxonomy = taxonomy;
    }

    /** The findings, those with the highest confidence first; nothing where the answer cannot be used at all. */
    Optional<List<Finding>> findings(@Nullable String answer) {
        var listed = read(answer).path("findings");
        if (!listed.isArray()) return Optional.empty();
        var found = new LinkedHashMap<String, Finding>();
        for (var each : listed) finding(each).ifPresent(finding -> found.putIfAbsent(finding.code(), finding));
        if (found.isEmpty() && !listed.isEmpty()) return Optional.empty();
        return Optional.of(found.values().stream()
                .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
                .toList());
    }

    private static JsonNode read(@Nullable String answer) {
        try {
            return JSON.readTree(answer == null ? "" : answer);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private Optional<Finding> finding(JsonNode told) {
        var behaviour = taxonomy.find(told.path("code").asString(""));
        var spans = spans(told.path("quotes"));
        if (behaviour.isEmpty() || spans.isEmpty()) return Optional.empty();
        var confidence = confidence(told.path("confidence"));
        var quoted = spans.stream().mapToInt(Span::length).sum();
        return Optional.of(new Finding(
                behaviour.get(),
                null,
                (double) quoted / text.strip().length(),
                confidence,
                confidence < FAIRLY_SURE ? Certainty.ASKING : Certainty.FAIRLY_SURE,
                spans,
                List.of(new Reason.Learnt(spans.getFirst().of(text)))));
    }

    private static double confidence(JsonNode told) {
        if (!told.isNumber()) return UNTOLD;
        var confidence = told.asDouble(UNTOLD);
        return Double.isNaN(confidence) ? UNTOLD : Math.clamp(confidence, 0, 1);
    }

    private List<Span> spans(JsonNode quotes) {
        var found = new TreeSet<Span>();
        for (var quote : quotes)
            if (quote.isString()) find(quote.asString().strip()).ifPresent(found::add);
        var apart = new ArrayList<Span>();
        for (var span : found) if (apart.isEmpty() || !apart.getLast().overlaps(span)) apart.add(span);
        return apart;
    }

    /** Where whole words stand in the text; models straighten quotation marks, which moves nothing. */
    private Optional<Span> find(String quote) {
        if (quote.isEmpty()) return Optional.empty();
        var plainText = straight(text);
        var plainQuote = straight(quote);
        for (var at = plainText.indexOf(plainQuote); at >= 0; at = plainText.indexOf(plainQuote, at + 1)) {
            var end = at + plainQuote.length();
            if (!splitsAWord(at) && !splitsAWord(end)) return Optional.of(new Span(at, end));
        }
        return Optional.empty();
    }

    private boolean splitsAWord(int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String straight(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('\u00a0', ' ');
    }
}
