package org.vedette.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vedette.model.text.Article;

/// Which sentences begin inside a quotation that an earlier sentence opened: those behind a `>`; others stand
/// behind a bar.
class QuotedTest {
    private static final TextReader READER = new TextReader();

    static final List<String> CASES = """
            "We will not go," he said.| She left.
            "We will not go.> We never did," he said.| She left.
            “We will not go.> We never did.> Never.”| She left.
            He said: ``We will not go.> We never did.''| She left.
            He said: «We will not go.> We never did.»| She left.
            He said: „We will not go.> We never did.“| She left.
            He said: ‘We will not go.> It’s our land.> We never did.’| She left.
            He said: 'We will not go.> We never did.'| She left.
            The rebels' camp was empty.| The army's was not.
            'Abd al-Karim left.| He took the soldiers' pay.
            It is 5'10" tall.| It weighs little.
            "He told me, 'Go.> Go now,'" she said.| He went.
            He called it "war".| It was not "war".| She left.
            "First," he said.| "Second.> Third," he said.| She left.
            "We will go.¶> "We will come back," he said.| She left.
            “We will go.¶> “We will come back,” he said.| She left.
            "We will go.¶| She left.
            “We will go.”¶| “We will come back,” he said.
            (“We will go.> We will.”)| She left.
            """.lines().toList();

    @ParameterizedTest
    @FieldSource("CASES")
    void sentencesKnowWhetherTheyBeginInAQuotation(String marked) {
        String text = marked.replaceAll("¶[>|] ", "\n\n").replaceAll("[>|]", "");
        List<Boolean> wanted = marked.substring(marked.startsWith("|") ? 1 : 0)
                .replaceAll("[^>|]", "")
                .chars()
                .mapToObj(mark -> mark == '>')
                .toList();
        List<Boolean> found = READER.apply(Article.of("test", text)).sentences().stream()
                .skip(1)
                .map(sentence -> sentence.quoted())
                .toList();
        assertThat(found).isEqualTo(wanted);
    }
}
