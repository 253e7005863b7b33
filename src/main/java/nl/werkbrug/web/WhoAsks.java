package nl.werkbrug.web;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import nl.werkbrug.access.Absences;
import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.Session;
import nl.werkbrug.access.Sessions;
import nl.werkbrug.access.Stage;
import nl.werkbrug.access.Token;

import org.reactivestreams.Publisher;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** Looks up who sent a request: by its bearer token, or else by the cookie of its session. */
@Singleton
class WhoAsks implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Absences absences;
    private final ExecutorService blocking;

    WhoAsks(
            Sessions sessions,
            AccessTokens tokens,
            Absences absences,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.absences = absences;
        this.blocking = blocking;
    }

    /** Off the event loop, for the store makes it wait. */
    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<Token> bearer = bearer(request);
        Optional<Token> cookie = Cookies.session(request);
        if (Doors.needsNobody(request) || (bearer.isEmpty() && cookie.isEmpty())) {
            return Publishers.empty();
        }
        return Publishers.fromCompletableFuture(() ->
                CompletableFuture.supplyAsync(
                        () -> find(bearer, cookie, Transport.address(request)).orElse(null),
                        blocking));
    }

    private Optional<Authentication> find(
            Optional<Token> bearer, Optional<Token> cookie, String address) {
        return (bearer.isPresent() ? byToken(bearer, address) : byCookie(cookie)).map(who -> who);
    }

    static Optional<Token> bearer(HttpRequest<?> request) {
        return request.getHeaders()
                .getAuthorization()
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> new Token(header.substring(BEARER.length()).strip()));
    }

    private Optional<SignedIn> byToken(Optional<Token> token, String address) {
        return token.flatMap(one -> tokens.find(one, address))
                .map(owner -> new SignedIn(absences.actorOf(owner), "", owner.chosen()));
    }

    private Optional<SignedIn> byCookie(Optional<Token> token) {
        return token.flatMap(sessions::find)
                .filter(session -> session.stage() == Stage.OPEN)
                .map(this::signedIn);
    }

    private SignedIn signedIn(Session session) {
        var account = session.account();
        return new SignedIn(absences.actorOf(account), session.csrf(), account.chosen());
    }
}
