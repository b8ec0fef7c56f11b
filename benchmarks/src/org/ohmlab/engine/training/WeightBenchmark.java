/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.ohmlab.benchmarks.Models;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.variation.NetworkVariation;
import org.ohmlab.engine.variation.VariationDraw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a step does to all weights of a network outside the passes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WeightBenchmark {

    private static final double SIGMA = 0.3;
    private static final double RATE = 1e-3;

    /** The network. */
    @Param({"lenet5-bn", "vgg8-half"})
    public String network;

    private Program program;
    private Parameters parameters;
    private NetworkVariation variation;
    private Optimizer adam;
    private float[] gradient;
    private float[] drawn;
    private float[] gaussians;
    private int step;

    /**
     * Compiles the network and draws weights.
     *
     * @throws OhmlabException when it is not valid
     */
    @Setup(Level.Trial)
    public void open() throws OhmlabException {
        program = Models.mapped(Path.of(System.getProperty("models"), network + ".experiment")).deployed();
        parameters = Parameters.zeros(program);
        int largest = 0;
        for (Parameter parameter : program.parameters()) {
            float[] values = parameters.get(parameter.index());
            CounterRandom.gaussians(new DrawKey(1, Purpose.INITIALISATION, 0, parameter.index(), 0), 0, values, 0,
                    values.length);
            largest = Math.max(largest, values.length);
        }
        variation = new NetworkVariation(program);
        adam = new AdamOptimizer(new OptimizerSpec.Adam(RATE, 0, 0.9, 0.999, 1e-8), program);
        gradient = new float[largest];
        Arrays.fill(gradient, 0.01f);
        drawn = new float[largest];
        gaussians = new float[1_000_000];
    }

    /** @return the weights under a new draw of the variation */
    @Benchmark
    public float[] variation() {
        variation.bind(parameters);
        VariationDraw draw = VariationDraw.training(1, step++, 0);
        for (Parameter parameter : program.parameters()) {
            if (variation.covers(parameter.index())) {
                variation.draw(parameter.index(), SIGMA, draw, drawn);
            }
        }
        return drawn;
    }

    /** @return the parameters after a step of Adam */
    @Benchmark
    public Parameters adam() {
        step++;
        for (Parameter parameter : program.parameters()) {
            if (parameter.kind().trained()) {
                adam.update(parameter.index(), parameters.get(parameter.index()), gradient, RATE, step);
            }
        }
        return parameters;
    }

    /** @return a million standard normal numbers */
    @Benchmark
    public float[] gaussians() {
        CounterRandom.gaussians(new DrawKey(1, Purpose.CHIP_VARIATION, step++, 0, 0), 0, gaussians, 0,
                gaussians.length);
        return gaussians;
    }
}
