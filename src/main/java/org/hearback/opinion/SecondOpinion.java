package org.hearback.opinion;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearback.language.Analysis;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.Taxonomy;
import org.hearback.language.Utterance;
import org.hearback.opinion.Opinion.Silence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An analyst that asks a large language model elsewhere: the example of how a hospital adds one of its own. Thread-safe.
 * The log learns that an answer failed to come and why, never a word of the text, of the answer or of the key.
 */
final class SecondOpinion implements Analyst {
    private static final Logger LOG = LoggerFactory.getLogger(SecondOpinion.class);

    private final String source;
    private final Duration patience;
    private final Taxonomy taxonomy;
    private final Prompt prompt;
    private final OpenAiChatModel model;

    SecondOpinion(Source source, Taxonomy taxonomy) {
        this.source = source.toString();
        this.patience = source.patience();
        this.taxonomy = taxonomy;
        prompt = new Prompt(taxonomy);
        model = OpenAiChatModel.builder()
                .httpClientBuilder(new OneHost.Builder(patience))
                .baseUrl(source.address().toString())
                .apiKey(source.key())
                .modelName(source.model())
                .timeout(patience)
                .responseFormat(ResponseFormat.JSON)
                // somebody waits; and LangChain4j logs what it tries again
                .maxRetries(0)
                .build();
    }

    @Override
    public Analysis analyse(Utterance said, Context context) {
        return ask(said, context).analysis();
    }

    Opinion ask(Utterance said, Context context) {
        if (said.isBlank()) return Opinion.none(said, context, Silence.NO_WORDS);
        if (said.text().length() > SecondOpinions.LONGEST) return Opinion.none(said, context, Silence.TOO_LONG);
        // a thread of its own, since nothing else ends an answer that comes drop by drop
        var asking = new FutureTask<>(() -> model.chat(prompt.about(said, context)));
        Thread.ofVirtual().name("second-opinion").start(asking);
        try {
            return opinion(said, context, asking.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return none(said, context, silence(e.getCause()));
        } catch (TimeoutException e) {
            return none(said, context, Silence.TOO_LATE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Opinion.none(said, context, Silence.TOO_LATE);
        } finally {
            asking.cancel(true);
        }
    }

    private Opinion opinion(Utterance said, Context context, ChatResponse response) {
        if (response.finishReason() == FinishReason.CONTENT_FILTER) return none(said, context, Silence.REFUSED);
        return new Answer(said.text(), taxonomy)
                .findings(response.aiMessage().text())
                .map(findings -> Opinion.of(said, context, findings))
                .orElseGet(() -> none(said, context, Silence.UNUSABLE));
    }

    private Opinion none(Utterance said, Context context, Silence silence) {
        LOG.warn("No second opinion from {}: {}", source, silence);
        return Opinion.none(said, context, silence);
    }

    private static Silence silence(Throwable failure) {
        return switch (failure) {
            case AuthenticationException e -> Silence.NOT_ADMITTED;
            case RateLimitException e -> Silence.BUSY;
            case ContentFilteredException e -> Silence.REFUSED;
            case dev.langchain4j.exception.TimeoutException e -> Silence.TOO_LATE;
            case UnresolvedModelServerException e -> Silence.UNREACHABLE;
            case UncheckedIOException e -> Silence.UNREACHABLE;
            case InternalServerException e -> e.getCause() instanceof HttpException ? Silence.BROKEN : Silence.UNUSABLE;
            case ModelNotFoundException e -> Silence.BROKEN;
            case InvalidRequestException e -> Silence.BROKEN;
            case HttpException e -> Silence.BROKEN;
            default -> Silence.UNUSABLE;
        };
    }
}
