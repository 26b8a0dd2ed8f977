package org.vedette.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void whatIsKeptIsArgon2idAndTellsItsSettings() {
        String kept = passwords.kept("marble otter seven");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("otter");
        assertThat(passwords.isRight("marble otter seven", kept)).isTrue();
        assertThat(passwords.isRight("marble otter seve", kept)).isFalse();
        assertThat(passwords.kept("marble otter seven")).as("another salt").isNotEqualTo(kept);
    }

    @Test
    void whereNothingIsKeptNoPasswordIsRight() {
        assertThat(passwords.isRight("", null)).isFalse();
        assertThat(passwords.isRight("marble otter seven", null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"short, at least 12", "ana.ito-ana.ito, without the account's name", "aaaaaaaaaaaaaaaa, various letters"
    })
    void easyPasswordsAreRefusedInWords(String password, String fault) {
        assertThat(Passwords.fault(password, "ana.ito")).contains(fault);
    }

    @Test
    void longOnesAreFine() {
        assertThat(Passwords.fault("marble otter seven", "ana.ito")).isNull();
        assertThat(Passwords.fault("marble otter ".repeat(20), "ana.ito")).contains("at most 200");
    }
}
