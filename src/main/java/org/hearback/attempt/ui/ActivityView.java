package org.hearback.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearback.account.CurrentPerson;
import org.hearback.account.PersonId;
import org.hearback.attempt.AttemptId;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.Activity;
import org.hearback.course.Changes;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The frame around every activity: a thin progress line, a way out that is always safe, the content, and one primary
 * button within thumb's reach. A kind of activity extends it and says in {@link #show} what its work looks like; the
 * frame opens the work, takes steps and offers what comes next. The view keeps nothing: each {@code show} starts from
 * the work as it stands in the database.
 *
 * @param <A> the kind of activity
 */
public abstract class ActivityView<A extends Activity> extends Main
        implements HasUrlParameter<String>, HasDynamicTitle {
    /** The draft that holds the revision of which the learner knows, and has chosen not to begin it. */
    private static final String KNOWS_REVISION = "knows-revision";

    private final Practice practice;
    private final Curriculum curriculum;
    private final PersonId learner;
    private final Class<A> type;

    private final Div line = new Div();
    private final Span saved = new Span();
    private final H1 heading = new H1();
    private final Div afterword = new Div();
    private final Div content = new Div();
    private final Div earlier = new Div();
    private final Footer actions = new Footer();

    private List<Afterword> afterwords = List.of();
    private @Nullable Work<A> work;
    // of which attempt stands there what was left for it
    private @Nullable AttemptId earlierOf;

    protected ActivityView(Practice practice, Curriculum curriculum, CurrentPerson person, Class<A> type) {
        this.practice = practice;
        this.curriculum = curriculum;
        this.learner = person.id();
        this.type = type;
        addClassName("hb-activity");
        setId("content");

        var close = new Anchor("", new CloseIcon());
        close.addClassName("hb-close");
        close.setAriaLabel(getTranslation("attempt.close"));
        close.setTitle(getTranslation("attempt.close"));
        line.addClassName("hb-line");
        line.getElement().setAttribute("role", "progressbar");
        line.getElement().setAttribute("aria-valuemin", "0");
        line.getElement().setAttribute("aria-label", getTranslation("attempt.progress"));
        saved.addClassNames("hb-saved", "hb-muted");
        saved.setText(getTranslation("attempt.saved"));
        var bar = new Header(close, line, saved);
        bar.addClassName("hb-activity-bar");
        content.addClassNames("hb-activity-content", "hb-stack");
        actions.addClassNames("hb-actions", "hb-activity-actions");
        add(bar, heading, afterword, content, earlier, actions, new AtWork(this::isAtWork));
    }

    @Autowired
    void listenTo(List<Afterword> afterwords) {
        this.afterwords = List.copyOf(afterwords);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var activity = ContentId.parse(id)
                .filter(known -> curriculum.current(known, type).isPresent())
                .orElseThrow(NotFoundException::new);
        begin(practice.open(learner, activity, type));
    }

    /** Goes on with the work, unless its authors have changed it meanwhile in a way that the learner should know of. */
    private void begin(Work<A> now) {
        var changes = now.isCompleted() ? Optional.<Changes>empty() : curriculum.changesSince(now.revision());
        if (changes.isEmpty()) show(now, false);
        else if (isUntouched(now)) askBrowser(now, changes.get());
        else goOn(now, changes.get());
    }

    /** Whoever has done nothing yet meets the new version, unless this browser keeps what never arrived here. */
    private void askBrowser(Work<A> now, Changes changes) {
        showNothingOf(now);
        SavedText.askWhatIsKept(this, now.id(), kept -> {
            if (work != now) return; // they are somewhere else by now
            // what waited may have arrived while the browser was asked
            var latest = practice.get(learner, now.id(), type);
            if (kept.isEmpty() && isUntouched(latest)) restart(latest, false);
            else goOn(latest, changes);
        });
    }

    /** The title alone: no button, field or clock of what stood there before. */
    private void showNothingOf(Work<A> now) {
        work = now;
        heading.setText(now.activity().title());
        afterword.removeAll();
        earlier.removeAll();
        earlierOf = null;
        progress(0, 1);
        content();
        actions();
    }

    private void goOn(Work<A> now, Changes changes) {
        if (changes.minor() || now.draft(KNOWS_REVISION).equals(String.valueOf(changes.current()))) show(now, false);
        else offer(now, changes);
    }

    private void restart(Work<A> left, boolean moved) {
        show(practice.restart(learner, left.id(), type), moved);
        // the page has the title of the version that was left
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private boolean isUntouched(Work<?> work) {
        return work.steps().stream().allMatch(this::isPreparation)
                && work.drafts().values().stream().allMatch(String::isBlank);
    }

    /** Whether a step is not the learner's, but what was made ready for them before they did anything. */
    protected boolean isPreparation(Step step) {
        return false;
    }

    private void isAtWork(UUID report, int seconds) {
        if (work != null) practice.isAtWork(learner, work.id(), report, seconds);
    }

    private void offer(Work<A> now, Changes changes) {
        showNothingOf(now);
        content(new RevisedNotice(now, changes));
        actions(
                primary("attempt.revised.goOn", () -> {
                    keep(KNOWS_REVISION, String.valueOf(changes.current()));
                    show(practice.get(learner, now.id(), type), true);
                }),
                secondary("attempt.revised.restart", () -> restart(now, true)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attempt.title", work().activity().title());
    }

    /**
     * Where the eye and a screen reader go after a step: to the title, unless something else is new.
     */
    protected Component newest() {
        return heading;
    }

    /** Fills the frame from the work: call {@link #content}, {@link #actions} and {@link #progress}. */
    protected abstract void show(Work<A> work);

    /** The work as it was shown last. */
    protected final Work<A> work() {
        if (work == null) throw new IllegalStateException("nothing is open yet");
        return work;
    }

    /** Every attempt of the learner at this activity, the first one first. */
    protected final List<Work<A>> history() {
        return practice.history(learner, work().activity().id(), type);
    }

    /** Replaces what stands between the title and the buttons. */
    protected final void content(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    /** Replaces the buttons; the first one is the primary one. */
    protected final void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
    }

    /** Draws the progress line. */
    protected final void progress(int done, int of) {
        line.getElement().setAttribute("aria-valuemax", String.valueOf(of));
        line.getElement().setAttribute("aria-valuenow", String.valueOf(done));
        line.getStyle().set("--hb-share", String.valueOf(of == 0 ? 0 : (double) done / of));
    }

    /** The one thing to do next. */
    protected final Button primary(String translationKey, Runnable onClick) {
        var button = new Button(getTranslation(translationKey), click -> onClick.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    /** A quieter choice beside it. */
    protected final Button secondary(String translationKey, Runnable onClick) {
        return new Button(getTranslation(translationKey), click -> onClick.run());
    }

    /**
     * Takes a step that only makes sense right here, and shows the work again. Where another window was faster, the
     * learner is told and sees where they really are.
     */
    protected final void follow(Step step) {
        taken(step, practice.follow(learner, work(), step));
    }

    /** The same once the attempt is finished: for trying something again while looking back. */
    protected final void afterwards(Step step) {
        taken(step, practice.afterwards(learner, work(), step));
    }

    private void taken(Step step, Work<A> now) {
        if (!now.has(step.id())) Notification.show(getTranslation("attempt.elsewhere"));
        show(now, true);
    }

    /** Takes a step that does not depend on the others, without showing the work again. */
    protected final void add(Step step) {
        work = practice.add(learner, work(), step);
    }

    /** Ends the attempt and shows it finished. */
    protected final void complete(UUID stepId, Result result) {
        show(practice.complete(learner, work(), stepId, result), true);
    }

    /** Ends the attempt with what it comes to as it stands, whatever another window has added, and shows it finished. */
    protected final void complete(UUID stepId, Function<Work<A>, Result> result) {
        show(practice.complete(learner, work(), stepId, result), true);
    }

    /** A text box whose text is kept while it is typed. */
    protected final SavedText savedText(String field, String label) {
        var id = work().id();
        return new SavedText(
                keyOf(id) + field, label, work().draft(field), text -> practice.keepDraft(learner, id, field, text));
    }

    /** Choices that are kept from the moment they are made, before they are given with a step. */
    protected final <T> SavedChoices<T> savedChoices(String field, List<T> options) {
        var id = work().id();
        return new SavedChoices<>(
                options, work().draft(field), places -> practice.keepDraft(learner, id, field, places));
    }

    /** An answer that is kept from the moment it is given, here and in the browser, before a step makes it count. */
    protected final SavedAnswer savedAnswer(String field) {
        return savedAnswer(work(), field);
    }

    /** The same for an attempt that was left for the one that is shown. */
    protected final SavedAnswer savedAnswer(Work<A> of, String field) {
        return new SavedAnswer(
                keyOf(of.id()) + field, of.draft(field), answer -> practice.keepDraft(learner, of.id(), field, answer));
    }

    /** Keeps how far somebody has come within a step, so that a reload changes nothing; {@link Work#draft} has it. */
    protected final void keep(String field, String text) {
        practice.keepDraft(learner, work().id(), field, text);
    }

    /** Keeps which part of the work the learner wants to see, and shows it. */
    protected final void turnTo(String field, String part) {
        keep(field, part);
        show(practice.get(learner, work().id(), type), true);
    }

    /** What the activity rests on, folded away. */
    protected final Component evidence() {
        return new EvidenceNote(curriculum.references(work().activity().evidence()));
    }

    /** For a finished attempt: what comes next as the primary button, and going again as the other. */
    protected final void offerNext() {
        offerNext(getTranslation("attempt.again"));
    }

    /**
     * For a finished attempt: what comes next as the primary button, and going again as the other.
     *
     * @param again what going again is called here
     */
    protected final void offerNext(String again) {
        var next = curriculum.after(work().activity().id());
        var onward = new Button(
                next.map(activity -> getTranslation("attempt.next", activity.title()))
                        .orElseGet(() -> getTranslation("attempt.today")),
                click -> getUI().orElseThrow()
                        .navigate(next.map(curriculum::addressOf).orElse("")));
        onward.addThemeVariants(ButtonVariant.PRIMARY);
        if (!mayGoAgain()) {
            actions(onward);
            return;
        }
        var repeat = againButton();
        repeat.setText(again);
        actions(onward, repeat);
    }

    /** Whether a finished attempt may be followed by another one now. */
    protected boolean mayGoAgain() {
        return true;
    }

    /** Offers a further attempt; the finished one stays as it is. */
    protected final Button againButton() {
        return secondary("attempt.again", this::again);
    }

    /** Begins a further attempt and shows it. */
    protected final void again() {
        show(beginAgain(), true);
    }

    /** Begins a further attempt, under the rules of this kind of activity. */
    protected Work<A> beginAgain() {
        return practice.again(learner, work().activity().id(), type);
    }

    /** Goes on from what something other than this view has taken, without showing it. */
    protected final void seen(Work<A> now) {
        work = now;
    }

    /** Shows the work again after something other than this view has taken a step. */
    protected final void refresh() {
        show(practice.open(learner, work().activity().id(), type), false);
    }

    private static String keyOf(AttemptId attempt) {
        return attempt + "/";
    }

    private void show(Work<A> now, boolean moved) {
        if (!now.id().equals(earlierOf)) showEarlier(now);
        work = now;
        heading.setText(now.activity().title());
        show(now);
        showAfterwords(now);
        SavedText.forgetGone(this, keyOf(now.id()));
        if (moved)
            newest().getElement()
                    .executeJs("this.tabIndex = -1; this.focus({preventScroll: true}); this.scrollIntoView()");
    }

    private void showAfterwords(Work<A> now) {
        afterword.removeAll();
        if (!now.isCompleted()) return;
        afterwords.forEach(one -> one.after(now).ifPresent(afterword::add));
    }

    /** What was given, but did not count, in attempts that were left unfinished for this one. */
    private void showEarlier(Work<A> now) {
        earlier.removeAll();
        earlierOf = now.id();
        for (var left : leftFor(now)) {
            var kept = keptOf(left);
            kept.ifPresent(earlier::add);
            // whoever has finished needs no half sentences to copy from
            if (!now.isCompleted()) showWords(left, kept.isEmpty());
        }
    }

    private void showWords(Work<A> left, boolean askBrowser) {
        var words = new EarlierWords(left);
        earlier.add(words);
        if (askBrowser) SavedText.askWhatIsKept(this, left.id(), words::addFromBrowser);
    }

    /** The attempts since the last finished one, the newest first. */
    private List<Work<A>> leftFor(Work<A> now) {
        if (now.number() == 1) return List.of();
        return practice.history(learner, now.activity().id(), type).reversed().stream()
                .filter(other -> other.number() < now.number())
                .takeWhile(other -> !other.isCompleted())
                .toList();
    }

    /**
     * Shows what this browser alone still keeps of an attempt that was left unfinished for the one that is shown; where
     * a kind of activity does not, the words in it are shown.
     */
    protected Optional<Component> keptOf(Work<A> left) {
        return Optional.empty();
    }
}
