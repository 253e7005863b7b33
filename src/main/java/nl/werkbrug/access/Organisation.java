package nl.werkbrug.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.util.Optional;

/** The organisation that vouches for its own people (OpenID Connect), where one is set. */
@Singleton
@Requires(property = OrganisationSettings.ISSUER)
public class Organisation {
    private static final Logger LOG = LoggerFactory.getLogger(Organisation.class);

    private final OrganisationSettings settings;
    private final Provider provider;

    Organisation(OrganisationSettings settings, Provider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** What people call it. */
    public String name() {
        return settings.name();
    }

    public String issuer() {
        return settings.issuer();
    }

    /** Where the browser goes; throws an OrganisationDownException when that is not known. */
    public URI addressFor(Journey journey) {
        return provider.address(journey);
    }

    /**
     * Who came back; empty when the provider does not say so, or says it in a way that proves
     * nothing.
     */
    public Optional<Identity> identify(URI answer, Challenge challenge) {
        try {
            return Optional.of(check(codeIn(answer), challenge));
        } catch (BadJOSEException unproven) {
            LOG.warn("The provider's proof is refused: {}", unproven.getMessage());
        } catch (ParseException | JOSEException unreadable) {
            LOG.warn("The provider gave no proof: {}", unreadable.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private Identity check(AuthorizationCode code, Challenge challenge)
            throws ParseException, BadJOSEException, JOSEException {
        var proof = provider.proof(code, challenge.verifier());
        return provider.check(proof, new Nonce(challenge.nonce().value()));
    }

    private AuthorizationCode codeIn(URI answer) throws ParseException {
        AuthenticationResponse response = AuthenticationResponseParser.parse(answer);
        var sender = response.getIssuer();
        boolean fromElsewhere = sender != null && !sender.getValue().equals(settings.issuer());
        if (!response.indicatesSuccess() || fromElsewhere) {
            throw new ParseException("No success");
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new ParseException("No code");
        }
        return code;
    }
}
