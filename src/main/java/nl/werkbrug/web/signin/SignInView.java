package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;

import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the sign-in page shows.
 *
 * @param wrong the sentence that says why it did not work
 * @param kept what somebody typed before, to be given back afterwards
 */
public record SignInView(String username, String next, @Nullable String wrong, List<Kept> kept) {
    public SignInView {
        kept = List.copyOf(kept);
    }

    static SignInView blank(String next) {
        return new SignInView("", Next.of(next), null, List.of());
    }

    static SignInView again(FormFields typed, String wrong) {
        return new SignInView(
                typed.text("username"), Next.of(typed.text("next")), wrong, Kept.carriedBy(typed));
    }

    static SignInView keeping(HttpRequest<?> request, FormFields posted) {
        return new SignInView("", Next.of(request.getUri().toString()), null, Kept.of(posted));
    }
}
