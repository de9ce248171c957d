package org.hearback;

import java.io.PrintStream;
import org.hearback.account.DemoPeople;
import org.hearback.account.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started Hearback where it is and how to sign in, once it answers. */
@Component
@ConditionalOnProperty("hearback.welcome")
class Welcome {
    private final DemoPeople people;
    private final PrintStream out = System.out;

    Welcome(DemoPeople people) {
        this.people = people;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        var server = ((WebServerApplicationContext) ready.getApplicationContext()).getWebServer();
        if (server == null) return;
        out.printf("%nHearback is ready: http://localhost:%d%n", server.getPort());
        var present = people.present();
        if (!present.isEmpty()) {
            out.printf("%nSign in as one of these; the password of all four is: %s%n", DemoPeople.PASSWORD);
            present.forEach(person -> out.printf("  %-26s %s, %s%n", person.email(), person.name(), job(person)));
        }
        out.printf("%nCtrl-C stops it.%n");
    }

    private static String job(DemoPeople.DemoPerson person) {
        if (person.roles().contains(Role.ADMIN)) return "administrator";
        if (person.roles().contains(Role.EDUCATOR)) return "educator, learns too";
        return switch (person.profession()) {
            case SPINE_SURGEON -> "spine surgeon";
            case APP_PHYSIOTHERAPIST -> "advanced practice physiotherapist";
            case null, default -> "learner";
        };
    }
}
