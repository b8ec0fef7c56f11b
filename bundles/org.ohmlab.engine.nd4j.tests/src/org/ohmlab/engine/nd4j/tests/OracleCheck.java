/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntFunction;

import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** Compares the backend's float32 results with the reference's, array by array. */
final class OracleCheck {

    /** Largest relative L2 error of a logit or gradient array. */
    static final double TOLERANCE = 1e-4;

    private OracleCheck() {
    }

    /**
     * @param experiment what to run
     * @param batch the executor's batch, at least the experiment's images
     * @return the largest relative error found
     */
    static double worst(Experiment experiment, int batch) throws EngineException {
        Program program = experiment.program();
        ReferenceExecutor reference = new ReferenceExecutor(program, batch, experiment.passes());
        experiment.run(reference);
        try (Executor executor = new Nd4jBackend().open(program, batch, experiment.passes(), true)) {
            experiment.run(executor);
            return Math.max(logits(experiment, executor, reference), gradients(program, executor, reference));
        }
    }

    static double logits(Experiment experiment, Executor executor, ReferenceExecutor reference) {
        double worst = 0;
        for (int pass = 0; pass < experiment.passes(); pass++) {
            for (int output = 0; output < experiment.program().outputs().size(); output++) {
                float[] actual = new float[experiment.logitGradients()[pass][output].length];
                executor.logits(pass, output, actual);
                double error = Experiment.relativeError(actual, reference.logits(pass, output));
                assertTrue(error <= TOLERANCE, "logits " + output + " of pass " + pass + ": " + error);
                worst = Math.max(worst, error);
            }
        }
        return worst;
    }

    static double gradients(Program program, Executor executor, ReferenceExecutor reference) {
        double worst = 0;
        for (Parameter parameter : program.parameters()) {
            if (!parameter.kind().trained()) {
                continue;
            }
            float[] actual = new float[parameter.size()];
            executor.gradient(parameter.index(), actual);
            double error = error(program, parameter.index(), actual, reference::gradient);
            assertTrue(error <= TOLERANCE, program.name() + " " + parameter.name() + ": " + error);
            worst = Math.max(worst, error);
        }
        return worst;
    }

    /**
     * @param program the program
     * @param index a parameter
     * @param actual its gradient
     * @param expected gives the true gradient of a trained parameter
     * @return the relative error
     */
    static double error(Program program, int index, float[] actual, IntFunction<double[]> expected) {
        int node = program.parameters().get(index).node();
        double layer = program.parameters().stream().filter(other -> other.node() == node && other.kind().trained())
                .mapToDouble(other -> norm(expected.apply(other.index()))).max().orElse(0);
        // What comes just before BatchNorm's mean has no effect on the loss; its gradient is rounding, to be judged
        // by the size of the same layer's other gradients.
        if (norm(expected.apply(index)) < 1e-9 * layer) {
            double[] rounding = new double[actual.length];
            for (int i = 0; i < actual.length; i++) {
                rounding[i] = actual[i];
            }
            return norm(rounding) / layer;
        }
        return Experiment.relativeError(actual, expected.apply(index));
    }

    private static double norm(double[] values) {
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }
}
