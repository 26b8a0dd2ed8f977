package org.vedette.store.account;

import java.util.Locale;
import org.vedette.model.Tlp;

/// What somebody may do, the least first. Each may do all that those before it may.
public enum Role {
    /// Looks, and changes nothing. May be somebody outside the organisation whom it serves: sees up to TLP:GREEN.
    READER(Tlp.GREEN),
    /// Corrects, rules and grades. Belongs to the organisation: sees up to TLP:AMBER+STRICT.
    ANALYST(Tlp.AMBER_STRICT),
    /// Signs off warnings and changes watches. Sees all.
    LEAD(Tlp.RED),
    /// Keeps the accounts. Sees all.
    ADMIN(Tlp.RED);

    private final Tlp upTo;

    Role(Tlp upTo) {
        this.upTo = upTo;
    }

    /// The strictest mark that it may see.
    public Tlp upTo() {
        return upTo;
    }

    /// Whether something with this mark may be shown to it.
    public boolean maySee(Tlp tlp) {
        return tlp.compareTo(upTo) <= 0;
    }

    /// Whether it may do what another may.
    public boolean reaches(Role other) {
        return compareTo(other) >= 0;
    }

    /// In small letters.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
