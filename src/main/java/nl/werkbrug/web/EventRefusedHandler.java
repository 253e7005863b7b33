package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.EventRefusedException;

/** An event that cannot have happened where a trajectory stands: 409, with the reason. */
@Singleton
class EventRefusedHandler implements ExceptionHandler<EventRefusedException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    EventRefusedHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, EventRefusedException refused) {
        return errors.processResponse(
                ErrorContext.builder(request).cause(refused).build(),
                HttpResponse.status(HttpStatus.CONFLICT));
    }
}
