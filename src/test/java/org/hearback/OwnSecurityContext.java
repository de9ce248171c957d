package org.hearback;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several applications live in one test run, and each brings its own holder of who is signed in. Tests sign in through
 * the static holder, so before a test class runs, that one must be its own application's.
 */
class OwnSecurityContext implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
