package org.vedette.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.vedette.code.precedent.PrecedentFiles;
import org.vedette.code.precedent.Precedents;

/// The trained reader as it lies in a folder or on the class path: network, word pieces, role network, gate, and the
/// properties that name its edition and the checksum of each file. A file that does not match is refused.
public final class TrainedReader implements AutoCloseable {
    public static final String PROPERTIES = "reader.properties";
    public static final String NETWORK = "reader.onnx";
    public static final String VOCABULARY = "vocabulary.txt";
    public static final String ROLES = "roles.bin";
    public static final String GATE = "gate.bin";
    /// The table of precedents; absent from a reader that has none.
    public static final String PRECEDENTS = "precedents.tsv";
    /// Their vectors.
    public static final String PRECEDENT_VECTORS = "precedents.bin";
    /// Property: from which likeness on, from 0 to 1, two triggers count as alike.
    public static final String ALIKE = "precedents.alike";
    /// Property, followed by the name of a file: its checksum.
    public static final String CHECKSUM = "sha256.";
    /// Property: the slope of the line that calibrates confidence; 1 where it is absent.
    public static final String CONFIDENCE_SLOPE = "confidence.a";
    /// Property: its shift in log-odds; 0 where it is absent.
    public static final String CONFIDENCE_SHIFT = "confidence.b";

    private final Properties properties = new Properties();
    private final Encoder encoder;
    private final WordPieces pieces;
    private final RoleNetwork roles;
    private final Gate gate;
    private final Files files;
    private @Nullable Precedents precedents;

    /// Where the files are.
    @FunctionalInterface
    public interface Files {
        /// Opens a file, or null if there is none of that name.
        @Nullable
        InputStream open(String name) throws IOException;
    }

    /// @throws IllegalArgumentException if a file is missing or does not match its checksum
    public TrainedReader(Files files) {
        this.files = files;
        try {
            properties.load(new StringReader(text(bytes(files, PROPERTIES))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        encoder = new Encoder(checked(files, NETWORK));
        pieces = new WordPieces(List.of(text(checked(files, VOCABULARY)).split("\n")));
        roles = new RoleNetwork(checked(files, ROLES));
        gate = new Gate(checked(files, GATE), Double.parseDouble(property("gate.threshold")));
    }

    /// The English reader that ships with Vedette.
    public static TrainedReader english() {
        return new TrainedReader(name -> TrainedReader.class.getResourceAsStream("/org/vedette/reader/en/" + name));
    }

    private byte[] checked(Files files, String name) {
        byte[] bytes = bytes(files, name);
        String wanted = property(CHECKSUM + name);
        String found = sha256(bytes);
        if (!found.equals(wanted)) {
            throw new IllegalArgumentException("the reader's " + name + " has checksum " + found + ", wanted " + wanted
                    + ": take it from the repository again, or train anew");
        }
        return bytes;
    }

    private static byte[] bytes(Files files, String name) {
        try (InputStream in = files.open(name)) {
            if (in == null) {
                throw new IllegalArgumentException("the reader has no " + name);
            }
            return whole(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("the reader's " + name + " cannot be read", broken);
        }
    }

    /// All bytes of a stream that mostly knows its length beforehand; what gathers them piece by piece holds a network
    /// of
    /// many megabytes twice.
    private static byte[] whole(InputStream in) throws IOException {
        byte[] bytes = new byte[in.available()];
        int read = in.readNBytes(bytes, 0, bytes.length);
        byte[] rest = in.readAllBytes();
        if (read == bytes.length && rest.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, read + rest.length);
        System.arraycopy(rest, 0, all, read, rest.length);
        return all;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The SHA-256 of a file, in small hexadecimal letters.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /// A property of the reader.
    ///
    /// @throws IllegalArgumentException if it has none of that name
    public String property(String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("the reader's properties lack " + name);
        }
        return value;
    }

    /// A property of the reader, or what stands for it where it has none of that name.
    public String property(String name, String otherwise) {
        return properties.getProperty(name, otherwise);
    }

    /// The edition that goes into every claim.
    public String edition() {
        return property("edition");
    }

    /// The precedents; loaded when they are first asked for, since not every run has a claim. Empty for a reader that
    /// was
    /// made without.
    public synchronized Precedents precedents() {
        Precedents held = precedents;
        if (held == null) {
            held = properties.containsKey(CHECKSUM + PRECEDENT_VECTORS)
                    ? PrecedentFiles.read(
                            checked(files, PRECEDENT_VECTORS), text(checked(files, PRECEDENTS)), Labels.SCORES)
                    : Precedents.NONE;
            precedents = held;
        }
        return held;
    }

    Encoder encoder() {
        return encoder;
    }

    WordPieces pieces() {
        return pieces;
    }

    RoleNetwork roles() {
        return roles;
    }

    Gate gate() {
        return gate;
    }

    @Override
    public synchronized void close() {
        encoder.close();
        if (precedents != null) {
            precedents.close();
        }
    }
}
