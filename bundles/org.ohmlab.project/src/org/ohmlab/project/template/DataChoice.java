/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import java.util.stream.IntStream;

import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.ExperimentFactory;

/** Images that a new experiment can begin with. */
public enum DataChoice {

    /** Fashion-MNIST, which comes with Ohmlab. */
    FASHION_MNIST("Fashion-MNIST", InputShape.FASHION_MNIST),

    /** CIFAR-10 in its binary version, to be put into the folder data by hand or by the import. */
    CIFAR10("CIFAR-10", InputShape.CIFAR);

    private static final String FOLDER = "data/cifar-10-batches-bin/";
    private static final int BATCHES = 5;

    private final String label;
    private final InputShape shape;

    DataChoice(String label, InputShape shape) {
        this.label = label;
        this.shape = shape;
    }

    /** @return the data set's name */
    public String label() {
        return label;
    }

    /** @return shape of its images */
    public InputShape shape() {
        return shape;
    }

    /** @return a new description of the data set, with id and name */
    DataSet create() {
        DataSet data;
        if (this == FASHION_MNIST) {
            data = ExperimentFactory.eINSTANCE.createFashionMnist();
            data.setId("fashion-mnist");
        } else {
            CifarData cifar = ExperimentFactory.eINSTANCE.createCifarData();
            IntStream.rangeClosed(1, BATCHES)
                    .forEach(i -> cifar.getTrainFiles().add(FOLDER + "data_batch_" + i + ".bin"));
            cifar.setTestFile(FOLDER + "test_batch.bin");
            data = cifar;
            data.setId("cifar10");
        }
        data.setName(label);
        return data;
    }
}
