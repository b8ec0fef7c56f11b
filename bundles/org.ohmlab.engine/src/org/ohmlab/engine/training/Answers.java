/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

/** Reads answers off logits. Of equal logits the first counts, as in PyTorch. */
final class Answers {

    private Answers() {
    }

    /**
     * @param logits count x classes logits
     * @param labels a label per image
     * @param count number of images
     * @param classes number of classes
     * @param smallest whether the smallest logit is the answer instead of the largest
     * @return the number of right answers; an image with a logit that is no number has none
     */
    static int right(float[] logits, int[] labels, int count, int classes, boolean smallest) {
        int right = 0;
        float sign = smallest ? -1 : 1;
        for (int image = 0; image < count; image++) {
            int answer = 0;
            boolean number = true;
            for (int c = 0; c < classes; c++) {
                float value = sign * logits[image * classes + c];
                number &= !Float.isNaN(value);
                if (value > sign * logits[image * classes + answer]) {
                    answer = c;
                }
            }
            if (number && answer == labels[image]) {
                right++;
            }
        }
        return right;
    }
}
