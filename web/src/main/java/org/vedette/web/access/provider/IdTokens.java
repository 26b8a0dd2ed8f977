package org.vedette.web.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks what a provider says of somebody: by whom it is signed, for whom it is meant, until when it is good, and that
/// it answers the very question that was asked.
final class IdTokens {
    private static final Duration SKEW = Duration.ofSeconds(60);
    /// Signatures by a key that the provider alone has. Neither «none» nor one by the shared secret is taken.
    private static final List<JWSAlgorithm> ALGORITHMS = List.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final ProviderSettings settings;
    private final InstantSource clock;

    IdTokens(ProviderSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// The claims of a token.
    ///
    /// @param keys the provider's public keys, a JWK set
    /// @param nonce that the question had
    /// @throws Refusal if anything is not as it must be
    JWTClaimsSet checked(String token, String keys, String nonce) throws Refusal {
        try {
            JWTClaimsSet claims = processor(JWKSet.parse(keys), nonce).process(token, null);
            Object party = claims.getClaim("azp");
            boolean single = claims.getAudience().size() == 1 && party == null;
            if (!single && !settings.clientId().equals(party)) {
                throw new Refusal("the token was made for another party");
            }
            return claims;
        } catch (ParseException broken) {
            throw new Refusal("the token or the provider's keys cannot be read", broken);
        } catch (BadJOSEException | JOSEException bad) {
            throw new Refusal("the token is not good: " + bad.getMessage(), bad);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor(JWKSet keys, String nonce) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(Set.copyOf(ALGORITHMS), new ImmutableJWKSet<>(keys)));
        JWTClaimsSet exact = new JWTClaimsSet.Builder()
                .issuer(settings.issuer().toString())
                .claim("nonce", nonce)
                .build();
        var verifier =
                new DefaultJWTClaimsVerifier<SecurityContext>(settings.clientId(), exact, Set.of("sub", "exp", "iat")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                };
        verifier.setMaxClockSkew((int) SKEW.toSeconds());
        processor.setJWTClaimsSetVerifier(verifier);
        return processor;
    }

    /// The texts of a claim that holds one or several.
    static List<String> texts(@Nullable Object claim) {
        List<String> texts = new ArrayList<>();
        if (claim instanceof String one) {
            texts.add(one);
        } else if (claim instanceof List<?> several) {
            several.forEach(each -> texts.add(String.valueOf(each)));
        }
        return texts;
    }
}
