package nl.werkbrug.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.JsonErrorResponseBodyProvider;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.Wording;
import nl.werkbrug.web.Problem.FieldError;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every error as RFC 9457 for who did not ask for HTML; English, or Dutch for who asks so. */
@Singleton
class ProblemBody implements JsonErrorResponseBodyProvider<Problem> {
    // Serde names the field in its message only.
    private static final Pattern UNKNOWN = Pattern.compile("Unknown property \\[([^]]+)]");
    private static final Pattern UNREADABLE =
            Pattern.compile("Error decoding property \\[\\S+ ([^]]+)]");

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
                errors.stream().filter(error -> error.field() != null).toList());
    }

    @Override
    public String contentType() {
        return MediaType.APPLICATION_JSON_PROBLEM;
    }

    private static String detail(int status, Locale locale) {
        String key =
                switch (status) {
                    case 404 -> "problem.notFound";
                    case 409 -> "problem.conflict";
                    case 413 -> "problem.large";
                    case 503 -> "problem.notReady";
                    default -> status < 500 ? "problem.malformed" : "problem.ours";
                };
        return Wording.of(locale, key, List.of());
    }

    private static List<FieldError> errorsIn(ErrorContext context, Locale locale) {
        Throwable cause = context.getRootCause().orElse(null);
        if (cause instanceof RefusedException refused) {
            return refused.refusals().stream().map(refusal -> told(refusal, locale)).toList();
        }
        return context.getErrors().stream()
                .map(error -> Objects.requireNonNullElse(error.getMessage(), ""))
                .map(ProblemBody::unreadable)
                .flatMap(Optional::stream)
                .map(refusal -> told(refusal, locale))
                .toList();
    }

    private static FieldError told(Refusal refusal, Locale locale) {
        return new FieldError(refusal.field(), Wording.of(locale, refusal));
    }

    /**
     * What Serde says of a body, in our words; nothing of the rest, which is about our own code.
     */
    private static Optional<Refusal> unreadable(String message) {
        Matcher unknown = UNKNOWN.matcher(message);
        if (unknown.find()) {
            String field = unknown.group(1);
            return Optional.of(Refusal.of(field, "refusal.field.unknown", field));
        }
        Matcher unreadable = UNREADABLE.matcher(message);
        return unreadable.find()
                ? Optional.of(Refusal.of(unreadable.group(1), "refusal.unreadable"))
                : Optional.empty();
    }
}
