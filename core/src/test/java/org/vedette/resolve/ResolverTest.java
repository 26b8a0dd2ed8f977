package org.vedette.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.places.Gazetteer;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.DraftText;
import org.vedette.model.claim.Found;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.read.Tokenizer;
import org.vedette.resolve.actor.ActorResolver;
import org.vedette.resolve.place.Places;

/// From drafts written by hand to claims, with the register and the gazetteer that ship.
class ResolverTest {
    private static final ActorRegister REGISTER = ActorRegister.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ActorResolver ACTORS = new ActorResolver(REGISTER, GAZETTEER::country);
    private static final Resolver RESOLVER =
            new Resolver(ACTORS, new Places(GAZETTEER, REGISTER::stateNamed), "hand@1", "hand@1+knowledge", true);
    private static final LocalDate DAY = LocalDate.of(2024, 10, 21);

    /// A draft in the making: the words of each role are looked for in the sentence.
    private static final class Told {
        private final List<String> sentences = new ArrayList<>();
        private final List<Draft> drafts = new ArrayList<>();
        private @Nullable LocalDate published = DAY;
        private boolean quoted;

        Told sentence(String sentence) {
            sentences.add(sentence);
            return this;
        }

        Told claim(
                ClaimType type, @Nullable String mode, Status status, String trigger, Map<Role, List<String>> roles) {
            int last = sentences.size() - 1;
            var spans = new EnumMap<Role, List<Span>>(Role.class);
            roles.forEach((role, words) ->
                    spans.put(role, words.stream().map(this::span).toList()));
            drafts.add(new Draft(last, span(trigger), type, mode, List.of(), status, spans, 0.9, 0.8, null, List.of()));
            return this;
        }

        private Span span(String words) {
            int offset =
                    String.join(" ", sentences.subList(0, sentences.size() - 1)).length();
            int from = offset == 0 ? 0 : offset + 1;
            Matcher found = Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})")
                    .matcher(String.join(" ", sentences));
            assertThat(found.find(from)).as(words).isTrue();
            return new Span(found.start(), found.end());
        }

        CodedText coded() {
            String text = String.join(" ", sentences);
            var article = new Article("doc", text, null, published, null, "yonhap", null);
            var read = new ArrayList<Sentence>();
            int at = 0;
            for (String sentence : sentences) {
                var span = new Span(at, at + sentence.length());
                boolean goesOn = quoted && at > 0;
                var tokens = new Tokenizer().tokens(text, span);
                read.add(new Sentence(span, Sentence.Kind.BODY, null, goesOn, tokens));
                at += sentence.length() + 1;
            }
            return RESOLVER.apply(new DraftText(new ReadText(article, read), drafts));
        }

        Claim claim() {
            return coded().claims().getLast();
        }
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream()
                .map(party -> String.valueOf(party.actor().code()))
                .toList();
    }

    @Test
    void namesBecomeActorsAndNumbersQuantities() {
        Claim claim = new Told()
                .sentence("North Korea has sent about 10,000 troops to Russia.")
                .claim(
                        ClaimType.AID,
                        null,
                        Status.OCCURRED,
                        "sent",
                        Map.of(
                                Role.SOURCE, List.of("North Korea"),
                                Role.TARGET, List.of("Russia"),
                                Role.QUANTITY, List.of("about 10,000 troops")))
                .claim();
        assertThat(codes(claim.sources())).containsExactly("PRK");
        assertThat(codes(claim.targets())).containsExactly("RUS");
        assertThat(claim.quantities()).singleElement().satisfies(quantity -> {
            assertThat(quantity.low()).isEqualTo(10_000);
            assertThat(quantity.unit()).isNotNull();
        });
        assertThat(claim.when()).isEqualTo(new When.Assumed(DAY, When.Why.NO_TIME_WORDS));
        assertThat(claim.confidence()).isEqualTo(0.9 * 0.8);
    }

    @Test
    void aNameCutInTwoIsMadeWhole() {
        Claim claim = new Told()
                .sentence("South Korea expelled two envoys of North Korea.")
                .claim(
                        ClaimType.SANCTION,
                        "expel",
                        Status.OCCURRED,
                        "expelled",
                        Map.of(Role.SOURCE, List.of("South Korea"), Role.TARGET, List.of("envoys of North")))
                .claim();
        assertThat(claim.targets().getFirst().actor().country()).isEqualTo("PRK");
    }

    @Test
    void pronounsAreLinkedAndTheLinkIsTold() {
        Claim claim = new Told()
                .sentence("Malta praised Laos on Sunday.")
                .sentence("It will lend the country two radars.")
                .claim(
                        ClaimType.AID,
                        null,
                        Status.PLANNED,
                        "lend",
                        Map.of(Role.SOURCE, List.of("It"), Role.TARGET, List.of("the country")))
                .claim();
        assertThat(codes(claim.sources())).containsExactly("MLT");
        assertThat(claim.evidence().notes())
                .anySatisfy(note -> assertThat(note.because()).isEqualTo("«It» stands for «Malta»"));
    }

    @ParameterizedTest
    @CsvSource({
        "Malta says it will lend Laos two radars., it, Malta, MLT",
        "The Maltese government said on Sunday it would lend Laos two radars., it, The Maltese government, MLT",
        "The Maltese miners say they will lend Laos two radars., they, The Maltese miners, MLT",
    })
    void aPronounIsShownByTheNameInItsSentence(String sentence, String pronoun, String name, String country) {
        Claim claim = new Told()
                .sentence(sentence)
                .claim(
                        ClaimType.AID,
                        null,
                        Status.PROMISED,
                        "lend",
                        Map.of(
                                Role.SOURCE, List.of(pronoun),
                                Role.TARGET, List.of("Laos"),
                                Role.SPEAKER, List.of(name)))
                .claim();
        Party source = claim.sources().getFirst();
        assertThat(source.actor().country()).isEqualTo(country);
        assertThat(source.span().in(sentence)).isEqualTo(name);
        assertThat(claim.evidence().notes())
                .anySatisfy(
                        note -> assertThat(note.because()).startsWith("«" + pronoun + "» stands for «" + name + "»"));
    }

    @Test
    void hisCountryIsTheCountryHeIsOf() {
        Claim claim = new Told()
                .sentence("President Vladimir Putin said his country will lend Laos two radars.")
                .claim(
                        ClaimType.AID,
                        null,
                        Status.PROMISED,
                        "lend",
                        Map.of(Role.SOURCE, List.of("his country"), Role.TARGET, List.of("Laos")))
                .claim();
        assertThat(codes(claim.sources())).containsExactly("RUS");
    }

    @Test
    void whatIsPromisedWithoutADoerIsDoneByTheSpeaker() {
        Claim claim = new Told()
                .sentence("Two radars will be lent to Laos, the Maltese government said.")
                .claim(
                        ClaimType.AID,
                        null,
                        Status.PROMISED,
                        "lent",
                        Map.of(
                                Role.TARGET, List.of("Laos"),
                                Role.SPEAKER, List.of("the Maltese government"),
                                Role.CUE, List.of("said")))
                .claim();
        assertThat(claim.sources().getFirst().actor().country()).isEqualTo("MLT");
    }

    @ParameterizedTest
    @CsvSource({
        // an agreement is towards those the act is done to
        "Malta agreed to pull its troops out of Laos., AGREE, agreed, PLANNED, pull, Malta, Laos",
        // a demand is made of whoever is to act
        "Malta demanded that Laos withdraw from Togo., REQUEST, demanded, REQUESTED, withdraw, Laos, Togo",
    })
    void anActOfSpeakingIsTowardsTheOtherOfTheActItSpeaksOf(
            String sentence, ClaimType type, String said, Status status, String act, String source, String target) {
        List<Claim> claims = new Told()
                .sentence(sentence)
                .claim(type, null, Status.OCCURRED, said, Map.of(Role.SOURCE, List.of("Malta")))
                .claim(
                        ClaimType.RETREAT,
                        "withdraw",
                        status,
                        act,
                        Map.of(Role.SOURCE, List.of(source), Role.TARGET, List.of(target)))
                .coded()
                .claims();
        assertThat(codes(claims.getFirst().targets())).containsExactly("LAO");
    }

    @Test
    void aCriticAnIntroducedQuotationAndATranscriptSpeak() {
        var critic = Map.of(Role.SOURCE, List.of("Malta"), Role.TARGET, List.of("Laos"));
        Claim charged = new Told()
                .sentence("Malta criticised Laos for shelling Togo.")
                .claim(ClaimType.ACCUSE, null, Status.OCCURRED, "criticised", critic)
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "shelling", Map.of(Role.TARGET, List.of("Togo")))
                .claim();
        Claim quoted = new Told()
                .sentence("Malta praised Laos.")
                .claim(ClaimType.SUPPORT, null, Status.OCCURRED, "praised", critic)
                .sentence("“Chad has shelled Togo.")
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "shelled", Map.of(Role.SOURCE, List.of("Chad")))
                .claim();
        Claim labelled = new Told()
                .sentence("Mr Okoro met Ms Lind.")
                .sentence("OKORO: They have shelled Togo.")
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "shelled", Map.of(Role.TARGET, List.of("Togo")))
                .claim();

        assertThat(speaker(charged)).isEqualTo("MLT");
        assertThat(speaker(quoted)).isEqualTo("MLT");
        assertThat(labelled.voice().getLast())
                .isInstanceOfSatisfying(
                        Voice.Speaker.class,
                        speaker -> assertThat(speaker.actor().name()).isEqualTo("OKORO"));
    }

    @Test
    void aQuotationWithinTheSentenceAndWhatIsAgreedOnHaveTheirSpeakers() {
        var source = Map.of(Role.SOURCE, List.of("Malta"));
        Claim quoted = new Told()
                .sentence("Malta called Laos “a state that shells Togo”.")
                .claim(ClaimType.ACCUSE, null, Status.OCCURRED, "called", source)
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "shells", Map.of(Role.TARGET, List.of("Togo")))
                .claim();
        Claim agreed = new Told()
                .sentence("Malta agreed to withdraw from Togo.")
                .claim(ClaimType.AGREE, null, Status.OCCURRED, "agreed", source)
                .claim(ClaimType.RETREAT, null, Status.PLANNED, "withdraw", source)
                .claim();
        Claim beside = new Told()
                .sentence("Malta agreed, and Chad will withdraw.")
                .claim(ClaimType.AGREE, null, Status.OCCURRED, "agreed", source)
                .claim(ClaimType.RETREAT, null, Status.PLANNED, "withdraw", Map.of(Role.SOURCE, List.of("Chad")))
                .claim();

        assertThat(speaker(quoted)).isEqualTo("MLT");
        assertThat(speaker(agreed)).isEqualTo("MLT");
        assertThat(beside.voice()).as("the outlet tells it").hasSize(1);
    }

    private static @Nullable String speaker(Claim claim) {
        return claim.voice().getLast() instanceof Voice.Speaker speaker
                ? speaker.actor().code()
                : null;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Malta is concerned by reports of Laotian soldiers fighting for Togo, the ministry said. | fighting | reports
            Malta cannot confirm at present that Laotian soldiers are fighting in Togo, it said.    | fighting | cannot confirm
            The ministry said it had received unconfirmed reports that Laos had shelled Togo.       | shelled  | reports
            Amid rumours of war, Laos shelled Togo, the ministry said.                              | shelled  |
            Malta confirmed reports that Laos had shelled Togo, the ministry said.                  | shelled  |
            Its reports of last week said that Laos had shelled Togo, the ministry said.            | shelled  |
            """)
    void whatIsOnlyRumouredIsOnNobodysWord(String sentence, String act, @Nullable String cue) {
        String speaker = sentence.startsWith("Malta") ? "Malta" : "the ministry";
        Claim claim = new Told()
                .sentence(sentence.replace("The ministry", "As told, the ministry"))
                .claim(
                        ClaimType.ASSAULT,
                        null,
                        Status.ONGOING,
                        act,
                        Map.of(Role.TARGET, List.of("Togo"), Role.SPEAKER, List.of(speaker), Role.CUE, List.of("said")))
                .claim();
        Voice last = claim.voice().getLast();
        assertThat(
                        last instanceof Voice.Unnamed(var span, var actor, var found) && found != null
                                ? found.in(sentence.replace("The ministry", "As told, the ministry"))
                                : null)
                .isEqualTo(cue);
        assertThat(last instanceof Voice.Speaker).isEqualTo(cue == null);
    }

    @Test
    void whoeverSaysOurIsTheOutlet() {
        Claim claim = new Told()
                .sentence("Our report of Saturday that Laos had shelled Togo was wrong.")
                .claim(
                        ClaimType.ASSAULT,
                        null,
                        Status.REFUTED,
                        "shelled",
                        Map.of(Role.SOURCE, List.of("Laos"), Role.SPEAKER, List.of("Our")))
                .claim();
        assertThat(claim.voice().getLast())
                .isInstanceOfSatisfying(
                        Voice.Speaker.class,
                        speaker -> assertThat(speaker.actor().name()).isEqualTo("yonhap"));
    }

    @Test
    void whatOneIsAccusedOfIsOnTheWordOfTheAccuser() {
        var accusation = Map.of(Role.SOURCE, List.of("Malta"), Role.TARGET, List.of("Laos"));
        var attack = Map.of(Role.SOURCE, List.of("Laos"), Role.TARGET, List.of("Togo"));
        Claim accused = new Told()
                .sentence("Malta accused Laos of shelling Togo.")
                .claim(ClaimType.ACCUSE, null, Status.OCCURRED, "accused", accusation)
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "shelling", attack)
                .claim();
        Claim told = new Told()
                .sentence("Malta accused Laos of lying after Laos shelled Togo.")
                .claim(ClaimType.ACCUSE, null, Status.OCCURRED, "accused", accusation)
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "shelled", attack)
                .claim();
        assertThat(accused.voice()).hasSize(2);
        assertThat(accused.voice().getLast())
                .isInstanceOfSatisfying(
                        Voice.Speaker.class,
                        speaker -> assertThat(speaker.actor().code()).isEqualTo("MLT"));
        assertThat(told.voice()).as("the outlet tells it").hasSize(1);
    }

    @Test
    void whatIsDoneIsPartOfWhatIsPlanned() {
        Map<Role, List<String>> roles = Map.of(
                Role.SOURCE, List.of("Laos"),
                Role.TARGET, List.of("Malta"),
                Role.QUANTITY, List.of("some 900 soldiers", "about 70 soldiers"));
        List<Claim> claims = new Told()
                .sentence("Laos plans to send some 900 soldiers to Malta, with about 70 soldiers already shipped.")
                .claim(ClaimType.AID, null, Status.PLANNED, "send", roles)
                .claim(ClaimType.AID, null, Status.OCCURRED, "shipped", roles)
                .coded()
                .claims();
        assertThat(claims.getFirst().quantities())
                .singleElement()
                .satisfies(quantity -> assertThat(quantity.low()).isEqualTo(900));
        assertThat(claims.getLast().quantities()).singleElement().satisfies(quantity -> {
            assertThat(quantity.low()).isEqualTo(70);
            assertThat(quantity.of()).isEqualTo(900);
        });
    }

    @Test
    void aRelationOfOthersIsWhatAnAgreementIsAbout() {
        Claim claim = new Told()
                .sentence("Malta and Laos agreed to watch the cooperation between Togo and Benin.")
                .claim(
                        ClaimType.AGREE,
                        null,
                        Status.OCCURRED,
                        "agreed",
                        Map.of(
                                Role.SOURCE, List.of("Malta", "Laos"),
                                Role.TARGET, List.of("Malta", "Laos", "Togo", "Benin")))
                .claim();
        assertThat(codes(claim.targets())).containsExactly("MLT", "LAO");
        assertThat(codes(claim.about())).containsExactly("TGO", "BEN");
    }

    @Test
    void aDenialNeedsSomebodyWhoDenies() {
        Map<Role, List<String>> silent = Map.of(Role.SOURCE, List.of("Laos"));
        Map<Role, List<String>> spoken = Map.of(Role.SOURCE, List.of("Laos"), Role.SPEAKER, List.of("Malta"));
        Claim nobody = new Told()
                .sentence("Laos did not shell Kharkiv.")
                .claim(ClaimType.ASSAULT, null, Status.DENIED, "shell", silent)
                .claim();
        Claim somebody = new Told()
                .sentence("Malta denied that Laos shelled Kharkiv.")
                .claim(ClaimType.ASSAULT, null, Status.DENIED, "shelled", spoken)
                .claim();
        assertThat(nobody.status()).isEqualTo(Status.NEGATED);
        assertThat(somebody.status()).isEqualTo(Status.DENIED);
    }

    @Test
    void whoSaysWeIsTheSpeaker() {
        Claim claim = new Told()
                .sentence("“We will lend the Laotians two radars,” the Maltese government said.")
                .claim(
                        ClaimType.AID,
                        null,
                        Status.PROMISED,
                        "lend",
                        Map.of(
                                Role.SOURCE, List.of("We"),
                                Role.TARGET, List.of("the", "Laotians"),
                                Role.SPEAKER, List.of("the Maltese government"),
                                Role.CUE, List.of("said")))
                .claim();
        assertThat(claim.sources().getFirst().actor().country()).isEqualTo("MLT");
        assertThat(claim.targets()).as("an article alone names nobody").hasSize(1);
    }

    @Test
    void anOpenPronounStaysOpen() {
        Claim claim = new Told()
                .sentence("They shelled Kharkiv.")
                .claim(
                        ClaimType.ASSAULT,
                        null,
                        Status.OCCURRED,
                        "shelled",
                        Map.of(Role.SOURCE, List.of("They"), Role.TARGET, List.of("Kharkiv")))
                .claim();
        assertThat(claim.sources().getFirst().actor().code()).isNull();
        assertThat(claim.evidence().notes())
                .anySatisfy(note -> assertThat(note.because()).contains("left open"));
    }

    @Test
    void wordsOfTheSpeakersOwnNamePassNothingOn() {
        Claim claim = new Told()
                .sentence("South Korea's Yonhap News Agency said that Laos had shelled Kharkiv.")
                .claim(
                        ClaimType.ASSAULT,
                        null,
                        Status.OCCURRED,
                        "shelled",
                        Map.of(
                                Role.SOURCE, List.of("Laos"),
                                Role.RELAY, List.of("South", "Yonhap News"),
                                Role.SPEAKER, List.of("South Korea's Yonhap News Agency"),
                                Role.CUE, List.of("said")))
                .claim();
        assertThat(claim.voice()).hasSize(2).last().isInstanceOf(Voice.Speaker.class);
    }

    @Test
    void theChainOfVoicesRunsInwards() {
        Claim claim = new Told()
                .sentence("TASS reported, citing the Pentagon, that Laos had shelled Kharkiv.")
                .claim(
                        ClaimType.ASSAULT,
                        null,
                        Status.OCCURRED,
                        "shelled",
                        Map.of(
                                Role.SOURCE, List.of("Laos"),
                                Role.RELAY, List.of("TASS"),
                                Role.SPEAKER, List.of("the Pentagon"),
                                Role.CUE, List.of("reported", "citing")))
                .claim();
        assertThat(claim.voice()).hasSize(3);
        assertThat(claim.voice().get(0)).isInstanceOf(Voice.Outlet.class);
        assertThat(claim.voice().get(1)).isInstanceOf(Voice.Relay.class);
        assertThat(claim.voice().get(2))
                .isInstanceOfSatisfying(
                        Voice.Speaker.class,
                        speaker -> assertThat(speaker.actor().country()).isEqualTo("USA"));
    }

    @Test
    void officialsAreUnnamed() {
        Claim claim = new Told()
                .sentence("Laos shelled Kharkiv, officials said.")
                .claim(
                        ClaimType.ASSAULT,
                        null,
                        Status.OCCURRED,
                        "shelled",
                        Map.of(
                                Role.SOURCE, List.of("Laos"),
                                Role.SPEAKER, List.of("officials"),
                                Role.CUE, List.of("said")))
                .claim();
        assertThat(claim.voice().getLast()).isInstanceOf(Voice.Unnamed.class);
    }

    @Test
    void aQuotationThatGoesOnKeepsItsSpeaker() {
        var told = new Told();
        told.quoted = true;
        Claim claim = told.sentence("“Laos shelled us,” President Putin said.")
                .claim(
                        ClaimType.ASSAULT,
                        null,
                        Status.OCCURRED,
                        "shelled",
                        Map.of(
                                Role.SOURCE, List.of("Laos"),
                                Role.SPEAKER, List.of("President Putin"),
                                Role.CUE, List.of("said")))
                .sentence("“Laos also seized a ferry.”")
                .claim(ClaimType.COERCE, "seize", Status.OCCURRED, "seized", Map.of(Role.SOURCE, List.of("Laos")))
                .claim();
        assertThat(claim.voice().getLast())
                .isInstanceOfSatisfying(
                        Voice.Speaker.class,
                        speaker -> assertThat(speaker.actor().country()).isEqualTo("RUS"));
    }

    @Test
    void noMeetingOfOneAndNoActOfNobody() {
        assertThat(new Told()
                        .sentence("Malta held talks.")
                        .claim(ClaimType.CONSULT, null, Status.OCCURRED, "talks", Map.of(Role.SOURCE, List.of("Malta")))
                        .sentence("Shots were fired.")
                        .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "fired", Map.of())
                        .coded()
                        .claims())
                .isEmpty();
    }

    @Test
    void thePlaceOfAVisitIsItsHost() {
        Claim claim = new Told()
                .sentence("Vladimir Putin visited Hanoi.")
                .claim(
                        ClaimType.CONSULT,
                        "visit",
                        Status.OCCURRED,
                        "visited",
                        Map.of(Role.SOURCE, List.of("Vladimir Putin"), Role.PLACE, List.of("Hanoi")))
                .claim();
        assertThat(claim.targets().getFirst().actor().country()).isEqualTo("VNM");
        assertThat(claim.place()).isNotNull();
        assertThat(claim.cameo()).isEqualTo("042");
    }

    @Test
    void aPlaceBearsAnAttackWhenNobodyElseIsNamed() {
        Map<Role, List<String>> roles = Map.of(Role.SOURCE, List.of("Laos"), Role.PLACE, List.of("Hanoi"));
        Claim shelled = new Told()
                .sentence("Laos fired shells in Hanoi.")
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "fired", roles)
                .claim();
        assertThat(shelled.targets().getFirst().actor().country()).isEqualTo("VNM");
        assertThat(shelled.evidence().notes())
                .anySatisfy(note -> assertThat(note.because()).isEqualTo("nobody but the place is named"));
        Claim promised = new Told()
                .sentence("Laos promised reforms in Hanoi.")
                .claim(ClaimType.AGREE, null, Status.OCCURRED, "promised", roles)
                .claim();
        assertThat(promised.targets()).isEmpty();
    }

    @Test
    void withoutADayOfPublicationNoDayIsAssumed() {
        var told = new Told();
        told.published = null;
        Claim claim = told.sentence("Laos shelled Kharkiv.")
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "shelled", Map.of(Role.SOURCE, List.of("Laos")))
                .claim();
        assertThat(claim.when()).isNull();
    }

    @Test
    void theSameArticleGivesTheSameIds() {
        var one = new Told()
                .sentence("Laos shelled Kharkiv.")
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "shelled", Map.of(Role.SOURCE, List.of("Laos")))
                .coded();
        var again = new Told()
                .sentence("Laos shelled Kharkiv.")
                .claim(ClaimType.ASSAULT, null, Status.OCCURRED, "shelled", Map.of(Role.SOURCE, List.of("Laos")))
                .coded();
        assertThat(one).isEqualTo(again);
        assertThat(one.claims().getFirst().id()).matches("[0-9a-f]{16}");
    }

    @Test
    void everythingFoundPointsAtItsWords() {
        CodedText coded = new Told()
                .sentence("About 300 soldiers left Seoul for Moscow on Monday, the Kremlin said.")
                .coded();
        assertThat(coded.found())
                .anySatisfy(found -> assertThat(found).isInstanceOf(Found.Amount.class))
                .anySatisfy(found -> assertThat(found).isInstanceOf(Found.Who.class))
                .anySatisfy(found -> assertThat(found).isInstanceOf(Found.Where.class));
        assertThat(coded.found()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }
}
