package nl.werkbrug.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.net.URI;

/** Speaks with the provider: asks for a code, and trades it for a proof of who somebody is. */
@Singleton
@Requires(property = OrganisationSettings.ISSUER)
class Provider {
    static final String BACK = "/inloggen/organisatie/terug";

    private static final int SERVER_FAILED = 500;

    private final OrganisationSettings settings;
    private final Discovery discovery;
    private final URI back;

    Provider(OrganisationSettings settings, Discovery discovery, PublicAddress address) {
        this.settings = settings;
        this.discovery = discovery;
        this.back = URI.create(address.of(BACK));
    }

    /** Asks who somebody is and nothing more: no name, no e-mail address. */
    URI address(Journey journey) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid"),
                        new ClientID(settings.clientId()),
                        back)
                .endpointURI(discovery.found().signIn())
                .state(new State(journey.state().value()))
                .nonce(new Nonce(journey.challenge().nonce().value()))
                .codeChallenge(
                        new CodeVerifier(journey.challenge().verifier().value()),
                        CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    JWT proof(AuthorizationCode code, Token verifier) throws ParseException {
        var grant = new AuthorizationCodeGrant(code, back, new CodeVerifier(verifier.value()));
        var found = discovery.found();
        var request = new TokenRequest.Builder(found.token(), found.client(), grant).build();
        var response = OIDCTokenResponseParser.parse(send(request));
        if (!response.indicatesSuccess()) {
            throw new ParseException("The code is refused");
        }
        return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens().getIDToken();
    }

    /** Signature, issuer, audience, term and nonce. */
    Identity check(JWT proof, Nonce nonce) throws BadJOSEException, JOSEException {
        try {
            var claims = discovery.found().validator().validate(proof, nonce);
            refuseForOthers(claims);
            return new Identity(claims.getIssuer().getValue(), subject(claims));
        } catch (RemoteKeySourceException e) {
            throw new OrganisationDownException(e);
        }
    }

    /** We trust no other program: who also holds this proof could come in with it. */
    private void refuseForOthers(IDTokenClaimsSet claims) throws BadJWTException {
        var holder = claims.getAuthorizedParty();
        boolean ofAnother = holder != null && !holder.getValue().equals(settings.clientId());
        if (ofAnother || claims.getAudience().size() != 1) {
            throw new BadJWTException("Also for another program");
        }
    }

    private static String subject(IDTokenClaimsSet claims) throws BadJWTException {
        String subject = claims.getSubject().getValue();
        if (subject.length() > Identity.SUBJECT_LIMIT) {
            throw new BadJWTException("Subject too long");
        }
        return subject;
    }

    private static HTTPResponse send(TokenRequest request) {
        var http = request.toHTTPRequest();
        http.setConnectTimeout(Discovery.PATIENCE);
        http.setReadTimeout(Discovery.PATIENCE);
        http.setFollowRedirects(false);
        try {
            HTTPResponse response = http.send();
            if (response.getStatusCode() >= SERVER_FAILED) {
                throw new IOException("Status " + response.getStatusCode());
            }
            return response;
        } catch (IOException e) {
            throw new OrganisationDownException(e);
        }
    }
}
