/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import java.util.function.ToDoubleFunction;
import org.ohmlab.chart.Axis;
import org.ohmlab.report.data.TrainingRow;

/** What can be drawn against the epochs. */
public enum TrainingMeasure {
    /** the loss that the method minimises */
    LOSS("training-loss", "Training loss", Axis.number("loss on the training images (nats)"), TrainingRow::loss,
            "Each method’s own objective, with its device variation and its scaling of the logits: compare courses, not"
                    + " heights, between methods."),
    /** accuracy while training */
    ACCURACY("training-accuracy", "Training accuracy", Axis.percent("accuracy on the training images"),
            TrainingRow::accuracy, "Measured while training, under the device variation of training."),
    /** loss on held-out images */
    VALIDATION_LOSS("validation-loss", "Validation loss", Axis.number("loss on the validation images (nats)"),
            TrainingRow::validationLoss,
            "Cross-entropy of the deployed network at its training temperature: compare courses, not heights, between"
                    + " methods of different temperature."),
    /** accuracy on held-out images */
    VALIDATION_ACCURACY("validation-accuracy", "Validation accuracy", Axis.percent("accuracy on the validation images"),
            TrainingRow::validationAccuracy, "Under one draw of the training variation per epoch.");

    private final String id;
    private final String title;
    private final Axis axis;
    private final ToDoubleFunction<TrainingRow> value;
    private final String note;

    TrainingMeasure(String id, String title, Axis axis, ToDoubleFunction<TrainingRow> value, String note) {
        this.id = id;
        this.title = title;
        this.axis = axis;
        this.value = value;
        this.note = note;
    }

    /** @return a short name of lower-case letters, digits and hyphens */
    public String id() {
        return id;
    }

    /** @return a few words, beginning with a capital */
    public String title() {
        return title;
    }

    Axis axis() {
        return axis;
    }

    double of(TrainingRow row) {
        return value.applyAsDouble(row);
    }

    String note() {
        return note;
    }
}
