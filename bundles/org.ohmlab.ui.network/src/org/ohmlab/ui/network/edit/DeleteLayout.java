/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.edit;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;

/** Deletes the layout file of a diagram with its network; Undo brings back both. */
public final class DeleteLayout extends DeleteParticipant {

    private IFile layout;

    @Override
    protected boolean initialize(Object element) {
        layout = element instanceof IFile network ? Sidecar.of(network) : null;
        return layout != null && layout.exists();
    }

    @Override
    public String getName() {
        return EditMessages.deleteLayout;
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
        return new RefactoringStatus();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        // What is deleted anyway must not be deleted twice.
        boolean selected = Arrays.stream(getProcessor().getElements()).anyMatch(each -> each instanceof IResource chosen
                && chosen.getFullPath().isPrefixOf(layout.getFullPath()));
        return selected ? null : new DeleteResourceChange(layout.getFullPath(), true);
    }
}
