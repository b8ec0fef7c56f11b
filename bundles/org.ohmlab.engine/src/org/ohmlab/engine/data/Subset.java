/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.data;

import java.util.Arrays;
import java.util.Objects;

import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.program.Shape;

/** A choice of images of another set. */
public final class Subset implements Images {

    /**
     * Training images and those held out for model selection.
     *
     * @param training what is trained on
     * @param validation what the epochs are judged by; may be empty
     */
    public record Split(Images training, Images validation) {
    }

    private final Images all;
    private final int[] indices;

    /**
     * @param all the whole set
     * @param indices the chosen images, in this order
     */
    public Subset(Images all, int[] indices) {
        this.all = Objects.requireNonNull(all, "all");
        this.indices = indices.clone();
        for (int index : this.indices) {
            Objects.checkIndex(index, all.size());
        }
    }

    /**
     * @param all the whole set
     * @param count how many images to keep; 0 or more than there are: all
     * @return the first images of the set
     */
    public static Images first(Images all, int count) {
        if (count <= 0 || count >= all.size()) {
            return all;
        }
        int[] indices = new int[count];
        Arrays.setAll(indices, i -> i);
        return new Subset(all, indices);
    }

    /**
     * Holds out images by a keyed permutation. Both parts keep the set's order, so that the split says which images are
     * held out and nothing else.
     *
     * @param all the training set
     * @param validation how many images to hold out, less than there are
     * @param seed seed of the split; one for all trainings of an experiment makes their validation figures comparable
     * @return the parts
     */
    public static Split split(Images all, int validation, long seed) {
        if (validation < 0 || validation >= all.size()) {
            throw new IllegalArgumentException(
                    "Cannot hold out " + validation + " of " + all.size() + " training images for validation.");
        }
        int[] order = CounterRandom.permutation(new DrawKey(seed, Purpose.SPLIT, 0, 0, 0), all.size());
        int[] held = Arrays.copyOf(order, validation);
        int[] rest = Arrays.copyOfRange(order, validation, order.length);
        Arrays.sort(held);
        Arrays.sort(rest);
        return new Split(new Subset(all, rest), new Subset(all, held));
    }

    @Override
    public int size() {
        return indices.length;
    }

    @Override
    public Shape shape() {
        return all.shape();
    }

    @Override
    public int classes() {
        return all.classes();
    }

    @Override
    public int label(int index) {
        return all.label(indices[index]);
    }

    @Override
    public void read(int index, float[] into, int offset) {
        all.read(indices[index], into, offset);
    }

    @Override
    public float background(int channel) {
        return all.background(channel);
    }
}
