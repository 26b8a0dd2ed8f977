package org.vedette.web.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.store.account.Role;
import org.vedette.store.account.Scope;

/// Who looks.
///
/// @param name of the account; [#THIS_MACHINE] where nobody has to sign in
/// @param scopes what may be asked for
/// @param token the name of the token by which a program looks, or null for a person
/// @param csrf what every form must carry
public record Viewer(
        String name,
        Role role,
        List<Scope> scopes,
        @Nullable String token,
        String csrf) {
    /// Stands for whoever sits at this machine.
    public static final String THIS_MACHINE = "this machine";

    private static final String ATTRIBUTE = "vedette.viewer";

    public Viewer {
        scopes = List.copyOf(scopes);
    }

    /// Who looks. Every request that reaches a route of the desk or the interface has somebody.
    ///
    /// @throws ForbiddenResponse where the door is open and nobody was asked who he is
    public static Viewer of(Context context) {
        Viewer viewer = context.attribute(ATTRIBUTE);
        if (viewer == null) {
            throw new ForbiddenResponse("Nobody is signed in.");
        }
        return viewer;
    }

    /// Whether somebody is known to look.
    public static boolean isKnown(Context context) {
        return context.attribute(ATTRIBUTE) != null;
    }

    void on(Context context) {
        context.attribute(ATTRIBUTE, this);
        context.attribute("csrf", csrf);
    }

    /// Whether something with this mark may be shown.
    public boolean maySee(Tlp tlp) {
        return role.maySee(tlp);
    }

    /// Refuses those who may not do what a role may.
    ///
    /// @throws ForbiddenResponse for them
    public void require(Role least) {
        if (!role.reaches(least)) {
            throw new ForbiddenResponse("This needs the role " + least.label() + "; you have " + role.label() + ".");
        }
    }

    /// Refuses tokens that are not good for something.
    ///
    /// @throws ForbiddenResponse for them
    public void require(Scope scope) {
        if (!scopes.contains(scope)) {
            throw new ForbiddenResponse("This token lacks the scope " + scope.label() + ".");
        }
    }
}
