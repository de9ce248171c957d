package org.hearback.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the form, with the one of two answers that applies; neither says whether the account exists. */
@Component
class SignInFailed implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var answer = failure instanceof TooManyAttempts tooMany
                ? "wait=" + tooMany.until().getEpochSecond()
                : "error";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + answer);
    }
}
