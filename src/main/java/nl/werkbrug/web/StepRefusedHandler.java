package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.StepRefusedException;

/** A step that something cannot take from where it stands: 409. */
@Singleton
class StepRefusedHandler implements ExceptionHandler<StepRefusedException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    StepRefusedHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, StepRefusedException refused) {
        return errors.processResponse(
                ErrorContext.builder(request).cause(refused).build(),
                HttpResponse.status(HttpStatus.CONFLICT));
    }
}
