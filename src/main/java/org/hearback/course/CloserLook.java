package org.hearback.course;

/** A further look at an activity that was read without a problem, too slow for every import. Reports, does not throw. */
@FunctionalInterface
public interface CloserLook {
    CloserLook NONE = (activity, problems) -> {};

    void at(Activity activity, Problems problems);
}
