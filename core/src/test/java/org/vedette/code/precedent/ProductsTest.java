package org.vedette.code.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsTest {
    /// Against the plain loop, with widths that fill no register and the ends of what a byte holds.
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 5", "125, 64", "125, 1000", "200, 17"})
    void equalThePlainSumsForEveryVector(int width, int many) {
        var random = new Random(7);
        byte[][] vectors = new byte[many][width];
        byte[] columns = new byte[width * many];
        for (int i = 0; i < many; i++) {
            random.nextBytes(vectors[i]);
            vectors[i][0] = i % 2 == 0 ? Byte.MIN_VALUE : Byte.MAX_VALUE;
            for (int j = 0; j < width; j++) {
                columns[j * many + i] = vectors[i][j];
            }
        }
        byte[] one = new byte[width];
        random.nextBytes(one);
        one[0] = Byte.MIN_VALUE;
        try (var products = new Products(columns, width, many)) {
            int[] sums = products.with(one);
            assertThat(sums).hasSize(many);
            for (int i = 0; i < many; i++) {
                assertThat(sums[i]).as("vector " + i).isEqualTo(Scale.product(one, vectors[i]));
            }
        }
    }
}
