package org.vedette.training.station;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.corpus.Marked;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.MatchedText;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// Whom "he" and "the ministry" stand for: the party must be the actor whom the coder names. Only words are asked about
/// whose actor the register finds when it is named in full; others cannot be told right from wrong.
public final class ReferenceStation implements Station {
    private final Share right = new Share();
    private final Share found = new Share();
    private final Errors errors = new Errors();
    private final Names names;

    ReferenceStation(Names names) {
        this.names = names;
    }

    @Override
    public void add(MatchedText text) {
        for (MatchedText.Match match : text.matches()) {
            Claim ours = match.ours();
            if (ours != null) {
                Stream.of(Role.SOURCE, Role.TARGET, Role.ABOUT)
                        .flatMap(role -> match.gold().in(role).stream())
                        .distinct()
                        .forEach(id -> reference(text, match, ours, id));
            }
        }
    }

    private void reference(MatchedText text, MatchedText.Match match, Claim ours, String id) {
        Marked marked = match.where().sentence().find(id);
        String name = marked == null ? null : marked.standsFor();
        Span words = marked == null ? null : marked.span().shift(match.where().start());
        Span antecedent = name == null ? null : text.text().find(match.where(), name);
        Actor meant = named(text, antecedent);
        if (words == null || meant == null) {
            return;
        }
        List<Party> parties = Stream.of(ours.sources(), ours.targets(), ours.about())
                .flatMap(List::stream)
                .filter(party -> party.span().overlaps(words)
                        || (antecedent != null && party.span().overlaps(antecedent)))
                .toList();
        found.add(!parties.isEmpty());
        if (!parties.isEmpty()) {
            compare(text, match, meant, parties, words);
        }
    }

    private void compare(MatchedText text, MatchedText.Match match, Actor meant, List<Party> parties, Span words) {
        boolean same =
                parties.stream().anyMatch(party -> Objects.equals(party.actor().code(), meant.code()));
        right.add(same);
        if (!same) {
            Actor other = parties.getFirst().actor();
            String kind = other.code() == null ? "left open" : "taken for another";
            String shown = words.in(text.text().article().text()) + " = " + other.name();
            errors.add(kind, Station.at(match, meant.name(), shown));
        }
    }

    /// Whom the words for a name stand for, if the register lists one.
    private @Nullable Actor named(MatchedText text, @Nullable Span name) {
        Article article = text.text().article();
        Actor actor = name == null ? null : names.actor(name.in(article.text()), article.published());
        return actor == null || actor.code() == null ? null : actor;
    }

    @Override
    public Result result() {
        List<Figure> figures = List.of(
                Figure.count("references", found.all()),
                Figure.percent("party.found", found.percent()),
                Figure.percent("actor.right", right.percent()));
        return new Result("reference", figures, List.of(), errors);
    }
}
