package org.hearback.shell;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import org.hamcrest.Matchers;
import org.hearback.HearbackTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What stands in for the application's own error pages where it is not the application that answers. */
@HearbackTest
class StaticErrorPagesTest {
    @Autowired
    WebApplicationContext context;

    @ParameterizedTest
    @CsvSource({"400, This page is not here", "404, This page is not here", "500, Something went wrong on our side"})
    void aBrowserGetsAPageThatHelps(int status, String heading) throws Exception {
        MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("table person")))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(Matchers.containsString("<h1>%s</h1>".formatted(heading))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("table person"))));
    }
}
