/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.model.base.Document;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.experiment.Adam;
import org.ohmlab.model.experiment.CosineSchedule;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.Training;
import org.ohmlab.model.io.Documents;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.network.Network;

/** Mappings and experiments to begin with. */
public final class Starters {

    /** Held out of a training set that is large enough to spare them. */
    private static final int VALIDATION = 5000;

    private Starters() {
    }

    /**
     * @param name the mapping's name, for people
     * @param network what is mapped; null when it is chosen later
     * @param device what it is mapped to; null when it is chosen later
     * @return a new mapping with the usual tiles, in no file
     */
    public static Mapping mapping(String name, Network network, Device device) {
        Mapping mapping = Documents.mapping(name);
        mapping.setNetwork(network);
        mapping.setDevice(device);
        return mapping;
    }

    /**
     * @param settings what it is to do
     * @param mapping what is trained, and how it sits on the chip; null when it is chosen later
     * @return a new experiment with readable ids, in no file
     */
    public static Experiment experiment(ExperimentSettings settings, Mapping mapping) {
        ExperimentFactory make = ExperimentFactory.eINSTANCE;
        Experiment experiment = Documents.experiment(settings.name());
        if (mapping != null) {
            experiment.setMapping(mapping);
            experiment.setNetwork(mapping.getNetwork());
        }
        if (settings.data() != null) {
            experiment.setData(data(settings));
        }
        settings.methods().forEach(method -> experiment.getMethods().add(method.create()));
        experiment.setSigmaTrain(List.of(settings.sigmaTrain()));
        Training training = make.createTraining();
        training.setId("training");
        training.setEpochs(settings.epochs());
        training.setBatch(settings.batch());
        Adam adam = make.createAdam();
        adam.setId("adam");
        adam.setLearningRate(settings.learningRate());
        training.setOptimizer(adam);
        CosineSchedule cosine = make.createCosineSchedule();
        cosine.setId("cosine");
        training.setSchedule(cosine);
        experiment.setTraining(training);
        Evaluation evaluation = make.createEvaluation();
        evaluation.setId("evaluation");
        evaluation.setChips(settings.chips());
        evaluation.setSigmaGrid(new ArrayList<>(settings.sigmaGrid()));
        experiment.setEvaluation(evaluation);
        return experiment;
    }

    private static DataSet data(ExperimentSettings settings) {
        DataSet data = settings.data().create();
        data.setTrainImages(settings.trainImages());
        // Images are held out for choosing an epoch; a tenth is enough, and few images cannot spare 5000.
        if (settings.trainImages() > 0) {
            data.setValidationImages(Math.min(VALIDATION, settings.trainImages() / 10));
        }
        return data;
    }

    /**
     * Gives a document an id that tells what it is, instead of a drawn one.
     *
     * @param document a new document
     * @param id the id, best the name of its file without ending
     */
    public static void identify(Document document, String id) {
        document.setId(FileNames.id(id));
    }
}
