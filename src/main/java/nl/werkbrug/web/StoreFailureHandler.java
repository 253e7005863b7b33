package nl.werkbrug.web;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The store refused what we thought it would take: our mistake, or too busy. The log tells the kind
 * only: a database quotes the value in its message, and that may be somebody's name.
 */
@Singleton
class StoreFailureHandler implements ExceptionHandler<DataAccessException, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(StoreFailureHandler.class);

    private final ErrorResponseProcessor<?> errors;

    StoreFailureHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, DataAccessException failure) {
        LOG.error("{} refused by the store, SQL state {}", request.getMethodName(), state(failure));
        return errors.processResponse(
                ErrorContext.builder(request).build(),
                HttpResponse.status(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    private static String state(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .findFirst()
                .orElse("unknown");
    }
}
