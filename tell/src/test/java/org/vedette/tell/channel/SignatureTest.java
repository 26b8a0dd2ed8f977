package org.vedette.tell.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";

    /// The example that libraries for receivers of Standard Webhooks test themselves with.
    @Test
    void receiversOfTheStandardUnderstandIt() {
        assertThat(Signature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", ID, AT, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void anotherIdentifierTimeBodyOrSecretIsAnotherSignature() {
        String one = Signature.of("secret", ID, AT, BODY);
        assertThat(Signature.of("secret", "other", AT, BODY)).isNotEqualTo(one);
        assertThat(Signature.of("secret", ID, AT.plusSeconds(1), BODY)).isNotEqualTo(one);
        assertThat(Signature.of("secret", ID, AT, BODY + " ")).isNotEqualTo(one);
        assertThat(Signature.of("Secret", ID, AT, BODY)).isNotEqualTo(one);
    }
}
