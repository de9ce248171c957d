package org.hearback.account.ui;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.hearback.account.MediaSource;
import org.hearback.account.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Who may knock, and what every answer says about itself. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(self), payment=(), usb=(), display-capture=()";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationDetailsSource<HttpServletRequest, ?> details,
            AuthenticationFailureHandler signInFailed,
            AbstractRememberMeServices staySignedIn,
            @Qualifier("currentRights") Filter currentRights,
            SignedInHandler signedIn,
            VaadinDefaultRequestCache askedFor,
            ObjectProvider<MediaSource> mediaSources)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.ADMIN)
                // films, and what their players report; who may see what is decided behind these addresses
                .requestMatchers("/media/**", "/api/watched/**")
                .authenticated()
                .requestMatchers(
                        "/certificates/*.pdf",
                        "/certificates/*/*.pdf",
                        "/certificates/cpd.csv",
                        "/badges/credentials/*")
                .hasRole(Role.LEARNER)
                .requestMatchers("/disagreements.csv", "/cohorts/*/progress.csv", "/cohorts/*/progress.xlsx")
                .hasRole(Role.EDUCATOR)
                .requestMatchers(
                        "/verify/**",
                        // what badges are checked with
                        "/badges/**",
                        // an address that bears its own permission
                        "/film-links/**",
                        "/styles.css",
                        "/styles/**",
                        "/fonts/**",
                        "/brand/**",
                        "/images/**",
                        "/portraits/**")
                .permitAll()
                .requestMatchers("/favicon.ico", "/favicon.svg", "/robots.txt", "/.well-known/security.txt", "/error")
                .permitAll());
        http.rememberMe(remember -> remember.rememberMeServices(staySignedIn).key(staySignedIn.getKey()));
        http.headers(headers -> headers.contentTypeOptions(nosniff -> {})
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(31_536_000))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .addHeaderWriter(new ContentSecurityPolicy(mediaSources.stream()))
                .withObjectPostProcessor(atOnce()));
        http.addFilterBefore(new SameOriginSignIn(), LogoutFilter.class);
        http.addFilterAfter(currentRights, UsernamePasswordAuthenticationFilter.class);
        askedFor.setDelegateRequestCache(pagesOnly());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, signedIn);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, "/sign-in?signed-out")
                        .addLogoutHandler(staySignedIn)
                        // an unknown address gets our own page for that, not a bare 403
                        .anyRequest(anything -> anything.authenticated()));
        http.formLogin(form -> form.authenticationDetailsSource(details).failureHandler(signInFailed));
        return http.build();
    }

    // whoever signs in goes where they wanted to, not to what their page was fetching when the session was lost
    private static RequestCache pagesOnly() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(
                new NegatedRequestMatcher(new OrRequestMatcher(pathPattern("/media/**"), pathPattern("/api/**"))));
        return pages;
    }

    // Vaadin's pages are forwarded, and Tomcat ends a forwarded answer before headers that wait for its end are written
    private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
