package org.hearback.quiz;

import org.hearback.course.ContentType;
import org.hearback.course.Problems;
import org.springframework.stereotype.Component;

@Component
class BankType implements ContentType<ItemBank> {
    @Override
    public String key() {
        return "bank";
    }

    @Override
    public String folder() {
        return "banks";
    }

    @Override
    public Class<ItemBank> content() {
        return ItemBank.class;
    }

    @Override
    public void check(ItemBank bank, Problems problems) {
        new QuestionList(bank.questions(), bank.vignettes(), bank.outcomes(), bank.evidence()).check(problems);
    }
}
