package nl.werkbrug.web.signin;

import nl.werkbrug.web.FormFields;

/** What goes along to the provider and back: the next page, and a text half written. */
final class Luggage {
    private static final String NEXT = "next";

    private Luggage() {}

    /** Never a password: only what is named here. */
    static String pack(FormFields typed) {
        return typed.only(name -> name.equals(NEXT) || name.startsWith(Kept.PREFIX)).encoded();
    }

    static FormFields unpack(String packed) {
        return FormFields.decoded(packed);
    }
}
