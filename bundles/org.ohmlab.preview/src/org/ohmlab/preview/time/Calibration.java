/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.time;

import java.util.Optional;

import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.MethodPlan;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.data.ArrayImages;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.evaluation.ChipEvaluator;
import org.ohmlab.engine.evaluation.EvaluationListener;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.training.Keep;
import org.ohmlab.engine.training.OptimizerSpec;
import org.ohmlab.engine.training.Trainer;
import org.ohmlab.engine.training.TrainingPlan;
import org.ohmlab.engine.training.TrainingSettings;
import org.ohmlab.engine.variation.NetworkVariation;

/** Times the steps and the forwards of an experiment on made-up images; their values do not change the time. */
final class Calibration implements StepTimes {

    private static final double NANOS = 1e9;
    private static final double GENTLE_RATE = 1e-6;
    private static final int FORWARD_IMAGES = 200;
    private static final double FORWARD_BUDGET_SECONDS = 0.8;

    private final ExperimentPlan plan;
    private final Backend backend;
    private final CancellationToken token;
    private final int batch;
    private double secondsPerForwardImage = Double.NaN;

    Calibration(ExperimentPlan plan, Backend backend, CancellationToken token) {
        this.plan = plan;
        this.backend = backend;
        this.token = token;
        batch = plan.training().batch();
    }

    @Override
    public double secondsPerTrainingImage(MethodPlan method) throws OhmlabException {
        TrainingSettings given = plan.training();
        TrainingSettings once = new TrainingSettings(1, batch, given.initialization(), Keep.LAST,
                gentle(given.optimizer()), given.schedule(), given.augmentation());
        TrainingPlan training = new TrainingPlan(plan.program(), method.method(), method.sigmaTrain().get(0), 0, once);
        Images images = images(batch);
        StepWatch watch = new StepWatch(System::nanoTime);
        CancellationToken enough = () -> watch.enough() || token.isCancelled();
        try {
            new Trainer(backend, training, repeated(images, StepWatch.MOST_STEPS), images(0))
                    .train(Optional.empty(), watch, enough);
        } catch (CancelledException e) {
            token.check();
        }
        if (Double.isInfinite(watch.seconds())) {
            throw new OhmlabException("No step of " + method.name() + " could be timed.");
        }
        return watch.seconds() / batch;
    }

    /** Made-up images teach nothing, but at a high rate they can drive weights out of the range of numbers. */
    private static OptimizerSpec gentle(OptimizerSpec given) {
        if (given instanceof OptimizerSpec.Sgd sgd) {
            return new OptimizerSpec.Sgd(GENTLE_RATE, 0, sgd.momentum());
        }
        OptimizerSpec.Adam adam = (OptimizerSpec.Adam) given;
        return new OptimizerSpec.Adam(GENTLE_RATE, 0, adam.beta1(), adam.beta2(), adam.epsilon());
    }

    @Override
    public double secondsPerForwardImage() throws OhmlabException {
        if (Double.isNaN(secondsPerForwardImage)) {
            secondsPerForwardImage = measureForward();
        }
        return secondsPerForwardImage;
    }

    private double measureForward() throws OhmlabException {
        Program deployed = plan.program().deployed();
        EvaluationPlan evaluation = plan.evaluation();
        Parameters weights = Parameters.zeros(deployed);
        double sigma = evaluation.sigmas().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        int lanes = Math.min(evaluation.chips(), 4);
        double fastest = Double.POSITIVE_INFINITY;
        try (ChipEvaluator evaluator = new ChipEvaluator(backend, deployed, images(FORWARD_IMAGES), evaluation, 1)) {
            long start = System.nanoTime();
            int reads = new NetworkVariation(deployed).perRead() ? evaluation.reads() : 1;
            do {
                long before = System.nanoTime();
                evaluator.evaluate(weights, sigma, 1, 0, lanes, EvaluationListener.NONE, token);
                fastest = Math.min(fastest, (System.nanoTime() - before) / NANOS);
            } while ((System.nanoTime() - start) / NANOS < FORWARD_BUDGET_SECONDS);
            boolean varies = new NetworkVariation(deployed).active(sigma);
            return fastest / FORWARD_IMAGES / (varies ? lanes * reads : 1);
        }
    }

    private Images images(int count) {
        Shape shape = plan.program().input();
        float[] pixels = new float[Math.multiplyExact(count, shape.size())];
        CounterRandom.gaussians(new DrawKey(0, Purpose.SPLIT, 0, 0, 0), 0, pixels, 0, pixels.length);
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % plan.program().classes();
        }
        return new ArrayImages(shape, plan.program().classes(), pixels, labels, new float[shape.channels()]);
    }

    /** The same images many times over, without holding them many times. */
    private static Images repeated(Images images, int times) {
        return new Images() {

            @Override
            public int size() {
                return images.size() * times;
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
                return images.label(index % images.size());
            }

            @Override
            public void read(int index, float[] into, int offset) {
                images.read(index % images.size(), into, offset);
            }

            @Override
            public float background(int channel) {
                return images.background(channel);
            }
        };
    }
}
