package org.hearback;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import kotlin.jvm.functions.Function0;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application without a browser: extend this to test views. The database is shared by all such tests, so they make
 * what they need and never count on an empty table.
 */
@HearbackTest
public abstract class Karibu {
    // Karibu's own discovery leaves out package-private views, and ours all are
    private static final Routes ROUTES = new Routes(views(), errorViews(), true);

    /** Texts and answers that never reached the server, by the keys under which the browser keeps them. */
    protected final Map<String, String> keptInBrowser = new TreeMap<>();

    @Autowired
    protected ApplicationContext context;

    @BeforeEach
    void openBrowser() {
        KaribuConfig.setPendingJavascriptInvocationHandlers(List.of(this::answer));
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, context, ui));
        var registry =
                ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext());
        layouts().forEach(registry::setLayout);
    }

    @AfterEach
    void closeBrowser() {
        TestPeople.signOut();
        MockVaadin.tearDown();
    }

    /** Goes to an address, its query included. */
    protected static void open(String place) {
        var location = new Location(place);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Signs in somebody new who has these roles. */
    protected SignedIn signIn(String... roles) {
        return signIn(new TestPeople(context).create("Robin Ashworth", roles));
    }

    protected SignedIn signIn(SignedIn person) {
        var authentication = TestPeople.signIn(person);
        // Vaadin's access checker asks the request, not Spring Security
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> person.is(role.replaceFirst("^ROLE_", "")));
        return person;
    }

    /** As the browser would, when it is asked what it keeps. */
    private Unit answer(PendingJavaScriptInvocation asked) {
        var call = asked.getInvocation();
        if (call.getExpression().contains("Object.keys(localStorage)")) {
            var group = String.valueOf(call.getParameters().getFirst());
            var kept = JsonMapper.shared().createArrayNode();
            keptInBrowser.forEach((key, text) -> {
                if (key.startsWith(group)) kept.add(text);
            });
            asked.complete(kept);
        }
        return Unit.INSTANCE;
    }

    private static Set<Class<? extends Component>> views() {
        return ours(new AnnotationTypeFilter(Route.class))
                .map(type -> (Class<? extends Component>) type.asSubclass(Component.class))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends HasErrorParameter<?>>> errorViews() {
        return ours(new AssignableTypeFilter(HasErrorParameter.class))
                .map(type -> (Class<? extends HasErrorParameter<?>>) type)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Class<? extends RouterLayout>> layouts() {
        return ours(new AnnotationTypeFilter(Layout.class))
                .map(type -> (Class<? extends RouterLayout>) type.asSubclass(RouterLayout.class))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> ours(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents(Karibu.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), Karibu.class.getClassLoader()));
    }
}
