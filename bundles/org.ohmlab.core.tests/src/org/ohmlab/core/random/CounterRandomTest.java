/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class CounterRandomTest {

    private static final DrawKey KEY = new DrawKey(20_230_514L, Purpose.CHIP_VARIATION, 3, DrawKey.stream("conv1"), 0);

    private static float[] gaussians(DrawKey key, long first, int count) {
        float[] numbers = new float[count];
        CounterRandom.gaussians(key, first, numbers, 0, count);
        return numbers;
    }

    private static float[] uniforms(DrawKey key, long first, int count) {
        float[] numbers = new float[count];
        CounterRandom.uniforms(key, first, numbers, 0, count);
        return numbers;
    }

    @Test
    void elementIsALaneOfItsBlock() {
        Threefry threefry = new Threefry();
        NormalPairs pairs = new NormalPairs(16);
        float[] numbers = uniforms(KEY, 0, 6000);
        float[] normal = gaussians(KEY, 0, 6000);
        for (int i = 0; i < 6000; i++) {
            int block = i / 2048 * 512 + i % 512;
            int lane = i % 2048 / 512;
            threefry.block(KEY, block, 0);
            assertEquals((threefry.word(lane) >>> 8) / (float) (1 << 24), numbers[i]);
            int[] radius = { threefry.word(lane & 2) };
            int[] angle = { threefry.word(lane & 2 | 1) };
            pairs.compute(radius, angle, 1, pair -> {
                Threefry more = new Threefry();
                more.block(KEY, block, 1);
                return more.word(lane & 2);
            });
            assertEquals((lane & 1) == 0 ? pairs.first()[0] : pairs.second()[0], normal[i]);
        }
    }

    /**
     * The numbers themselves are part of every result's meaning and may not change under the same name: who changes one
     * gives the scheme a new name here and there. The single ones agree with
     * another implementation (Threefry, logarithm, sine and cosine in Python); the sums hold for the interpreter and
     * for any vector unit.
     */
    @Test
    void numbersNeverChange() {
        assertEquals("threefry4x32-20, polar Box-Muller, chunks of 512 (1)", CounterRandom.SCHEME);
        float[] normal = gaussians(KEY, 0, 1 << 20);
        int[] elements = { 0, 1, 2, 3, 512, 513, 1024, 1536, 2047, 2048, 5000 };
        double[] expected = { 0.7747536, 0.0724024, 0.3527683, 0.0246724, 0.0530205, 1.2637998, -0.1171918, 0.5538513,
            -0.2294276, 0.0270392, -1.4275185 };
        for (int i = 0; i < elements.length; i++) {
            assertEquals(expected[i], normal[elements[i]], 1e-6);
        }
        assertEquals(0xd09aa475L, checkSum(normal));
        assertEquals(0xc5cd5f23L, checkSum(uniforms(KEY, 0, 1 << 20)));
        assertArrayEquals(new int[] { 6, 1, 7, 0, 8, 9, 3, 5, 2, 4 }, CounterRandom.permutation(KEY, 10));
        assertEquals(-962_638_712, DrawKey.stream("conv1"));
    }

    private static long checkSum(float[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(numbers);
        CRC32 sum = new CRC32();
        sum.update(bytes.array());
        return sum.getValue();
    }

    @Test
    void everySliceHasTheSameValues() {
        float[] wholeNormal = gaussians(KEY, 0, 7000);
        float[] wholeUniform = uniforms(KEY, 0, 7000);
        for (int first : new int[] { 0, 1, 2, 3, 8, 255, 508, 511, 512, 513, 1023, 1024, 2040, 2047, 2048, 2049 }) {
            for (int count : new int[] { 0, 1, 2, 3, 4, 5, 7, 8, 11, 255, 256, 257, 511, 513, 1031, 2048, 4500 }) {
                float[] part = new float[count + 5];
                Arrays.fill(part, -99f);
                CounterRandom.gaussians(KEY, first, part, 2, count);
                assertPart(wholeNormal, first, part, count);
                CounterRandom.uniforms(KEY, first, part, 2, count);
                assertPart(wholeUniform, first, part, count);
            }
        }
    }

    private static void assertPart(float[] whole, int first, float[] part, int count) {
        assertArrayEquals(Arrays.copyOfRange(whole, first, first + count), Arrays.copyOfRange(part, 2, count + 2));
        assertEquals(-99f, part[1], "written before the slice");
        assertEquals(-99f, part[count + 2], "written after the slice");
    }

    @Test
    void reachesElementsBeyondThirtyTwoBits() {
        long last = CounterRandom.MAX_ELEMENTS - 1;
        float[] end = gaussians(KEY, last - 9, 10);
        assertEquals(gaussians(KEY, last, 1)[0], end[9]);
        // 2^32 elements before, the block's number differs only in its upper bits.
        assertFalse(Arrays.equals(end, gaussians(KEY, last - 9 - (1L << 32), 10)));
        assertThrows(IndexOutOfBoundsException.class, () -> gaussians(KEY, last, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> gaussians(KEY, -1, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> CounterRandom.uniforms(KEY, 0, new float[4], 2, 3));
    }

    @Test
    void everyPartOfTheKeyMatters() {
        List<DrawKey> keys = List.of(KEY,
                new DrawKey(KEY.seed() + 1, KEY.purpose(), KEY.draw(), KEY.stream(), KEY.sub()),
                new DrawKey(KEY.seed() ^ 1L << 63, KEY.purpose(), KEY.draw(), KEY.stream(), KEY.sub()),
                new DrawKey(KEY.seed(), Purpose.READ_VARIATION, KEY.draw(), KEY.stream(), KEY.sub()),
                new DrawKey(KEY.seed(), KEY.purpose(), KEY.draw() + 1, KEY.stream(), KEY.sub()),
                new DrawKey(KEY.seed(), KEY.purpose(), KEY.draw(), DrawKey.stream("conv2"), KEY.sub()),
                KEY.withSub(1), KEY.withSub(0xFFFF));
        long distinct = keys.stream().map(key -> gaussians(key, 0, 1)[0]).distinct().count();
        assertEquals(keys.size(), distinct);
    }

    @Test
    void momentsOfTheNormal() {
        int n = 4_000_000;
        float[] x = gaussians(KEY, 0, n);
        double mean = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (float v : x) {
            double square = (double) v * v;
            mean += v;
            second += square;
            third += square * v;
            fourth += square * square;
        }
        // Five standard errors: variances of x, x^2, x^3, x^4 are 1, 2, 15, 96.
        double root = 5 / Math.sqrt(n);
        assertEquals(0, mean / n, root);
        assertEquals(1, second / n, root * Math.sqrt(2));
        assertEquals(0, third / n, root * Math.sqrt(15));
        assertEquals(3, fourth / n, root * Math.sqrt(96));
    }

    @Test
    void kolmogorovSmirnovAgainstTheNormal() {
        int n = 1_000_000;
        for (int draw = 0; draw < 5; draw++) {
            float[] x = gaussians(new DrawKey(7, Purpose.TRAINING_VARIATION, draw, 0, 0), 0, n);
            Arrays.sort(x);
            NormalDistribution normal = NormalDistribution.of(0, 1);
            double distance = 0;
            for (int i = 0; i < n; i++) {
                double p = normal.cumulativeProbability(x[i]);
                distance = Math.max(distance, Math.max(p - (double) i / n, (i + 1.0) / n - p));
            }
            // 1.95 / sqrt(n) is the asymptotic quantile for 0.1 %.
            assertTrue(distance < 1.95 / Math.sqrt(n), "Kolmogorov-Smirnov distance " + distance);
        }
    }

    @Test
    void tailsHaveTheNormalsWeight() {
        int n = 10_000_000;
        NormalDistribution normal = NormalDistribution.of(0, 1);
        int[] above = new int[6];
        int[] below = new int[6];
        float[] x = new float[1 << 16];
        for (int first = 0; first < n; first += x.length) {
            int count = Math.min(x.length, n - first);
            CounterRandom.gaussians(KEY, first, x, 0, count);
            for (int i = 0; i < count; i++) {
                for (int t = 0; t < above.length; t++) {
                    above[t] += x[i] > t ? 1 : 0;
                    below[t] += x[i] < -t ? 1 : 0;
                }
            }
        }
        for (int t = 0; t < above.length; t++) {
            double p = normal.survivalProbability(t);
            double slack = 5 * Math.sqrt(n * p * (1 - p)) + 1;
            assertEquals(n * p, above[t], slack);
            assertEquals(n * p, below[t], slack);
        }
    }

    @Test
    void uniformsFillTheirRangeEvenly() {
        int n = 3_200_000;
        int[] bins = new int[32];
        for (float v : uniforms(KEY, 0, n)) {
            assertTrue(v >= 0 && v < 1);
            bins[(int) (v * 32)]++;
        }
        assertTrue(chiSquare(bins, n / 32.0) < 66, "chi square, 31 degrees, 0.03 %");
    }

    @Test
    void neighboursAreUncorrelated() {
        int n = 1_000_000;
        float[] x = gaussians(KEY, 0, n + 4);
        List<DrawKey> neighbours = List.of(KEY.withSub(1),
                new DrawKey(KEY.seed() + 1, KEY.purpose(), KEY.draw(), KEY.stream(), 0),
                new DrawKey(KEY.seed(), KEY.purpose(), KEY.draw() + 1, KEY.stream(), 0),
                new DrawKey(KEY.seed(), KEY.purpose(), KEY.draw(), KEY.stream() + 1, 0),
                new DrawKey(KEY.seed(), Purpose.READ_VARIATION, KEY.draw(), KEY.stream(), 0));
        for (DrawKey neighbour : neighbours) {
            assertUncorrelated(x, gaussians(neighbour, 0, n + 4), 0, n);
        }
        // 512 apart are the two numbers of a pair, 1024 those of a block's other pair, 2048 is the next chunk.
        float[] far = gaussians(KEY, 0, n + 2048);
        for (int lag : new int[] { 1, 2, 3, 4, 512, 1024, 1536, 2048 }) {
            assertUncorrelated(far, far, lag, n);
        }
    }

    /** Values and squares: a shared magnitude would show in the squares alone. */
    private static void assertUncorrelated(float[] x, float[] y, int lag, int n) {
        double values = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double a = x[i];
            double b = y[i + lag];
            values += a * b;
            squares += (a * a - 1) * (b * b - 1);
        }
        assertEquals(0, values / n, 5 / Math.sqrt(n));
        assertEquals(0, squares / n, 5 * 2 / Math.sqrt(n));
    }

    @Test
    void permutationHoldsEveryNumberOnce() {
        for (int n : new int[] { 0, 1, 2, 3, 1000, 60_000 }) {
            int[] order = CounterRandom.permutation(KEY, n);
            int[] sorted = order.clone();
            Arrays.sort(sorted);
            assertArrayEquals(IntStream.range(0, n).toArray(), sorted);
            assertArrayEquals(order, CounterRandom.permutation(KEY, n));
        }
        assertNotEquals(Arrays.toString(CounterRandom.permutation(KEY, 50)),
                Arrays.toString(CounterRandom.permutation(KEY.withSub(1), 50)));
    }

    @Test
    void permutationsAreEquallyLikely() {
        int draws = 240_000;
        Map<String, Integer> counts = new HashMap<>();
        for (int draw = 0; draw < draws; draw++) {
            int[] order = CounterRandom.permutation(new DrawKey(5, Purpose.SHUFFLE, draw, 0, 0), 4);
            counts.merge(Arrays.toString(order), 1, Integer::sum);
        }
        assertEquals(24, counts.size());
        double chiSquare = chiSquare(counts.values().stream().mapToInt(Integer::intValue).toArray(), draws / 24.0);
        assertTrue(chiSquare < 54, "chi square, 23 degrees, 0.03 %: " + chiSquare);
    }

    @Test
    void boundedNumbersAreEquallyLikely() {
        for (int bound : new int[] { 1, 2, 3, 10, 37 }) {
            int n = bound * 20_000;
            int[] counts = new int[bound];
            for (int i = 0; i < n; i++) {
                counts[CounterRandom.below(KEY, i, bound)]++;
            }
            double degrees = bound - 1;
            assertTrue(chiSquare(counts, 20_000) <= degrees + 4 * Math.sqrt(2 * degrees) + 6);
        }
        assertThrows(IllegalArgumentException.class, () -> CounterRandom.below(KEY, 0, 0));
    }

    /**
     * With 3 * 2^29 possible results, a plain modulo or a plain multiply would leave out or double a quarter of them.
     */
    @Test
    void largeBoundsAreUnbiasedToo() {
        int bound = 3 << 29;
        int n = 400_000;
        int[] thirds = new int[3];
        int[] odd = new int[2];
        for (int i = 0; i < n; i++) {
            int v = CounterRandom.below(KEY, i, bound);
            thirds[v / (1 << 29)]++;
            odd[v & 1]++;
        }
        assertTrue(chiSquare(thirds, n / 3.0) < 18);
        assertTrue(chiSquare(odd, n / 2.0) < 15);
    }

    private static double chiSquare(int[] counts, double expected) {
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    @Test
    void streamNamesAreSpread() {
        long distinct = IntStream.range(0, 10_000).map(i -> DrawKey.stream("layer" + i)).distinct().count();
        assertEquals(10_000, distinct);
        assertThrows(IllegalArgumentException.class, () -> KEY.withSub(0x10000));
        assertThrows(IllegalArgumentException.class, () -> KEY.withSub(-1));
    }
}
