/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.command;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ohmlab.runtime.ui.launch.LaunchHistory;
import org.ohmlab.runtime.ui.launch.SettingsText;

/** Runs an experiment with settings that are asked for. */
public final class RunWithHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<IFile> experiment = Launching.experiment(window, HandlerUtil.getCurrentSelection(event));
        if (experiment.isEmpty()) {
            Launching.refuse(window, CommandMessages.noExperiment);
            return null;
        }
        String path = experiment.get().getFullPath().toString();
        Map<String, String> last = Launching.history().entries().stream()
                .filter(entry -> entry.experiment().equals(path) && !entry.settings().isEmpty())
                .map(LaunchHistory.Entry::settings).findFirst().orElse(Map.of());
        SettingsDialog dialog = new SettingsDialog(window.getShell(), experiment.get().getName(),
                SettingsText.text(last));
        if (dialog.open() == Window.OK) {
            Launching.launch(window, experiment.get(), SettingsText.parse(dialog.text()));
        }
        return null;
    }
}
