package org.hearback.course;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Content for the tests of every module, without files where a test needs none. */
public class TestContent {
    private final ApplicationContext context;

    public TestContent(ApplicationContext context) {
        this.context = context;
    }

    /** Publishes an activity as an import would. */
    public void publish(String kind, ContentItem content) {
        var item = new Content.Item(kind, content, ContentJson.STRICT.valueToTree(content));
        context.getBean(ContentImport.class).run(new Content(List.of(item), Map.of(), List.of()));
    }

    /** Publishes an activity with what its author says has changed. */
    public void publish(String kind, ContentItem content, @Nullable Changed changed) {
        var item = new Content.Item(kind, content, ContentJson.STRICT.valueToTree(content), changed);
        context.getBean(ContentImport.class).run(new Content(List.of(item), Map.of(), List.of()));
    }

    /** What is wrong in a folder that holds documents and no activities. */
    public static List<String> problemsOf(List<ContentDocument<?>> documents, Path folder) {
        try (var validation = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return new ContentReader(List.of(), documents, validation.getValidator())
                    .read(folder).problems().stream().map(Problem::toString).toList();
        }
    }

    /** What is wrong with one file, put at its place below a content folder. */
    public static List<String> problemsOf(ContentType<?> type, Path folder, String name, String yaml) {
        return problemsOf(type, List.of(), folder, name, yaml);
    }

    /** What is wrong with one file, put at its place below a content folder that holds documents as well. */
    public static List<String> problemsOf(
            ContentType<?> type, List<ContentDocument<?>> documents, Path folder, String name, String yaml) {
        try {
            Files.writeString(folder.resolve("evidence.yaml"), """
                    references:
                      - key: evers-2017
                        citation: Evers S. et al. 2017
                        doi: 10.1000/x
                        finding: Being believed comes first.
                    """);
            Files.createDirectories(folder.resolve(type.folder()));
            Files.writeString(folder.resolve(type.folder()).resolve(name), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var validation = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return new ContentReader(List.of(type), documents, validation.getValidator())
                    .read(folder).problems().stream().map(Problem::toString).toList();
        }
    }
}
