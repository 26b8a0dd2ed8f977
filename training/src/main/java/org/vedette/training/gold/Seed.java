package org.vedette.training.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `seed`: twenty sentences on one story, each with what an analyst needs of it. The sentences lie in a folder beside
/// the
/// sets; what is wanted stands in the Python scorer alone, so it is read from there and not copied.
final class Seed implements GoldSet {
    private static final String SCORER = "score.py";
    private static final String SENTENCES = "../seed/seed_sentences.tsv";
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 21);
    private static final Pattern WANTED = Pattern.compile("(\\d+): \\('([A-Z ]*)', '([a-z ]*)', '([A-Z ]*)',"
            + " (?:'([A-Z]*)'|None), '([a-z ]*)', (?:(\\d+)|None)\\)");
    private static final int NUMBER_AT = 4;

    private final Share right = new Share();
    private final Errors errors = new Errors();

    /// What a sentence must give.
    private record Wanted(
            List<String> types,
            List<String> statuses,
            List<String> sources,
            String target,
            List<String> speaker,
            String amount) {}

    @Override
    public String name() {
        return "seed";
    }

    @Override
    public String file() {
        return SENTENCES;
    }

    @Override
    public boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(SENTENCES)) && Files.isRegularFile(folder.resolve(SCORER));
    }

    @Override
    public Result run(Path folder, Build build) throws IOException {
        Map<Integer, Wanted> key = key(Files.readString(folder.resolve(SCORER), StandardCharsets.UTF_8));
        var articles = new ArrayList<Article>();
        for (String line : Files.readAllLines(folder.resolve(SENTENCES), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", 2);
            articles.add(new Article(cells[0], cells[1], null, PUBLISHED, null, "test", null));
        }
        build.read(articles).forEach(text -> add(key, text));
        List<Figure> figures = List.of(Figure.count("rows", right.all()), Figure.count("all_right", right.right()));
        return new Result(name(), figures, List.of(), errors);
    }

    private void add(Map<Integer, Wanted> key, CodedText read) {
        Article article = read.text().article();
        Wanted wanted = key.get(Integer.parseInt(article.id().substring(NUMBER_AT)));
        List<String> missing = wanted == null ? List.of("no key") : missing(wanted, read);
        right.add(missing.isEmpty());
        missing.forEach(
                what -> errors.add(what, new Errors.Case(article.id(), String.valueOf(wanted), what, article.text())));
    }

    private static Map<Integer, Wanted> key(String scorer) {
        var key = new TreeMap<Integer, Wanted>();
        Matcher row = WANTED.matcher(scorer);
        while (row.find()) {
            key.put(
                    Integer.parseInt(row.group(1)),
                    new Wanted(
                            words(row.group(2)),
                            words(row.group(3)),
                            words(row.group(4)),
                            Objects.requireNonNullElse(row.group(5), ""),
                            words(row.group(6)),
                            Objects.requireNonNullElse(row.group(7), "")));
        }
        return key;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    /// What the best claim lacks.
    private static List<String> missing(Wanted wanted, CodedText text) {
        List<String> least = List.of("no claim");
        boolean first = true;
        for (Claim claim : text.claims()) {
            List<String> lacks = lacks(wanted, claim, text.text().article().text());
            if (first || lacks.size() < least.size()) {
                least = lacks;
                first = false;
            }
        }
        return least;
    }

    private static List<String> lacks(Wanted wanted, Claim claim, String text) {
        String target = wanted.target();
        String amount = wanted.amount();
        String spoken = spoken(claim, text);
        var lacks = new ArrayList<String>();
        lack(lacks, wanted.types().contains(claim.type().name()), "type " + claim.type());
        lack(
                lacks,
                wanted.statuses().contains(claim.status().label()),
                "status " + claim.status().label());
        lack(lacks, wanted.sources().stream().allMatch(code -> has(claim.sources(), code)), "source");
        lack(lacks, target.isEmpty() || has(claim.targets(), target), "target");
        lack(lacks, wanted.speaker().stream().allMatch(spoken::contains), "voice");
        lack(lacks, !wanted.speaker().isEmpty() || spoken.isEmpty(), "voice not there");
        lack(lacks, amount.isEmpty() || has(claim, Double.parseDouble(amount)), "amount");
        return lacks;
    }

    private static void lack(List<String> lacks, boolean isThere, String what) {
        if (!isThere) {
            lacks.add(what);
        }
    }

    private static boolean has(List<Party> parties, String code) {
        return parties.stream().map(Party::actor).anyMatch(actor -> {
            String own = Objects.requireNonNullElse(actor.code(), "");
            String country = Objects.requireNonNullElse(actor.countryOrKind(), own);
            return own.contains(code) || country.contains(code);
        });
    }

    private static boolean has(Claim claim, double amount) {
        return claim.quantities().stream().anyMatch(each -> each.low() == amount || each.high() == amount);
    }

    private static String spoken(Claim claim, String text) {
        var words = new ArrayList<String>();
        for (Voice voice : claim.voice()) {
            Span span = switch (voice) {
                case Voice.Outlet outlet -> null;
                case Voice.Relay relay -> relay.span();
                case Voice.Speaker speaker -> speaker.span();
                case Voice.Unnamed unnamed -> unnamed.span();
            };
            if (span != null) {
                words.add(span.in(text) + " " + voice.name());
            }
        }
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
