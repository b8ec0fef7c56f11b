/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/**
 * Losses that couple several forwards or several exits: CE(softmax((z - beta sum gamma_n o_n) / (N + 1)), y), with
 * o_n from other passes of the same network or from its exits. The coupling is strong here so that an error shows.
 */
class LossTest {

    private static final double BETA = 0.4;
    private static final int IMAGES = 6;

    @Test
    void fourForwardsOfOneBatch(TestReporter reporter) throws EngineException {
        check(Networks.lenetBn(), 4, reporter);
    }

    @Test
    void exitsOfOneForward(TestReporter reporter) throws EngineException {
        check(Networks.lenetExits(), 1, reporter);
    }

    @Test
    void exitsOfFourForwards(TestReporter reporter) throws EngineException {
        check(Networks.lenetExits(), 4, reporter);
    }

    @Test
    void fourForwardsOfAResidualNetwork(TestReporter reporter) throws EngineException {
        check(Networks.smallResnet(), 4, reporter);
    }

    private static void check(Program program, int passes, TestReporter reporter) throws EngineException {
        Experiment experiment = Experiment.random(program, IMAGES, passes, 31);
        ReferenceExecutor reference = new ReferenceExecutor(program, IMAGES, passes);
        forward(experiment, reference);
        back(experiment, reference, logitGradients(experiment, reference));
        try (Executor executor = new Nd4jBackend().open(program, IMAGES, passes, true)) {
            forward(experiment, executor);
            back(experiment, executor, logitGradients(experiment, executor));
            double worst = OracleCheck.gradients(program, executor, reference);
            reporter.publishEntry(program.name() + " x " + passes, String.format(Locale.ROOT, "%.1e", worst));
        }
    }

    private static void forward(Experiment experiment, Executor executor) {
        experiment.prepare(executor);
        executor.zeroGradients();
        for (int pass = 0; pass < experiment.passes(); pass++) {
            executor.forward(pass, true);
        }
    }

    private static void back(Experiment experiment, Executor executor, float[][][] gradients) {
        for (int pass = 0; pass < experiment.passes(); pass++) {
            executor.backward(pass, gradients[pass]);
        }
    }

    private static float[][][] logitGradients(Experiment experiment, Executor executor) {
        int classes = experiment.program().classes();
        int outputs = experiment.program().outputs().size();
        int terms = experiment.passes() * outputs;
        double[] combined = new double[IMAGES * classes];
        for (int term = 0; term < terms; term++) {
            float[] logits = new float[combined.length];
            executor.logits(term / outputs, term % outputs, logits);
            for (int i = 0; i < combined.length; i++) {
                combined[i] += coefficient(term, terms) * logits[i];
            }
        }
        double[] byCombined = softmaxMinusTarget(combined, classes);
        float[][][] gradients = new float[experiment.passes()][outputs][combined.length];
        for (int term = 0; term < terms; term++) {
            for (int i = 0; i < combined.length; i++) {
                gradients[term / outputs][term % outputs][i] = (float) (coefficient(term, terms) * byCombined[i]);
            }
        }
        return gradients;
    }

    private static double coefficient(int term, int terms) {
        return (term == 0 ? 1 : -BETA * Math.pow(0.5, term - 1)) / terms;
    }

    private static double[] softmaxMinusTarget(double[] logits, int classes) {
        double[] gradient = new double[logits.length];
        for (int image = 0; image < IMAGES; image++) {
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                sum += Math.exp(logits[image * classes + c]);
            }
            for (int c = 0; c < classes; c++) {
                double target = c == image % classes ? 1 : 0;
                gradient[image * classes + c] = (Math.exp(logits[image * classes + c]) / sum - target) / IMAGES;
            }
        }
        return gradient;
    }
}
