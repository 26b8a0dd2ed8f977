package org.vedette.tell.channel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs what goes to a webhook after the Standard Webhooks specification (standardwebhooks.com, version 1): HMAC with
/// SHA-256 over identifier, time and body, so that the receiver knows who sent it, when, and that it is whole.
public final class Signature {
    private static final String HMAC = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private Signature() {}

    /// The value of the header `webhook-signature`.
    ///
    /// @param secret "whsec_" and Base64, or plain words
    /// @param id the value of `webhook-id`
    /// @param at the instant whose seconds since 1970 are the value of `webhook-timestamp`
    public static String of(String secret, String id, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(secret), HMAC));
            String signed = id + "." + at.getEpochSecond() + "." + body;
            byte[] hash = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no " + HMAC, missing);
        }
    }

    private static byte[] key(String secret) {
        return secret.startsWith(PREFIX)
                ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
                : secret.getBytes(StandardCharsets.UTF_8);
    }
}
