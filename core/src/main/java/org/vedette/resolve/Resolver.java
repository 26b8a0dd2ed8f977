package org.vedette.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.codes.Cameo;
import org.vedette.model.Stage;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.DraftText;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Found;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.When;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.resolve.actor.ActorResolver;
import org.vedette.resolve.place.Located;
import org.vedette.resolve.place.Places;
import org.vedette.resolve.quantity.Quantities;
import org.vedette.resolve.reference.Mention;
import org.vedette.resolve.time.Lookback;
import org.vedette.resolve.time.TimeWords;

/// Makes claims of drafts: looks up names, places, days and numbers, links pronouns, builds the chain of voices, and
/// holds
/// each claim to the stated constraints.
public final class Resolver implements Stage<DraftText, CodedText> {
    private static final int ID_BYTES = 8;

    private final ActorResolver actors;
    private final Places places;
    private final Quantities quantities = new Quantities();
    private final Amounts amounts = new Amounts();
    private final TimeWords timeWords = new TimeWords();
    private final Lookback lookback = new Lookback(timeWords);
    private final Cameo cameo = Cameo.load();
    private final String by;
    private final String edition;
    private final boolean withSpans;
    private final Calibration calibration;

    /// As the longer one, with confidence as the reader scored it.
    public Resolver(ActorResolver actors, Places places, String by, String edition, boolean withSpans) {
        this(actors, places, by, edition, withSpans, Calibration.NONE);
    }

    /// @param by the trained reader's edition
    /// @param edition of reader and knowledge together
    /// @param withSpans whether all that was found is kept, in a claim or not
    /// @param calibration what makes a chance of the reader's scores
    public Resolver(
            ActorResolver actors,
            Places places,
            String by,
            String edition,
            boolean withSpans,
            Calibration calibration) {
        this.actors = actors;
        this.places = places;
        this.by = by;
        this.edition = edition;
        this.withSpans = withSpans;
        this.calibration = calibration;
    }

    @Override
    public CodedText apply(DraftText drafts) {
        if (drafts.drafts().isEmpty() && !withSpans) {
            return new CodedText(drafts.text(), edition, List.of(), List.of());
        }
        var scene = new Scene(drafts.text(), actors);
        var voices = new Voices(actors, scene, drafts.drafts());
        var whereabouts = new Whereabouts(places, scene);
        var antecedents = new Antecedents(scene, drafts.drafts());
        List<Draft> all = drafts.drafts().stream().map(Constraints::withStatus).toList();
        List<Parties> named = all.stream()
                .map(draft -> ThirdParties.apart(draft, Parties.of(draft, scene, antecedents), scene))
                .toList();
        List<Parties> linked = Embedded.linked(all, named);
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < all.size(); i++) {
            Draft draft = all.get(i);
            Parties parties = Constraints.settled(draft, Embedded.spoken(draft, linked.get(i), scene), scene);
            if (Constraints.hold(draft, parties)) {
                claims.add(claim(draft, drafts.drafts(), parties, voices, whereabouts.of(draft, parties), scene));
            }
        }
        return new CodedText(
                drafts.text(), edition, Amounts.linked(claims), withSpans ? found(drafts, scene) : List.of());
    }

    private Claim claim(
            Draft draft, List<Draft> drafts, Parties parties, Voices voices, @Nullable Located located, Scene scene) {
        Cameo.Code code = cameo.of(draft.type(), draft.mode(), draft.contexts(), draft.status());
        double confidence = calibration.of(draft.typeScore() * draft.statusScore());
        var notes = new ArrayList<>(draft.notes());
        notes.addAll(notes(parties, located));
        var evidence = new Evidence(by, draft.typeScore(), draft.runnerUp(), draft.precedents(), notes);
        return new Claim(
                id(draft, scene),
                scene.sentence(draft.sentence()).span(),
                draft.trigger(),
                draft.type(),
                draft.mode(),
                draft.contexts(),
                code.cameo(),
                code.goldstein(),
                draft.status(),
                parties.sources(),
                parties.targets(),
                parties.about(),
                voices.of(draft),
                amounts.of(draft, drafts, scene),
                when(draft, scene),
                located == null ? null : located.place(),
                known(scene),
                confidence,
                evidence);
    }

    private static @Nullable Instant known(Scene scene) {
        return scene.article().known();
    }

    private static String id(Draft draft, Scene scene) {
        String what = scene.article().id() + "\n" + draft.trigger().start() + "\n" + draft.read() + "\n"
                + scene.sentence(draft.sentence()).span().in(scene.text());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private @Nullable When when(Draft draft, Scene scene) {
        boolean future = draft.status() != Status.OCCURRED && draft.status() != Status.ONGOING;
        When.Told back = lookback(draft, scene);
        if (back != null) {
            return back;
        }
        for (Span words : draft.in(Role.TIME)) {
            When.Told told = timeWords.of(scene.text(), words, scene.published(), future);
            if (told != null) {
                return told;
            }
        }
        if (scene.published() == null) {
            return null;
        }
        When.Why why = draft.in(Role.TIME).isEmpty() ? When.Why.NO_TIME_WORDS : When.Why.TIME_WORDS_NOT_UNDERSTOOD;
        return new When.Assumed(scene.published(), why);
    }

    /// The day of an act from which the sentence counts, unless time words of its own stand behind the count.
    private When.@Nullable Told lookback(Draft draft, Scene scene) {
        if (scene.published() == null) {
            return null;
        }
        Span sentence = scene.sentence(draft.sentence()).span();
        When.Told back = lookback.of(scene.text(), sentence, draft.trigger(), scene.published());
        return back != null
                        && draft.in(Role.TIME).stream()
                                .allMatch(time -> time.start() < back.words().end())
                ? back
                : null;
    }

    private static List<Note> notes(Parties parties, @Nullable Located located) {
        if (located == null || located.because() == null) {
            return parties.notes();
        }
        var notes = new ArrayList<>(parties.notes());
        notes.add(new Note(Note.COUNTRY, located.because(), located.place().span()));
        return notes;
    }

    /// Everything of interest in the article, sorted by where it stands.
    private List<Found> found(DraftText drafts, Scene scene) {
        var found = new ArrayList<Found>();
        for (Mention mention : scene.mentions()) {
            found.add(new Found.Who(mention.span(), mention.actor()));
        }
        for (Sentence sentence : drafts.text().sentences()) {
            quantities
                    .in(scene.text(), sentence.span())
                    .forEach(quantity -> found.add(new Found.Amount(quantity.span(), quantity)));
            timeWords
                    .in(scene.text(), sentence.span(), scene.published())
                    .forEach(told -> found.add(new Found.Time(told.words(), told)));
            places.in(scene.text(), sentence.tokens())
                    .forEach(place -> found.add(new Found.Where(place.span(), place)));
        }
        drafts.drafts().forEach(draft -> draft.in(Role.CUE).forEach(cue -> found.add(new Found.Cue(cue))));
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }
}
