package org.vedette.collect.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

class MailArticlesTest {
    private static final int LARGEST = 100_000;
    private static final String PLAIN = """
            Message-ID: <42@wire.example>
            From: "The Wire" <news@wire.example>
            Subject: =?UTF-8?Q?Caf=C3=A9_opens?=
            Date: Mon, 21 Oct 2024 08:30:00 +0900 (KST)
            Content-Type: text/plain; charset=utf-8

            The café was opened.
            """;
    private static final String ALTERNATIVES = """
            Message-ID: <43@wire.example>
            From: news@wire.example
            Subject: Two forms
            Date: Mon, 21 Oct 2024 08:30:00 GMT
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The caf=E9 was =
            opened.
            --inner
            Content-Type: text/html

            <p>The <b>cafe</b> was opened.</p>
            --inner--
            --outer
            Content-Type: text/plain
            Content-Disposition: attachment; filename=x.txt

            not to be read
            --outer--
            """;
    private static final String HTML = """
            Message-ID: <44@wire.example>
            From: news@wire.example
            Subject: HTML alone
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            PHA+VGhlIGNhZsOpIHdhcyBvcGVuZWQuPC9wPjxzdHlsZT5wIHt9PC9zdHlsZT4=
            """;

    private static List<Outcome<Article>> read(String box) {
        byte[] bytes = box.getBytes(StandardCharsets.UTF_8);
        List<Outcome<Article>> found = new ArrayList<>();
        try (var articles = new MailArticles(new ByteArrayInputStream(bytes), "box", LARGEST)) {
            for (Outcome<Article> each = articles.next(); each != null; each = articles.next()) {
                found.add(each);
            }
        }
        return found;
    }

    private static Article article(Outcome<Article> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Article>) outcome).value();
    }

    private static Trouble trouble(Outcome<Article> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.SetAside.class);
        return ((Outcome.SetAside<Article>) outcome).trouble();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aMailIsAnArticle(String end) {
        Article mail = article(read(PLAIN.replace("\n", end)).getFirst());
        assertThat(mail.id()).isEqualTo("42@wire.example");
        assertThat(mail.title()).isEqualTo("Café opens");
        assertThat(mail.outlet()).isEqualTo("The Wire");
        assertThat(mail.known()).hasToString("2024-10-20T23:30:00Z");
        assertThat(mail.text()).isEqualTo("The café was opened.");
    }

    @Test
    void theReadersPartIsReadAndNoAttachment() {
        assertThat(article(read(ALTERNATIVES).getFirst()).text()).isEqualTo("The café was opened.");
        assertThat(article(read(HTML).getFirst()).text()).isEqualTo("The café was opened.");
        assertThat(article(read(HTML).getFirst()).outlet()).isEqualTo("wire.example");
        assertThat(article(read(HTML).getFirst()).published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aMailboxHoldsMany(String end) {
        String quoted = PLAIN.replace("The café was opened.", "He wrote:\n\n>From now on it is open.\n\nFrom here.");
        String box = "From news@wire.example Mon Oct 21 08:30:00 2024\n" + quoted
                + "\nFrom - Mon Oct 21 08:30:00 2024\n" + ALTERNATIVES
                + "\nFrom news@wire.example Mon Oct 21 08:30:00 2024\n" + HTML;
        List<Outcome<Article>> found = read(box.replace("\n", end));
        assertThat(found)
                .extracting(Outcome::id)
                .containsExactly("42@wire.example", "43@wire.example", "44@wire.example");
        assertThat(article(found.getFirst()).text()).isEqualTo("He wrote:\n\nFrom now on it is open.\n\nFrom here.");
    }

    @Test
    void softLineEndsOfFlowedTextAreJoined() {
        String flowed = PLAIN.replace("charset=utf-8", "charset=utf-8; format=flowed")
                .replace("The café was opened.", "The café \nwas opened.\n\nOn Monday.");
        assertThat(article(read(flowed).getFirst()).text()).isEqualTo("The café was opened.\n\nOn Monday.");
    }

    @Test
    void aMailTooLargeIsSetAsideAndTheNextRead() {
        String large = PLAIN.replace(
                "opened.", "opened.\n" + "x".repeat(70).concat("\n").repeat(2_000));
        String box = "From a@b.example Mon Oct 21 08:30:00 2024\n" + large
                + "\nFrom a@b.example Mon Oct 21 08:30:00 2024\n" + HTML;
        List<Outcome<Article>> found = read(box);
        assertThat(found).hasSize(2);
        assertThat(trouble(found.getFirst())).isEqualTo(Trouble.ARTICLE_TOO_LONG);
        assertThat(found.getLast().id()).isEqualTo("44@wire.example");
    }

    @Test
    void whatIsNoMailIsSetAside() {
        assertThat(trouble(read("// <!-- <mdb:mork:z v=\"1.4\"/> -->\n<x>\n").getFirst()))
                .isEqualTo(Trouble.FORMAT_UNKNOWN);
        assertThat(read("")).isEmpty();
    }

    @Test
    void partsNestedWithoutEndAreLeft() {
        var deep = new StringBuilder("From: a@b.example\n");
        for (int i = 0; i < 200; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b" + (1_000 + i) + "\n\n--b" + (1_000 + i) + "\n");
        }
        List<Outcome<Article>> found = read(deep + "Content-Type: text/plain\n\nhidden\n");
        assertThat(found).hasSize(1);
        assertThat(article(found.getFirst()).text()).isEmpty();
    }
}
