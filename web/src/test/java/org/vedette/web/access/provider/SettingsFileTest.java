package org.vedette.web.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.store.account.Role;

/// The file that a person writes to let a provider vouch for people.
class SettingsFileTest {
    private static final String GOOD = """
            # the provider of the house
            issuer = https://login.example.org/realms/desk
            client-id = vedette
            client-secret-file = secret
            address = https://desk.example.org/
            role.reader = partners, guests       # from outside
            role.lead = duty officers
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void keepTheSecret() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret words\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("oidc.conf"), text);
    }

    @Test
    void whatStandsThereIsRead() throws Exception {
        ProviderSettings settings = SettingsFile.read(file(GOOD));
        assertThat(settings.back()).isEqualTo("https://desk.example.org/login/provider/back");
        assertThat(settings.clientSecret()).isEqualTo("s3cret words");
        assertThat(settings.label()).isEqualTo("login.example.org");
        assertThat(settings.role(List.of("guests", "others"))).isEqualTo(Role.READER);
        assertThat(settings.role(List.of("guests", "duty officers"))).isEqualTo(Role.LEAD);
        assertThat(settings.role(List.of("guest", "Guests", ""))).isNull();
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            issuer = https://login    | issuer = http://login                 | :2:1: found «http://login.example
            issuer = https://login    | issuer = https://me:you@login         | :2:1: found «https://me:you@login
            client-id = vedette       | # nothing                             | :1:1: found no «client-id», wanted
            client-id                 | klient                                | :3:1: found «klient», wanted one of issuer
            client-id = vedette       | client-id =                           | :3:1: found no value of «client-id»
            role.lead                 | role.chief                            | :7:1: found «role.chief», wanted
            role.lead = duty officers | client-id = other                     | :7:1: found «client-id» once more
            = secret                  | = none                                | :4:1: found no file
            """)
    void aFaultIsToldWithItsPlace(String found, String broken, String words) throws Exception {
        Path file = file(GOOD.replace(found, broken));
        assertThatThrownBy(() -> SettingsFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file + words);
    }

    @Test
    void allFaultsAreToldAtOnce() throws Exception {
        Path file = file("issuer = nowhere\nrole.admin\n");
        assertThatThrownBy(() -> SettingsFile.read(file))
                .satisfies(told ->
                        assertThat(String.valueOf(told.getMessage()).lines()).hasSize(6));
    }

    @Test
    void aSecretThatOthersCanReadIsRefused() throws Exception {
        Files.setPosixFilePermissions(folder.resolve("secret"), PosixFilePermissions.fromString("rw-r-----"));
        Path file = file(GOOD);
        assertThatThrownBy(() -> SettingsFile.read(file)).hasMessageContaining("chmod 600");
    }
}
