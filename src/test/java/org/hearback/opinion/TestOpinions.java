package org.hearback.opinion;

import java.time.Duration;
import java.util.List;
import org.hearback.language.Behaviour;
import org.hearback.language.Behaviour.Family;
import org.hearback.language.Taxonomy;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Second opinions as tests need them: two behaviours, and whatever server there is. */
public final class TestOpinions {
    public static final String KEY = "sk-kettle-on-the-hob";
    public static final Behaviour DISMISSAL = behaviour("dismissal", Family.HARMFUL, "Dismissal");
    public static final Behaviour VALIDATION = behaviour("validation", Family.SUPPORTIVE, "Validation");
    static final Taxonomy TAXONOMY = new Taxonomy(List.of(DISMISSAL, VALIDATION));

    private TestOpinions() {}

    public static SecondOpinions from(ModelServer server) {
        return from(server.address(), "llama", KEY);
    }

    public static SecondOpinions none() {
        return from("", "", "");
    }

    static SecondOpinions from(String address, String model, String key) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("taxonomy", TAXONOMY);
        return new SecondOpinions(address, model, key, Duration.ofSeconds(8), beans.getBeanProvider(Taxonomy.class));
    }

    private static Behaviour behaviour(String code, Family family, String name) {
        return new Behaviour(
                code,
                family,
                name,
                "What a rater reads about " + code + ".",
                "What " + code + " does to a patient.",
                List.of("So"),
                List.of("Not so"),
                "Could this sound like " + code + "?",
                "Say it kindly.",
                List.of(),
                List.of(),
                List.of("smith2020"));
    }
}
