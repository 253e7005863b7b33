package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

import nl.werkbrug.access.NotYoursException;

/** A deed that is not for whoever asks: 403. */
@Singleton
class NotYoursHandler implements ExceptionHandler<NotYoursException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    NotYoursHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, NotYoursException refused) {
        return errors.processResponse(
                ErrorContext.builder(request).cause(refused).build(),
                HttpResponse.status(HttpStatus.FORBIDDEN));
    }
}
