package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

import nl.werkbrug.access.Token;

import java.time.Duration;
import java.util.Optional;

/**
 * What a browser keeps for us. Over TLS the names begin with {@code __Host-}: then no other site
 * and no other machine of the domain can have set them.
 */
public final class Cookies {
    private static final String SESSION = "werkbrug-session";
    private static final String DEVICE = "werkbrug-device";
    private static final String ERRAND = "werkbrug-organisatie";
    private static final String LANGUAGE = "werkbrug-taal";
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration A_YEAR = Duration.ofDays(365);

    private Cookies() {}

    public static Optional<Token> session(HttpRequest<?> request) {
        return value(request, SESSION).map(Token::new);
    }

    /** Of an earlier time that this browser signed in. */
    public static Optional<String> device(HttpRequest<?> request) {
        return value(request, DEVICE);
    }

    /** Until the browser closes, or the session ends here. */
    public static Cookie session(HttpRequest<?> request, Token token) {
        return cookie(request, SESSION, token.value());
    }

    public static Cookie noSession(HttpRequest<?> request) {
        return cookie(request, SESSION, "").maxAge(Duration.ZERO);
    }

    public static Cookie device(HttpRequest<?> request, String device) {
        return cookie(request, DEVICE, device).maxAge(A_YEAR);
    }

    /** The code of the language that was chosen in this browser. */
    public static Optional<String> language(HttpRequest<?> request) {
        return value(request, LANGUAGE);
    }

    public static Cookie language(HttpRequest<?> request, String code) {
        return cookie(request, LANGUAGE, code).maxAge(A_YEAR);
    }

    /** Of who is on the way to the provider of the organisation. */
    public static Optional<Token> errand(HttpRequest<?> request) {
        return value(request, ERRAND).map(Token::new);
    }

    public static Cookie errand(HttpRequest<?> request, Token browser) {
        return cookie(request, ERRAND, browser.value()).maxAge(TEN_MINUTES);
    }

    public static Cookie noErrand(HttpRequest<?> request) {
        return cookie(request, ERRAND, "").maxAge(Duration.ZERO);
    }

    private static Optional<String> value(HttpRequest<?> request, String name) {
        return request.getCookies()
                .findCookie(named(request, name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private static Cookie cookie(HttpRequest<?> request, String name, String value) {
        return Cookie.of(named(request, name), value)
                .path("/")
                .httpOnly(true)
                .secure(Transport.isSecure(request))
                .sameSite(SameSite.Lax);
    }

    private static String named(HttpRequest<?> request, String name) {
        return Transport.isSecure(request) ? "__Host-" + name : name;
    }
}
