/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Executor;

/**
 * Random images, weights, masks and logit gradients of a program, the same for every executor they are given to.
 *
 * @param program the program
 * @param count images
 * @param images images x height x width x channels
 * @param parameters per pass and parameter
 * @param masks per pass and node, null for nodes without one
 * @param logitGradients per pass and output
 */
record Experiment(Program program, int count, float[] images, float[][][] parameters, float[][][] masks,
        float[][][] logitGradients) {

    static Experiment random(Program program, int count, int passes, long seed) {
        Random random = new Random(seed);
        float[] images = gaussians(random, count * program.input().size(), 1);
        float[][][] parameters = new float[passes][program.parameters().size()][];
        float[][][] masks = new float[passes][program.nodes().size()][];
        float[][][] logitGradients = new float[passes][program.outputs().size()][];
        for (int pass = 0; pass < passes; pass++) {
            for (Parameter parameter : program.parameters()) {
                parameters[pass][parameter.index()] = values(random, parameter);
            }
            for (Node node : program.nodes()) {
                if (node.op() instanceof Op.Dropout dropout) {
                    float[] mask = new float[count * node.output().size()];
                    for (int i = 0; i < mask.length; i++) {
                        mask[i] = random.nextDouble() < dropout.rate() ? 0f : (float) (1 / (1 - dropout.rate()));
                    }
                    masks[pass][node.index()] = mask;
                }
            }
            for (int output = 0; output < program.outputs().size(); output++) {
                logitGradients[pass][output] = gaussians(random,
                        count * program.nodes().get(program.outputs().get(output)).output().size(), 1.0 / count);
            }
        }
        return new Experiment(program, count, images, parameters, masks, logitGradients);
    }

    private static float[] values(Random random, Parameter parameter) {
        int fanIn = parameter.size() / parameter.dimensions().get(0);
        double deviation = parameter.kind() == Kind.WEIGHT ? Math.sqrt(2.0 / fanIn) : 0.3;
        float[] values = gaussians(random, parameter.size(), deviation);
        if (parameter.kind() == Kind.SCALE || parameter.kind() == Kind.RUNNING_VARIANCE) {
            for (int i = 0; i < values.length; i++) {
                values[i] = 0.5f + Math.abs(values[i]);
            }
        }
        return values;
    }

    private static float[] gaussians(Random random, int size, double deviation) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return values;
    }

    int passes() {
        return parameters.length;
    }

    void prepare(Executor executor) {
        executor.input(images, count);
        for (int pass = 0; pass < passes(); pass++) {
            for (Parameter parameter : program.parameters()) {
                executor.load(pass, parameter.index(), parameters[pass][parameter.index()]);
            }
            for (Node node : program.nodes()) {
                if (masks[pass][node.index()] != null) {
                    executor.mask(pass, node.index(), masks[pass][node.index()]);
                }
            }
        }
    }

    /** All forwards, then all backwards. */
    void run(Executor executor) {
        prepare(executor);
        executor.zeroGradients();
        for (int pass = 0; pass < passes(); pass++) {
            executor.forward(pass, true);
        }
        for (int pass = 0; pass < passes(); pass++) {
            executor.backward(pass, logitGradients[pass]);
        }
    }

    /** @return all logits and gradients, for comparison */
    List<float[]> results(Executor executor) {
        List<float[]> results = new ArrayList<>();
        for (int pass = 0; pass < passes(); pass++) {
            for (int output = 0; output < program.outputs().size(); output++) {
                float[] logits = new float[logitGradients[pass][output].length];
                executor.logits(pass, output, logits);
                results.add(logits);
            }
        }
        for (Parameter parameter : program.parameters()) {
            if (parameter.kind().trained()) {
                float[] gradient = new float[parameter.size()];
                executor.gradient(parameter.index(), gradient);
                results.add(gradient);
            }
        }
        return results;
    }

    /** @return the L2 distance of two arrays by the second's L2 norm */
    static double relativeError(float[] actual, double[] expected) {
        double distance = 0;
        double norm = 0;
        for (int i = 0; i < expected.length; i++) {
            distance += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            norm += expected[i] * expected[i];
        }
        return Math.sqrt(distance / Math.max(norm, 1e-300));
    }
}
