package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.refusal.Language;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Who sent a request.
 *
 * @param csrf what the forms of this session carry; empty for a program with a token
 * @param language the one this person chose, if any
 */
public record SignedIn(Actor actor, String csrf, @Nullable Language language)
        implements Authentication {
    static Optional<SignedIn> of(HttpRequest<?> request) {
        return request.getUserPrincipal(SignedIn.class);
    }

    /** By the cookie of a browser, which another site may make the browser send. */
    boolean byCookie() {
        return !csrf.isEmpty();
    }

    @Override
    public String getName() {
        return actor.id().value().toString();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<String> getRoles() {
        return actor.roles().stream().map(Role::name).toList();
    }
}
