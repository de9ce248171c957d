package org.hearback.coach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.language.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TryItViewTest extends Karibu {
    @ParameterizedTest
    @ValueSource(strings = {Role.LEARNER, Role.EDUCATOR, Role.ADMIN})
    void whoeverIsSignedInMayTryIt(String role) {
        signIn(role);

        open("try-it");

        _assertOne(H1.class, spec -> spec.withText("Try what you would say"));
    }

    @Test
    void whatIsWrittenIsReadWithItsForm() {
        signIn(Role.LEARNER);
        open("try-it");

        _setValue(_get(TextArea.class), "I believe you. What was it like? Tell me about the worst of the nights.");

        _assertOne(Span.class, spec -> spec.withText("“I believe you”"));
        assertThat(number("Words")).isEqualTo("15");
        assertThat(number("Questions")).isEqualTo("1");
        assertThat(number("Reading age")).isEqualTo("about 9");
    }

    @Test
    void anExampleIsThereToBeginWith() {
        signIn(Role.LEARNER);
        open("try-it");

        _click(_get(Button.class, spec -> spec.withText("An example of Validation.")));

        assertThat(_get(TextArea.class).getValue()).isEqualTo("An example of Validation.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePatientsLineAndTheStageAreTheMomentInWhichItIsRead() {
        signIn(Role.LEARNER);
        open("try-it");
        _setValue(_get(TextArea.class), "At least it is not cancer.");
        _setValue(_get(TextField.class), "I am afraid it is cancer.");
        _setValue((ComboBox<Stage>) _get(ComboBox.class), Stage.CLOSE);

        _click(_get(Button.class, spec -> spec.withText("I disagree")));

        _assertOne(Paragraph.class, spec -> spec.withText("I am afraid it is cancer."));
    }

    private static String number(String label) {
        var term = _get(DescriptionList.Term.class, spec -> spec.withText(label));
        return term.getParent()
                .orElseThrow()
                .getChildren()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }
}
