package org.hearback;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Hearback: the server, or with arguments a command such as {@code analyse}. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@Meta(name = "robots", content = "noindex")
public class Application implements AppShellConfigurator {
    public static void main(String[] args) {
        var commands =
                List.of(args).stream().dropWhile(arg -> arg.startsWith("--")).toList();
        if (!commands.isEmpty()) System.exit(new CommandLine(System.in, System.out, System.err).run(commands));
        var application = new SpringApplication(Application.class);
        // demo people have a password that everybody knows, so they exist only with the embedded database
        var embedded = System.getenv().getOrDefault("HEARBACK_DB_URL", "").isBlank();
        application.setDefaultProperties(Map.of(
                "hearback.demo",
                embedded,
                "hearback.welcome",
                true,
                // for the same reason nobody else in the network reaches them unless somebody says so
                "server.address",
                System.getenv().getOrDefault("HEARBACK_ADDRESS", embedded ? "127.0.0.1" : "0.0.0.0")));
        application.run(args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "brand/icon.svg", "any");
    }
}
