package org.hearback.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.course.Curriculum;
import org.hearback.course.TestContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class MediaControllerTest extends Karibu {
    private MockMvc web;
    private SignedIn reader;
    private String folder;
    private byte[] film;

    @BeforeEach
    void aFilm(@Autowired Curriculum curriculum, @Autowired ShippedFilms shipped) throws Exception {
        web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(springSecurity())
                .build();
        var video = TestVideos.withFilm();
        new TestContent(context).publish("video", video);
        reader = signIn(Role.EDUCATOR);
        folder = "/media/"
                + curriculum.current(video.id(), Video.class).orElseThrow().id() + "/";
        film = shipped.find(video.media(), MediaFile.FILM).orElseThrow().body().getContentAsByteArray();
    }

    @Test
    void whoIsSignedInGetsTheWholeFilm() throws Exception {
        web.perform(asked("video.mp4"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("video/mp4"))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(header().exists("ETag"))
                .andExpect(content().bytes(film));
    }

    @Test
    void aRangeIsAnsweredWithThatPart() throws Exception {
        web.perform(asked("video.mp4").header("Range", "bytes=100-199"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 100-199/" + film.length))
                .andExpect(content().bytes(Arrays.copyOfRange(film, 100, 200)));
        web.perform(asked("video.mp4").header("Range", "bytes=-10"))
                .andExpect(status().isPartialContent())
                .andExpect(content().bytes(Arrays.copyOfRange(film, film.length - 10, film.length)));
    }

    @Test
    void aRangeBeyondTheEndIsRefused() throws Exception {
        web.perform(asked("video.mp4").header("Range", "bytes=%d-".formatted(film.length)))
                .andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void aRangeOfAFileThatHasChangedIsAnsweredWithTheWhole() throws Exception {
        web.perform(asked("video.mp4").header("Range", "bytes=100-199").header("If-Range", "\"an-older-film\""))
                .andExpect(status().isOk())
                .andExpect(content().bytes(film));
        var etag = web.perform(asked("video.mp4")).andReturn().getResponse().getHeader("ETag");
        web.perform(asked("video.mp4").header("Range", "bytes=100-199").header("If-Range", etag))
                .andExpect(status().isPartialContent());
    }

    @Test
    void anUnchangedFileIsNotSentAgain() throws Exception {
        var etag = web.perform(asked("poster.webp")).andReturn().getResponse().getHeader("ETag");

        web.perform(asked("poster.webp").header("If-None-Match", etag)).andExpect(status().isNotModified());
    }

    @Test
    void aFileMayBeKeptWhenItsAddressNamesItsVersion() throws Exception {
        var etag = web.perform(asked("video.mp4")).andReturn().getResponse().getHeader("ETag");

        web.perform(asked("video.mp4?v=" + etag.replace("\"", "")))
                .andExpect(header().string("Cache-Control", "max-age=86400, private, immutable"));
        web.perform(asked("video.mp4?v=an-older-film"))
                .andExpect(header().string("Cache-Control", "no-cache, private"));
    }

    @Test
    void severalRangesAreAnsweredInOneAndTooManyAreRefused() throws Exception {
        var several = web.perform(asked("video.mp4").header("Range", "bytes=0-9,100-109"))
                .andExpect(status().isPartialContent())
                .andReturn()
                .getResponse();
        assertThat(several.getContentType()).startsWith("multipart/byteranges");
        assertThat(several.getContentAsString(ISO_8859_1))
                .contains("bytes 0-9/" + film.length, "bytes 100-109/" + film.length);

        web.perform(asked("video.mp4").header("Range", "bytes=" + "0-,".repeat(50) + "0-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void headTellsTheLengthAndReadsNothing() throws Exception {
        web.perform(head(folder + "video.mp4").with(user(reader)))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", film.length))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(header().exists("ETag"))
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void aSignedAddressOpensOneFileForAWhileToAnybody(
            @Autowired FilmLinks links, @Autowired MediaStore store, @Autowired TestClock clock) throws Exception {
        var bytes = TestFilms.recorded();
        var name = FileKind.MP4.nameOf(keep(store, bytes));
        var other = FileKind.MP4.nameOf(keep(store, Arrays.copyOf(bytes, bytes.length - 1)));
        var link = "/" + links.to(name);

        web.perform(get(link).with(anonymous()).header("Range", "bytes=0-9"))
                .andExpect(status().isPartialContent())
                .andExpect(content().bytes(Arrays.copyOf(bytes, 10)));
        for (var changed : new String[] {
            link.replace(name, other),
            link.replaceAll("expires=\\d+", "expires=99999999999"),
            link.replaceAll("expires=\\d+", "expires=" + Long.MAX_VALUE),
            link.replaceAll("signature=.", "signature=!"),
            link.replaceAll("signature=.*", "signature=")
        }) {
            web.perform(get(URI.create(changed.replace("!", "%21"))).with(anonymous()))
                    .andExpect(status().isForbidden())
                    .andExpect(content().bytes(new byte[0]));
        }
        clock.pass(FilmLinks.LIFE);
        web.perform(get(link).with(anonymous())).andExpect(status().isForbidden());
    }

    private static Sha256 keep(MediaStore store, byte[] bytes) throws Exception {
        var name = Sha256.of(bytes);
        store.keep(name, FileKind.MP4.type(), Files.write(Files.createTempFile("film", null), bytes));
        return name;
    }

    @Test
    void everyFileHasItsType() throws Exception {
        web.perform(asked("captions.en-GB.vtt")).andExpect(content().contentType("text/vtt;charset=UTF-8"));
        web.perform(asked("chapters.en-GB.vtt")).andExpect(content().contentType("text/vtt;charset=UTF-8"));
        web.perform(asked("poster.webp")).andExpect(content().contentType("image/webp"));
    }

    @Test
    void whoIsNotSignedInGetsNothing() throws Exception {
        TestPeople.signOut();
        var answer = web.perform(get(folder + "video.mp4").with(anonymous()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isIn(302, 401, 403);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void noAddressLeadsToAnotherFile() throws Exception {
        for (var address : new String[] {
            folder + "application.properties",
            folder + "..%2F..%2Fevidence.yaml",
            folder + "%2e%2e/%2e%2e/evidence.yaml",
            folder + "../../evidence.yaml",
            folder + "..\\..\\evidence.yaml",
            "/media/999999999/video.mp4",
            "/media/x/video.mp4"
        }) {
            var request = get(URI.create(address.replace("\\", "%5C"))).with(user(reader));
            assertThat(web.perform(request).andReturn().getResponse().getStatus())
                    .as(address)
                    .isIn(400, 404);
        }
    }

    private MockHttpServletRequestBuilder asked(String file) {
        return get(folder + file).with(user(reader));
    }
}
