/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import org.ohmlab.engine.data.Images;

/**
 * The rule by which a training counts as collapsed (our own choice; none is published): neither its training accuracy
 * nor its validation accuracy exceeds chance by more than three standard errors. Chance is the share of the commonest
 * label, what a constant answer reaches. Both are asked, since validation sees a single draw of the variation. This
 * class is the rule for one of the two.
 */
public final class Collapse {

    private static final double STANDARD_ERRORS = 3;

    private final double threshold;

    /**
     * @param chance accuracy of a constant answer
     * @param images number of images that accuracies are taken on
     */
    public Collapse(double chance, int images) {
        threshold = chance + STANDARD_ERRORS * Math.sqrt(chance * (1 - chance) / images);
    }

    /**
     * @param images the images that accuracies are taken on, at least one
     * @return the rule for them
     */
    public static Collapse on(Images images) {
        int[] counts = new int[images.classes()];
        int most = 0;
        for (int i = 0; i < images.size(); i++) {
            most = Math.max(most, ++counts[images.label(i)]);
        }
        return new Collapse((double) most / images.size(), images.size());
    }

    /** @return the largest accuracy that counts as collapsed; 1 or more when there are too few images to tell */
    public double threshold() {
        return threshold;
    }

    /**
     * @param accuracy an accuracy on those images
     * @return whether it is no better than chance; never for a perfect one, however few the images
     */
    public boolean holds(double accuracy) {
        return accuracy <= threshold && accuracy < 1;
    }
}
