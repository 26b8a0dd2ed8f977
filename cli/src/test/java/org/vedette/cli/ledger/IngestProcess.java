package org.vedette.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import org.vedette.cli.console.Console;
import org.vedette.cli.sample.Sample;
import org.vedette.model.Outcome;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import picocli.CommandLine;

/// `vedette ingest` as a process of its own, with a reader that takes no time to open: it finds as many claims in a
/// document as the last digit of its identifier says.
final class IngestProcess {
    private IngestProcess() {}

    public static void main(String[] arguments) {
        var reader = new OpenReader(
                article -> new Outcome.Done<>(article.id(), coded(article)),
                IngestProcess::reports,
                IngestProcess::nothing);
        var command = new CommandLine(new IngestCommand(Console.ofProcess(), (folder, corrections) -> reader));
        System.exit(command.execute(arguments));
    }

    private static void nothing() {
        // there is nothing to close
    }

    /// How many claims are found in a document.
    static int claims(String id) {
        return id.charAt(id.length() - 1) - '0';
    }

    private static List<Report> reports(CodedText coded) {
        Article article = coded.text().article();
        return coded.claims().stream()
                .map(claim -> new Report(
                        article.id(),
                        article.outlet(),
                        article.title(),
                        article.url(),
                        article.published(),
                        claim.sentence().in(article.text()),
                        article.text(),
                        List.of(),
                        coded.edition(),
                        claim))
                .toList();
    }

    private static CodedText coded(Article article) {
        List<Claim> claims = new ArrayList<>();
        Claim like = Sample.aid();
        for (int i = 0; i < claims(article.id()); i++) {
            claims.add(new Claim(
                    article.id() + "-" + i,
                    like.sentence(),
                    like.trigger(),
                    like.type(),
                    like.mode(),
                    like.contexts(),
                    like.cameo(),
                    like.goldstein(),
                    like.status(),
                    like.sources(),
                    like.targets(),
                    like.about(),
                    like.voice(),
                    like.quantities(),
                    like.when(),
                    like.place(),
                    article.known(),
                    like.confidence(),
                    like.evidence()));
        }
        return new CodedText(new ReadText(article, List.of()), "reader-1", claims, List.of());
    }
}
