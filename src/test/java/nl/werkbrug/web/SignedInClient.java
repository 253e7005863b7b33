package nl.werkbrug.web;

import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;

import jakarta.inject.Provider;

import nl.werkbrug.access.Role;

/** Makes the clients of Micronaut speak as an account manager, unless they say who they are. */
@ClientFilter("/**")
class SignedInClient {
    private final Provider<TestAccounts> accounts;

    SignedInClient(Provider<TestAccounts> accounts) {
        this.accounts = accounts;
    }

    @RequestFilter
    void signIn(MutableHttpRequest<?> request) {
        var headers = request.getHeaders();
        if (!headers.contains("Authorization") && !headers.contains("Cookie")) {
            request.bearerAuth(accounts.get().bearer(Role.ACCOUNT_MANAGER));
        }
    }
}
