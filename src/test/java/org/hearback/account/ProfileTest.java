package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileTest {
    @Test
    void aNameCannotTurnTheLineAroundThatItStandsOn() {
        var profile = new Profile("Robin \u202Ehtrowhs\u202CA\u2066\u2069", null, "\u202AHCPC\u202C", "\u2067 \u2069");

        assertThat(profile.name()).isEqualTo("Robin htrowhsA");
        assertThat(profile.registrationBody()).isEqualTo("HCPC");
        assertThat(profile.registrationNumber()).isNull();
    }

    @Test
    void aNameIsSpeltAsItsOwnerSpellsIt() {
        // the joiner and the mark belong to how these are written
        for (var name : new String[] {"نیلوفر می\u200Cخواهد", "שרה\u200F", "ශ්\u200Dරී"}) {
            assertThat(new Profile(name, null, null, null).name()).isEqualTo(name);
        }
    }
}
