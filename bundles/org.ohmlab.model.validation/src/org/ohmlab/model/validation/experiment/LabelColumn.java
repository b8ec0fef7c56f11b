/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import org.ohmlab.model.experiment.CsvData;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** The label of a line of a CSV file is in one of its columns. */
public final class LabelColumn extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public LabelColumn() {
        super("experiment.label-column", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        if (experiment.getData() instanceof CsvData csv) {
            KnownData.shape(csv).filter(shape -> csv.getLabelColumn() > shape.size()).ifPresent(shape -> sink.error(csv,
                    Literals.CSV_DATA__LABEL_COLUMN,
                    "A line has " + (shape.size() + 1) + " columns, so there is no column " + csv.getLabelColumn()
                            + ".",
                    "Use a column from 0 to " + shape.size() + "."));
        }
    }
}
