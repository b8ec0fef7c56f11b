/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds up losses and right answers of an epoch. */
final class Tally {

    private final int classes;
    private final int[] largest;
    private final int[] smallest;
    private double loss;
    private int images;

    /**
     * @param exits number of exits
     * @param classes number of classes
     */
    Tally(int exits, int classes) {
        this.classes = classes;
        largest = new int[exits + 1];
        smallest = new int[exits + 1];
    }

    void clear() {
        loss = 0;
        images = 0;
        Arrays.fill(largest, 0);
        Arrays.fill(smallest, 0);
    }

    /**
     * @param output 0 the backbone, 1..N the exits
     * @param logits count x classes
     * @param labels a label per image
     * @param count number of images
     */
    void answers(int output, float[] logits, int[] labels, int count) {
        largest[output] += Answers.right(logits, labels, count, classes, false);
        if (output > 0) {
            smallest[output] += Answers.right(logits, labels, count, classes, true);
        }
    }

    /**
     * @param sum the sum of the images' losses
     * @param count number of images
     */
    void loss(double sum, int count) {
        loss += sum;
        images += count;
    }

    /** @return the mean loss, NaN without images */
    double meanLoss() {
        return loss / images;
    }

    /** @return the backbone's accuracy, NaN without images */
    double accuracy() {
        return (double) largest[0] / images;
    }

    /** @return per exit the share of labels with the largest logit */
    List<Double> exitArgmax() {
        return exits(largest);
    }

    /** @return per exit the share of labels with the smallest logit */
    List<Double> exitArgmin() {
        return exits(smallest);
    }

    private List<Double> exits(int[] right) {
        List<Double> shares = new ArrayList<>();
        for (int output = 1; output < right.length; output++) {
            shares.add((double) right[output] / images);
        }
        return shares;
    }
}
