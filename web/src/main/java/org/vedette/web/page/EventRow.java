package org.vedette.web.page;

import java.util.List;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;

/// An event in a list.
///
/// @param words of one of its claims, or empty
/// @param fresh whether it changed since one last looked
public record EventRow(Event event, String words, boolean fresh) {
    public String day() {
        return Shown.days(event.first(), event.last());
    }

    public String stand() {
        return Shown.stand(event.status());
    }

    public String amounts() {
        return Shown.amounts(event.quantities());
    }

    public String link() {
        return "/event/" + event.id();
    }

    /// The fields on which the claims disagree.
    public List<String> disputed() {
        return event.fields().stream()
                .filter(Field::disputed)
                .map(field -> field.name().replace("quantities.", "number of "))
                .toList();
    }

    /// "40 articles, 3 origins".
    public String told() {
        return Shown.count(event.articles(), "article") + ", "
                + Shown.count(event.origins().size(), "origin");
    }
}
