/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.OptionalInt;

import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Keep;
import org.ohmlab.model.experiment.Training;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** The images held out leave some to train on, and are there when an epoch is chosen by them. */
public final class ValidationImages extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public ValidationImages() {
        super("experiment.validation-images", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        DataSet data = experiment.getData();
        if (data == null) {
            return;
        }
        int held = data.getValidationImages();
        OptionalInt images = KnownData.trainImages(data);
        if (images.isPresent() && held >= images.getAsInt()) {
            sink.error(data, Literals.DATA_SET__VALIDATION_IMAGES,
                    "It holds out " + held + " of " + images.getAsInt()
                            + " training images, so none is left to train on.",
                    "Lower validationImages or raise trainImages.");
        }
        Training training = experiment.getTraining();
        if (held == 0 && training != null && training.getKeep() == Keep.BEST_VALIDATION) {
            sink.error(data, Literals.DATA_SET__VALIDATION_IMAGES,
                    "It holds out no images, but the best epoch is to be chosen by them.",
                    "Set validationImages, for instance to 5000, or keep of the training to LAST.");
        }
    }
}
