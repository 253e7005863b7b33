package nl.werkbrug.access;

import org.jspecify.annotations.Nullable;

/** Why somebody goes to the provider of their organisation (nl: omweg). */
public sealed interface Errand {
    /** What a table calls it. */
    enum Kind {
        SIGN_IN,
        INVITED,
        LINK
    }

    /**
     * To get in.
     *
     * @param carried what has to be there again afterwards: the next page, a text half written
     */
    record SignIn(String carried) implements Errand {}

    /** To get in for the first time. */
    record Invited(String invitationHash) implements Errand {}

    /** To get in that way from now on. */
    record Link(AccountId account) implements Errand {}

    static Errand invited(Token invitation) {
        return new Invited(invitation.hash());
    }

    default Kind kind() {
        return switch (this) {
            case SignIn _ -> Kind.SIGN_IN;
            case Invited _ -> Kind.INVITED;
            case Link _ -> Kind.LINK;
        };
    }

    default @Nullable String invitation() {
        return this instanceof Invited invited ? invited.invitationHash() : null;
    }

    default @Nullable AccountId owner() {
        return this instanceof Link link ? link.account() : null;
    }

    default String luggage() {
        return this instanceof SignIn signIn ? signIn.carried() : "";
    }
}
