package org.hearback.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Only an educator who is in charge of the cohort may call this, and jobs that run {@link Unattended}: the method has a
 * parameter {@code CohortId cohort}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('UNATTENDED') or hasRole('EDUCATOR') and @inCharge.of(#cohort)")
public @interface TeachesCohort {}
