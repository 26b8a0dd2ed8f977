package org.vedette.web.access.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Role;

/// A provider that vouches for people: OpenID Connect Core 1.0, the flow with a code, with PKCE (RFC 7636). It is asked
/// anew for itself and its keys at every sign-in: people sign in seldom, and nothing that was kept can have grown old.
public final class Provider implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /// So many sign-ins ask the provider at once; a provider that hangs does not stop the desk.
    private static final int AT_ONCE = 4;
    private static final int SHORT_HASH = 8;
    private static final int LONGEST_SUBJECT = 255;

    private final ProviderSettings settings;
    private final IdTokens tokens;
    private final Outgoing outgoing;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    /// What a question to the provider is known by.
    ///
    /// @param state that comes back with the answer
    /// @param nonce that must stand in the token
    /// @param verifier whose digest goes with the question, and itself with the code
    public record Asked(String state, String nonce, String verifier) {}

    /// @param clock by which tokens expire
    public Provider(ProviderSettings settings, InstantSource clock) {
        this(settings, clock, LONGEST);
    }

    /// @param clock by which tokens expire
    /// @param longest the time for each question to the provider
    public Provider(ProviderSettings settings, InstantSource clock, Duration longest) {
        this.settings = settings;
        this.tokens = new IdTokens(settings, clock);
        this.outgoing = new Outgoing(settings, longest);
    }

    /// Its name on the button.
    public String label() {
        return settings.label();
    }

    /// Whether the provider names itself as it should where an answer names it (RFC 9207).
    ///
    /// @param named the parameter iss, or null where it is not given
    public boolean isIssuer(@Nullable String named) {
        return named == null || named.equals(settings.issuer().toString());
    }

    /// A question to the provider.
    @FunctionalInterface
    private interface Question<T> {
        T put() throws Refusal, InterruptedException;
    }

    private <T> T inTurn(Question<T> question) throws Refusal {
        if (!turns.tryAcquire()) {
            throw new Refusal("too many sign-ins wait for the provider");
        }
        try {
            return question.put();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("the desk is being closed", stopped);
        } finally {
            turns.release();
        }
    }

    /// Where to send a browser, so that its owner signs in there.
    ///
    /// @throws Refusal if the provider is not reached or says something strange of itself
    public String place(Asked asked) throws Refusal {
        Metadata metadata = inTurn(this::metadata);
        Map<String, String> query = new TreeMap<>(Map.of(
                "response_type", "code",
                "client_id", settings.clientId(),
                "redirect_uri", settings.back(),
                "scope", "openid profile",
                "state", asked.state(),
                "nonce", asked.nonce(),
                "code_challenge", challenge(asked.verifier()),
                "code_challenge_method", "S256"));
        String place = metadata.authorization().toString();
        return place + (place.contains("?") ? "&" : "?") + form(query);
    }

    private Metadata metadata() throws Refusal, InterruptedException {
        return Metadata.of(settings, outgoing.get(Metadata.place(settings.issuer())));
    }

    /// Whom the provider vouches for, by a code that a browser brought from it.
    ///
    /// @throws Refusal if it vouches for nobody, if its word is not good, or if nobody of his groups may in
    public Person person(Asked asked, String code) throws Refusal {
        return inTurn(() -> {
            Metadata metadata = metadata();
            String token = token(metadata, asked, code);
            return person(tokens.checked(token, outgoing.get(metadata.keys()), asked.nonce()));
        });
    }

    private String token(Metadata metadata, Asked asked, String code) throws Refusal, InterruptedException {
        Map<String, String> form = new TreeMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                settings.back(),
                "code_verifier",
                asked.verifier()));
        @Nullable String authorization = null;
        if (metadata.basic()) {
            String pair = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
            authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        } else {
            form.put("client_id", settings.clientId());
            form.put("client_secret", settings.clientSecret());
        }
        JsonNode answer = Metadata.object(outgoing.post(metadata.token(), form(form), authorization), "the answer");
        String token = answer.path("id_token").asText();
        if (token.isEmpty()) {
            throw new Refusal("the provider's answer has no id_token");
        }
        return token;
    }

    private Person person(JWTClaimsSet claims) throws Refusal {
        String subject = String.valueOf(claims.getSubject());
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new Refusal("the token names nobody");
        }
        List<String> names = IdTokens.texts(claims.getClaim(settings.nameClaim()));
        String name = name(names.isEmpty() ? "" : names.getFirst(), subject);
        Role role = settings.role(IdTokens.texts(claims.getClaim(settings.roleClaim())));
        if (role == null) {
            throw new Refusal(name + " is in no group that has a role here");
        }
        return new Person(name, subject, role);
    }

    /// Readable, and of this subject alone: many providers let people change what they are called.
    private String name(String called, String subject) {
        String plain = called.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
        String readable = plain.isEmpty() ? "somebody" : plain.substring(0, Math.min(plain.length(), 40));
        byte[] digest = digest(settings.issuer() + " " + subject);
        return readable + "@" + HexFormat.of().formatHex(digest).substring(0, SHORT_HASH);
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(verifier));
    }

    private static byte[] digest(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        outgoing.close();
    }
}
