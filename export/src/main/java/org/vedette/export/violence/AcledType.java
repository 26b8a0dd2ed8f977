package org.vedette.export.violence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.event.Event;

/// A type and sub-type in ACLED's words.
///
/// @param disorder disorder type
/// @param type one of six
/// @param sub one of twenty-five
record AcledType(String disorder, String type, String sub) {
    private static final String POLITICAL = "Political violence";
    private static final String DEMONSTRATIONS = "Demonstrations";
    private static final String STRATEGIC = "Strategic developments";
    private static final String REMOTE = "Explosions/Remote violence";
    private static final String CIVILIANS = "Violence against civilians";

    /// The type of an event; null where ACLED has none for it.
    static @Nullable AcledType of(Event event) {
        String mode = event.mode() == null ? "" : event.mode();
        return switch (event.type()) {
            case ASSAULT -> assault(mode, event.sources(), event.targets());
            case PROTEST -> protest(mode);
            case COERCE -> mode.equals("arrest") ? new AcledType(STRATEGIC, STRATEGIC, "Arrests") : null;
            case RETREAT -> mode.equals("ceasefire") ? new AcledType(STRATEGIC, STRATEGIC, "Agreement") : null;
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    CONCEDE,
                    COOPERATE,
                    AID,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    SANCTION,
                    MOBILIZE -> null;
        };
    }

    private static AcledType protest(String mode) {
        return switch (mode) {
            case "riot", "vandalize" -> new AcledType(DEMONSTRATIONS, "Riots", "Violent demonstration");
            default -> new AcledType(DEMONSTRATIONS, "Protests", "Peaceful protest");
        };
    }

    private static AcledType assault(String mode, List<Actor> sources, List<Actor> targets) {
        return switch (mode) {
            case "aerial", "drone" -> new AcledType(POLITICAL, REMOTE, "Air/drone strike");
            case "suicide-attack" -> new AcledType(POLITICAL, REMOTE, "Suicide bomb");
            case "heavy-weapons" -> new AcledType(POLITICAL, REMOTE, "Shelling/artillery/missile attack");
            case "explosives" -> new AcledType(POLITICAL, REMOTE, "Remote explosive/landmine/IED");
            case "unconventional" -> new AcledType(POLITICAL, REMOTE, "Chemical weapon");
            case "abduct" -> new AcledType(POLITICAL, CIVILIANS, "Abduction/forced disappearance");
            case "sexual" -> new AcledType(POLITICAL, CIVILIANS, "Sexual violence");
            case "crowd-control" ->
                new AcledType(POLITICAL + "; " + DEMONSTRATIONS, "Protests", "Excessive force against protesters");
            default -> plain(sources, targets);
        };
    }

    private static AcledType plain(List<Actor> sources, List<Actor> targets) {
        boolean battle = !sources.isEmpty() && !targets.isEmpty() && !Side.anyCivilian(targets);
        return battle
                ? new AcledType(POLITICAL, "Battles", "Armed clash")
                : new AcledType(POLITICAL, CIVILIANS, "Attack");
    }
}
