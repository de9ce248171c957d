package org.hearback.exchange;

import java.util.List;
import java.util.NoSuchElementException;
import org.hearback.account.Role;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.Publishing;
import org.hearback.course.Revision;
import org.hearback.quiz.ItemBank;
import org.hearback.quiz.Quiz;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings questions in as drafts and takes published ones out. It publishes and stores nothing. */
@Service
@PreAuthorize("hasRole('" + Role.EDUCATOR + "')")
public class QuestionExchange {
    private static final List<String> KINDS = List.of("bank", "quiz");

    private final Publishing publishing;
    private final Curriculum curriculum;

    QuestionExchange(Publishing publishing, Curriculum curriculum) {
        this.publishing = publishing;
        this.curriculum = curriculum;
    }

    /** A quiz or a bank, as it is published now. */
    public record Source(ContentId id, String kind, String title) {}

    /** What can be written, banks first. */
    public List<Source> sources() {
        return publishing.overview().stream()
                .filter(row -> KINDS.contains(row.kind()))
                .map(row -> new Source(row.id(), row.kind(), row.title()))
                .toList();
    }

    /** Reads a file of another system; its content decides what it is, and its name only names the draft. */
    public ImportReport read(String name, byte[] file) {
        return QuestionFiles.read(name, file);
    }

    /** @throws NoSuchElementException when no quiz or bank of this id is published */
    public ExportReport write(ContentId id, Format format) {
        return curriculum
                .current(id, ItemBank.class)
                .map(Revision::content)
                .map(bank -> QuestionFiles.write(bank, format))
                .or(() -> curriculum
                        .current(id, Quiz.class)
                        .map(Revision::content)
                        .map(quiz -> QuestionFiles.write(quiz, format)))
                .orElseThrow(() -> new NoSuchElementException("no quiz or bank " + id));
    }
}
