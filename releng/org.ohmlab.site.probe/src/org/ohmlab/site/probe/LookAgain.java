/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;

/** After an update: the new version runs, and workspace, editor and results are as they were left. */
final class LookAgain implements Probe.Scenario {

    @Override
    public void play(Hands hands) throws Exception {
        Start.checkVersion();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(RunExample.PROJECT);
        Hands.check(project.isOpen() && project.getFile("runs/quick-001/run.json").exists(), "the run is still there");
        hands.until("the experiment is still open", () -> RunExample.editing(hands, "quick.experiment"));
        hands.act(RunExample::showResults);
        hands.until("the Results view shows its curves", () -> Curves.points(hands.page(), Curves.RESULTS) > 0);
        hands.until("they are drawn", () -> Curves.drawn(hands.page(), Curves.RESULTS));
        hands.picture("ide-updated");
    }
}
