package org.vedette.knowledge.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vedette.knowledge.table.Row;
import org.vedette.knowledge.table.Table;
import org.vedette.model.Fault;

/// Reads all tables of the register, in the order in which they lean on each other, and reports every fault
/// at once.
public final class ActorFiles {
    private static final String FOLDER = "/org/vedette/knowledge/actors/";
    private static final int EDITION_LENGTH = 12;

    private final List<Fault> faults = new ArrayList<>();
    private final RegisterBuilder register = new RegisterBuilder();
    private final Function<String, byte[]> bytes;
    private final MessageDigest digest;
    private LocalDate checkedOn = LocalDate.MIN;

    private ActorFiles(Function<String, byte[]> bytes) {
        this.bytes = bytes;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /// The register that ships with Vedette.
    static ActorRegister load() {
        return read(ActorFiles::shipped);
    }

    /// A register from files given by name ("states.tsv").
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static ActorRegister read(Function<String, byte[]> bytes) {
        return new ActorFiles(bytes).register();
    }

    private static byte[] shipped(String file) {
        try (InputStream in = ActorFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no " + FOLDER + file + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ActorRegister register() {
        var small = new SmallRows(register);
        table("spellings", SmallRows.SPELLINGS, small::spelling);
        table("ordinary", SmallRows.ORDINARY, small::ordinary);
        table("states", StateRows.COLUMNS, new StateRows(register)::read);
        table("leading", SmallRows.LEADING, small::leading);
        var collectives = new CollectiveRows(register);
        table("organisations", CollectiveRows.ORGANISATIONS, collectives::organisation);
        table("groups", CollectiveRows.GROUPS, collectives::group);
        table("bodies", CollectiveRows.BODIES, collectives::body);
        table("parties", CollectiveRows.BODIES, collectives::party);
        var persons = new PersonRows(register);
        for (String file : List.of("leaders", "ministers", "persons")) {
            table(file, PersonRows.COLUMNS, persons::read);
        }
        persons.finish();
        var roles = new RoleRows(register);
        table("roles", RoleRows.ROLES, roles::role);
        table("peoples", RoleRows.PEOPLES, roles::people);
        table("offices", RoleRows.OFFICES, roles::office);
        table("organs", RoleRows.ORGANS, roles::organ);
        roles.finish();
        String edition = HexFormat.of().formatHex(digest.digest()).substring(0, EDITION_LENGTH);
        register.stamp(edition, checkedOn);
        Fault.refuseIfAny(faults, edition);
        return new ActorRegister(register);
    }

    private void table(String name, List<String> columns, Consumer<Row> reader) {
        String file = name + ".tsv";
        byte[] content = bytes.apply(file);
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        Table table = Table.read(file, content, columns, faults::add);
        checkedOn = checkedOn.isAfter(table.checkedOn()) ? checkedOn : table.checkedOn();
        for (Row row : table.rows()) { // its forEach would have Java optimise all readers of rows together for seconds
            reader.accept(row);
        }
    }
}
