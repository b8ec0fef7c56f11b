/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import java.util.List;
import java.util.Objects;

/**
 * What a new experiment is to do.
 *
 * @param name the experiment's name, for people
 * @param data the images; null when they are chosen later
 * @param trainImages training images to use; 0 for all
 * @param methods the methods to compare, in the order of tables and legends
 * @param sigmaTrain sigma_d of training
 * @param sigmaGrid the values of sigma_d at which chips are simulated
 * @param epochs passes over the training images
 * @param batch images per step
 * @param learningRate learning rate of Adam at the start
 * @param chips simulated chips per sigma_d
 */
public record ExperimentSettings(String name, DataChoice data, int trainImages, List<MethodChoice> methods,
        double sigmaTrain, List<Double> sigmaGrid, int epochs, int batch, double learningRate, int chips) {

    /** Copies the lists. */
    public ExperimentSettings {
        Objects.requireNonNull(name, "name");
        methods = List.copyOf(methods);
        sigmaGrid = List.copyOf(sigmaGrid);
    }
}
