/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine;

import java.util.Arrays;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.spi.Executor;

/** Executes programs with naive loops. */
final class JavaExecutor implements Executor {

    private final Program program;
    private final int batch;
    private final Runnable onClose;
    private final Pass[] passes;
    private final Parameters gradients;
    private final float[] images;
    private int count;
    private boolean closed;

    /** What a pass owns. */
    private static final class Pass {

        private final Parameters parameters;
        private final float[][] values;
        private final float[][] slopes;
        private final float[][] masks;
        private final double[][] means;
        private final double[][] variances;

        Pass(Program program, int batch) {
            parameters = Parameters.zeros(program);
            int nodes = program.nodes().size();
            values = new float[nodes][];
            slopes = new float[nodes][];
            masks = new float[nodes][];
            means = new double[nodes][];
            variances = new double[nodes][];
            for (Node node : program.nodes()) {
                int size = batch * node.output().size();
                values[node.index()] = new float[size];
                slopes[node.index()] = new float[size];
                masks[node.index()] = new float[node.op() instanceof Op.Dropout ? size : 0];
                means[node.index()] = new double[node.output().channels()];
                variances[node.index()] = new double[node.output().channels()];
            }
        }
    }

    JavaExecutor(Program program, int batch, int passes, Runnable onClose) {
        this.program = program;
        this.batch = batch;
        this.onClose = onClose;
        this.passes = new Pass[passes];
        Arrays.setAll(this.passes, i -> new Pass(program, batch));
        gradients = Parameters.zeros(program);
        images = new float[batch * program.input().size()];
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
    public void input(float[] newImages, int newCount) {
        System.arraycopy(newImages, 0, images, 0, newCount * program.input().size());
        count = newCount;
    }

    @Override
    public void load(int pass, int parameter, float[] values) {
        float[] into = passes[pass].parameters.get(parameter);
        System.arraycopy(values, 0, into, 0, into.length);
    }

    @Override
    public void mask(int pass, int node, float[] mask) {
        System.arraycopy(mask, 0, passes[pass].masks[node], 0, count * program.nodes().get(node).output().size());
    }

    @Override
    public void logits(int pass, int output, float[] into) {
        System.arraycopy(passes[pass].values[program.outputs().get(output)], 0, into, 0, count * program.classes());
    }

    @Override
    public void batchStatistics(int pass, int node, float[] mean, float[] variance) {
        Shape shape = program.nodes().get(node).output();
        double n = (double) count * shape.height() * shape.width();
        for (int c = 0; c < shape.channels(); c++) {
            mean[c] = (float) passes[pass].means[node][c];
            variance[c] = (float) (passes[pass].variances[node][c] * n / (n - 1));
        }
    }

    @Override
    public void zeroGradients() {
        for (Parameter parameter : program.parameters()) {
            Arrays.fill(gradients.get(parameter.index()), 0);
        }
    }

    @Override
    public boolean gradient(int parameter, float[] into) {
        System.arraycopy(gradients.get(parameter), 0, into, 0, gradients.get(parameter).length);
        return true;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            onClose.run();
        }
    }

    @Override
    public void forward(int number, boolean training) {
        Pass pass = passes[number];
        for (Node node : program.nodes()) {
            float[] y = pass.values[node.index()];
            float[] x = node.inputs().isEmpty() ? images : pass.values[node.inputs().get(0)];
            Shape in = node.inputs().isEmpty() ? program.input() : program.nodes().get(node.inputs().get(0)).output();
            int size = count * node.output().size();
            if (node.op() instanceof Op.Input) {
                System.arraycopy(images, 0, y, 0, size);
            } else if (node.op() instanceof Op.Convolution conv) {
                convolve(pass, node, conv, in, x, y, null, null);
            } else if (node.op() instanceof Op.Dense) {
                dense(pass, node, in, x, y, null, null);
            } else if (node.op() instanceof Op.BatchNormalization norm) {
                normalise(pass, node, norm, x, y, training);
            } else if (node.op() instanceof Op.Relu) {
                for (int i = 0; i < size; i++) {
                    y[i] = Math.max(0, x[i]);
                }
            } else if (node.op() instanceof Op.AdaptiveAveragePool) {
                pool(node, in, x, y, null);
            } else if (node.op() instanceof Op.Flatten) {
                flatten(in, x, y, false);
            } else if (node.op() instanceof Op.Dropout) {
                for (int i = 0; i < size; i++) {
                    y[i] = training ? x[i] * pass.masks[node.index()][i] : x[i];
                }
            } else if (node.op() instanceof Op.Add) {
                float[] second = pass.values[node.inputs().get(1)];
                for (int i = 0; i < size; i++) {
                    y[i] = x[i] + second[i];
                }
            } else {
                throw new UnsupportedOperationException(node.op().toString());
            }
        }
    }

    @Override
    public void backward(int number, float[][] logitGradients) {
        Pass pass = passes[number];
        for (float[] slope : pass.slopes) {
            Arrays.fill(slope, 0);
        }
        for (int output = 0; output < logitGradients.length; output++) {
            if (logitGradients[output] != null) {
                float[] slope = pass.slopes[program.outputs().get(output)];
                for (int i = 0; i < count * program.classes(); i++) {
                    slope[i] += logitGradients[output][i];
                }
            }
        }
        for (int index = program.nodes().size() - 1; index > 0; index--) {
            backward(pass, program.nodes().get(index));
        }
    }

    private void backward(Pass pass, Node node) {
        int source = node.inputs().get(0);
        Shape in = program.nodes().get(source).output();
        float[] x = pass.values[source];
        float[] dx = pass.slopes[source];
        float[] dy = pass.slopes[node.index()];
        int size = count * node.output().size();
        if (node.op() instanceof Op.Convolution conv) {
            convolve(pass, node, conv, in, x, null, dx, dy);
        } else if (node.op() instanceof Op.Dense) {
            dense(pass, node, in, x, null, dx, dy);
        } else if (node.op() instanceof Op.BatchNormalization norm) {
            normaliseBack(pass, node, norm, x, dx, dy);
        } else if (node.op() instanceof Op.Relu) {
            for (int i = 0; i < size; i++) {
                dx[i] += x[i] > 0 ? dy[i] : 0;
            }
        } else if (node.op() instanceof Op.AdaptiveAveragePool) {
            pool(node, in, null, dy, dx);
        } else if (node.op() instanceof Op.Flatten) {
            flatten(in, dx, dy, true);
        } else if (node.op() instanceof Op.Dropout) {
            for (int i = 0; i < size; i++) {
                dx[i] += dy[i] * pass.masks[node.index()][i];
            }
        } else if (node.op() instanceof Op.Add) {
            float[] second = pass.slopes[node.inputs().get(1)];
            for (int i = 0; i < size; i++) {
                dx[i] += dy[i];
                second[i] += dy[i];
            }
        }
    }

    /** Forward when {@code y} is given, otherwise backward. */
    private void dense(Pass pass, Node node, Shape in, float[] x, float[] y, float[] dx, float[] dy) {
        int n = in.size();
        int units = node.output().size();
        int weight = program.parameter(node.index(), Kind.WEIGHT);
        int bias = program.parameter(node.index(), Kind.BIAS);
        float[] w = pass.parameters.get(weight);
        for (int image = 0; image < count; image++) {
            for (int unit = 0; unit < units; unit++) {
                if (y != null) {
                    double sum = bias < 0 ? 0 : pass.parameters.get(bias)[unit];
                    for (int i = 0; i < n; i++) {
                        sum += (double) w[unit * n + i] * x[image * n + i];
                    }
                    y[image * units + unit] = (float) sum;
                } else {
                    float slope = dy[image * units + unit];
                    for (int i = 0; i < n; i++) {
                        gradients.get(weight)[unit * n + i] += slope * x[image * n + i];
                        dx[image * n + i] += slope * w[unit * n + i];
                    }
                    if (bias >= 0) {
                        gradients.get(bias)[unit] += slope;
                    }
                }
            }
        }
    }

    /** Forward when {@code y} is given, otherwise backward. One group only. */
    private void convolve(Pass pass, Node node, Op.Convolution conv, Shape in, float[] x, float[] y, float[] dx,
            float[] dy) {
        Shape out = node.output();
        int weight = program.parameter(node.index(), Kind.WEIGHT);
        int bias = program.parameter(node.index(), Kind.BIAS);
        float[] w = pass.parameters.get(weight);
        float[] dw = gradients.get(weight);
        for (int image = 0; image < count; image++) {
            for (int position = 0; position < out.size(); position++) {
                int f = position % out.channels();
                int row = position / out.channels() / out.width() * conv.strideHeight() - conv.paddingHeight();
                int column = position / out.channels() % out.width() * conv.strideWidth() - conv.paddingWidth();
                double sum = bias < 0 ? 0 : pass.parameters.get(bias)[f];
                float slope = y != null ? 0 : dy[image * out.size() + position];
                if (y == null && bias >= 0) {
                    gradients.get(bias)[f] += slope;
                }
                for (int kh = Math.max(0, -row); kh < Math.min(conv.kernelHeight(), in.height() - row); kh++) {
                    for (int kw = Math.max(0, -column); kw < Math.min(conv.kernelWidth(), in.width() - column); kw++) {
                        for (int c = 0; c < in.channels(); c++) {
                            int at = image * in.size() + ((row + kh) * in.width() + column + kw) * in.channels() + c;
                            int of = ((f * in.channels() + c) * conv.kernelHeight() + kh) * conv.kernelWidth() + kw;
                            if (y != null) {
                                sum += (double) w[of] * x[at];
                            } else {
                                dw[of] += slope * x[at];
                                dx[at] += slope * w[of];
                            }
                        }
                    }
                }
                if (y != null) {
                    y[image * out.size() + position] = (float) sum;
                }
            }
        }
    }

    private void normalise(Pass pass, Node node, Op.BatchNormalization norm, float[] x, float[] y, boolean training) {
        int channels = node.output().channels();
        int n = count * node.output().size() / channels;
        float[] scale = pass.parameters.get(program.parameter(node.index(), Kind.SCALE));
        float[] shift = pass.parameters.get(program.parameter(node.index(), Kind.SHIFT));
        for (int c = 0; c < channels; c++) {
            double mean = pass.parameters.get(program.parameter(node.index(), Kind.RUNNING_MEAN))[c];
            double variance = pass.parameters.get(program.parameter(node.index(), Kind.RUNNING_VARIANCE))[c];
            if (training) {
                mean = 0;
                variance = 0;
                for (int i = 0; i < n; i++) {
                    mean += x[i * channels + c] / (double) n;
                }
                for (int i = 0; i < n; i++) {
                    variance += (x[i * channels + c] - mean) * (x[i * channels + c] - mean) / n;
                }
                pass.means[node.index()][c] = mean;
                pass.variances[node.index()][c] = variance;
            }
            for (int i = 0; i < n; i++) {
                double normal = (x[i * channels + c] - mean) / Math.sqrt(variance + norm.epsilon());
                y[i * channels + c] = (float) (normal * scale[c] + shift[c]);
            }
        }
    }

    private void normaliseBack(Pass pass, Node node, Op.BatchNormalization norm, float[] x, float[] dx, float[] dy) {
        int channels = node.output().channels();
        int n = count * node.output().size() / channels;
        int scaleIndex = program.parameter(node.index(), Kind.SCALE);
        int shiftIndex = program.parameter(node.index(), Kind.SHIFT);
        for (int c = 0; c < channels; c++) {
            double mean = pass.means[node.index()][c];
            double root = Math.sqrt(pass.variances[node.index()][c] + norm.epsilon());
            double sum = 0;
            double weighted = 0;
            for (int i = 0; i < n; i++) {
                sum += dy[i * channels + c];
                weighted += dy[i * channels + c] * (x[i * channels + c] - mean) / root;
            }
            gradients.get(scaleIndex)[c] += (float) weighted;
            gradients.get(shiftIndex)[c] += (float) sum;
            double factor = pass.parameters.get(scaleIndex)[c] / root;
            for (int i = 0; i < n; i++) {
                double normal = (x[i * channels + c] - mean) / root;
                dx[i * channels + c] += (float) (factor * (dy[i * channels + c] - sum / n - normal * weighted / n));
            }
        }
    }

    /** Forward from {@code x} to {@code y}; with {@code dx} given, backward from {@code y} to it. */
    private void pool(Node node, Shape in, float[] x, float[] y, float[] dx) {
        Shape out = node.output();
        int channels = in.channels();
        for (int image = 0; image < count; image++) {
            for (int position = 0; position < out.size(); position++) {
                int i = position / channels / out.width();
                int j = position / channels % out.width();
                int fromRow = i * in.height() / out.height();
                int endRow = ((i + 1) * in.height() + out.height() - 1) / out.height();
                int fromColumn = j * in.width() / out.width();
                int endColumn = ((j + 1) * in.width() + out.width() - 1) / out.width();
                int area = (endRow - fromRow) * (endColumn - fromColumn);
                double sum = 0;
                for (int row = fromRow; row < endRow; row++) {
                    for (int column = fromColumn; column < endColumn; column++) {
                        int at = image * in.size() + (row * in.width() + column) * channels + position % channels;
                        if (dx != null) {
                            dx[at] += y[image * out.size() + position] / area;
                        } else {
                            sum += x[at];
                        }
                    }
                }
                if (dx == null) {
                    y[image * out.size() + position] = (float) (sum / area);
                }
            }
        }
    }

    private void flatten(Shape in, float[] x, float[] y, boolean back) {
        for (int image = 0; image < count; image++) {
            for (int row = 0; row < in.height(); row++) {
                for (int column = 0; column < in.width(); column++) {
                    for (int c = 0; c < in.channels(); c++) {
                        int at = image * in.size() + (row * in.width() + column) * in.channels() + c;
                        int to = image * in.size() + (c * in.height() + row) * in.width() + column;
                        if (back) {
                            x[at] += y[to];
                        } else {
                            y[to] = x[at];
                        }
                    }
                }
            }
        }
    }
}
