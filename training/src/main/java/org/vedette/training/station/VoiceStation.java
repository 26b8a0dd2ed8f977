package org.vedette.training.station;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Count;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.MatchedText;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// On whose word: the chain from the outlet to the first speaker.
public final class VoiceStation implements Station {
    private static final Set<Status> ON_A_WORD =
            Collections.unmodifiableSet(EnumSet.of(Status.REQUESTED, Status.PROMISED, Status.THREATENED));

    private final Share chain = new Share();
    private final Share speaker = new Share();
    private final Share falseSpeaker = new Share();
    private final Count relays = new Count();
    private final Errors errors = new Errors();

    /// A link of the chain within the outlet.
    private record Link(boolean relays, @Nullable Span span) {
        boolean is(Link gold) {
            return relays == gold.relays && touches(gold);
        }

        boolean touches(Link gold) {
            return span != null && gold.span != null && span.overlaps(gold.span);
        }
    }

    @Override
    public void add(MatchedText text) {
        for (MatchedText.Match match : text.matches()) {
            Claim ours = match.ours();
            if (ours != null && !isImplied(text, match)) {
                compare(match, gold(text, match), links(ours), text);
            }
        }
    }

    /// What is asked, promised or threatened without a speaker marked has the voice of the act of speaking beside it
    /// (manual, section 9), which is another claim's source: it is neither right nor wrong to name it.
    private static boolean isImplied(MatchedText text, MatchedText.Match match) {
        return ON_A_WORD.contains(match.gold().status()) && gold(text, match).isEmpty();
    }

    private static List<Link> gold(MatchedText text, MatchedText.Match match) {
        var links = new ArrayList<Link>();
        text.text().all(match.where(), match.gold().in(Role.RELAY)).forEach(span -> links.add(new Link(true, span)));
        text.text().all(match.where(), match.gold().in(Role.SPEAKER)).forEach(span -> links.add(new Link(false, span)));
        return links;
    }

    private static List<Link> links(Claim claim) {
        var links = new ArrayList<Link>();
        for (Voice voice : claim.voice()) {
            switch (voice) {
                case Voice.Outlet outlet -> {}
                case Voice.Relay relay -> links.add(new Link(true, relay.span()));
                case Voice.Speaker said -> links.add(new Link(false, said.span()));
                case Voice.Unnamed said -> links.add(new Link(false, said.span()));
            }
        }
        return links;
    }

    private void compare(MatchedText.Match match, List<Link> gold, List<Link> ours, MatchedText text) {
        boolean same = gold.size() == ours.size();
        for (int i = 0; same && i < gold.size(); i++) {
            same = ours.get(i).is(gold.get(i));
        }
        chain.add(same);
        relays(gold, ours);
        if (gold.isEmpty()) {
            falseSpeaker.add(!ours.isEmpty());
        } else {
            speaker.add(!ours.isEmpty() && ours.getLast().touches(gold.getLast()));
        }
        if (!same) {
            errors.add(kind(gold, ours), Station.at(match, shown(gold, text), shown(ours, text)));
        }
    }

    private void relays(List<Link> gold, List<Link> ours) {
        List<Link> left = new ArrayList<>(ours.stream().filter(Link::relays).toList());
        for (Link wanted : gold.stream().filter(Link::relays).toList()) {
            if (left.removeIf(link -> link.touches(wanted))) {
                relays.hit();
            } else {
                relays.miss();
            }
        }
        relays.extra(left.size());
    }

    private static String kind(List<Link> gold, List<Link> ours) {
        if (gold.isEmpty()) {
            return "a speaker for what the outlet tells itself";
        }
        if (ours.isEmpty()) {
            return gold.size() > 1 ? "a whole chain missed" : "speaker missed";
        }
        if (!ours.getLast().touches(gold.getLast())) {
            boolean relay = gold.stream()
                    .anyMatch(link -> link.relays() && ours.getLast().touches(link));
            return relay ? "a relay taken for the speaker" : "another speaker";
        }
        return gold.size() > ours.size()
                ? "relay missed"
                : gold.size() < ours.size() ? "relay invented" : "other relay";
    }

    private static String shown(List<Link> links, MatchedText text) {
        var words = new ArrayList<String>();
        for (Link link : links) {
            Span span = link.span();
            words.add(span == null ? "unnamed" : span.in(text.text().article().text()));
        }
        return words.isEmpty() ? "outlet" : String.join(" <- ", words);
    }

    @Override
    public Result result() {
        List<Figure> figures = List.of(
                Figure.count("claims", chain.all()),
                Figure.count("with-speaker", speaker.all()),
                Figure.percent("chain.right", chain.percent()),
                Figure.percent("speaker.right", speaker.percent()),
                Figure.percent("speaker.false", falseSpeaker.percent()),
                Figure.percent("relay.f1", relays.f1()));
        return new Result("voice", figures, List.of(), errors);
    }
}
