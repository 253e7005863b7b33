package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.SignIns;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;

/** Asks for the password once more, before something that decides who gets in. */
@Singleton
class OwnPassword {
    private static final String FIELD = "old";

    private final SignIns signIns;

    OwnPassword(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Refuses another one with a RefusedException. */
    void prove(HttpRequest<?> request, Actor actor) {
        String typed = FormFields.of(request).text(FIELD);
        if (!signIns.isPassword(actor.id(), typed, Entered.caller(request))) {
            throw new RefusedException(Refusal.of(FIELD, "refusal.password.old"));
        }
    }
}
