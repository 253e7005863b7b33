package nl.werkbrug.web.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import nl.werkbrug.web.FormFields;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A provider of OpenID Connect that signs in whoever the test says, and lies when asked to. */
final class TestProvider implements AutoCloseable {
    static final String CLIENT = "werkbrug";
    static final String SECRET = "a secret of the test : with/odd+signs";

    /** How a proof is signed. */
    enum Signature {
        RIGHT,
        OTHER_KEY,
        SHARED_SECRET,
        NONE
    }

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final RSAKey key = newKey();
    private final RSAKey otherKey = newKey();
    private final Map<String, FormFields> codes = new ConcurrentHashMap<>();

    private volatile String subject = "";
    private volatile Signature signature = Signature.RIGHT;
    private volatile UnaryOperator<JWTClaimsSet.Builder> twist = UnaryOperator.identity();

    TestProvider() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/jwks", exchange -> answer(exchange, 200, keys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on: who signs in, in a truthful way. */
    void signsIn(String who) {
        subject = who;
        signature = Signature.RIGHT;
        twist = UnaryOperator.identity();
    }

    void signs(Signature other) {
        signature = other;
    }

    void says(UnaryOperator<JWTClaimsSet.Builder> lie) {
        twist = lie;
    }

    /** Where a browser would be sent back to, without its host. */
    String visit(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            var response = client.send(request, BodyHandlers.ofString());
            URI back = URI.create(response.headers().firstValue("Location").orElseThrow());
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void discovery(HttpExchange exchange) throws IOException {
        String json =
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/jwks", "response_types_supported": ["code"], "subject_types_supported": ["pairwise"],
                 "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}
                """;
        answer(exchange, 200, json.formatted(issuer()));
    }

    private String keys() {
        return new JWKSet(key).toString();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = FormFields.decoded(exchange.getRequestURI().getRawQuery());
        boolean fine =
                asked.text("client_id").equals(CLIENT)
                        && asked.text("response_type").equals("code")
                        && asked.text("scope").equals("openid");
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        String back =
                asked.text("redirect_uri")
                        + (fine && !subject.isEmpty() ? "?code=" + code : "?error=access_denied")
                        + "&state="
                        + asked.text("state");
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var posted =
                FormFields.decoded(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        FormFields asked = codes.remove(posted.text("code"));
        if (asked == null || !isRight(exchange, posted, asked)) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        String proof = proof(asked.text("nonce")).serialize();
        String json = "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}";
        answer(exchange, 200, json.formatted(proof));
    }

    private static boolean isRight(HttpExchange exchange, FormFields posted, FormFields asked) {
        return isOurClient(exchange)
                && posted.text("redirect_uri").equals(asked.text("redirect_uri"))
                && asked.text("code_challenge_method").equals("S256")
                && asked.text("code_challenge").equals(challenge(posted.text("code_verifier")));
    }

    /** Both parts are encoded as in a form: RFC 6749, 2.3.1. */
    private static boolean isOurClient(HttpExchange exchange) {
        var both = new FormFields(Map.of(CLIENT, java.util.List.of(SECRET))).encoded();
        String expected = both.replaceFirst("=", ":");
        String basic = Base64.getEncoder().encodeToString(expected.getBytes(UTF_8));
        return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWT proof(String nonce) {
        Instant now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(subject)
                        .audience(CLIENT)
                        .claim("nonce", nonce)
                        .claim("email", "anna@almere.example")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
        return signed(twist.apply(claims).build());
    }

    private JWT signed(JWTClaimsSet claims) {
        try {
            return switch (signature) {
                case RIGHT -> signed(claims, key);
                case OTHER_KEY -> signed(claims, otherKey);
                case SHARED_SECRET -> {
                    var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                    jwt.sign(new MACSigner(SECRET.getBytes(UTF_8)));
                    yield jwt;
                }
                case NONE -> new PlainJWT(claims);
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under the name of the right key. */
    private JWT signed(JWTClaimsSet claims, RSAKey with) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(new RSASSASigner(with));
        return jwt;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
