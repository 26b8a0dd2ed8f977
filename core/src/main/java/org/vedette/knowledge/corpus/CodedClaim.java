package org.vedette.knowledge.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;

/// A claim as a coder wrote it: ids of marked spans by role.
///
/// @param mode PLOVER's mode, or null
/// @param roles every role is present; speakers, relays and cues run from the outermost to the innermost
public record CodedClaim(
        String trigger,
        ClaimType type,
        @Nullable String mode,
        Status status,
        List<String> contexts,
        Map<Role, List<String>> roles) {
    public CodedClaim {
        contexts = List.copyOf(contexts);
        var all = new EnumMap<Role, List<String>>(Role.class);
        for (Role role : Role.values()) {
            all.put(role, List.copyOf(roles.getOrDefault(role, List.of())));
        }
        roles = Collections.unmodifiableMap(all);
    }

    public List<String> in(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
