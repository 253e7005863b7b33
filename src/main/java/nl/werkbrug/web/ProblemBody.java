package nl.werkbrug.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.JsonErrorResponseBodyProvider;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.UnreadableException;
import nl.werkbrug.refusal.Wording;
import nl.werkbrug.web.Problem.FieldError;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every error as RFC 9457 for who did not ask for HTML; English, or Dutch for who asks so. */
@Singleton
class ProblemBody implements JsonErrorResponseBodyProvider<Problem> {
    @Override
    public Problem body(ErrorContext context, HttpResponse<?> response) {
        Locale locale = Reader.locale(context.getRequest());
        var errors = response.code() < 500 ? errorsIn(context, locale) : List.<FieldError>of();
        String detail = errors.stream().map(FieldError::message).collect(Collectors.joining(" "));
        return new Problem(
                "about:blank",
                response.reason(),
                response.code(),
                detail.isEmpty() ? detail(response.code(), locale) : detail,
                context.getRequest().getPath(),
                errors);
    }

    @Override
    public String contentType() {
        return MediaType.APPLICATION_JSON_PROBLEM;
    }

    private static String detail(int status, Locale locale) {
        String key =
                switch (status) {
                    case 401 -> "problem.unknown";
                    case 403 -> "problem.forbidden";
                    case 404 -> "problem.notFound";
                    case 409 -> "problem.conflict";
                    case 413 -> "problem.large";
                    case 429 -> "problem.fast";
                    case 503 -> "problem.notReady";
                    default -> status < 500 ? "problem.malformed" : "problem.ours";
                };
        return Wording.of(locale, key, List.of());
    }

    private static List<FieldError> errorsIn(ErrorContext context, Locale locale) {
        return refusals(context.getRootCause().orElse(null)).stream()
                .map(refusal -> told(refusal, locale))
                .toList();
    }

    private static List<Refusal> refusals(@Nullable Throwable cause) {
        return switch (cause) {
            case RefusedException refused -> refused.refusals();
            case EventRefusedException refused -> List.of(refused.reason());
            case UnreadableException unreadable -> unreadable.refusals();
            case null, default -> List.of();
        };
    }

    private static FieldError told(Refusal refusal, Locale locale) {
        return new FieldError(refusal.field(), Wording.of(locale, refusal));
    }
}
