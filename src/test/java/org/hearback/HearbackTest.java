package org.hearback;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hearback.coach.TestLanguage;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application without a browser, on H2 in memory (or with {@link OnMySql} on MySQL), with the small curriculum
 * of {@code src/test/content}, a clock that stands still until a test moves it, and an analyst who knows a few phrases.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:hearback;DB_CLOSE_DELAY=-1",
            "hearback.content=src/test/content",
            "hearback.language=content/language",
            "hearback.patients=content/patients",
            "hearback.media.folder=target/test-media",
            "hearback.media.upload-limit=1MB",
            "hearback.demo=false"
        })
@Import({TestClock.class, TestLanguage.class})
public @interface HearbackTest {}
