package org.hearback.course;

/** What activities draw on, such as a bank of questions; nobody does it by itself, and no module lists it. */
public non-sealed interface Resource extends ContentItem {}
