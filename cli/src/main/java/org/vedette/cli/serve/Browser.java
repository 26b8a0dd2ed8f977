package org.vedette.cli.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Opens an address in the browser that the person has chosen.
final class Browser {
    private Browser() {}

    /// Asks the system to open it; whether it does is its own affair.
    ///
    /// @return whether there was somebody to ask
    static boolean open(String address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /// What opens an address on a system.
    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return List.of("open", address);
        }
        return name.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    }
}
