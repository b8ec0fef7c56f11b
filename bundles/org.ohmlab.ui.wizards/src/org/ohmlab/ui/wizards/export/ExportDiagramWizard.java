/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.ResourceUtil;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.diagram.arrange.IncrementalPlacement;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.layout.LayoutFile;
import org.ohmlab.diagram.paint.Colors;
import org.ohmlab.diagram.scene.SceneBuilder;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.model.network.Network;
import org.ohmlab.ui.network.DiagramExport;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;
import org.ohmlab.ui.wizards.Pictures;

/** Writes the diagram of a network, as it was saved last, as SVG or PNG. */
public final class ExportDiagramWizard extends Wizard implements IExportWizard {

    private List<IFile> networks = List.of();
    private IFile selected;
    private ExportDiagramPage page;

    /** Called by the platform. */
    public ExportDiagramWizard() {
        setWindowTitle(Messages.exportDiagramWindow);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        networks = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            networks.addAll(Models.find(project, ModelKind.NETWORK));
        }
        selected = ResourceUtil.getFile(selection.getFirstElement());
        setDefaultPageImageDescriptor(Pictures.banner("export_image"));
    }

    @Override
    public void addPages() {
        page = new ExportDiagramPage(networks, selected);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = Models.path(page.network());
        String name = file.getFileName().toString();
        Path target = page.target().path().resolve(name.substring(0, name.lastIndexOf('.')) + page.ending());
        try {
            Files.createDirectories(target.getParent());
            Network network = ModelFiles.load(file, Network.class);
            DiagramLayout layout = new DiagramLayout();
            Path places = file.resolveSibling(name + LayoutFile.SUFFIX);
            if (Files.isRegularFile(places)) {
                layout.place(LayoutFile.read(Files.readString(places, StandardCharsets.UTF_8)));
            }
            IncrementalPlacement.complete(network, layout);
            DiagramExport.write(SceneBuilder.build(network, layout), network.getName(),
                    page.isDark() ? Colors.dark() : Colors.light(), target, getShell().getDisplay());
            return true;
        } catch (OhmlabException | IOException e) {
            page.setErrorMessage(String.valueOf(e.getMessage()));
            return false;
        }
    }
}
