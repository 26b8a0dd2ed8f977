package org.vedette.tell.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.FaultyFileException;
import org.vedette.model.Tlp;

class TellFileTest {
    private static final Path FILE = Path.of("desk", "tell.yaml");
    private static final String SOUND = """
            channels:
              - id: hook
                kind: webhook
                url: https://hooks.example.org/vedette
                secret_from: HOOK
                timeout: 5 seconds
                tries: 3
              - id: desk
                kind: mail
                host: mail.example.org
                user: vedette
                password_from: MAIL
                from: vedette@example.org
                to: [ana@example.org, ben@example.org]
                quiet: {from: "22:00", to: "07:00", zone: Europe/Vienna, unless_phase: 3}
                digest: 1 hour
                watches: [chl-per]
                carries: AMBER
              - id: feed
                kind: feed
                file: warnings.atom
              - id: print
                kind: output
            """;

    private static @Nullable String environment(String name) {
        if (name.equals("BROKEN")) {
            return "whsec_no-base64";
        }
        return name.equals("HOOK") || name.equals("MAIL") ? "secret of " + name : null;
    }

    private static TellPlan read(String text) {
        return TellFile.read(FILE, text, TellFileTest::environment);
    }

    @Test
    void aSoundFileIsRead() {
        TellPlan plan = read(SOUND);
        assertThat(plan.channels()).extracting(TellPlan.Channel::id).containsExactly("hook", "desk", "feed", "print");
        assertThat(plan.channels().get(0).way())
                .isEqualTo(new Way.Webhook(
                        URI.create("https://hooks.example.org/vedette"),
                        "secret of HOOK",
                        false,
                        Duration.ofSeconds(5)));
        assertThat(plan.channels().get(0).tries()).isEqualTo(3);
        TellPlan.Channel desk = plan.channels().get(1);
        assertThat(desk.way())
                .isEqualTo(new Way.Mail(
                        "mail.example.org",
                        587,
                        Way.Security.STARTTLS,
                        "vedette",
                        "secret of MAIL",
                        "vedette@example.org",
                        List.of("ana@example.org", "ben@example.org"),
                        Duration.ofSeconds(30)));
        assertThat(desk.digest()).isEqualTo(Duration.ofHours(1));
        assertThat(desk.carries()).isEqualTo(Tlp.AMBER);
        assertThat(desk.quiet()).extracting(quiet -> quiet.from()).isEqualTo(LocalTime.of(22, 0));
        assertThat(desk.tells("chl-per")).isTrue();
        assertThat(desk.tells("other")).isFalse();
        assertThat(plan.channels().get(2).way()).isEqualTo(new Way.Feed(Path.of("desk", "warnings.atom")));
        assertThat(plan.channels().get(3).carries()).isEqualTo(Tlp.AMBER_STRICT);
    }

    @Test
    void noSecretIsEverPrinted() {
        assertThat(read(SOUND).toString()).doesNotContain("secret of");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            kind: output       => kind: pigeon       => 23:11: found «pigeon», wanted webhook, mail, feed or output
            id: print          => id: hook           => 22:9: found «hook» again, wanted each id once
            https://           => http://            => wanted an https:// address (http:// only with private: true)
            https://           => https://me:you@    => wanted an https:// address
            secret_from: HOOK  => secret_from: NONE  => found the variable NONE, which is not set
            secret_from: HOOK  => secret_from: BROKEN => wanted Base64 behind it
            5 seconds          => soon               => wanted a time such as 10 seconds
            tries: 3           => tries: 0           => wanted a whole number from 1
            ben@example.org    => ben                => found «ben», wanted an address
            to: [ana@example.org, ben@example.org] => to: [] => found nobody, wanted to: addresses
            Europe/Vienna      => Vienna             => wanted a zone such as Europe/Vienna
            "22:00"            => "22"               => wanted an hour in quotation marks
            "22:00"            => "07:00"            => found the hour it begins at
            carries: AMBER     => carries: PINK      => wanted one of CLEAR, GREEN, AMBER
            user: vedette      => security: none     => found a password and no security
            user: vedette      => usr: vedette       => found «usr»
            """)
    void everyFaultIsNamedWithItsPlace(String was, String becomes, String fault) {
        String text = SOUND.replace(was, becomes);
        assertThat(text).isNotEqualTo(SOUND);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(FaultyFileException.class)
                .hasMessageContaining("tell.yaml:")
                .hasMessageContaining(fault);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("wanted a list of channels");
        assertThatThrownBy(() -> read("channels: []")).hasMessageContaining("no channels");
    }

    @Test
    void theExampleOfTheGuideIsSound() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "guide-watch.md"));
        String example = guide.substring(guide.indexOf("```yaml\n") + 8);
        TellPlan plan = TellFile.read(FILE, example.substring(0, example.indexOf("```")), name -> "secret");
        assertThat(plan.channels())
                .extracting(TellPlan.Channel::id)
                .containsExactly("desk", "partners", "feed", "screen");
    }
}
