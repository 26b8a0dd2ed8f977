package org.vedette.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.resolve.actor.ActorResolver;
import org.vedette.resolve.voice.Attribution;
import org.vedette.resolve.voice.Attributions;
import org.vedette.resolve.voice.Hearsay;

/// Builds the chain of voices of a draft: the outlet, the relays, the speaker. A sentence that goes on with a quotation
/// and names no speaker has the speaker of the sentence before.
final class Voices {
    /// People who speak without a name.
    private static final Pattern UNNAMED = Pattern.compile(
            "(?i).*\\b(officials?|sources?|diplomats?|witnesses|residents|people|person|aides?|insiders?|reports?"
                    + "|analysts?|observers?|spokes(man|woman|person)|media|lawmakers|activists|villagers|locals)\\b.*");

    private static final Actor NOBODY = new Actor(null, null, List.of(), "unnamed");
    private static final List<String> OURSELVES = List.of("we", "us", "our");
    private static final Set<Status> UNTRUE =
            Collections.unmodifiableSet(EnumSet.of(Status.DENIED, Status.NEGATED, Status.REFUTED));
    /// Statuses that an act has only because somebody says so.
    private static final Set<Status> ON_A_WORD =
            Collections.unmodifiableSet(EnumSet.of(Status.REQUESTED, Status.PROMISED, Status.THREATENED));
    /// Statuses that an act has on the word of those who agree on it, when it is what they agree on.
    private static final Set<Status> AGREED_ON = Collections.unmodifiableSet(
            EnumSet.of(Status.PLANNED, Status.PROMISED, Status.CONDITIONAL, Status.POSSIBLE));
    /// How far behind the word of agreeing that may stand, in UTF-16 code units.
    private static final int REACH = 60;
    /// Acts of speaking that carry another act within them.
    private static final Set<ClaimType> WORDS = Collections.unmodifiableSet(
            EnumSet.of(ClaimType.REQUEST, ClaimType.THREATEN, ClaimType.AGREE, ClaimType.ACCUSE, ClaimType.SUPPORT));

    /// Words of accusing that carry what is said to have been done; "condemned" takes it for known.
    private static final Pattern ACCUSING =
            Pattern.compile("(?i)accus|blam|alleg|charg|claim|complain|denounc|question|faulted|suspect");
    /// "criticised the ministry for closing": the charge is the critic's own; "condemned the killing" is not.
    private static final Pattern FOR_WHAT = Pattern.compile("(?i)\\b(?:for|over) (?:\\w+ly )?$");
    /// Where the words of the accusation end and the writer goes on.
    private static final Pattern NEXT_CLAUSE = Pattern.compile(
            "[;:—–]|, (?:and|but|who|which|as|after|while)\\b|\\b(?:after|while|although|since|following|amid|hours before"
                    + "|days before|when)\\b");

    private final ActorResolver resolver;
    private final Scene scene;
    private final List<Draft> drafts;
    private int lastSentence = -1;
    private @Nullable Voice lastSpeaker;

    Voices(ActorResolver resolver, Scene scene, List<Draft> drafts) {
        this.resolver = resolver;
        this.scene = scene;
        this.drafts = drafts;
    }

    List<Voice> of(Draft draft) {
        var chain = new ArrayList<Voice>();
        outlet(chain);
        List<Span> cues = draft.in(Role.CUE);
        List<Span> speakers = draft.in(Role.SPEAKER).stream().map(scene::whole).toList();
        for (Span relay : draft.in(Role.RELAY)) {
            // Words of the speaker's own name pass nothing on.
            if (speakers.stream().noneMatch(speaker -> speaker.covers(relay))) {
                chain.add(new Voice.Relay(relay, actor(relay, draft), nearest(cues, relay)));
            }
        }
        speaker(draft, cues, chain);
        return chain;
    }

    private void outlet(List<Voice> chain) {
        String outlet = scene.article().outlet();
        if (outlet != null && !outlet.isBlank()) {
            Actor actor = resolver.resolve(outlet, scene.published()).best();
            chain.add(new Voice.Outlet(outlet, actor.code() == null ? null : actor));
        }
    }

    private void speaker(Draft draft, List<Span> cues, List<Voice> chain) {
        List<Span> speakers =
                draft.in(Role.SPEAKER).stream().map(scene::whole).distinct().toList();
        Span hearsay = hearsay(draft);
        if (hearsay != null) {
            chain.add(new Voice.Unnamed(null, NOBODY, hearsay));
            return;
        }
        if (speakers.size() == 1 && isOutletItself(speakers.getFirst(), draft)) {
            String outlet = Objects.requireNonNull(scene.article().outlet(), "it speaks of itself");
            chain.add(new Voice.Speaker(speakers.getFirst(), new Actor(null, null, List.of(), outlet), null));
            return;
        }
        if (speakers.isEmpty()) {
            continued(draft, cues, chain);
            return;
        }
        for (Span span : speakers) {
            Actor actor = actor(span, draft);
            Span cue = nearest(cues, span);
            Voice voice =
                    isUnnamed(span, actor) ? new Voice.Unnamed(span, actor, cue) : new Voice.Speaker(span, actor, cue);
            chain.add(voice);
            lastSpeaker = voice;
            lastSentence = draft.sentence();
        }
    }

    /// What is only rumoured has nobody's word, whoever speaks of the rumour; a denial is on the word of who denies.
    private @Nullable Span hearsay(Draft draft) {
        return UNTRUE.contains(draft.status())
                ? null
                : Hearsay.of(scene.text(), scene.sentence(draft.sentence()).span(), draft.trigger());
    }

    /// "Our report was wrong": outside a quotation the writer speaks for the outlet.
    private boolean isOutletItself(Span speaker, Draft draft) {
        String outlet = scene.article().outlet();
        return outlet != null
                && !outlet.isBlank()
                && OURSELVES.contains(speaker.in(scene.text()).toLowerCase(Locale.ROOT))
                && !isQuoted(draft);
    }

    /// Where the reader found no speaker: the grammar of the sentence, else the speaker of a quotation that goes on.
    private void continued(Draft draft, List<Span> cues, List<Voice> chain) {
        Attribution told = told(draft);
        Voice before = lastSpeaker;
        boolean quoted = isQuoted(draft);
        Attribution labelled = told == null ? Transcript.label(scene, draft) : null;
        Voice quoting = quoted ? quoting(draft) : null;
        if (told != null) {
            chain.add(voice(told, draft.sentence()));
        } else if (quoting != null) {
            chain.add(quoting);
        } else if (labelled != null) {
            chain.add(voice(labelled, draft.sentence()));
        } else if (quoted && before != null && isOneQuotation(lastSentence, draft.sentence())) {
            chain.add(before);
        } else if (quoted && running(draft.sentence()) != null) {
            chain.add(Objects.requireNonNull(running(draft.sentence())));
        } else if (asking(draft) != null) {
            chain.add(Objects.requireNonNull(asking(draft)));
        } else if (!cues.isEmpty() && draft.in(Role.RELAY).isEmpty()) {
            chain.add(new Voice.Unnamed(null, NOBODY, cues.getFirst()));
        }
    }

    /// Whether the trigger stands inside a quotation.
    private boolean isQuoted(Draft draft) {
        Sentence sentence = scene.sentence(draft.sentence());
        boolean open = sentence.quoted();
        for (int i = sentence.span().start(); i < draft.trigger().start(); i++) {
            char at = scene.text().charAt(i);
            open = at == '“' || (at != '”' && (at == '"' ? !open : open));
        }
        return open;
    }

    /// Whether a quotation runs from one sentence to another, or one sentence lies between at most.
    private boolean isOneQuotation(int from, int to) {
        for (int i = from + 3; i <= to; i++) {
            if (!scene.sentence(i).quoted()) {
                return false;
            }
        }
        return true;
    }

    /// Whose act of speaking the quotation that opens in this sentence goes with: "She called him “a man who jails
    /// critics”."
    private @Nullable Voice quoting(Draft draft) {
        Draft act = null;
        for (Draft each : drafts) {
            boolean before = each.sentence() == draft.sentence()
                    && each.trigger().end() <= draft.trigger().start()
                    && !isQuoted(each);
            boolean speaks = WORDS.contains(each.type()) || each.type() == ClaimType.REJECT;
            if (before && speaks && !each.in(Role.SOURCE).isEmpty()) {
                act = each;
            }
        }
        return act == null ? null : spokenBy(act, draft.sentence());
    }

    /// The attribution in whose content the draft's trigger stands, or null.
    private @Nullable Attribution told(Draft draft) {
        Attribution best = null;
        for (Attribution each : Attributions.in(scene.sentence(draft.sentence()))) {
            boolean inside = each.content().covers(draft.trigger())
                    && !each.cue().overlaps(draft.trigger())
                    && !each.speaker().overlaps(draft.trigger());
            if (inside && (best == null || best.content().covers(each.content()))) {
                best = each;
            }
        }
        return best;
    }

    /// What is asked for, promised or threatened is so on the word of whoever asks, promises or threatens; what
    /// somebody
    /// is accused of, on the word of the accuser.
    private @Nullable Voice asking(Draft draft) {
        Draft act = null;
        for (Draft each : drafts) {
            boolean before = each.sentence() == draft.sentence()
                    && each.trigger().end() <= draft.trigger().start();
            if (before && !each.in(Role.SOURCE).isEmpty() && (asks(each, draft) || accuses(each, draft))) {
                act = each;
            }
        }
        return act == null ? null : spokenBy(act, draft.sentence());
    }

    private Voice spokenBy(Draft act, int sentence) {
        return voice(new Attribution(act.in(Role.SOURCE).getFirst(), act.trigger(), act.trigger()), sentence);
    }

    private boolean asks(Draft speech, Draft act) {
        return WORDS.contains(speech.type()) && (ON_A_WORD.contains(act.status()) || agreesOn(speech, act));
    }

    private boolean agreesOn(Draft speech, Draft act) {
        int gap = act.trigger().start() - speech.trigger().end();
        return speech.type() == ClaimType.AGREE
                && AGREED_ON.contains(act.status())
                && gap <= REACH
                && !NEXT_CLAUSE
                        .matcher(scene.text()
                                .substring(speech.trigger().end(), act.trigger().start()))
                        .find();
    }

    /// Whether one accuses another of the act in one clause; whoever does what he himself tells is not accused of it.
    private boolean accuses(Draft speech, Draft act) {
        String between =
                scene.text().substring(speech.trigger().end(), act.trigger().start());
        boolean himself = act.in(Role.SOURCE).stream()
                .anyMatch(doer -> speech.in(Role.SOURCE).contains(doer));
        return speech.type() == ClaimType.ACCUSE
                && !himself
                && (ACCUSING.matcher(speech.trigger().in(scene.text())).find()
                        || FOR_WHAT.matcher(between).find())
                && !NEXT_CLAUSE.matcher(between).find();
    }

    /// Who speaks in the sentences before, while the quotation runs.
    private @Nullable Voice running(int sentence) {
        for (int i = sentence - 1; i >= 0; i--) {
            if (i < sentence - 3 && !scene.sentence(i + 1).quoted()) {
                break;
            }
            List<Attribution> found = Attributions.in(scene.sentence(i));
            if (!found.isEmpty()) {
                return voice(found.getLast(), i);
            }
        }
        List<Attribution> next =
                sentence + 1 < scene.sentences() ? Attributions.in(scene.sentence(sentence + 1)) : List.of();
        return next.isEmpty() ? introduced(sentence) : voice(next.getFirst(), sentence + 1);
    }

    /// Whose act of speaking the sentence before tells ("She praised the bill."), when a quotation follows it that
    /// nobody else is said to speak.
    private @Nullable Voice introduced(int sentence) {
        Draft act = null;
        for (Draft each : drafts) {
            boolean speaks = WORDS.contains(each.type()) || each.type() == ClaimType.REJECT;
            if (each.sentence() == sentence - 1
                    && speaks
                    && !each.in(Role.SOURCE).isEmpty()) {
                act = each;
            }
        }
        return act == null ? null : spokenBy(act, sentence - 1);
    }

    private Voice voice(Attribution told, int sentence) {
        Span span = scene.whole(told.speaker());
        Actor actor = scene.identify(span, sentence).actors().getFirst();
        return isUnnamed(span, actor)
                ? new Voice.Unnamed(span, actor, told.cue())
                : new Voice.Speaker(span, actor, told.cue());
    }

    private Actor actor(Span span, Draft draft) {
        return scene.identify(span, draft.sentence()).actors().getFirst();
    }

    private boolean isUnnamed(Span span, Actor actor) {
        String words = span.in(scene.text());
        boolean named = words.chars().skip(1).anyMatch(Character::isUpperCase) && actor.code() != null;
        return !named && UNNAMED.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }

    private static @Nullable Span nearest(List<Span> cues, Span to) {
        Span best = null;
        for (Span cue : cues) {
            if (best == null || distance(cue, to) < distance(best, to)) {
                best = cue;
            }
        }
        return best;
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
