/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** After an uninstallation: no bundle of Ohmlab is left, and the user's files are. */
final class WithoutOhmlab implements Probe.Scenario {

    @Override
    public void play(Hands hands) throws Exception {
        Bundle own = FrameworkUtil.getBundle(getClass());
        List<String> left = Arrays.stream(own.getBundleContext().getBundles()).filter(bundle -> bundle != own)
                .map(Bundle::getSymbolicName).filter(name -> name.startsWith("org.ohmlab")).toList();
        Hands.check(left.isEmpty(), left + " are left in " + FileLocator.getBundleFileLocation(own).orElse(null));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(RunExample.PROJECT);
        Hands.check(project.isOpen() && project.getFile("runs/quick-001/summary.csv").exists(), "the files are there");
        hands.picture("ide-uninstalled");
    }
}
