/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

/** How the learning rate changes from epoch to epoch; constant within an epoch. */
public sealed interface ScheduleSpec {

    /**
     * @param epoch an epoch, from 0
     * @param epochs epochs of the whole training
     * @return what the optimiser's learning rate is multiplied by
     */
    double factor(int epoch, int epochs);

    /** Always 1. */
    record Constant() implements ScheduleSpec {

        @Override
        public double factor(int epoch, int epochs) {
            return 1;
        }
    }

    /**
     * Multiplied by a factor at regular intervals, as torch's StepLR.
     *
     * @param every epochs between changes, at least 1
     * @param factor the factor
     */
    record Step(int every, double factor) implements ScheduleSpec {

        /** Checks the numbers. */
        public Step {
            if (every < 1 || !(factor > 0)) {
                throw new IllegalArgumentException("A step schedule needs at least one epoch and a positive factor.");
            }
        }

        @Override
        public double factor(int epoch, int epochs) {
            return Math.pow(factor, epoch / every);
        }
    }

    /**
     * Half a cosine over the whole training, as torch's CosineAnnealingLR with T_max = epochs:
     * f + (1 - f)(1 + cos(pi e/E))/2 in epoch e of E. The final factor would be reached after the last epoch, so no
     * epoch runs with a learning rate of 0.
     *
     * @param finalFactor f, the factor after the last epoch, usually 0
     */
    record Cosine(double finalFactor) implements ScheduleSpec {

        /** Checks the number. */
        public Cosine {
            if (!(finalFactor >= 0)) {
                throw new IllegalArgumentException("The final factor must not be negative but is " + finalFactor);
            }
        }

        @Override
        public double factor(int epoch, int epochs) {
            return finalFactor + (1 - finalFactor) * (1 + Math.cos(Math.PI * epoch / epochs)) / 2;
        }
    }
}
