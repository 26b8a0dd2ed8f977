package org.vedette.collect.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final URI BASE = URI.create("https://example.org/news/feed.xml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a/b                          | https://example.org/a/b",
                "story.html                    | https://example.org/news/story.html",
                "../x                          | https://example.org/x",
                "?id=7                         | https://example.org/news/?id=7",
                "//other.example.org/a         | https://other.example.org/a",
                "http://EXAMPLE.org            | http://example.org/",
                "https://example.org/a b       | https://example.org/a%20b",
                "https://example.org/ä?q=ö     | https://example.org/%C3%A4?q=%C3%B6",
                "https://bücher.example/x      | https://xn--bcher-kva.example/x",
                "https://example.org/a<b>      | https://example.org/a%3Cb%3E",
                "https://example.org/100%      | https://example.org/100%25",
                "https://example.org/a%20b     | https://example.org/a%20b",
                "https://example.org/a#part    | https://example.org/a",
                "HTTPS://example.org:8443/a    | https://example.org:8443/a"
            })
    void linksAreReadAsTheyAreWritten(String link, String address) {
        assertThat(WebAddress.of(BASE, link)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "ftp://example.org/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:a@example.org",
                "https://user:word@example.org/",
                "https://",
                "https:///a",
                "http://exa mple.org/",
                "jar:http://example.org!/a"
            })
    void whatIsNoWebAddressIsNone(String link) {
        assertThat(WebAddress.of(null, link)).isNull();
    }
}
