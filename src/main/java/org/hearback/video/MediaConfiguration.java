package org.hearback.video;

import java.time.Clock;
import org.hearback.account.MediaSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(MediaSettings.class)
class MediaConfiguration {
    @Bean
    @ConditionalOnProperty(name = "hearback.media.store", havingValue = "folder")
    MediaStore folderMediaStore(MediaSettings settings) {
        return new FolderMediaStore(settings.folder());
    }

    @Configuration
    @EnableConfigurationProperties(S3Settings.class)
    @ConditionalOnProperty(name = "hearback.media.store", havingValue = "s3")
    static class InS3 {
        @Bean
        S3MediaStore s3MediaStore(S3Settings settings, Clock clock) {
            return new S3MediaStore(settings, clock);
        }

        /** Only where browsers are sent there do pages have to allow it. */
        @Bean
        @ConditionalOnProperty(name = "hearback.media.s3.delivery", havingValue = "redirect")
        MediaSource bucket(S3Settings settings) {
            return new MediaSource(settings.origin());
        }
    }
}
