package org.hearback.course;

import java.util.List;

/**
 * What has become of an activity since somebody began it.
 *
 * @param current the revision that learners meet now
 * @param minor whether its authors called every change since minor
 * @param notes what its authors say about the changes that are not, the earliest first
 * @param differences where the two versions differ, in case some change has no note; empty where all have one
 */
public record Changes(long current, boolean minor, List<String> notes, List<Difference> differences) {}
