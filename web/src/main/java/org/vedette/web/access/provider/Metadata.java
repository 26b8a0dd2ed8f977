package org.vedette.web.access.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/// What a provider says of itself (OpenID Connect Discovery 1.0).
///
/// @param authorization where people sign in
/// @param token where codes are given for tokens
/// @param keys where its public keys are
/// @param basic whether the desk proves itself by a header, and not in the form
record Metadata(URI authorization, URI token, URI keys, boolean basic) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Where a provider says it.
    static URI place(URI issuer) {
        return URI.create(issuer.toString().replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }

    static Metadata of(ProviderSettings settings, String document) throws Refusal {
        JsonNode said = object(document, "what the provider says of itself");
        if (!said.path("issuer").asText().equals(settings.issuer().toString())) {
            throw new Refusal("the provider says it is another than the configured issuer");
        }
        List<String> methods = new ArrayList<>();
        said.path("token_endpoint_auth_methods_supported").forEach(each -> methods.add(each.asText()));
        boolean basic = methods.isEmpty() || methods.contains("client_secret_basic");
        if (!basic && !methods.contains("client_secret_post")) {
            throw new Refusal("the provider takes the secret in no way that the desk knows");
        }
        return new Metadata(
                place(settings, said, "authorization_endpoint"),
                place(settings, said, "token_endpoint"),
                place(settings, said, "jwks_uri"),
                basic);
    }

    /// Reads an object of JSON.
    static JsonNode object(String words, String what) throws Refusal {
        try {
            JsonNode read = JSON.readTree(words);
            if (read.isObject()) {
                return read;
            }
        } catch (JsonProcessingException broken) {
            throw new Refusal(what + " is no JSON", broken);
        }
        throw new Refusal(what + " is no object of JSON");
    }

    private static URI place(ProviderSettings settings, JsonNode said, String name) throws Refusal {
        try {
            var place = new URI(said.path(name).asText());
            if (settings.mayAsk(place)) {
                return place;
            }
        } catch (URISyntaxException broken) {
            throw new Refusal("the provider's " + name + " is no address", broken);
        }
        throw new Refusal("the provider's " + name + " lies elsewhere than at the issuer and the configured hosts");
    }
}
