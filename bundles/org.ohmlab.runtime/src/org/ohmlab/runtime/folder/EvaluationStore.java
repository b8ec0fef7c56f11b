/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzFile;
import org.ohmlab.engine.evaluation.ChipRangeResult;
import org.ohmlab.engine.evaluation.ChipResult;
import org.ohmlab.engine.evaluation.PredictiveSums;
import org.ohmlab.engine.evaluation.PredictiveSums.Spread;
import org.ohmlab.engine.evaluation.Uncertainty;
import org.ohmlab.runtime.results.RunDescription;

/**
 * Writes and reads the chips of one network at one sigma_d as an {@code .npz} file. While chips are missing the file
 * holds the exact sums over the chips so far; once complete only the few figures that follow from them, as the sums
 * are large.
 *
 * <p>Arrays: {@code format} (1), {@code run} (the run's hash as text bytes), {@code condition} (sigma_d, temperature),
 * {@code chips} and {@code images} (whole numbers), {@code figures} (a row of nine per chip: accuracy, then entropy,
 * confidence, nll, ece at temperature 1 and at the training temperature), and either {@code spread} (a row of four per
 * temperature) or {@code sums_1/...} and {@code sums_t/...}.
 */
public final class EvaluationStore {

    private static final long FORMAT = 1;
    private static final String RUN = "run";
    private static final int FIGURES = 9;
    private static final String AT_ONE = "sums_1/";
    private static final String AT_TRAINING = "sums_t/";

    private final Path file;
    private final String runHash;

    /**
     * @param file the file
     * @param run the run it belongs to
     */
    public EvaluationStore(Path file, RunDescription run) {
        this.file = file;
        runHash = run.hash();
    }

    /**
     * The chips of one network at one sigma_d, all or some.
     *
     * @param sigmaD the sigma_d
     * @param temperature the training temperature
     * @param chips a result per chip, in ascending order
     * @param sums the sums over these chips; empty when all chips are there
     * @param spread what the sums of all chips came to, at temperature 1 and the training temperature; empty before
     */
    public record Chips(double sigmaD, double temperature, List<ChipResult> chips, Optional<ChipRangeResult> sums,
            List<Spread> spread) {

        /** Copies the lists. */
        public Chips {
            chips = List.copyOf(chips);
            spread = List.copyOf(spread);
        }

        /**
         * @param part some chips
         * @return the same, to go on from
         */
        public static Chips partial(ChipRangeResult part) {
            return new Chips(part.sigmaD(), part.temperature(), part.chips(), Optional.of(part), List.of());
        }

        /**
         * @param all all chips
         * @return what is kept of them
         */
        public static Chips complete(ChipRangeResult all) {
            Spread one = all.atOne().spread();
            return new Chips(all.sigmaD(), all.temperature(), all.chips(), Optional.empty(),
                    List.of(one, all.atTraining() == all.atOne() ? one : all.atTraining().spread()));
        }
    }

    /**
     * Replaces the file.
     *
     * @param state the chips so far
     * @throws OhmlabException when it cannot be written; the last state is then still there
     */
    public void write(Chips state) throws OhmlabException {
        int count = state.chips().size();
        long[] numbers = new long[count];
        long[] images = new long[count];
        double[] figures = new double[count * FIGURES];
        for (int i = 0; i < count; i++) {
            ChipResult chip = state.chips().get(i);
            numbers[i] = chip.chip();
            images[i] = chip.images();
            figures[i * FIGURES] = chip.accuracy();
            put(figures, i * FIGURES + 1, chip.atOne());
            put(figures, i * FIGURES + 5, chip.atTraining());
        }
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("format", NpyArray.of(new long[] {FORMAT}, 1));
        byte[] hash = runHash.getBytes(StandardCharsets.US_ASCII);
        arrays.put(RUN, NpyArray.ofBytes(hash, hash.length));
        arrays.put("condition", NpyArray.of(new double[] {state.sigmaD(), state.temperature()}, 2));
        arrays.put("chips", NpyArray.of(numbers, count));
        arrays.put("images", NpyArray.of(images, count));
        arrays.put("figures", NpyArray.of(figures, count, FIGURES));
        if (state.sums().isPresent()) {
            ChipRangeResult sums = state.sums().get();
            put(arrays, AT_ONE, sums.atOne());
            if (sums.atTraining() != sums.atOne()) {
                put(arrays, AT_TRAINING, sums.atTraining());
            }
        } else {
            double[] spread = state.spread().stream().flatMapToDouble(s -> DoubleStream.of(s.entropy(),
                    s.entropyOfMean(), s.mutualInformation(), s.reverseMutualInformation())).toArray();
            arrays.put("spread", NpyArray.of(spread, state.spread().size(), 4));
        }
        NpzFile.write(file, arrays);
    }

    private static void put(double[] figures, int at, Uncertainty uncertainty) {
        figures[at] = uncertainty.entropy();
        figures[at + 1] = uncertainty.confidence();
        figures[at + 2] = uncertainty.nll();
        figures[at + 3] = uncertainty.ece();
    }

    private static void put(Map<String, NpyArray> arrays, String group, PredictiveSums sums) {
        arrays.put(group + "draws", NpyArray.of(new long[] {sums.draws()}, 1));
        arrays.put(group + "probability", NpyArray.of(sums.probability(), sums.images(), sums.classes()));
        arrays.put(group + "log_probability", NpyArray.of(sums.logProbability(), sums.images(), sums.classes()));
        arrays.put(group + "entropy", NpyArray.of(sums.entropy(), sums.images()));
    }

    /**
     * @return the chips on disk; empty when there are none yet
     * @throws BadInputException when the file is damaged, or of a run with other inputs or another engine
     */
    public Optional<Chips> read() throws BadInputException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, NpyArray> arrays = NpzFile.read(file);
        try {
            NpyArray run = arrays.get(RUN);
            if (run == null || !runHash.equals(new String(run.sharedBytes(), StandardCharsets.US_ASCII))) {
                throw new BadInputException(file.toString(), RUN,
                        "These chips were evaluated by another run, or by an engine that computes other numbers.",
                        "Delete the file and continue with --resume; these chips are then evaluated anew.");
            }
            if (arrays.get("format").longs()[0] != FORMAT) {
                throw new IllegalStateException("unknown format");
            }
            return Optional.of(state(arrays));
        } catch (RuntimeException e) {
            throw new BadInputException(List.of(new InputProblem(file.toString(), "",
                    "This file of evaluated chips is damaged.",
                    "Delete it and continue with --resume; these chips are then evaluated anew.")), e);
        }
    }

    private static Chips state(Map<String, NpyArray> arrays) {
        double[] condition = arrays.get("condition").doubles();
        long[] numbers = arrays.get("chips").longs();
        long[] images = arrays.get("images").longs();
        double[] figures = arrays.get("figures").doubles();
        List<ChipResult> chips = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            chips.add(new ChipResult(Math.toIntExact(numbers[i]), Math.toIntExact(images[i]), figures[i * FIGURES],
                    uncertainty(figures, i * FIGURES + 1), uncertainty(figures, i * FIGURES + 5)));
        }
        NpyArray spreads = arrays.get("spread");
        if (spreads == null) {
            PredictiveSums one = sums(arrays, AT_ONE);
            PredictiveSums training = arrays.containsKey(AT_TRAINING + "draws") ? sums(arrays, AT_TRAINING) : one;
            return Chips.partial(new ChipRangeResult(condition[0], condition[1], chips, one, training));
        }
        double[] values = spreads.doubles();
        List<Spread> spread = List.of(new Spread(values[0], values[1], values[2], values[3]),
                new Spread(values[4], values[5], values[6], values[7]));
        return new Chips(condition[0], condition[1], chips, Optional.empty(), spread);
    }

    private static Uncertainty uncertainty(double[] figures, int at) {
        return new Uncertainty(figures[at], figures[at + 1], figures[at + 2], figures[at + 3]);
    }

    private static PredictiveSums sums(Map<String, NpyArray> arrays, String group) {
        NpyArray probability = arrays.get(group + "probability");
        return PredictiveSums.of(probability.length(0), probability.length(1),
                Math.toIntExact(arrays.get(group + "draws").longs()[0]), probability.longs(),
                arrays.get(group + "log_probability").longs(), arrays.get(group + "entropy").longs());
    }
}
