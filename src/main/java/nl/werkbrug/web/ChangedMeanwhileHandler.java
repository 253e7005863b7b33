package nl.werkbrug.web;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

/** A change of a version that is no longer the stored one: 409. */
@Singleton
class ChangedMeanwhileHandler
        implements ExceptionHandler<OptimisticLockException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    ChangedMeanwhileHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, OptimisticLockException changed) {
        return errors.processResponse(
                ErrorContext.builder(request).cause(changed).build(),
                HttpResponse.status(HttpStatus.CONFLICT));
    }
}
