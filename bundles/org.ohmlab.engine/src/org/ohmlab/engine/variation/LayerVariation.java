/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.ohmlab.core.cell.BitSlices;
import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.AnalogWeight.Scheme;
import org.ohmlab.engine.program.AnalogWeight.Simulation;
import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.DeviceSpec.Variation;

/**
 * Draws the weights of one analog layer as its cells hold them. Allocates everything at creation; not thread-safe.
 *
 * <p>The programmed target is the clean weight, or the nearest point of the M-bit grid when the device is quantised;
 * the scale max|W| is taken anew whenever weights are bound. Components act one after the other on what the ones before
 * left; state dependence looks at the target. In the explicit simulation the cells of a weight carry the digits of its
 * grid point; what an unquantised weight has beyond its grid point is carried unvaried. With differential columns only
 * the cell of a weight's own sign varies; with an offset the stored value is (W + max|W|)/2, and the weight follows it
 * twofold.
 */
public final class LayerVariation {

    /** Small enough for all scratch arrays to stay in the nearest cache. */
    private static final int BLOCK = 2048;

    private final int stream;
    private final int size;
    private final BitSlices slices;
    private final boolean quantized;
    private final boolean perDevice;
    private final List<Variation> variations;
    private final Distortion[] distortions;
    private final DrawKey[] keys;
    private final double[] sigmas;
    private final WeightGrid grid;
    private final float[] noise = new float[BLOCK];
    private final float[] cells;
    private final float[] digits;
    private final float[] sums;
    private final long[] magnitudes;
    private final float[] rounded;
    private final float[] shifted;
    private float[] clean;
    private float[] targets;
    private float max;

    /**
     * @param layerId the layer's stable id
     * @param analog how the layer's weights are held
     * @param device what varies; usually the device of {@code analog}
     * @param size number of weights
     */
    public LayerVariation(String layerId, AnalogWeight analog, DeviceSpec device, int size) {
        stream = DrawKey.stream(layerId);
        this.size = size;
        slices = new BitSlices(analog.weightBits(), analog.cellBits());
        quantized = device.quantized();
        variations = device.variations();
        perDevice = analog.simulation() == Simulation.PER_DEVICE;
        if (variations.size() > VariationDraw.MAX_COMPONENTS) {
            throw new IllegalArgumentException("A device has at most " + VariationDraw.MAX_COMPONENTS + " variations.");
        }
        distortions = new Distortion[variations.size()];
        for (int i = 0; i < distortions.length; i++) {
            distortions[i] = Distortion.of(variations.get(i).distribution(), slices, device.convention());
        }
        keys = new DrawKey[distortions.length];
        sigmas = new double[distortions.length];
        grid = new WeightGrid(slices);
        rounded = quantized ? new float[size] : null;
        shifted = analog.scheme() == Scheme.OFFSET ? new float[size] : null;
        int block = perDevice ? BLOCK : 0;
        cells = new float[block];
        digits = new float[block];
        sums = new float[block];
        magnitudes = new long[perDevice ? size : 0];
    }

    /** @return whether a component is drawn at every read */
    public boolean perRead() {
        return variations.stream().anyMatch(variation -> variation.drawn() == Drawn.PER_READ);
    }

    /**
     * @param sigmaD the swept device variation
     * @return whether any component acts at this sigma; otherwise all draws are the same
     */
    public boolean active(double sigmaD) {
        return variations.stream().anyMatch(variation -> variation.sigma(sigmaD) != 0);
    }

    /**
     * Takes the clean weights that the next draws start from.
     *
     * @param clean the layer's weights; kept without a copy, so not to be changed until the draws are done
     */
    public void bind(float[] clean) {
        if (clean.length != size) {
            throw new IllegalArgumentException("The layer has " + size + " weights, not " + clean.length);
        }
        max = WeightGrid.max(clean);
        grid.scale(max);
        this.clean = clean;
        targets = clean;
        if (shifted != null) {
            for (int i = 0; i < size; i++) {
                shifted[i] = (clean[i] + max) / 2;
            }
            targets = shifted;
        }
        if (perDevice) {
            for (int i = 0; i < size; i++) {
                magnitudes[i] = grid.magnitude(targets[i]);
            }
        }
        if (quantized) {
            for (int i = 0; i < size; i++) {
                rounded[i] = grid.round(targets[i]);
            }
            targets = rounded;
        }
    }

    /**
     * Draws the weights. A component whose sigma is 0 changes nothing, to the bit.
     *
     * @param sigmaD the swept device variation
     * @param draw which draw
     * @param into receives the weights
     */
    public void draw(double sigmaD, VariationDraw draw, float[] into) {
        Objects.requireNonNull(targets, "weights are bound before they are drawn");
        System.arraycopy(targets, 0, into, 0, size);
        boolean any = false;
        for (int c = 0; c < distortions.length; c++) {
            Variation variation = variations.get(c);
            sigmas[c] = variation.sigma(sigmaD);
            keys[c] = draw.key(variation.drawn(), stream, c);
            any |= sigmas[c] != 0;
        }
        if (any) {
            distort(into);
        }
        if (shifted != null) {
            unshift(into);
        }
    }

    /** Turns stored values back into weights; an unquantised weight that did not vary comes back to the bit. */
    private void unshift(float[] into) {
        for (int i = 0; i < size; i++) {
            float programmed = quantized ? 2 * targets[i] - max : clean[i];
            into[i] = programmed + 2 * (into[i] - targets[i]);
        }
    }

    private void distort(float[] into) {
        for (int from = 0; from < size; from += BLOCK) {
            int count = Math.min(BLOCK, size - from);
            if (perDevice) {
                drawCells(from, count, into);
            } else {
                drawWeights(from, count, into);
            }
        }
    }

    private void drawWeights(int from, int count, float[] into) {
        for (int c = 0; c < distortions.length; c++) {
            if (sigmas[c] != 0) {
                CounterRandom.gaussians(keys[c], from, noise, 0, count);
                distortions[c].weights(into, targets, from, noise, count, max, sigmas[c]);
            }
        }
    }

    private void drawCells(int from, int count, float[] into) {
        Arrays.fill(sums, 0, count, 0);
        for (int slice = 0; slice < slices.count(); slice++) {
            float significance = slices.significance(slice);
            for (int i = 0; i < count; i++) {
                digits[i] = slices.digit(magnitudes[from + i], slice);
                cells[i] = digits[i];
            }
            for (int c = 0; c < distortions.length; c++) {
                if (sigmas[c] != 0) {
                    CounterRandom.gaussians(keys[c], (long) slice * size + from, noise, 0, count);
                    distortions[c].cells(cells, digits, noise, count, sigmas[c]);
                }
            }
            // Deviations are summed instead of conductances, so that an unvaried cell adds an exact 0.
            for (int i = 0; i < count; i++) {
                sums[i] += (cells[i] - digits[i]) * significance;
            }
        }
        float step = (float) grid.step();
        for (int i = 0; i < count; i++) {
            into[from + i] += Math.copySign(step, targets[from + i]) * sums[i];
        }
    }
}
