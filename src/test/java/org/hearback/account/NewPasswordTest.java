package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearback.account.NewPassword.Problem;
import org.junit.jupiter.api.Test;

class NewPasswordTest {
    private static final Email EMAIL = new Email("samira.khan@clinic.example");

    @Test
    void someWordsAreEnough() {
        assertThat(NewPassword.problemWith("kettle on the hob", EMAIL)).isEmpty();
    }

    @Test
    void shortAndEndlessOnesAreNot() {
        assertThat(NewPassword.problemWith("kettle on", EMAIL)).contains(Problem.TOO_SHORT);
        assertThat(NewPassword.problemWith("k e".repeat(25), EMAIL)).contains(Problem.TOO_LONG);
    }

    @Test
    void firstGuessesAreNot() {
        assertThat(NewPassword.problemWith("Password123", EMAIL)).contains(Problem.TOO_EASY);
        assertThat(NewPassword.problemWith("aaaaaaaaaaaa", EMAIL)).contains(Problem.TOO_EASY);
        assertThat(NewPassword.problemWith("samira.khan", EMAIL)).contains(Problem.TOO_EASY);
        assertThat(NewPassword.problemWith("Samira.Khan@clinic.example", EMAIL)).contains(Problem.TOO_EASY);
    }

    @Test
    void everyScriptCountsByLetters() {
        assertThat(NewPassword.problemWith("கேட்டல் முக்கியம்", EMAIL)).isEmpty();
    }
}
