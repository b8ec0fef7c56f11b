/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.util.List;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;

/** The layers of the reference, each as its definition reads. Arrays are images x height x width x channels. */
final class Layers {

    private final Program program;
    private final Node node;
    private final int count;
    private final Shape from;
    private final Shape to;

    Layers(Program program, Node node, int count) {
        this.program = program;
        this.node = node;
        this.count = count;
        this.from = program.nodes().get(node.inputs().get(0)).output();
        this.to = node.output();
    }

    private static int at(Shape s, int n, int y, int x, int c) {
        return ((n * s.height() + y) * s.width() + x) * s.channels() + c;
    }

    double[] forward(List<double[]> in, double[] weight, double[] bias) {
        Op op = node.op();
        double[] x = in.get(0);
        double[] y = new double[count * to.size()];
        if (op instanceof Op.Convolution conv) {
            eachTap(conv, (into, source, tap) -> y[into] += x[source] * weight[tap]);
            addBias(y, bias);
        } else if (op instanceof Op.Dense) {
            eachProduct((into, source, tap) -> y[into] += x[source] * weight[tap]);
            addBias(y, bias);
        } else if (op instanceof Op.Flatten) {
            eachFlattened((into, source) -> y[into] = x[source]);
        } else if (op instanceof Op.MaxPool pool) {
            java.util.Arrays.fill(y, Double.NEGATIVE_INFINITY);
            eachWindowed(pool.window(), (into, source) -> y[into] = Math.max(y[into], x[source]));
        } else if (op instanceof Op.AveragePool pool) {
            int values = pool.window().kernelHeight() * pool.window().kernelWidth();
            eachWindowed(pool.window(), (into, source) -> y[into] += x[source] / values);
        } else if (op instanceof Op.AdaptiveAveragePool) {
            eachBinned((into, source, values) -> y[into] += x[source] / values);
        } else if (op instanceof Op.Add) {
            in.forEach(one -> add(one, y));
        } else if (op instanceof Op.Concat) {
            for (int k = 0; k < in.size(); k++) {
                double[] one = in.get(k);
                eachJoined(k, (into, source) -> y[into] = one[source]);
            }
        } else {
            for (int i = 0; i < y.length; i++) {
                y[i] = value(op, x[i]);
            }
        }
        return y;
    }

    void backward(List<double[]> in, double[] y, double[] weight, double[] g, List<double[]> into,
            double[] weightGradient, double[] biasGradient) {
        Op op = node.op();
        double[] x = in.get(0);
        double[] gx = into.get(0);
        Tap products = (result, source, tap) -> {
            gx[source] += g[result] * weight[tap];
            weightGradient[tap] += g[result] * x[source];
        };
        if (op instanceof Op.Convolution conv) {
            eachTap(conv, products);
            sumBias(g, biasGradient);
        } else if (op instanceof Op.Dense) {
            eachProduct(products);
            sumBias(g, biasGradient);
        } else if (op instanceof Op.Flatten) {
            eachFlattened((result, source) -> gx[source] += g[result]);
        } else if (op instanceof Op.MaxPool pool) {
            boolean[] given = new boolean[y.length];
            eachWindowed(pool.window(), (result, source) -> {
                if (!given[result] && x[source] == y[result]) {
                    given[result] = true;
                    gx[source] += g[result];
                }
            });
        } else if (op instanceof Op.AveragePool pool) {
            int values = pool.window().kernelHeight() * pool.window().kernelWidth();
            eachWindowed(pool.window(), (result, source) -> gx[source] += g[result] / values);
        } else if (op instanceof Op.AdaptiveAveragePool) {
            eachBinned((result, source, values) -> gx[source] += g[result] / values);
        } else if (op instanceof Op.Add) {
            into.forEach(one -> add(g, one));
        } else if (op instanceof Op.Concat) {
            for (int k = 0; k < into.size(); k++) {
                double[] one = into.get(k);
                eachJoined(k, (result, source) -> one[source] += g[result]);
            }
        } else {
            for (int i = 0; i < y.length; i++) {
                gx[i] += g[i] * slope(op, x[i], y[i]);
            }
        }
    }

    private static double value(Op op, double x) {
        if (op instanceof Op.Relu) {
            return Math.max(0, x);
        } else if (op instanceof Op.LeakyRelu leaky) {
            return x > 0 ? x : leaky.negativeSlope() * x;
        } else if (op instanceof Op.Tanh) {
            return Math.tanh(x);
        } else if (op instanceof Op.Sigmoid) {
            return 1 / (1 + Math.exp(-x));
        }
        throw new IllegalArgumentException("no such layer: " + op);
    }

    private static double slope(Op op, double x, double y) {
        if (op instanceof Op.Relu) {
            return x > 0 ? 1 : 0;
        } else if (op instanceof Op.LeakyRelu leaky) {
            return x > 0 ? 1 : leaky.negativeSlope();
        } else if (op instanceof Op.Tanh) {
            return 1 - y * y;
        } else if (op instanceof Op.Sigmoid) {
            return y * (1 - y);
        }
        throw new IllegalArgumentException("no such layer: " + op);
    }

    private interface Tap {
        void visit(int result, int source, int weight);
    }

    private interface Move {
        void visit(int result, int source);
    }

    private interface Share {
        void visit(int result, int source, int values);
    }

    private void eachTap(Op.Convolution conv, Tap tap) {
        int perGroup = from.channels() / conv.groups();
        int filtersPerGroup = conv.filters() / conv.groups();
        Op.Window window = new Op.Window(conv.kernelHeight(), conv.kernelWidth(), conv.strideHeight(),
                conv.strideWidth(), conv.paddingHeight(), conv.paddingWidth());
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < to.height(); y++) {
                for (int x = 0; x < to.width(); x++) {
                    for (int k = 0; k < conv.kernelHeight() * conv.kernelWidth(); k++) {
                        int sy = y * window.strideHeight() - window.paddingHeight() + k / conv.kernelWidth();
                        int sx = x * window.strideWidth() - window.paddingWidth() + k % conv.kernelWidth();
                        if (sy < 0 || sy >= from.height() || sx < 0 || sx >= from.width()) {
                            continue;
                        }
                        for (int f = 0; f < conv.filters(); f++) {
                            int group = f / filtersPerGroup;
                            for (int c = 0; c < perGroup; c++) {
                                tap.visit(at(to, n, y, x, f), at(from, n, sy, sx, group * perGroup + c),
                                        (f * perGroup + c) * conv.kernelHeight() * conv.kernelWidth() + k);
                            }
                        }
                    }
                }
            }
        }
    }

    private void eachProduct(Tap tap) {
        int inputs = from.size();
        for (int n = 0; n < count; n++) {
            for (int unit = 0; unit < to.channels(); unit++) {
                for (int i = 0; i < inputs; i++) {
                    tap.visit(n * to.channels() + unit, n * inputs + i, unit * inputs + i);
                }
            }
        }
    }

    private void addBias(double[] y, double[] bias) {
        for (int i = 0; bias != null && i < y.length; i++) {
            y[i] += bias[i % to.channels()];
        }
    }

    private void sumBias(double[] g, double[] biasGradient) {
        for (int i = 0; biasGradient != null && i < g.length; i++) {
            biasGradient[i % to.channels()] += g[i];
        }
    }

    private void eachFlattened(Move move) {
        for (int n = 0; n < count; n++) {
            for (int c = 0; c < from.channels(); c++) {
                for (int y = 0; y < from.height(); y++) {
                    for (int x = 0; x < from.width(); x++) {
                        move.visit(n * to.size() + (c * from.height() + y) * from.width() + x, at(from, n, y, x, c));
                    }
                }
            }
        }
    }

    private void eachWindowed(Op.Window w, Move move) {
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < to.height(); y++) {
                for (int x = 0; x < to.width(); x++) {
                    for (int ky = 0; ky < w.kernelHeight(); ky++) {
                        for (int kx = 0; kx < w.kernelWidth(); kx++) {
                            int sy = y * w.strideHeight() - w.paddingHeight() + ky;
                            int sx = x * w.strideWidth() - w.paddingWidth() + kx;
                            for (int c = 0; sy >= 0 && sy < from.height() && sx >= 0 && sx < from.width()
                                    && c < to.channels(); c++) {
                                move.visit(at(to, n, y, x, c), at(from, n, sy, sx, c));
                            }
                        }
                    }
                }
            }
        }
    }

    private void eachBinned(Share share) {
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < to.height(); y++) {
                int top = (int) Math.floor((double) y * from.height() / to.height());
                int bottom = (int) Math.ceil((y + 1.0) * from.height() / to.height());
                for (int x = 0; x < to.width(); x++) {
                    int left = (int) Math.floor((double) x * from.width() / to.width());
                    int right = (int) Math.ceil((x + 1.0) * from.width() / to.width());
                    for (int sy = top; sy < bottom; sy++) {
                        for (int sx = left; sx < right; sx++) {
                            for (int c = 0; c < to.channels(); c++) {
                                share.visit(at(to, n, y, x, c), at(from, n, sy, sx, c),
                                        (bottom - top) * (right - left));
                            }
                        }
                    }
                }
            }
        }
    }

    private void eachJoined(int which, Move move) {
        int first = 0;
        for (int k = 0; k < which; k++) {
            first += program.nodes().get(node.inputs().get(k)).output().channels();
        }
        int channels = program.nodes().get(node.inputs().get(which)).output().channels();
        for (int place = 0; place < count * to.height() * to.width(); place++) {
            for (int c = 0; c < channels; c++) {
                move.visit(place * to.channels() + first + c, place * channels + c);
            }
        }
    }

    double[] channelMeans(double[] x) {
        double[] mean = new double[to.channels()];
        for (int i = 0; i < x.length; i++) {
            mean[i % to.channels()] += x[i] * to.channels() / x.length;
        }
        return mean;
    }

    double[] channelVariances(double[] x, double[] mean) {
        double[] variance = new double[to.channels()];
        for (int i = 0; i < x.length; i++) {
            double d = x[i] - mean[i % to.channels()];
            variance[i % to.channels()] += d * d * to.channels() / x.length;
        }
        return variance;
    }

    private double epsilon() {
        return ((Op.BatchNormalization) node.op()).epsilon();
    }

    double[] normalise(double[] x, double[] mean, double[] variance, double[] scale, double[] shift) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int c = i % to.channels();
            y[i] = (x[i] - mean[c]) / Math.sqrt(variance[c] + epsilon()) * scale[c] + shift[c];
        }
        return y;
    }

    void backNormalise(double[] x, double[] mean, double[] variance, double[] scale, double[] g, double[] gx,
            double[] scaleGradient, double[] shiftGradient) {
        int channels = to.channels();
        double m = (double) x.length / channels;
        double[] byMean = new double[channels];
        double[] byVariance = new double[channels];
        for (int i = 0; i < x.length; i++) {
            int c = i % channels;
            double deviation = Math.sqrt(variance[c] + epsilon());
            scaleGradient[c] += g[i] * (x[i] - mean[c]) / deviation;
            shiftGradient[c] += g[i];
            byMean[c] -= g[i] * scale[c] / deviation;
            byVariance[c] -= g[i] * scale[c] * (x[i] - mean[c]) / (2 * deviation * deviation * deviation);
        }
        for (int i = 0; i < x.length; i++) {
            int c = i % channels;
            gx[i] += g[i] * scale[c] / Math.sqrt(variance[c] + epsilon()) + byMean[c] / m
                    + byVariance[c] * 2 * (x[i] - mean[c]) / m;
        }
    }

    static double[] times(double[] x, float[] factors) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] * factors[i];
        }
        return y;
    }

    static void add(double[] from, double[] into) {
        for (int i = 0; i < from.length; i++) {
            into[i] += from[i];
        }
    }
}
