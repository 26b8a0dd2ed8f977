package org.vedette.watchfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.FaultyFileException;
import org.vedette.model.feed.Feed;
import org.vedette.model.feed.FeedList;

class FeedsFileTest {
    private static final String SOUND = """
            # Feeds of the desk. checked on: 2026-11-22
            contact: desk@example.org
            pause: 5 seconds
            inside: [wire.intranet]
            feeds:
              - feed: agency-asia
                url: https://agency.example.org/asia.rss
                outlet: The Agency
                every: 15 minutes
                most: 20
              - feed: wire
                url: http://wire.intranet:8080/all.atom
                text: feed
            """;

    @Test
    void aSoundFileIsRead() {
        FeedList list = FeedsFile.read("feeds.yaml", SOUND);
        assertThat(list.contact()).isEqualTo("desk@example.org");
        assertThat(list.pause()).isEqualTo(Duration.ofSeconds(5));
        assertThat(list.inside()).isEqualTo(List.of("wire.intranet"));
        assertThat(list.feeds())
                .containsExactly(
                        new Feed(
                                "agency-asia",
                                "https://agency.example.org/asia.rss",
                                "The Agency",
                                Feed.TextFrom.PAGE,
                                Duration.ofMinutes(15),
                                20),
                        new Feed(
                                "wire",
                                "http://wire.intranet:8080/all.atom",
                                null,
                                Feed.TextFrom.FEED,
                                null,
                                Feed.MOST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact: desk@example.org | contact: nobody      | 2:10: found «nobody», wanted a mail or web address",
                "agency-asia               | Agency Asia          | 6:11: found «Agency Asia», wanted a name of small",
                "feed: wire                | feed: agency-asia    | 11:11: found «agency-asia» again, wanted each feed",
                "https://agency            | ftp://agency         | 7:10: found «ftp://agency.example.org/asia.rss»",
                "https://agency            | https://me:pw@agency | 7:10: found «https://me:pw@agency.example.org",
                "15 minutes                | often                | 9:12: found «often», wanted a time such as 15 min",
                "15 minutes                | 5 seconds            | 9:12: found «5 seconds», wanted a time such as 15",
                "most: 20                  | most: 0              | 10:11: found «0», wanted a number from 1 to 10000",
                "text: feed                | text: all            | 13:11: found «all», wanted one of feed, page",
                "outlet:                   | paper:               | 8:5: found «paper», wanted one of"
            })
    void everyFaultIsNamedWithItsPlace(String was, String is, String fault) {
        assertThatThrownBy(() -> FeedsFile.read("feeds.yaml", SOUND.replace(was, is)))
                .isInstanceOf(FaultyFileException.class)
                .hasMessageContaining("feeds.yaml:" + fault);
    }

    @Test
    void aFileWithoutContactAndFeedsIsRefused() {
        assertThatThrownBy(() -> FeedsFile.read("feeds.yaml", "pause: 1 second\n"))
                .isInstanceOf(FaultyFileException.class)
                .hasMessageContaining("no contact")
                .hasMessageContaining("no feeds");
    }
}
