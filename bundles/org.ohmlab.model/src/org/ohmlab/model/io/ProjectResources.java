/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.mapping.MappingPackage;
import org.ohmlab.model.migration.Migrations;
import org.ohmlab.model.network.NetworkPackage;

/**
 * The model files of one load, registered by themselves so that neither OSGi nor EMF's global registries are needed.
 * EMF opens referenced files whenever a reference is first followed; this set opens none outside the project folder, so
 * that holds for references, too, that were set after loading.
 */
final class ProjectResources extends ResourceSetImpl {

    private final ProjectFolder project;

    ProjectResources(ProjectFolder project, Migrations migrations) {
        this.project = project;
        OhmlabResourceFactory factory = new OhmlabResourceFactory(migrations);
        for (ModelKind kind : ModelKind.values()) {
            getResourceFactoryRegistry().getExtensionToFactoryMap().put(kind.extension(), factory);
        }
        for (EPackage known : new EPackage[] {BasePackage.eINSTANCE, NetworkPackage.eINSTANCE, DevicePackage.eINSTANCE,
            MappingPackage.eINSTANCE, ExperimentPackage.eINSTANCE}) {
            getPackageRegistry().put(known.getNsURI(), known);
        }
    }

    ProjectFolder project() {
        return project;
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        if (loadOnDemand && !isAllowed(uri)) {
            throw new IllegalArgumentException("Outside the project folder: " + uri);
        }
        return super.getResource(uri, loadOnDemand);
    }

    /**
     * @param uri an address without fragment
     * @return whether it is a file inside the project folder
     */
    boolean isAllowed(URI uri) {
        return uri.isFile() && !uri.isRelative() && project.contains(Path.of(uri.toFileString()));
    }
}
