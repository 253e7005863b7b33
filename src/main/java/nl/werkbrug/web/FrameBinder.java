package nl.werkbrug.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;

import jakarta.inject.Singleton;

import java.util.Optional;

/** Lets a controller ask for the frame of its page. */
@Singleton
class FrameBinder
        implements TypedRequestArgumentBinder<Frame>, PostponedRequestArgumentBinder<Frame> {
    private final Frames frames;

    FrameBinder(Frames frames) {
        this.frames = frames;
    }

    @Override
    public Argument<Frame> argumentType() {
        return Argument.of(Frame.class);
    }

    @Override
    public BindingResult<Frame> bind(
            ArgumentConversionContext<Frame> context, HttpRequest<?> request) {
        return () -> Optional.of(frames.of(request));
    }
}
