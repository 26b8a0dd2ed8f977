package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keeping accounts by commands.
class AccountsTest {
    private static final String PASSWORD = "marble otter seven\n";

    @TempDir
    private Path folder;

    private Run run(String in, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--db", folder.resolve("desk.db").toString()));
        return Run.fed(in, all.toArray(String[]::new));
    }

    private void add(String name) {
        Run made = run(PASSWORD, "accounts", "add", name, "--role", "analyst");
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out()).contains("account ana.ito made, role analyst").doesNotContain("marble");
    }

    @Test
    void anAccountIsMadeShownAndDisabled() {
        add("Ana.Ito");
        assertThat(run("", "accounts", "list").out()).startsWith("ana.ito\tanalyst\tenabled\tsince ");
        assertThat(run("", "accounts", "disable", "ana.ito").out()).isEqualTo("account ana.ito disabled\n");
        assertThat(run("", "accounts", "list").out()).contains("disabled");
        assertThat(run("", "accounts", "audit").out())
                .containsSubsequence("account disabled\tana.ito", "account made\tana.ito")
                .contains("command line");
    }

    @Test
    void aTokenIsPrintedOnceAndRevoked() {
        add("ana.ito");
        Run made = run("", "accounts", "token", "ana.ito", "--scope", "read,stream", "--label", "job", "--days", "9");
        assertThat(made.lines()).singleElement().asString().matches("vdt_[A-Za-z0-9_-]{43}");
        String list = run("", "accounts", "list").out();
        assertThat(list)
                .contains("read,stream\texpires")
                .doesNotContain(made.lines().getFirst());
        String name = list.replaceFirst("(?s).*  token (\\w+)\t.*", "$1");
        assertThat(run("", "accounts", "revoke", name).exit()).isZero();
        assertThat(run("", "accounts", "revoke", name).err())
                .contains("no token")
                .contains("vedette accounts list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short\n", "\n", "", "ana.ito ana.ito\n"})
    void poorPasswordsAreRefused(String password) {
        Run refused = run(password, "accounts", "add", "ana.ito", "--role", "admin");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("the password").contains("choose another");
        assertThat(run("", "accounts", "list").out()).isEmpty();
    }

    @Test
    void wrongNamesAndRolesAreRefusedInWords() {
        add("ana.ito");
        assertThat(run(PASSWORD, "accounts", "add", "ana.ito", "--role", "lead").err())
                .contains("already");
        assertThat(run(PASSWORD, "accounts", "add", "Ana Ito", "--role", "lead").err())
                .contains("wanted up to 64 small letters");
        assertThat(run(PASSWORD, "accounts", "add", "ben", "--role", "king").exit())
                .isEqualTo(2);
        assertThat(run("", "accounts", "disable", "ben").err()).contains("there is no account «ben»");
        assertThat(run("", "accounts", "token", "ben", "--scope", "read", "--label", "x")
                        .err())
                .contains("there is no account «ben»");
    }

    @Test
    void theDeskIsNotOpenedToOthersWithoutAnAccount() {
        run(PASSWORD, "accounts", "add", "ana.ito", "--role", "admin");
        run("", "accounts", "disable", "ana.ito");
        for (List<String> way :
                List.of(List.of("--host", "0.0.0.0"), List.of("--name", "desk.example.org"), List.of("--https"))) {
            List<String> command = new ArrayList<>(List.of("serve", "--port", "0", "--no-open"));
            command.addAll(way);
            Run refused = run("", command.toArray(String[]::new));
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.err())
                    .contains("nobody has an account: it is not opened")
                    .contains("vedette accounts add NAME --role admin");
        }
    }
}
