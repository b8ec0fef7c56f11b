/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.ohmlab.model.migration.Migrations;

/** Makes the resources of all four kinds of model file; registered with EMF by plugin.xml where OSGi runs. */
public final class OhmlabResourceFactory implements Resource.Factory {

    private final Migrations migrations;

    /** Creates the factory for the present format. */
    public OhmlabResourceFactory() {
        this(Migrations.standard());
    }

    /** @param migrations present format version and the steps to it */
    public OhmlabResourceFactory(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public Resource createResource(URI uri) {
        return new OhmlabResource(uri, migrations);
    }
}
