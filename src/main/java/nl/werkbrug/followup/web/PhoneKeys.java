package nl.werkbrug.followup.web;

import io.micronaut.serde.annotation.Serdeable;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.MasterKey;

import java.util.HexFormat;

/**
 * The half of the service of the key that opens what somebody left on a phone. The same for every
 * phone and every session of this person; the other half never leaves the phone.
 */
@Singleton
class PhoneKeys {
    private final MasterKey master;

    PhoneKeys(MasterKey master) {
        this.master = master;
    }

    /** Only for a session of this person. */
    Half of(AccountId person) {
        byte[] half = master.derive("phone " + person.value());
        return new Half(person.value().toString(), HexFormat.of().formatHex(half));
    }

    /**
     * Which box on the phone is this person's, and the half that goes with it.
     *
     * @param half as hexadecimal digits
     */
    @Serdeable
    record Half(String box, String half) {}
}
