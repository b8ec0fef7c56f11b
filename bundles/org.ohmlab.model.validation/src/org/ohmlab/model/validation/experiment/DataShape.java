/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.List;

import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.ShapeInference;

/** The images have the shape that the network reads. */
public final class DataShape extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public DataShape() {
        super("experiment.data-shape", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        DataSet data = experiment.getData();
        if (data == null || !Elements.present(experiment.getNetwork())) {
            return;
        }
        List<Input> inputs = Elements.of(experiment.getNetwork(), Input.class);
        if (inputs.size() != 1) {
            return;
        }
        KnownData.shape(data).ifPresent(images -> ShapeInference.infer(experiment.getNetwork()).output(inputs.get(0))
                .filter(shape -> !shape.equals(images))
                .ifPresent(shape -> sink.error(data, null,
                        "Its images are " + images + ", but " + ElementNames.of(inputs.get(0)) + " of the network is "
                                + shape + ".",
                        "Set the Input to " + images + ", or choose other data.")));
    }
}
