package org.hearback;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of DESIGN.md that a compiler cannot check. */
@AnalyzeClasses(packages = "org.hearback", importOptions = DoNotIncludeTests.class)
class ModularityTest {
    @Test
    void modulesUseOnlyWhatTheyMayAndFormNoCycles() {
        ApplicationModules.of(Application.class).verify();
    }

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..")
            .and()
            .doNotHaveSimpleName("Application")
            .and()
            .doNotHaveSimpleName("SecurityConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule viewsStayInTheirPackage =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule screensOpenNoTransactions = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("a transaction belongs to one thing that a service does, whether a class or a method asks for it");

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayOpenIt = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(new DescribedPredicate<>("are services") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith(Service.class);
                }
            })
            .should(new ArchCondition<>("be guarded by @PreAuthorize") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var guarded = isGuarded(method) || isGuarded(method.getOwner());
                    events.add(new SimpleConditionEvent(method, guarded, method.getFullName()));
                }
            });

    private static boolean isGuarded(CanBeAnnotated place) {
        return place.isAnnotatedWith(PreAuthorize.class) || place.isMetaAnnotatedWith(PreAuthorize.class);
    }

    @ArchTest
    static final ArchRule sqlStaysInRepositoriesAndMigrations = noClasses()
            .that(new DescribedPredicate<>("neither hold what is stored nor convert it") {
                @Override
                public boolean test(JavaClass type) {
                    return !isStored(type)
                            && type.getEnclosingClass()
                                    .filter(ModularityTest::isStored)
                                    .isEmpty();
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "jakarta.persistence..", "org.springframework.jdbc..");

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAssignableTo(AttributeConverter.class)
                || type.isAssignableTo(Repository.class);
    }
}
