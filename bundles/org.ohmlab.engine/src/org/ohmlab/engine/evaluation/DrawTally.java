/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.Arrays;

/**
 * Adds up the answers of one draw (a chip's read) over the images. Reused from draw to draw; allocates at creation
 * only.
 */
final class DrawTally {

    private final int classes;
    private final double[] logP;
    private final double[] p;
    private final Group atOne;
    private final Group atTraining;
    private int images;
    private int right;

    /**
     * @param classes number of classes
     */
    DrawTally(int classes) {
        this.classes = classes;
        logP = new double[classes];
        p = new double[classes];
        atOne = new Group();
        atTraining = new Group();
    }

    /** Sums of one softmax temperature. */
    private static final class Group {

        private final Calibration calibration = new Calibration();
        private double entropy;
        private double confidence;
        private double nll;

        void clear() {
            calibration.clear();
            entropy = 0;
            confidence = 0;
            nll = 0;
        }

        Uncertainty means(int images) {
            return new Uncertainty(entropy / images, confidence / images, nll / images, calibration.error());
        }
    }

    void clear() {
        images = 0;
        right = 0;
        atOne.clear();
        atTraining.clear();
    }

    /**
     * Adds a batch.
     *
     * @param logits count x classes logits
     * @param labels a label per image
     * @param firstImage index of the first image
     * @param count number of images
     * @param temperature the training temperature; at 1 both groups are one
     * @param one sums at temperature 1, added to
     * @param training sums at the training temperature, added to unless that is 1
     */
    void add(float[] logits, int[] labels, int firstImage, int count, double temperature, PredictiveSums one,
            PredictiveSums training) {
        for (int i = 0; i < count; i++) {
            int at = i * classes;
            int answer = answer(logits, at);
            boolean hit = answer == labels[i];
            right += hit ? 1 : 0;
            add(atOne, logits, at, answer, labels[i], 1);
            one.add(firstImage + i, logP, p, entropy());
            if (temperature != 1) {
                add(atTraining, logits, at, answer, labels[i], temperature);
                training.add(firstImage + i, logP, p, entropy());
            }
        }
        images += count;
    }

    /** @return the first of the largest logits, or -1 when a logit is not finite: no answer */
    private int answer(float[] logits, int at) {
        int answer = 0;
        for (int c = 0; c < classes; c++) {
            float logit = logits[at + c];
            if (!Float.isFinite(logit)) {
                return -1;
            }
            if (logit > logits[at + answer]) {
                answer = c;
            }
        }
        return answer;
    }

    private void add(Group group, float[] logits, int at, int answer, int label, double temperature) {
        if (answer < 0) {
            // A network that gives no numbers says nothing about the classes.
            Arrays.fill(p, 1.0 / classes);
            Arrays.fill(logP, -Math.log(classes));
        } else {
            double max = logits[at + answer];
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                logP[c] = (logits[at + c] - max) / temperature;
                p[c] = Math.exp(logP[c]);
                sum += p[c];
            }
            double logSum = Math.log(sum);
            for (int c = 0; c < classes; c++) {
                logP[c] = Math.max(PredictiveSums.LOG_FLOOR, logP[c] - logSum);
                p[c] /= sum;
            }
        }
        double confidence = answer < 0 ? 1.0 / classes : p[answer];
        group.entropy += entropy();
        group.confidence += confidence;
        group.nll -= logP[label];
        group.calibration.add(confidence, answer == label);
    }

    private double entropy() {
        double entropy = 0;
        for (int c = 0; c < classes; c++) {
            entropy -= p[c] * logP[c];
        }
        return entropy;
    }

    /** @return share of right answers */
    double accuracy() {
        return (double) right / images;
    }

    /** @return uncertainty at temperature 1 */
    Uncertainty atOne() {
        return atOne.means(images);
    }

    /**
     * @param temperature the training temperature
     * @return uncertainty at it
     */
    Uncertainty at(double temperature) {
        return (temperature == 1 ? atOne : atTraining).means(images);
    }
}
