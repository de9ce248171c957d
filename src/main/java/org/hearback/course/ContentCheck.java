package org.hearback.course;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Reads and checks a content folder from the shell, with the rules of the import and without a database. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * @return what an author has to put right, in the order of files and lines; empty when the folder may be imported
     */
    public static List<Problem> problemsIn(Path folder) {
        return problemsIn(folder, CloserLook.NONE);
    }

    /**
     * @return what an author has to put right, in the order of files and lines; empty when the folder may be imported and
     *     stands up to the closer look
     */
    public static List<Problem> problemsIn(Path folder, CloserLook look) {
        return read(folder, look).problems();
    }

    /** Something that a folder holds, if its own file can be read, whatever is wrong with others. */
    public static Optional<ContentItem> find(Path folder, ContentId id) {
        return read(folder, CloserLook.NONE).items().stream()
                .<ContentItem>map(Content.Item::content)
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    private static Content read(Path folder, CloserLook look) {
        var application = new SpringApplicationBuilder(TypesOnly.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("spring.main.lazy-initialization=true");
        try (var context = application.run();
                var validation = Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()) {
            var types = context.getBeanProvider(ContentType.class).stream()
                    .<ContentType<?>>map(type -> type)
                    .toList();
            var documents = context.getBeanProvider(ContentDocument.class).stream()
                    .<ContentDocument<?>>map(document -> document)
                    .toList();
            return new ContentReader(types, documents, validation.getValidator()).read(folder, look);
        }
    }

    @ComponentScan(
            basePackages = "org.hearback",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {ContentType.class, ContentDocument.class}))
    private static class TypesOnly {}
}
