/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Ohmlab's side of the comparison with PyTorch; {@code benchmarks/run} starts it and the other side. */
package org.ohmlab.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzFile;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.data.Subset;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;
import org.ohmlab.engine.training.Trainer;
import org.ohmlab.engine.training.TrainingListener;
import org.ohmlab.engine.training.TrainingOutcome;
import org.ohmlab.engine.training.TrainingPlan;

/**
 * Runs the first step of a training and writes down what went in and what came out: batch, the weights that every pass
 * saw, the loss and the gradients. The other side computes the same step from the same numbers.
 */
final class Probe {

    private Probe() {
    }

    /**
     * Probes a step.
     *
     * @param backend computes
     * @param experiments gives the images
     * @param file the experiment
     * @param method the method
     * @param batch images of the step
     * @param seed seed of the training
     * @param out where to write: an .npz file with x (images, rows, columns, channels), y, loss, and per pass p and
     *        parameter the arrays p/name, and the gradients gradient/name
     * @throws OhmlabException when the step fails
     * @throws IOException when the file cannot be written
     */
    static void write(Backend backend, Experiments experiments, Path file, String method, int batch, int seed,
            Path out) throws OhmlabException, IOException {
        ExperimentPlan plan = Experiments.compile(file, batch, 1, seed);
        TrainingPlan training = Experiments.training(plan, method);
        Images images = Subset.first(experiments.images(plan).training(), batch);
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        RecordedImages recorded = new RecordedImages(images);
        Backend recording = new Backend() {
            @Override
            public String name() {
                return backend.name();
            }

            @Override
            public Map<String, String> versions() throws EngineException {
                return backend.versions();
            }

            @Override
            public Executor open(Program program, int size, int passes, boolean forTraining) throws EngineException {
                return new RecordingExecutor(backend.open(program, size, passes, forTraining), arrays);
            }
        };
        TrainingOutcome outcome = new Trainer(recording, training, recorded, experiments.images(plan).validation())
                .train(Optional.empty(), TrainingListener.NONE, CancellationToken.NONE);
        arrays.put("y", NpyArray.of(recorded.labels.stream().limit(batch).mapToLong(Integer::longValue).toArray(),
                batch));
        arrays.put("loss", NpyArray.of(new double[] {outcome.epochs().get(0).loss()}, 1));
        NpzFile.write(out, arrays);
    }

    /** Remembers the order in which labels are asked for. */
    private static final class RecordedImages implements Images {

        private final Images images;
        private final List<Integer> labels = new ArrayList<>();
        private boolean counted;

        RecordedImages(Images images) {
            this.images = images;
        }

        @Override
        public int size() {
            return images.size();
        }

        @Override
        public Shape shape() {
            return images.shape();
        }

        @Override
        public int classes() {
            return images.classes();
        }

        @Override
        public int label(int index) {
            // The trainer first counts the labels one after the other.
            if (!counted && labels.size() == images.size()) {
                labels.clear();
                counted = true;
            }
            labels.add(images.label(index));
            return images.label(index);
        }

        @Override
        public void read(int index, float[] into, int offset) {
            images.read(index, into, offset);
        }

        @Override
        public float background(int channel) {
            return images.background(channel);
        }
    }

    /** Passes everything on and writes it down. */
    private static final class RecordingExecutor implements Executor {

        private final Executor executor;
        private final Map<String, NpyArray> arrays;

        RecordingExecutor(Executor executor, Map<String, NpyArray> arrays) {
            this.executor = executor;
            this.arrays = arrays;
        }

        private void record(String prefix, int parameter, float[] values) {
            Parameter about = executor.program().parameters().get(parameter);
            int[] shape = about.dimensions().stream().mapToInt(Integer::intValue).toArray();
            float[] copy = new float[IntStream.of(shape).reduce(1, (a, b) -> a * b)];
            System.arraycopy(values, 0, copy, 0, copy.length);
            arrays.put(prefix + "/" + about.name(), NpyArray.of(copy, shape));
        }

        @Override
        public Program program() {
            return executor.program();
        }

        @Override
        public int batch() {
            return executor.batch();
        }

        @Override
        public void input(float[] images, int count) {
            Shape shape = program().input();
            arrays.put("x", NpyArray.of(images.clone(), count, shape.height(), shape.width(), shape.channels()));
            executor.input(images, count);
        }

        @Override
        public void load(int pass, int parameter, float[] values) {
            record(Integer.toString(pass), parameter, values);
            executor.load(pass, parameter, values);
        }

        @Override
        public void mask(int pass, int node, float[] mask) {
            executor.mask(pass, node, mask);
        }

        @Override
        public void forward(int pass, boolean training) {
            executor.forward(pass, training);
        }

        @Override
        public void logits(int pass, int output, float[] into) {
            executor.logits(pass, output, into);
        }

        @Override
        public void batchStatistics(int pass, int node, float[] mean, float[] variance) {
            executor.batchStatistics(pass, node, mean, variance);
        }

        @Override
        public void zeroGradients() {
            executor.zeroGradients();
        }

        @Override
        public void backward(int pass, float[][] logitGradients) {
            executor.backward(pass, logitGradients);
        }

        @Override
        public boolean gradient(int parameter, float[] into) {
            boolean any = executor.gradient(parameter, into);
            record("gradient", parameter, into);
            return any;
        }

        @Override
        public void close() {
            executor.close();
        }
    }
}
