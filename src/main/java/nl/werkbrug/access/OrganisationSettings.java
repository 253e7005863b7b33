package nl.werkbrug.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;

/**
 * Where the accounts of the organisation are; without these nothing of it is shown.
 *
 * @param name what people call it, as in "Inloggen met Gemeente Almere"
 */
@ConfigurationProperties("werkbrug.oidc")
@Requires(property = OrganisationSettings.ISSUER)
record OrganisationSettings(String issuer, String clientId, String clientSecret, String name) {
    static final String ISSUER = "werkbrug.oidc.issuer";

    /** The secret stays out of every log. */
    @Override
    public String toString() {
        return "OrganisationSettings[" + issuer + "]";
    }
}
