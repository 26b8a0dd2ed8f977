package org.vedette.knowledge.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fault;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;

/// Reads one `= trigger TYPE status role=ids ...` line.
final class ClaimLine {
    private static final Map<String, Role> ROLES = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "src", Role.SOURCE,
            "tgt", Role.TARGET,
            "about", Role.ABOUT,
            "qty", Role.QUANTITY,
            "day", Role.TIME,
            "place", Role.PLACE)));

    private final String file;
    private final int line;
    private final Set<String> known;
    private final Consumer<Fault> faults;
    private final Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    private List<String> contexts = List.of();

    /// @param known the ids of all spans the line may name
    ClaimLine(String file, int line, Set<String> known, Consumer<Fault> faults) {
        this.file = file;
        this.line = line;
        this.known = known;
        this.faults = faults;
    }

    @Nullable
    CodedClaim read(String claim) {
        String[] words = claim.strip().split("\\s+");
        if (words.length < 3) {
            fault(claim, claim, "= trigger TYPE status, then roles");
            return null;
        }
        ClaimType type = type(claim, words[1]);
        Status status = status(claim, words[2]);
        if (type == null || status == null) {
            return null;
        }
        String trigger = id(claim, words[0], "t");
        String mode = mode(claim, words[1], type);
        for (int i = 3; i < words.length; i++) {
            role(claim, words[i]);
        }
        return new CodedClaim(trigger, type, mode, status, contexts, roles);
    }

    private @Nullable ClaimType type(String claim, String word) {
        String name = word.contains(".") ? word.substring(0, word.indexOf('.')) : word;
        for (ClaimType type : ClaimType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        fault(claim, word, "one of " + List.of(ClaimType.values()));
        return null;
    }

    private @Nullable String mode(String claim, String word, ClaimType type) {
        if (!word.contains(".")) {
            return null;
        }
        String mode = word.substring(word.indexOf('.') + 1);
        if (!Codebook.modes(type).contains(mode)) {
            fault(claim, word, "one of " + Codebook.modes(type) + " after " + type);
        }
        return mode;
    }

    private @Nullable Status status(String claim, String word) {
        for (Status status : Status.values()) {
            if (status.label().equals(word)) {
                return status;
            }
        }
        fault(claim, word, "one of " + List.of(Status.values()).toString().toLowerCase(Locale.ROOT));
        return null;
    }

    private void role(String claim, String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        String value = word.substring(equals + 1);
        if (name.equals("ctx")) {
            contexts = contexts(claim, value);
        } else if (name.equals("by")) {
            voice(claim, value);
        } else if (ROLES.containsKey(name)) {
            Role role = ROLES.get(name);
            String kinds = kinds(role);
            List.of(value.split(",")).forEach(id -> add(role, id(claim, id, kinds)));
        } else {
            fault(claim, word, "one of about= by= ctx= day= place= qty= src= tgt=");
        }
    }

    private static String kinds(Role role) {
        return switch (role) {
            case SOURCE, TARGET, ABOUT -> "ap";
            case SPEAKER, RELAY -> "a";
            case CUE -> "c";
            case QUANTITY -> "q";
            case TIME -> "d";
            case PLACE -> "p";
        };
    }

    private List<String> contexts(String claim, String value) {
        var out = new ArrayList<String>();
        for (String context : value.split(",")) {
            if (Codebook.CONTEXTS.contains(context)) {
                out.add(context);
            } else {
                fault(claim, context, "a context of the manual, section 7");
            }
        }
        return out;
    }

    /// `a1>a2:c1`: the last link is the speaker, those before it relays.
    private void voice(String claim, String value) {
        String[] links = value.split(">");
        for (int i = 0; i < links.length; i++) {
            int colon = links[i].indexOf(':');
            String who = colon < 0 ? links[i] : links[i].substring(0, colon);
            if (!who.isEmpty()) {
                add(i == links.length - 1 ? Role.SPEAKER : Role.RELAY, id(claim, who, "a"));
            }
            if (colon >= 0) {
                add(Role.CUE, id(claim, links[i].substring(colon + 1), "c"));
            }
        }
    }

    private void add(Role role, String id) {
        roles.computeIfAbsent(role, ignored -> new ArrayList<>()).add(id);
    }

    private String id(String claim, String id, String kinds) {
        if (!known.contains(id)) {
            fault(claim, id, "the id of a marked span, one of " + String.join(" ", known));
        } else if (kinds.indexOf(id.charAt(0)) < 0) {
            fault(claim, id, "a span of kind " + String.join(" or ", kinds.split("")));
        }
        return id;
    }

    private void fault(String claim, String found, String wanted) {
        faults.accept(new Fault(file, line, Math.max(0, claim.indexOf(found)) + 2, "«" + found + "»", wanted));
    }
}
