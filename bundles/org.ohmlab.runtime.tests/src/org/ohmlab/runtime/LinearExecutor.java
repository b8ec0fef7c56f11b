/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.Arrays;

import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Executor;

/** See {@link LinearBackend}. */
final class LinearExecutor implements Executor {

    private final Program program;
    private final int batch;
    private final long delayMillis;
    private final int features;
    private final int classes;
    private final float[] images;
    private final float[][][] loaded;
    private final float[][] gradients;
    private final float[][][] logits;
    private int count;

    LinearExecutor(Program program, int batch, int passes, long delayMillis) {
        this.program = program;
        this.batch = batch;
        this.delayMillis = delayMillis;
        features = program.input().size();
        classes = program.classes();
        images = new float[batch * features];
        int parameters = program.parameters().size();
        loaded = new float[passes][parameters][];
        gradients = new float[parameters][];
        program.parameters().forEach(parameter -> gradients[parameter.index()] = new float[parameter.size()]);
        logits = new float[passes][program.outputs().size()][batch * classes];
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
    public void input(float[] pixels, int number) {
        count = number;
        System.arraycopy(pixels, 0, images, 0, number * features);
    }

    @Override
    public void load(int pass, int parameter, float[] values) {
        loaded[pass][parameter] = values.clone();
    }

    @Override
    public void mask(int pass, int node, float[] mask) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forward(int pass, boolean training) {
        pause();
        for (int output = 0; output < logits[pass].length; output++) {
            float[] weight = loaded[pass][weight(output)];
            float[] bias = loaded[pass][bias(output)];
            for (int image = 0; image < count; image++) {
                for (int c = 0; c < classes; c++) {
                    float sum = bias[c];
                    for (int f = 0; f < features; f++) {
                        sum += weight[c * features + f] * images[image * features + f];
                    }
                    logits[pass][output][image * classes + c] = sum;
                }
            }
        }
    }

    private void pause() {
        if (delayMillis > 0) {
            try {
                Thread.sleep(delayMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private int weight(int output) {
        return program.parameter(program.outputs().get(output), Kind.WEIGHT);
    }

    private int bias(int output) {
        return program.parameter(program.outputs().get(output), Kind.BIAS);
    }

    @Override
    public void logits(int pass, int output, float[] into) {
        System.arraycopy(logits[pass][output], 0, into, 0, count * classes);
    }

    @Override
    public void batchStatistics(int pass, int node, float[] mean, float[] variance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void zeroGradients() {
        for (float[] gradient : gradients) {
            Arrays.fill(gradient, 0);
        }
    }

    @Override
    public void backward(int pass, float[][] logitGradients) {
        for (int output = 0; output < logitGradients.length; output++) {
            if (logitGradients[output] != null) {
                float[] weight = gradients[weight(output)];
                float[] bias = gradients[bias(output)];
                for (int image = 0; image < count; image++) {
                    for (int c = 0; c < classes; c++) {
                        float gradient = logitGradients[output][image * classes + c];
                        bias[c] += gradient;
                        for (int f = 0; f < features; f++) {
                            weight[c * features + f] += gradient * images[image * features + f];
                        }
                    }
                }
            }
        }
    }

    @Override
    public boolean gradient(int parameter, float[] into) {
        System.arraycopy(gradients[parameter], 0, into, 0, gradients[parameter].length);
        return true;
    }

    @Override
    public void close() {
        // nothing native
    }
}
