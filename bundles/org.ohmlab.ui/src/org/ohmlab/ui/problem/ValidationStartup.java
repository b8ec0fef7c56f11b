/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.problem;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;
import org.ohmlab.workspace.WorkspaceValidation;

/** Lets the workspace's model files be checked while a window is open. */
public final class ValidationStartup implements IStartup {

    @Override
    public void earlyStartup() {
        new WorkspaceValidation(ResourcesPlugin.getWorkspace()).start();
    }
}
