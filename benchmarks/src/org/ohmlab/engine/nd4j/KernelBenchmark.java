/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.ohmlab.compiler.NetworkCompiler;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One layer of a network alone, forward in training and backward, with the buffers and the layout that it has in its
 * network.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class KernelBenchmark {

    private static final int BATCH = 64;
    private static final long MEGA = 1_000_000;

    /** Network and layer, such as {@code vgg8-half/conv2}. */
    @Param("lenet5-bn/conv1")
    public String layer;

    private Program program;
    private Workspace workspace;
    private List<Kernel> kernels;
    private Kernel kernel;
    private Node node;
    private long macs;

    /** Additions and multiplications of a product; nothing for other layers. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        /** Millions of floating-point operations so far, counted as by the direct algorithm. */
        public long megaflop;
    }

    /**
     * Runs the network once, so that all buffers hold what they do in a training.
     *
     * @throws OhmlabException when the network cannot be opened
     */
    @Setup(Level.Trial)
    public void open() throws OhmlabException {
        String[] names = layer.split("/");
        program = NetworkCompiler.load(Path.of(System.getProperty("models"), names[0] + ".network")).deployed();
        Nd4jLibrary.load().useOneThread();
        workspace = new Workspace(program, BATCH, 1, true, 1);
        kernels = new ArrayList<>();
        for (Node each : program.nodes()) {
            kernels.add(Kernels.of(workspace, each));
        }
        for (Parameter parameter : program.parameters()) {
            workspace.parameters().load(0, parameter.index(), values(parameter));
        }
        float[] images = numbers(-1, BATCH * program.input().size(), 1);
        workspace.value(0, 0).put(0, images, images.length);
        workspace.newImages();
        kernels.forEach(each -> each.forward(0, BATCH, true));
        workspace.parameters().zeroGradients();
        NodeGradients gradients = workspace.gradients();
        gradients.begin();
        gradients.put(program.outputs().get(0), numbers(-2, BATCH * program.classes(), 1f / BATCH), BATCH);
        for (int i = kernels.size() - 1; i >= 0; i--) {
            if (gradients.reached(i) && gradients.wanted(i)) {
                backward(kernels.get(i));
            }
        }
        node = program.nodes().stream().filter(each -> each.label().equals(names[1])).findFirst().orElseThrow();
        kernel = kernels.get(node.index());
        macs = BATCH * macs(node);
    }

    private void backward(Kernel of) {
        of.backward(0, BATCH);
        of.backwardToParameters(0, BATCH, workspace.scratch());
    }

    private static float[] values(Parameter parameter) {
        float[] values = new float[parameter.size()];
        switch (parameter.kind()) {
            case WEIGHT:
                int inputs = parameter.size() / parameter.dimensions().get(0);
                return numbers(parameter.index(), values.length, (float) Math.sqrt(6.0 / inputs));
            case SCALE:
            case RUNNING_VARIANCE:
                Arrays.fill(values, 1);
                return values;
            default:
                return values;
        }
    }

    private static float[] numbers(int stream, int count, float range) {
        float[] numbers = new float[count];
        CounterRandom.uniforms(new DrawKey(1, Purpose.INITIALISATION, 0, stream, 0), 0, numbers, 0, count);
        for (int i = 0; i < count; i++) {
            numbers[i] = (2 * numbers[i] - 1) * range;
        }
        return numbers;
    }

    private long macs(Node of) {
        Shape from = of.inputs().isEmpty() ? of.output() : program.nodes().get(of.inputs().get(0)).output();
        if (of.op() instanceof Op.Convolution convolution) {
            return (long) of.output().size() * convolution.kernelHeight() * convolution.kernelWidth()
                    * from.channels() / convolution.groups();
        }
        return of.op() instanceof Op.Dense ? (long) of.output().size() * from.size() : 0;
    }

    /** Frees the memory. */
    @TearDown(Level.Trial)
    public void close() {
        kernels.forEach(Kernel::close);
        workspace.close();
    }

    /** @param work counts */
    @Benchmark
    public void forward(Work work) {
        workspace.newImages();
        kernel.forward(0, BATCH, true);
        work.megaflop += 2 * macs / MEGA;
    }

    /** @param work counts */
    @Benchmark
    public void backward(Work work) {
        workspace.gradients().begin();
        backward(kernel);
        // Derivatives by the weights and, behind the first layer, by the input.
        work.megaflop += (workspace.gradients().wanted(node.inputs().get(0)) ? 4 : 2) * macs / MEGA;
    }
}
