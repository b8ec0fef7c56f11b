/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.ohmlab.diagram.arrange.IncrementalPlacement;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.layout.LayoutFile;
import org.ohmlab.model.network.Network;

/** Reads and writes the layout file beside a network file. Writes only what differs from what was read. */
final class Sidecar {

    private String known;
    private IFile source;

    static IFile of(IFile networkFile) {
        return networkFile.getParent().getFile(new Path(networkFile.getName() + LayoutFile.SUFFIX));
    }

    /**
     * A network without a layout file, or with one that cannot be read, is arranged anew. One that was just saved under
     * another name keeps the places that were shown.
     *
     * @param shown what was shown before, or null
     */
    DiagramLayout read(IFile networkFile, Network network, DiagramLayout shown) {
        boolean copied = shown != null && source != null && !source.equals(networkFile) && source.exists();
        source = networkFile;
        DiagramLayout layout = new DiagramLayout();
        if (copied) {
            layout.place(shown.places());
        } else {
            load(of(networkFile), layout);
        }
        IncrementalPlacement.complete(network, layout);
        known = LayoutFile.write(layout, network);
        if (copied) {
            known = null;
            try {
                write(networkFile, layout, network);
            } catch (CoreException e) {
                ILog.of(Sidecar.class).warn(of(networkFile).getFullPath() + ": " + e.getMessage(), e);
            }
        }
        return layout;
    }

    private static void load(IFile file, DiagramLayout layout) {
        if (file.exists()) {
            try (InputStream content = file.getContents(true)) {
                layout.place(LayoutFile.read(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (CoreException | IOException e) {
                ILog.of(Sidecar.class).warn(file.getFullPath() + ": " + e.getMessage(), e);
            }
        }
    }

    /**
     * @throws CoreException when the file cannot be written
     */
    void write(IFile networkFile, DiagramLayout layout, Network network) throws CoreException {
        String text = LayoutFile.write(layout, network);
        if (text.equals(known)) {
            return;
        }
        IFile file = of(networkFile);
        InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (file.exists()) {
            file.setContents(content, true, true, new NullProgressMonitor());
        } else {
            file.create(content, true, new NullProgressMonitor());
        }
        known = text;
    }
}
