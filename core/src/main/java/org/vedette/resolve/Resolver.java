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
import org.vedette.model.claim.Found;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.When;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.resolve.actor.ActorResolver;
import org.vedette.resolve.place.Places;
import org.vedette.resolve.quantity.Quantities;
import org.vedette.resolve.reference.Mention;
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
        var claims = new ArrayList<Claim>();
        for (Draft coded : drafts.drafts()) {
            Draft draft = Constraints.withStatus(coded);
            Parties named = ThirdParties.apart(draft, Parties.of(draft, scene), scene);
            Parties parties = Constraints.settled(draft, named, scene);
            if (Constraints.hold(draft, parties)) {
                claims.add(claim(draft, drafts.drafts(), parties, voices, scene));
            }
        }
        List<Claim> linked = Amounts.linked(claims);
        return new CodedText(drafts.text(), edition, linked, withSpans ? found(drafts, scene) : List.of());
    }

    private Claim claim(Draft draft, List<Draft> drafts, Parties parties, Voices voices, Scene scene) {
        Cameo.Code code = cameo.of(draft.type(), draft.mode(), draft.contexts(), draft.status());
        double confidence = calibration.of(draft.typeScore() * draft.statusScore());
        var notes = new ArrayList<>(draft.notes());
        notes.addAll(parties.notes());
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
                place(draft, parties, scene),
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

    private @Nullable Place place(Draft draft, Parties parties, Scene scene) {
        if (draft.in(Role.PLACE).isEmpty()) {
            return null;
        }
        String country = parties.targets().stream()
                .map(party -> party.actor().country())
                .filter(code -> code != null)
                .findFirst()
                .orElse(null);
        Sentence sentence = scene.sentence(draft.sentence());
        return places.of(scene.text(), draft.in(Role.PLACE).getFirst(), sentence.tokens(), country);
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
