package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.RefusedException;

/** Input that is well-formed but not allowed: 422 with a message per field. */
@Singleton
class RefusedHandler implements ExceptionHandler<RefusedException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    RefusedHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, RefusedException refused) {
        return errors.processResponse(
                ErrorContext.builder(request).cause(refused).build(),
                HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY));
    }
}
