/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Training;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** A random crop leaves something of the image, and vectors are not augmented like images. */
public final class CropFits extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public CropFits() {
        super("experiment.crop-fits", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        Training training = experiment.getTraining();
        if (training == null || !Elements.present(experiment.getNetwork())) {
            return;
        }
        for (Input input : Elements.of(experiment.getNetwork(), Input.class)) {
            int side = Math.min(input.getHeight(), input.getWidth());
            if (training.getCropPadding() > 0 && training.getCropPadding() >= side) {
                sink.error(training, Literals.TRAINING__CROP_PADDING,
                        "A crop that is moved by up to " + training.getCropPadding()
                                + " pixels can miss the whole image of "
                                + input.getHeight() + "\u00d7" + input.getWidth() + ".",
                        "Use a cropPadding below " + side + ", usually 4; 0 switches it off.");
            }
            if (training.isHorizontalFlip() && input.getWidth() == 1) {
                sink.warning(training, Literals.TRAINING__HORIZONTAL_FLIP,
                        "Images of one column are not changed by a flip.",
                        "Set horizontalFlip to false.");
            }
        }
    }
}
