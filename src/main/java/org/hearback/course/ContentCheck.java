package org.hearback.course;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Checks a content folder from the shell, with the rules of the import and without a database. */
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
            return new ContentReader(types, documents, validation.getValidator())
                    .read(folder, look)
                    .problems();
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
