package org.vedette.collect.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        var recent = new Recent<Integer>(2);
        recent.put("a", 1);
        recent.put("b", 2);
        assertThat(recent.get("a")).isEqualTo(1);
        recent.put("c", 3);
        assertThat(recent.get("b")).isNull();
        assertThat(recent.get("a")).isEqualTo(1);
        assertThat(recent.get("c")).isEqualTo(3);
        recent.put("a", 4);
        assertThat(recent.get("a")).isEqualTo(4);
        assertThat(recent.get("c")).isEqualTo(3);
    }
}
