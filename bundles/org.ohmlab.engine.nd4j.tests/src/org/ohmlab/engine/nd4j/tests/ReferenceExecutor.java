/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Executor;

/** The definition of what an executor computes: double precision, one naive loop per layer kind, slow. */
final class ReferenceExecutor implements Executor {

    /** One pass's values. */
    private final class Pass {
        private final double[][] parameters = new double[program.parameters().size()][];
        private final double[][] values = new double[program.nodes().size()][];
        private final float[][] masks = new float[program.nodes().size()][];
        private final double[][] means = new double[program.nodes().size()][];
        private final double[][] variances = new double[program.nodes().size()][];
        private boolean training;
    }

    private final Program program;
    private final int batch;
    private final List<Pass> passes = new ArrayList<>();
    private final double[][] gradients;
    private double[] images;
    private int count;

    ReferenceExecutor(Program program, int batch, int passes) {
        this.program = program;
        this.batch = batch;
        for (int i = 0; i < passes; i++) {
            this.passes.add(new Pass());
        }
        this.gradients = new double[program.parameters().size()][];
        zeroGradients();
    }

    @Override
    public Program program() {
        return program;
    }

    @Override
    public int batch() {
        return batch;
    }

    @Override
    public void input(float[] images, int count) {
        this.images = new double[count * program.input().size()];
        for (int i = 0; i < this.images.length; i++) {
            this.images[i] = images[i];
        }
        this.count = count;
    }

    @Override
    public void load(int pass, int parameter, float[] values) {
        double[] exact = new double[program.parameters().get(parameter).size()];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = values[i];
        }
        load(pass, parameter, exact);
    }

    void load(int pass, int parameter, double[] values) {
        passes.get(pass).parameters[parameter] = values.clone();
    }

    @Override
    public void mask(int pass, int node, float[] mask) {
        passes.get(pass).masks[node] = mask.clone();
    }

    @Override
    public void forward(int pass, boolean training) {
        Pass p = passes.get(pass);
        p.training = training;
        for (Node node : program.nodes()) {
            p.values[node.index()] = compute(p, node, training);
        }
    }

    private double[] compute(Pass p, Node node, boolean training) {
        if (node.op() instanceof Op.Input) {
            return images;
        }
        List<double[]> in = node.inputs().stream().map(i -> p.values[i]).toList();
        Layers layers = new Layers(program, node, count);
        Op op = node.op();
        if (op instanceof Op.BatchNormalization) {
            double[] mean = parameter(p, node, Kind.RUNNING_MEAN);
            double[] variance = parameter(p, node, Kind.RUNNING_VARIANCE);
            if (training) {
                mean = layers.channelMeans(in.get(0));
                variance = layers.channelVariances(in.get(0), mean);
            }
            p.means[node.index()] = mean;
            p.variances[node.index()] = variance;
            return layers.normalise(in.get(0), mean, variance, parameter(p, node, Kind.SCALE),
                    parameter(p, node, Kind.SHIFT));
        }
        if (op instanceof Op.Dropout) {
            return training ? Layers.times(in.get(0), p.masks[node.index()]) : in.get(0).clone();
        }
        return layers.forward(in, parameter(p, node, Kind.WEIGHT), parameter(p, node, Kind.BIAS));
    }

    private double[] parameter(Pass p, Node node, Kind kind) {
        int index = program.parameter(node.index(), kind);
        return index < 0 ? null : p.parameters[index];
    }

    double[] logits(int pass, int output) {
        return passes.get(pass).values[program.outputs().get(output)].clone();
    }

    @Override
    public void logits(int pass, int output, float[] into) {
        copy(logits(pass, output), into);
    }

    private static void copy(double[] from, float[] into) {
        for (int i = 0; i < from.length; i++) {
            into[i] = (float) from[i];
        }
    }

    @Override
    public void batchStatistics(int pass, int node, float[] mean, float[] variance) {
        copy(passes.get(pass).means[node], mean);
        double[] unbiased = passes.get(pass).variances[node].clone();
        double values = (double) count * program.nodes().get(node).output().height()
                * program.nodes().get(node).output().width();
        for (int c = 0; c < unbiased.length; c++) {
            unbiased[c] *= values / (values - 1);
        }
        copy(unbiased, variance);
    }

    @Override
    public void zeroGradients() {
        for (Parameter parameter : program.parameters()) {
            gradients[parameter.index()] = new double[parameter.size()];
        }
    }

    @Override
    public void backward(int pass, float[][] logitGradients) {
        Pass p = passes.get(pass);
        if (!p.training) {
            throw new IllegalStateException("no training forward");
        }
        double[][] nodeGradients = new double[program.nodes().size()][];
        for (Node node : program.nodes()) {
            nodeGradients[node.index()] = new double[p.values[node.index()].length];
        }
        for (int output = 0; output < logitGradients.length; output++) {
            if (logitGradients[output] != null) {
                double[] into = nodeGradients[program.outputs().get(output)];
                for (int i = 0; i < into.length; i++) {
                    into[i] += logitGradients[output][i];
                }
            }
        }
        for (int i = program.nodes().size() - 1; i > 0; i--) {
            back(p, program.nodes().get(i), nodeGradients);
        }
    }

    private void back(Pass p, Node node, double[][] nodeGradients) {
        double[] gradient = nodeGradients[node.index()];
        List<double[]> in = node.inputs().stream().map(i -> p.values[i]).toList();
        List<double[]> into = node.inputs().stream().map(i -> nodeGradients[i]).toList();
        Layers layers = new Layers(program, node, count);
        Op op = node.op();
        if (op instanceof Op.BatchNormalization) {
            layers.backNormalise(in.get(0), p.means[node.index()], p.variances[node.index()],
                    parameter(p, node, Kind.SCALE), gradient, into.get(0), gradientOf(node, Kind.SCALE),
                    gradientOf(node, Kind.SHIFT));
        } else if (op instanceof Op.Dropout) {
            Layers.add(Layers.times(gradient, p.masks[node.index()]), into.get(0));
        } else {
            layers.backward(in, p.values[node.index()], parameter(p, node, Kind.WEIGHT), gradient, into,
                    gradientOf(node, Kind.WEIGHT), gradientOf(node, Kind.BIAS));
        }
    }

    private double[] gradientOf(Node node, Kind kind) {
        int index = program.parameter(node.index(), kind);
        return index < 0 ? null : gradients[index];
    }

    double[] gradient(int parameter) {
        return gradients[parameter].clone();
    }

    @Override
    public boolean gradient(int parameter, float[] into) {
        copy(gradients[parameter], into);
        return true;
    }

    @Override
    public void close() {
        // Nothing but heap.
    }
}
