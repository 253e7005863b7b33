package nl.werkbrug.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** What the provider tells of itself; asked when it is first needed, and again until it answers. */
@Singleton
@Requires(property = OrganisationSettings.ISSUER)
class Discovery {
    /** In milliseconds. */
    static final int PATIENCE = 5_000;

    private static final int LARGEST = 200_000;

    // Those with a key that only the provider has.
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final OrganisationSettings settings;
    private volatile @Nullable Found found;

    Discovery(OrganisationSettings settings) {
        this.settings = settings;
    }

    /**
     * What was found.
     *
     * @param signIn where a browser goes
     * @param token where a code is traded
     */
    record Found(URI signIn, URI token, ClientAuthentication client, IDTokenValidator validator) {}

    Found found() {
        Found known = found;
        if (known == null) {
            known = find();
            found = known;
        }
        return known;
    }

    private Found find() {
        try {
            var told =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE, PATIENCE);
            return new Found(
                    told.getAuthorizationEndpointURI(),
                    told.getTokenEndpointURI(),
                    client(told.getTokenEndpointAuthMethods()),
                    validator(told.getJWKSetURI()));
        } catch (GeneralException | IOException e) {
            throw new OrganisationDownException(e);
        }
    }

    private ClientAuthentication client(@Nullable List<ClientAuthenticationMethod> known) {
        var id = new ClientID(settings.clientId());
        var secret = new Secret(settings.clientSecret());
        boolean onlyInBody =
                known != null
                        && known.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        && !known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return onlyInBody ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
    }

    private IDTokenValidator validator(URI keys) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST);
        var source =
                JWKSourceBuilder.<SecurityContext>create(keys.toURL(), retriever)
                        .refreshAheadCache(false)
                        .build();
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(settings.clientId()),
                new JWSVerificationKeySelector<>(SIGNATURES, source),
                null);
    }
}
