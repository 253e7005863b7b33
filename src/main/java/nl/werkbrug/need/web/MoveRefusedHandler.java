package nl.werkbrug.need.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

import nl.werkbrug.need.NeedMoveRefusedException;

/** A step that a need cannot make from where it stands: 409. */
@Singleton
class MoveRefusedHandler implements ExceptionHandler<NeedMoveRefusedException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    MoveRefusedHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, NeedMoveRefusedException refused) {
        return errors.processResponse(
                ErrorContext.builder(request).cause(refused).build(),
                HttpResponse.status(HttpStatus.CONFLICT));
    }
}
