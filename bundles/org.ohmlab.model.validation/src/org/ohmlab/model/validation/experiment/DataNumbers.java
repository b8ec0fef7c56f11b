/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import static org.ohmlab.model.validation.Range.atLeast;

import java.util.List;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.validation.RangeRule;

/** Counts of images and classes and the layout of CSV files are in range. */
public final class DataNumbers extends RangeRule<Experiment> {

    /** Creates the rule. */
    public DataNumbers() {
        super("experiment.data-numbers", Experiment.class, List.of(
                atLeast(Literals.DATA_SET__TRAIN_IMAGES, 0), atLeast(Literals.DATA_SET__TEST_IMAGES, 0),
                atLeast(Literals.DATA_SET__VALIDATION_IMAGES, 0), atLeast(Literals.DATA_SET__CLASSES, 0),
                atLeast(Literals.CSV_DATA__HEIGHT, 1), atLeast(Literals.CSV_DATA__WIDTH, 1),
                atLeast(Literals.CSV_DATA__CHANNELS, 1), atLeast(Literals.CSV_DATA__LABEL_COLUMN, 0)));
    }
}
