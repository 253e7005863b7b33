package nl.werkbrug.candidate.web;

import io.micronaut.runtime.server.EmbeddedServer;

import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;

/** Somebody of the staff of Flevoland with a name of their own, who opens pages and posts forms. */
record Colleague(EmbeddedServer server, AccountId id, String bearer) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Colleague called(EmbeddedServer server, String name, Role role) {
        var accounts = server.getApplicationContext().getBean(Accounts.class);
        var tokens = server.getApplicationContext().getBean(AccessTokens.class);
        var standing = new Standing(Set.of(role), Set.of(Region.of("flevoland")), null, null);
        String username = "collega." + UUID.randomUUID();
        AccountId id = accounts.add(new AccountDraft(username, name, null, standing)).id();
        return new Colleague(server, id, tokens.add(id, "test").value());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Names and values in turn. */
    HttpResponse<String> post(String path, String... fields) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Browser.encoded(fields))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.getURI().resolve(path))
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + bearer);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
