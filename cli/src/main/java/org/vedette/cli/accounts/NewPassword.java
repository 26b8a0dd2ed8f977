package org.vedette.cli.accounts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.web.access.Passwords;

/// Asks for a new password: twice and unseen where a person sits, else the first line of standard input.
final class NewPassword {
    private NewPassword() {}

    static String of(Console console, String account) throws IOException {
        java.io.Console person = console.errIsTerminal() ? System.console() : null;
        String password = person == null ? firstLine(console) : typed(person, account);
        String fault = Passwords.fault(password, account);
        if (fault != null) {
            throw Complaint.usage(fault, "choose another; a few words that have nothing to do with each other will do");
        }
        return password;
    }

    private static String typed(java.io.Console person, String account) {
        char[] once = person.readPassword("Password for %s: ", account);
        char[] again = person.readPassword("Once more: ");
        if (once == null || !Arrays.equals(once, again)) {
            throw Complaint.usage("the two are not the same", "try again");
        }
        return new String(once);
    }

    private static String firstLine(Console console) throws IOException {
        var line = new ByteArrayOutputStream();
        int next = console.in().read();
        while (next >= 0 && next != '\n' && line.size() <= Passwords.LONGEST * 4) {
            line.write(next);
            next = console.in().read();
        }
        String words = line.toString(StandardCharsets.UTF_8);
        return words.endsWith("\r") ? words.substring(0, words.length() - 1) : words;
    }
}
