package nl.werkbrug.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;

import java.util.Optional;

/** Lets a controller ask for the one who is signed in; nullable where nobody has to be. */
@Singleton
class ActorBinder
        implements TypedRequestArgumentBinder<Actor>, PostponedRequestArgumentBinder<Actor> {
    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(
            ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        Optional<Actor> actor = SignedIn.of(request).map(SignedIn::actor);
        return () -> actor;
    }
}
