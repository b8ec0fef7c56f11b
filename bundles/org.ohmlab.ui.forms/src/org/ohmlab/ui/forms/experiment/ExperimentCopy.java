/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.data.ImageShape;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.io.OhmlabResource;
import org.ohmlab.model.migration.Migrations;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Network;

/**
 * An experiment with all it refers to as it was at one moment, which another thread may read while the editor goes on.
 *
 * @param experiment the copy
 * @param file the experiment's file
 */
record ExperimentCopy(Experiment experiment, Path file) {

    /**
     * Copies; to be called on the thread that owns the experiment.
     *
     * @param experiment an experiment of an editor
     * @param file its file
     * @return the copy
     */
    static ExperimentCopy of(Experiment experiment, Path file) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        ResourceSet copies = new ResourceSetImpl();
        for (Resource resource : new ArrayList<>(experiment.eResource().getResourceSet().getResources())) {
            Resource target = new OhmlabResource(resource.getURI(), Migrations.standard());
            copies.getResources().add(target);
            target.getContents().addAll(copier.copyAll(resource.getContents()));
        }
        copier.copyReferences();
        return new ExperimentCopy((Experiment) copier.get(experiment), file);
    }

    /**
     * @param experiment an experiment
     * @return shape of its network's input, when there is one
     */
    static Optional<ImageShape> input(Experiment experiment) {
        Network network = experiment.getNetwork();
        if (network == null || network.eIsProxy()) {
            return Optional.empty();
        }
        return network.getLayers().stream().filter(Input.class::isInstance).map(Input.class::cast).findFirst()
                .filter(input -> input.getHeight() > 0 && input.getWidth() > 0 && input.getChannels() > 0)
                .map(input -> new ImageShape(input.getHeight(), input.getWidth(), input.getChannels()));
    }
}
