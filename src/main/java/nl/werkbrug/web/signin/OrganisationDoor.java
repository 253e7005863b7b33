package nl.werkbrug.web.signin;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Organisation;

import org.jspecify.annotations.Nullable;

/** The way in by the organisation, which is there only where its provider is set. */
@Singleton
class OrganisationDoor {
    private final @Nullable Organisation organisation;

    OrganisationDoor(@Nullable Organisation organisation) {
        this.organisation = organisation;
    }

    /** Empty where there is none. */
    String name() {
        return organisation == null ? "" : organisation.name();
    }

    /** Where there is none, 404. */
    Organisation open() {
        if (organisation == null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "No organisation");
        }
        return organisation;
    }
}
