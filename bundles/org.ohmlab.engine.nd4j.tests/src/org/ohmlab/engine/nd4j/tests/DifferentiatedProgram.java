/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.PaddingMode;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Pooling2DConfig;
import org.nd4j.linalg.factory.Nd4j;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;

/** A program written in ND4J's own graph language, in double precision, differentiated by ND4J. */
final class DifferentiatedProgram {

    private static final String IMAGES = "images";
    private static final String LOGIT_GRADIENT = "logit-gradient";

    private final Experiment experiment;
    private final Program program;
    private final SameDiff graph = SameDiff.create();
    private final SDVariable[] values;
    private final Map<Integer, SDVariable> variables = new HashMap<>();

    DifferentiatedProgram(Experiment experiment) {
        this.experiment = experiment;
        this.program = experiment.program();
        this.values = new SDVariable[program.nodes().size()];
        for (Parameter parameter : program.parameters()) {
            if (parameter.kind().trained()) {
                long[] shape = parameter.dimensions().stream().mapToLong(Integer::longValue).toArray();
                variables.put(parameter.index(), graph.var("parameter" + parameter.index(),
                        array(experiment.parameters()[0][parameter.index()], shape)));
            }
        }
        for (Node node : program.nodes()) {
            values[node.index()] = value(node);
        }
        SDVariable logits = values[program.outputs().get(0)];
        SDVariable weights = graph.placeHolder(LOGIT_GRADIENT, DataType.DOUBLE, experiment.count(), program.classes());
        logits.mul(weights).sum().markAsLoss();
    }

    private static INDArray array(float[] values, long... shape) {
        double[] exact = new double[values.length];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = values[i];
        }
        return Nd4j.create(exact, shape, 'c').castTo(DataType.DOUBLE);
    }

    /** @return the gradients by parameter index */
    Map<Integer, double[]> gradients() {
        Shape s = program.input();
        INDArray images = array(experiment.images(), experiment.count(), s.height(), s.width(), s.channels());
        INDArray weights = array(experiment.logitGradients()[0][0], experiment.count(), program.classes());
        List<String> names = variables.values().stream().map(SDVariable::name).toList();
        Map<String, INDArray> found = graph.calculateGradients(Map.of(IMAGES, images, LOGIT_GRADIENT, weights), names);
        Map<Integer, double[]> gradients = new HashMap<>();
        variables.forEach((index, variable) -> gradients.put(index,
                found.get(variable.name()).dup('c').data().asDouble()));
        return gradients;
    }

    private SDVariable parameter(Node node, Kind kind) {
        return variables.get(program.parameter(node.index(), kind));
    }

    private SDVariable value(Node node) {
        if (node.op() instanceof Op.Input) {
            Shape s = node.output();
            return graph.placeHolder(IMAGES, DataType.DOUBLE, experiment.count(), s.height(), s.width(), s.channels());
        }
        SDVariable x = values[node.inputs().get(0)];
        Shape from = program.nodes().get(node.inputs().get(0)).output();
        Op op = node.op();
        if (op instanceof Op.Convolution conv) {
            return convolution(node, x, conv);
        } else if (op instanceof Op.Dense) {
            SDVariable flat = x.reshape(experiment.count(), from.size());
            SDVariable y = flat.mmul(parameter(node, Kind.WEIGHT).permute(1, 0));
            return parameter(node, Kind.BIAS) == null ? y : y.add(parameter(node, Kind.BIAS));
        } else if (op instanceof Op.BatchNormalization norm) {
            int[] axes = {0, 1, 2};
            SDVariable centred = x.sub(graph.mean(x, axes));
            // Written out, because the gradient of ND4J's own variance is off by per cents on small batches.
            SDVariable variance = graph.mean(graph.math().square(centred), axes);
            return centred.div(graph.math().sqrt(variance.add(norm.epsilon()))).mul(parameter(node, Kind.SCALE))
                    .add(parameter(node, Kind.SHIFT));
        } else if (op instanceof Op.Flatten) {
            boolean vector = from.size() == from.channels();
            return vector ? x : x.permute(0, 3, 1, 2).reshape(experiment.count(), from.size());
        } else if (op instanceof Op.MaxPool pool) {
            return graph.cnn().maxPooling2d(x, config(pool.window()));
        } else if (op instanceof Op.AveragePool pool) {
            return graph.cnn().avgPooling2d(x, config(pool.window()));
        } else if (op instanceof Op.Add) {
            return x.add(values[node.inputs().get(1)]);
        }
        return activation(op, x);
    }

    private SDVariable activation(Op op, SDVariable x) {
        if (op instanceof Op.Relu) {
            return graph.nn().relu(x, 0);
        } else if (op instanceof Op.Tanh) {
            return graph.nn().tanh(x);
        } else if (op instanceof Op.Sigmoid) {
            return graph.nn().sigmoid(x);
        }
        throw new IllegalArgumentException("no translation of " + op);
    }

    private SDVariable convolution(Node node, SDVariable x, Op.Convolution conv) {
        Conv2DConfig config = Conv2DConfig.builder().kH(conv.kernelHeight()).kW(conv.kernelWidth())
                .sH(conv.strideHeight()).sW(conv.strideWidth()).pH(conv.paddingHeight()).pW(conv.paddingWidth())
                .dataFormat("NHWC").paddingMode(PaddingMode.VALID).build();
        SDVariable weight = parameter(node, Kind.WEIGHT).permute(2, 3, 1, 0);
        SDVariable bias = parameter(node, Kind.BIAS);
        return bias == null ? graph.cnn().conv2d(x, weight, config) : graph.cnn().conv2d(x, weight, bias, config);
    }

    private static Pooling2DConfig config(Op.Window w) {
        return Pooling2DConfig.builder().kH(w.kernelHeight()).kW(w.kernelWidth()).sH(w.strideHeight())
                .sW(w.strideWidth()).pH(w.paddingHeight()).pW(w.paddingWidth()).isNHWC(true).build();
    }
}
