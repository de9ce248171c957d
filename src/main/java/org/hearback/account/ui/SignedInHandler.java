package org.hearback.account.ui;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearback.account.KnownDevices;
import org.hearback.account.People;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** After the password was right: this browser is known from now on, and the person goes where they wanted to. */
@Component
class SignedInHandler extends VaadinSavedRequestAwareAuthenticationSuccessHandler {
    private final KnownDevices devices;
    private final People people;

    SignedInHandler(KnownDevices devices, People people) {
        this.devices = devices;
        this.people = people;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var person = (SignedIn) authentication.getPrincipal();
        devices.trust(person.id(), request, response);
        if (person.is(Role.LEARNER) && people.get(person.id()).profession() == null) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, "/profile?welcome");
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
