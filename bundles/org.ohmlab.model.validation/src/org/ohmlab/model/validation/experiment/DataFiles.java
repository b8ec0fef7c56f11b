/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import org.eclipse.emf.ecore.EAttribute;
import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/**
 * The files of a data set are named by paths that hold on every machine: relative, with '/'. Whether they exist, and
 * whether they stay within the project, is seen when the experiment is compiled.
 */
public final class DataFiles extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public DataFiles() {
        super("experiment.data-files", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        DataSet data = experiment.getData();
        if (data == null) {
            return;
        }
        for (EAttribute attribute : data.eClass().getEAttributes()) {
            if (attribute.getName().endsWith("File")) {
                check(data, attribute, (String) data.eGet(attribute), sink);
            }
        }
        if (data instanceof CifarData cifar) {
            if (cifar.getTrainFiles().isEmpty()) {
                check(data, Literals.CIFAR_DATA__TRAIN_FILES, null, sink);
            }
            cifar.getTrainFiles().forEach(file -> check(data, Literals.CIFAR_DATA__TRAIN_FILES, file, sink));
        }
    }

    private static void check(DataSet data, EAttribute attribute, String path, FindingSink sink) {
        String remedy = "Set " + attribute.getName()
                + " to a path relative to the experiment file, with '/' between folders.";
        if (path == null || path.isBlank()) {
            sink.error(data, attribute, "It names no file.", remedy);
        } else if (path.indexOf('\\') >= 0 || path.startsWith("/") || path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")
                || path.indexOf('\0') >= 0) {
            sink.error(data, attribute, "The path '" + path + "' does not hold on other machines.", remedy);
        }
    }
}
