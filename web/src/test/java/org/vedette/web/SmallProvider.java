package org.vedette.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/// A provider on the loopback address that signs in whoever comes, and misbehaves when told to. It checks what the desk
/// owes it: the secret, the address to come back to, and PKCE.
final class SmallProvider implements AutoCloseable {
    static final String CLIENT = "vedette";
    static final String SECRET = "kept by two: +/&";
    private static final int LARGE = 600_000;

    /// How it misbehaves.
    enum Fault {
        NONE,
        ES256,
        BARELY_EXPIRED,
        TWO_AUDIENCES_OURS,
        SECRET_IN_FORM,
        WRONG_NONCE,
        NO_NONCE,
        WRONG_AUDIENCE,
        TWO_AUDIENCES,
        WRONG_ISSUER,
        EXPIRED,
        NO_EXPIRY,
        ALG_NONE,
        SIGNED_BY_SECRET,
        FOREIGN_KEY,
        CHANGED_AFTER_SIGNING,
        NO_SUBJECT,
        NO_GROUP,
        LARGE_TOKEN,
        LARGE_KEYS,
        LARGE_METADATA,
        TOKEN_REDIRECTED,
        TOKEN_BROKEN,
        METADATA_OF_ANOTHER,
        KEYS_ELSEWHERE,
        SIGN_IN_OVER_PLAIN_HTTP,
        HANGS
    }

    private record Question(String nonce, String challenge, String back) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final RSAKey rsa;
    private final RSAKey foreign;
    private final ECKey curve;
    private final Map<String, Question> codes = new ConcurrentHashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);

    SmallProvider() throws IOException, JOSEException {
        rsa = new RSAKeyGenerator(2048).keyID("one").generate();
        foreign = new RSAKeyGenerator(2048).keyID("one").generate();
        curve = new ECKeyGenerator(Curve.P_256).keyID("two").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, metadata()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", exchange -> send(exchange, keys()));
        server.start();
    }

    void misbehave(Fault how) {
        fault.set(how);
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What the desk did wrong.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private boolean is(Fault one) {
        return fault.get() == one;
    }

    private String metadata() {
        if (is(Fault.HANGS)) {
            try {
                closing.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        String issuer = is(Fault.METADATA_OF_ANOTHER) ? "https://other.example.org" : issuer();
        String keys = is(Fault.KEYS_ELSEWHERE) ? "https://other.example.org/keys" : issuer() + "/keys";
        String authorize =
                is(Fault.SIGN_IN_OVER_PLAIN_HTTP) ? "http://login.example.org/authorize" : issuer() + "/authorize";
        return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + authorize
                + "\",\"token_endpoint\":\"" + issuer() + "/token\",\"jwks_uri\":\"" + keys
                + "\",\"token_endpoint_auth_methods_supported\":[\""
                + (is(Fault.SECRET_IN_FORM) ? "client_secret_post" : "client_secret_basic") + "\"]"
                + (is(Fault.LARGE_METADATA) ? ",\"x\":\"" + "x".repeat(LARGE) + "\"" : "") + "}";
    }

    private String keys() {
        String keys = new JWKSet(List.of(rsa.toPublicJWK(), curve.toPublicJWK())).toString();
        return is(Fault.LARGE_KEYS) ? keys.replaceFirst("\\{", "{\"x\":\"" + "x".repeat(LARGE) + "\",") : keys;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        check(asked, "response_type", "code");
        check(asked, "client_id", CLIENT);
        check(asked, "code_challenge_method", "S256");
        String code = "code-" + codes.size() + "-" + System.identityHashCode(exchange);
        codes.put(
                code,
                new Question(value(asked, "nonce"), value(asked, "code_challenge"), value(asked, "redirect_uri")));
        exchange.getResponseHeaders()
                .set("Location", value(asked, "redirect_uri") + "?code=" + code + "&state=" + value(asked, "state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> given = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Question question = Objects.requireNonNullElse(codes.remove(value(given, "code")), new Question("", "", ""));
        check(given, "grant_type", "authorization_code");
        check(given, "redirect_uri", question.back());
        if (!digest(value(given, "code_verifier")).equals(question.challenge())) {
            complaints.add("PKCE: the verifier is not that of the question");
        }
        checkSecret(exchange, given);
        if (is(Fault.TOKEN_REDIRECTED)) {
            exchange.getResponseHeaders().set("Location", issuer() + "/keys");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
            return;
        }
        String token = is(Fault.TOKEN_BROKEN) ? "a.b.c" : token(question.nonce());
        String more = is(Fault.LARGE_TOKEN) ? ",\"x\":\"" + "x".repeat(LARGE) + "\"" : "";
        send(exchange, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"" + more + "}");
    }

    private void checkSecret(HttpExchange exchange, Map<String, String> given) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (is(Fault.SECRET_IN_FORM)) {
            check(given, "client_secret", SECRET);
            check(given, "client_id", CLIENT);
            return;
        }
        String wanted = Asking.encoded(CLIENT) + ":" + Asking.encoded(SECRET);
        String basic = Base64.getEncoder().encodeToString(wanted.getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(header) || given.containsKey("client_secret")) {
            complaints.add("the secret is not where it should be");
        }
    }

    private String token(String nonce) throws IOException {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(is(Fault.WRONG_ISSUER) ? "https://other.example.org" : issuer())
                .subject(is(Fault.NO_SUBJECT) ? null : "subject-17")
                .audience(audience())
                .issueTime(Date.from(now.minus(Duration.ofMinutes(30))))
                .expirationTime(is(Fault.NO_EXPIRY) ? null : Date.from(now.plus(left())))
                .claim("preferred_username", "Ana Ito")
                .claim("groups", is(Fault.NO_GROUP) ? List.of("visitors") : List.of("visitors", "desk-analysts"));
        if (is(Fault.TWO_AUDIENCES_OURS)) {
            claims.claim("azp", CLIENT);
        }
        if (!is(Fault.NO_NONCE)) {
            claims.claim("nonce", is(Fault.WRONG_NONCE) ? "of another question" : nonce);
        }
        try {
            return signed(claims.build());
        } catch (JOSEException broken) {
            throw new IOException(broken);
        }
    }

    private List<String> audience() {
        boolean two = is(Fault.TWO_AUDIENCES) || is(Fault.TWO_AUDIENCES_OURS);
        return two ? List.of("other", CLIENT) : List.of(is(Fault.WRONG_AUDIENCE) ? "other" : CLIENT);
    }

    private Duration left() {
        return is(Fault.EXPIRED)
                ? Duration.ofMinutes(-5)
                : is(Fault.BARELY_EXPIRED) ? Duration.ofSeconds(-20) : Duration.ofMinutes(5);
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        return switch (Objects.requireNonNull(fault.get())) {
            case ALG_NONE -> new PlainJWT(claims).serialize();
            case ES256 -> signed(claims, JWSAlgorithm.ES256, "two", new ECDSASigner(curve));
            case SIGNED_BY_SECRET ->
                signed(
                        claims,
                        JWSAlgorithm.HS256,
                        "one",
                        new MACSigner(rsa.toPublicJWK().toJSONString()));
            case FOREIGN_KEY -> signed(claims, JWSAlgorithm.RS256, "one", new RSASSASigner(foreign));
            case CHANGED_AFTER_SIGNING -> {
                String whole = signed(claims, JWSAlgorithm.RS256, "one", new RSASSASigner(rsa));
                String body = claims.toString().replace("desk-analysts", "desk-admins");
                String[] parts = whole.split("\\.", -1);
                yield parts[0] + "." + base64(body.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
            }
            default -> signed(claims, JWSAlgorithm.RS256, "one", new RSASSASigner(rsa));
        };
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String key, JWSSigner signer)
            throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String digest(String words) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void check(Map<String, String> given, String name, String wanted) {
        if (!value(given, name).equals(wanted)) {
            complaints.add(name + " is «" + value(given, name) + "» and not «" + wanted + "»");
        }
    }

    private static String value(Map<String, String> given, String name) {
        return given.getOrDefault(name, "");
    }

    private static Map<String, String> form(String words) {
        Map<String, String> form = new TreeMap<>();
        for (String each : words.split("&", -1)) {
            String[] parts = each.split("=", 2);
            form.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
