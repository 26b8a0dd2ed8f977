package org.vedette.cli.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    private final Grid grid = new Grid("fruit x colour", List.of("apple", "fig"), List.of("red", "green"));

    @Test
    void thinCellsAreMarkedAndRowsSummed() {
        grid.count("apple", "red");
        grid.count("apple", "red");
        grid.count("fig", "green");
        assertThat(grid.lines(2))
                .containsExactly(
                        "fruit x colour",
                        "        red  green   all",
                        "  apple   2      -<    2",
                        "  fig     -<     1<    1");
        assertThat(grid.at("apple", "red")).isEqualTo(2);
        assertThat(grid.thin(2)).isEqualTo(3);
        assertThat(grid.thin(1)).isEqualTo(2);
    }

    @Test
    void aCellThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> grid.count("apple", "blue")).hasMessageContaining("blue");
        assertThatThrownBy(() -> grid.count("pear", "red")).hasMessageContaining("pear");
    }
}
