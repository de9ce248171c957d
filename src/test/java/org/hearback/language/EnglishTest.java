package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mm.",
                "Right. Shoes off, please.",
                "WHAT WORRIES YOU MOST ABOUT IT",
                "Aye, ye're no wrong there, hen, it's awfy sair.",
                "so ur back is sore, wot have u tried",
                "lets keep calm shall we, getting angry wont help",
                "thats a bit too soon, better aim for something smaller",
                "Paracetamol, ibuprofen, physiotherapy, acupuncture: which of these helped?"
            })
    void whatAClinicianSaysIsEnglish(String text) {
        assertThat(English.isLikely(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ihre Rückenschmerzen sind ganz normal, machen Sie sich keine Sorgen.",
                "No se preocupe, el dolor de espalda es muy común a su edad.",
                "Votre douleur est réelle et je vous crois tout à fait.",
                "Mae eich poen yn real ac rwyf yn eich credu chi.",
                "كيف حالك اليوم وكيف كان نومك",
                "背中の痛みはとてもつらいですね",
                "asdf qwer zxcv uiop hjkl bnmv"
            })
    void anotherLanguageIsNot(String text) {
        assertThat(English.isLikely(text)).isFalse();
    }
}
