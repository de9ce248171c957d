package org.hearback.course;

import java.util.List;

/** Anything that is authored, has an id of its own and is published in revisions. */
public sealed interface ContentItem permits Programme, LearningModule, Activity, Resource {
    ContentId id();

    String title();

    /** What a learner can do afterwards, each a plain sentence. */
    List<String> outcomes();

    /** Keys of the {@link Reference}s this rests on. */
    List<String> evidence();
}
