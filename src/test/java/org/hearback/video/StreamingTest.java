package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Three hundred megabytes go out and come in, and never more than some kilobytes of them are between one end and the other. */
class StreamingTest {
    private static final long LENGTH = 300L << 20;
    private static final long AT_MOST = 128 << 10;

    private final Between between = new Between();

    @TempDir
    Path folder;

    @Test
    void aFilmGoesOutAsItIsRead() throws Exception {
        var response = answer(null);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(between.written).isEqualTo(LENGTH);
        assertThat(between.most).isLessThanOrEqualTo(AT_MOST);
    }

    @Test
    void aRangeGoesOutAsItIsReadAndNothingBesides() throws Exception {
        var response = answer("bytes=1000-104858599");

        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes 1000-104858599/" + LENGTH);
        assertThat(between.written).isEqualTo(104857600);
        assertThat(between.skipped).isEqualTo(1000);
        assertThat(between.read).isLessThan(104857600 + AT_MOST);
        assertThat(between.most).isLessThanOrEqualTo(AT_MOST);
    }

    @Test
    void aFilmComesInAsItIsWritten() throws Exception {
        try (var incoming = Incoming.receive(between.new Endless(), folder, LENGTH)) {
            assertThat(incoming.path()).hasSize(LENGTH);
        }
        assertThat(between.largestRead).isLessThanOrEqualTo(AT_MOST);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFilmThatIsTooLongIsReadNoFurtherAndLeavesNothing() {
        assertThatThrownBy(() -> Incoming.receive(between.new Endless(), folder, 1 << 20))
                .isInstanceOf(Incoming.TooBig.class);
        assertThat(between.read).isLessThanOrEqualTo((1 << 20) + AT_MOST);
        assertThat(folder).isEmptyDirectory();
    }

    private MockHttpServletResponse answer(String range) throws Exception {
        var context = new StaticWebApplicationContext();
        context.refresh();
        var adapter = new RequestMappingHandlerAdapter();
        adapter.setApplicationContext(context);
        adapter.setMessageConverters(
                List.of(new ResourceHttpMessageConverter(), new ResourceRegionHttpMessageConverter()));
        adapter.afterPropertiesSet();
        var request = new MockHttpServletRequest("GET", "/film");
        if (range != null) request.addHeader("Range", range);
        var response = new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                return between.new Out();
            }
        };
        adapter.handle(request, response, new HandlerMethod(new Giver(between), "film", ServletWebRequest.class));
        return response;
    }

    @RestController
    record Giver(Between between) {
        @GetMapping
        public ResponseEntity<Resource> film(ServletWebRequest request) {
            return new Delivered(between.new Film(), MediaFile.FILM.type(), "v", Optional.empty())
                    .answer(request, Optional.empty());
        }
    }

    /** Counts what was read and not yet written. */
    static final class Between {
        private long skipped;
        private long read;
        private long written;
        private long most;
        private long largestRead;

        final class Film extends AbstractResource {
            @Override
            public String getDescription() {
                return "a film";
            }

            @Override
            public long contentLength() {
                return LENGTH;
            }

            @Override
            public InputStream getInputStream() {
                return new Endless();
            }
        }

        final class Endless extends InputStream {
            @Override
            public int read() {
                throw new AssertionError("one at a time");
            }

            @Override
            public long skip(long bytes) {
                skipped += bytes;
                return bytes;
            }

            @Override
            public int read(byte[] into, int from, int count) {
                if (skipped + read >= LENGTH) return -1;
                var now = (int) Math.min(count, LENGTH - skipped - read);
                read += now;
                largestRead = Math.max(largestRead, now);
                most = Math.max(most, read - written);
                return now;
            }
        }

        final class Out extends ServletOutputStream {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}

            @Override
            public void write(int one) {
                written++;
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                written += count;
            }
        }
    }
}
