package nl.werkbrug.message;

import io.micronaut.context.annotation.ConfigurationProperties;

import org.jspecify.annotations.Nullable;

/**
 * The mail server as {@code config/application.yml} names it; checked at the start.
 *
 * @param host empty where there is none: then mail waits
 * @param security {@code starttls}, {@code tls}, or {@code none} for a server on this computer
 */
@ConfigurationProperties("werkbrug.mail")
record MailSettings(
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String security,
        @Nullable String username,
        @Nullable String password,
        @Nullable String from) {
    boolean hasServer() {
        return host != null && !host.isBlank();
    }

    boolean signsIn() {
        return username != null && !username.isBlank();
    }
}
