/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.LayerGraph;
import org.ohmlab.model.validation.shape.ShapeInference;

/** The network has an output per class. */
public final class DataClasses extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public DataClasses() {
        super("experiment.data-classes", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        DataSet data = experiment.getData();
        if (data == null || !Elements.present(experiment.getNetwork())) {
            return;
        }
        LayerGraph graph = new LayerGraph(experiment.getNetwork());
        if (graph.sinks().size() != 1) {
            return;
        }
        Layer last = graph.sinks().get(0);
        KnownData.classes(data).ifPresent(classes -> ShapeInference.infer(graph).output(last).ifPresent(shape -> {
            if (shape.isVector() && shape.channels() != classes) {
                sink.error(data, Literals.DATA_SET__CLASSES,
                        "It has " + classes + " classes, but the network's last layer, " + ElementNames.of(last)
                                + ", gives "
                                + shape.channels() + " logits.",
                        "Give the last layer " + classes + " units, or choose other data.");
            }
        }));
    }
}
