/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.project;

import java.nio.file.Path;

import org.ohmlab.core.OhmlabException;

/** Writes what a new project holds. */
@FunctionalInterface
interface ProjectFiller {

    /**
     * @param folder the project's folder, empty but for the platform's own file
     * @throws OhmlabException when it cannot be written
     */
    void fill(Path folder) throws OhmlabException;
}
