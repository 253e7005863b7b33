package nl.werkbrug.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;

import jakarta.inject.Singleton;

import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Templates;

import java.net.URI;
import java.net.URLEncoder;

/** A place that is not for this role: 403. Not signed in: 401, and a reader of pages may do so. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class NotAllowedHandler implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;
    private final Templates templates;
    private final SignInPages pages;

    NotAllowedHandler(ErrorResponseProcessor<?> errors, Templates templates, SignInPages pages) {
        this.errors = errors;
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return error(request, HttpStatus.FORBIDDEN);
        }
        if (!readsPages(request)) {
            return error(request, HttpStatus.UNAUTHORIZED).header("WWW-Authenticate", "Bearer");
        }
        return request.getMethod() == HttpMethod.GET
                ? HttpResponse.seeOther(signIn(request))
                : HttpResponse.unauthorized()
                        .body(keeping(request))
                        .contentType(MediaType.TEXT_HTML_TYPE);
    }

    /** The sign-in page, with what somebody typed in its hidden fields. */
    private String keeping(HttpRequest<?> request) {
        SignInPage page = pages.page(request, SignInView.keeping(request, FormFields.of(request)));
        return templates.render(SignInPages.TEMPLATE, page.parts());
    }

    private MutableHttpResponse<?> error(HttpRequest<?> request, HttpStatus status) {
        return errors.processResponse(
                ErrorContext.builder(request).build(), HttpResponse.status(status));
    }

    /** Somebody with a browser, and not a script on one of its pages. */
    private static boolean readsPages(HttpRequest<?> request) {
        return !request.getPath().startsWith("/api/")
                && !request.getHeaders().contains("HX-Request")
                && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    }

    private static URI signIn(HttpRequest<?> request) {
        return URI.create(
                "/inloggen?next=" + URLEncoder.encode(request.getUri().toString(), UTF_8));
    }
}
