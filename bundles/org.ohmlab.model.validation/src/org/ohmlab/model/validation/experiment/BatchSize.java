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
import org.ohmlab.model.experiment.Training;
import org.ohmlab.model.network.BatchNormalization;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.ActivationShape;
import org.ohmlab.model.validation.shape.NetworkShapes;
import org.ohmlab.model.validation.shape.ShapeInference;

/**
 * A batch fits into an array, and no batch leaves batch normalisation with a single value, whose variance is undefined.
 */
public final class BatchSize extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public BatchSize() {
        super("experiment.batch-size", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        Training training = experiment.getTraining();
        Network network = experiment.getNetwork();
        if (training == null || !Elements.present(network) || training.getBatch() < 1) {
            return;
        }
        int batch = training.getBatch();
        NetworkShapes shapes = ShapeInference.infer(network);
        int smallest = smallestBatch(batch, experiment.getData());
        for (Layer layer : network.getLayers()) {
            ActivationShape shape = shapes.output(layer).orElse(null);
            if (shape != null && (double) shape.size() * batch > Integer.MAX_VALUE) {
                sink.error(training, Literals.TRAINING__BATCH,
                        "A batch of " + batch + " has more values at " + ElementNames.of(layer)
                                + " than an array can hold.",
                        "Use a batch of at most " + Integer.MAX_VALUE / shape.size() + ".");
                return;
            }
            if (shape != null && shape.isVector() && layer instanceof BatchNormalization && smallest == 1) {
                sink.error(training, Literals.TRAINING__BATCH,
                        (batch == 1 ? "A batch" : "The last batch of an epoch") + " has one image, of which "
                                + ElementNames.of(layer) + " cannot take a variance.",
                        "Choose a batch that leaves no single image over.");
                return;
            }
        }
    }

    private static int smallestBatch(int batch, DataSet data) {
        OptionalInt images = data == null ? OptionalInt.empty() : KnownData.trainImages(data);
        if (images.isEmpty()) {
            return batch;
        }
        int trained = images.getAsInt() - data.getValidationImages();
        return trained > 0 && trained % batch != 0 ? trained % batch : batch;
    }
}
