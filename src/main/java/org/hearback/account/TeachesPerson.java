package org.hearback.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only an educator in charge of the learner's cohort may call this: the method has a parameter {@code PersonId learner}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('EDUCATOR') and @inCharge.ofPerson(#learner)")
public @interface TeachesPerson {}
