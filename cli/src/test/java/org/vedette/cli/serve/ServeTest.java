package org.vedette.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.cli.Main;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;
import org.vedette.store.sql.SqlLedger;

class ServeTest {
    private record Done(int exit, String err) {}

    private static Done run(Path folder, String... arguments) {
        var err = new ByteArrayOutputStream();
        var console = new Console(
                InputStream.nullInputStream(),
                new Output(new ByteArrayOutputStream()),
                new Output(err),
                100,
                false,
                false,
                false,
                folder);
        return new Done(Main.run(console, arguments), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutALedgerItSaysWhatMakesOne(@TempDir Path folder) {
        Done done = run(folder, "serve", "--db", folder.resolve("none.db").toString());
        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.err()).contains("no ledger at", "vedette ingest");
    }

    @Test
    void aPortThatIsTakenIsToldInWords(@TempDir Path folder) throws IOException {
        String ledger = folder.resolve("desk.db").toString();
        SqlLedger.open(ledger).close();
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Done done = run(folder, "serve", "--db", ledger, "--port", port, "--no-open");
            assertThat(done.exit()).isEqualTo(1);
            assertThat(done.err()).contains("cannot listen on port " + port, "--port 0");
        }
    }

    @Test
    void aFaultOfTheProvidersFileIsToldWithItsPlace(@TempDir Path folder) throws IOException {
        String ledger = folder.resolve("desk.db").toString();
        SqlLedger.open(ledger).close();
        Path file = folder.resolve("oidc.conf");
        Done missing = run(folder, "serve", "--db", ledger, "--oidc", file.toString(), "--no-open");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("oidc.conf: no such file");
        Files.writeString(file, "issuer = http://login.example.org");
        Done broken = run(folder, "serve", "--db", ledger, "--oidc", file.toString(), "--no-open");
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).contains(file + ":1:1: found «http://login.example.org», wanted an address");
    }

    @Test
    void aWatchFileThatIsNotThereIsTold(@TempDir Path folder) {
        String ledger = folder.resolve("desk.db").toString();
        SqlLedger.open(ledger).close();
        Done done = run(
                folder,
                "serve",
                "--db",
                ledger,
                "--watch",
                folder.resolve("none.yaml").toString());
        assertThat(done.exit()).isEqualTo(2);
        assertThat(done.err()).contains("none.yaml: no such file");
    }

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
    void theBrowserIsOpenedAsTheSystemDoes(String system, String command) {
        assertThat(Browser.command(system, "http://127.0.0.1:7787/")).startsWith(command);
    }
}
