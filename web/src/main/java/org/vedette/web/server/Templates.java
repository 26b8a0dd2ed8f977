package org.vedette.web.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Fills the templates that were compiled with the program. Everything they print is escaped for the place where it
/// stands.
public final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /// @param name of the template, without its ending: "situation"
    /// @param shown the template's one parameter
    public String page(String name, Object shown) {
        var output = new StringOutput();
        engine.render(name + ".jte", shown, output);
        return output.toString();
    }
}
