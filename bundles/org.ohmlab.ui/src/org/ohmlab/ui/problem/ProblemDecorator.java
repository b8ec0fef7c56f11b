/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.problem;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.workspace.ProblemMarkers;

/** Signs of errors and warnings on files of models, and on the folders and projects that hold them. */
public final class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator {

    private final IResourceChangeListener listener = this::changed;

    /** Follows the markers of the workspace from now on. */
    public ProblemDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    }

    private void changed(IResourceChangeEvent event) {
        IMarkerDelta[] deltas = event.findMarkerDeltas(ProblemMarkers.TYPE, false);
        if (deltas.length > 0) {
            PlatformUI.getWorkbench().getDisplay()
                    .asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
        }
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (!(element instanceof IResource resource) || !resource.isAccessible()) {
            return;
        }
        try {
            int severity = resource.findMaxProblemSeverity(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE);
            if (severity == IMarker.SEVERITY_ERROR) {
                decoration.addOverlay(image(ISharedImages.IMG_DEC_FIELD_ERROR), IDecoration.BOTTOM_LEFT);
            } else if (severity == IMarker.SEVERITY_WARNING) {
                decoration.addOverlay(image(ISharedImages.IMG_DEC_FIELD_WARNING), IDecoration.BOTTOM_LEFT);
            }
        } catch (CoreException e) {
            // The resource went away between the two questions.
            ILog.of(ProblemDecorator.class).log(e.getStatus());
        }
    }

    private static ImageDescriptor image(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        super.dispose();
    }
}
