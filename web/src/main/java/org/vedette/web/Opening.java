package org.vedette.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Accounts;
import org.vedette.web.access.Door;
import org.vedette.web.access.provider.ProviderSettings;
import org.vedette.web.api.serve.RateGate;
import org.vedette.web.server.Place;

/// Where and for whom a desk is opened.
///
/// @param names by which others call it, besides the addresses of this machine
/// @param https whether a program on this machine stands in front of it and speaks TLS with the browsers
/// @param limit how often each caller of the interface may ask
/// @param requests told of each request in a line of JSON
/// @param provider that vouches for people beside the accounts, or null for none
public record Opening(
        Place place,
        List<String> names,
        boolean https,
        Accounts accounts,
        RateGate.Limit limit,
        Consumer<String> requests,
        @Nullable ProviderSettings provider) {
    /// Why a desk is not opened.
    public static final String NO_ACCOUNTS =
            "others could reach the desk there, and nobody has an account: it is not opened";

    public Opening {
        names = List.copyOf(names);
    }

    /// Without a provider.
    public Opening(
            Place place,
            List<String> names,
            boolean https,
            Accounts accounts,
            RateGate.Limit limit,
            Consumer<String> requests) {
        this(place, names, https, accounts, limit, requests, null);
    }

    /// The same, with a provider that vouches for people.
    public Opening by(ProviderSettings vouching) {
        return new Opening(place, names, https, accounts, limit, requests, vouching);
    }

    /// On this machine alone, as usual.
    public static Opening loopback(int port, Accounts accounts) {
        return new Opening(Place.loopback(port), List.of(), false, accounts, RateGate.Limit.USUAL, line -> {});
    }

    /// Whether somebody else than this machine could reach it.
    public boolean needsAccounts() {
        return https || !names.isEmpty() || !place.isLoopback();
    }

    Door.Entry entry() {
        return new Door.Entry(needsAccounts(), https);
    }

    List<String> ownNames() {
        List<String> own = new ArrayList<>(names);
        own.addAll(place.ownNames());
        return own;
    }
}
