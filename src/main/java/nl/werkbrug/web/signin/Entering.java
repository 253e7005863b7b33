package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;

import jakarta.inject.Singleton;

import nl.werkbrug.access.SignIn;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frames;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/** The way on for who typed the right thing: another step, the text that was kept, or the page. */
@Singleton
class Entering {
    private final Frames frames;

    Entering(Frames frames) {
        this.frames = frames;
    }

    MutableHttpResponse<?> goOn(HttpRequest<?> request, SignIn.Welcome welcome, FormFields typed) {
        return switch (welcome.stage()) {
            case OPEN -> Entered.keep(in(request, welcome, typed), request, welcome);
            case CODE ->
                    Entered.keep(askCode(request, typed, HttpStatus.OK, null), request, welcome);
            case ENROL -> Entered.keep(seeOther("/inloggen/tweede-stap"), request, welcome);
        };
    }

    MutableHttpResponse<?> askCode(
            HttpRequest<?> request, FormFields typed, HttpStatus status, @Nullable String wrong) {
        var view = new SignInView("", Next.of(typed.text("next")), wrong, Kept.carriedBy(typed));
        return HttpResponse.status(status)
                .body(
                        new ModelAndView<>(
                                "web/signin/code", new SignInPage(frames.of(request), view)));
    }

    private MutableHttpResponse<?> in(
            HttpRequest<?> request, SignIn.Welcome welcome, FormFields typed) {
        String next = Next.of(typed.text("next"));
        List<Kept> kept = Kept.carriedBy(typed);
        if (kept.isEmpty()) {
            return seeOther(next);
        }
        var frame = frames.of(request, welcome.account(), welcome.token());
        var view = new SignInView("", next, null, kept);
        return HttpResponse.ok(new ModelAndView<>("web/signin/kept", new SignInPage(frame, view)));
    }

    private static MutableHttpResponse<?> seeOther(String address) {
        return HttpResponse.seeOther(URI.create(address));
    }
}
