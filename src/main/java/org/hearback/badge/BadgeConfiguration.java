package org.hearback.badge;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(BadgeSettings.class)
class BadgeConfiguration {}
