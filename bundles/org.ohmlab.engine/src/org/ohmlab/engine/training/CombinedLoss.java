/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.Arrays;
import java.util.List;

import org.ohmlab.engine.method.StepPlan;
import org.ohmlab.engine.method.StepPlan.Term;

/**
 * The loss of a step: mean cross entropy of softmax(u) and the labels with u = sum_t c_t logits_t / divisor, and its
 * derivative by the logits of every term, c_t/divisor (softmax(u) - onehot(y))/count. Allocates at creation only.
 */
public final class CombinedLoss {

    private final List<Term> terms;
    private final int classes;
    private final double divisor;
    private final double[] combined;
    private final float[][][] gradients;

    /**
     * @param plan the step
     * @param outputs outputs of the program, backbone and exits
     * @param batch largest number of images
     * @param classes number of classes
     */
    public CombinedLoss(StepPlan plan, int outputs, int batch, int classes) {
        terms = plan.terms();
        this.classes = classes;
        divisor = plan.divisor();
        combined = new double[classes];
        gradients = new float[plan.passes()][outputs][];
        for (Term term : terms) {
            // A term without weight has no derivative; leaving it out spares its backward pass.
            if (term.coefficient() != 0) {
                gradients[term.pass()][term.output()] = new float[batch * classes];
            }
        }
    }

    /**
     * Computes the loss and its derivatives.
     *
     * @param logits per pass and output count x classes logits; those of no term may be null
     * @param labels a label per image
     * @param count number of images
     * @return the sum of the images' losses in nats, not finite when a logit is not
     */
    public double compute(float[][][] logits, int[] labels, int count) {
        for (float[][] pass : gradients) {
            for (float[] gradient : pass) {
                if (gradient != null) {
                    Arrays.fill(gradient, 0);
                }
            }
        }
        double sum = 0;
        for (int image = 0; image < count; image++) {
            sum += computeImage(logits, labels[image], image * classes, count);
        }
        return sum;
    }

    private double computeImage(float[][][] logits, int label, int at, int count) {
        Arrays.fill(combined, 0);
        for (Term term : terms) {
            float[] values = logits[term.pass()][term.output()];
            double coefficient = term.coefficient() / divisor;
            for (int c = 0; c < classes; c++) {
                combined[c] += coefficient * values[at + c];
            }
        }
        double ofLabel = combined[label];
        double logSum = exponentials(combined);
        for (Term term : terms) {
            float[] gradient = gradients[term.pass()][term.output()];
            if (gradient != null) {
                double factor = term.coefficient() / divisor / count;
                for (int c = 0; c < classes; c++) {
                    gradient[at + c] += (float) (factor * (combined[c] - (c == label ? 1 : 0)));
                }
            }
        }
        return logSum - ofLabel;
    }

    /** Replaces logits by their softmax and returns log sum exp. */
    private static double exponentials(double[] values) {
        double max = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            max = Math.max(max, value);
        }
        double sum = 0;
        for (int c = 0; c < values.length; c++) {
            values[c] = Math.exp(values[c] - max);
            sum += values[c];
        }
        for (int c = 0; c < values.length; c++) {
            values[c] /= sum;
        }
        return max + Math.log(sum);
    }

    /**
     * @param pass a pass
     * @return per output the derivatives of the last {@link #compute}; null entries are zero
     */
    public float[][] gradients(int pass) {
        return gradients[pass];
    }

    /**
     * @param pass a pass
     * @return whether the pass has any derivative
     */
    public boolean counts(int pass) {
        for (float[] gradient : gradients[pass]) {
            if (gradient != null) {
                return true;
            }
        }
        return false;
    }
}
