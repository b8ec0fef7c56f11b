/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.migration.FormatVersion;
import org.ohmlab.model.migration.MigrationReport;

/** A line above the pages that tells what is special about the file; takes no room when nothing is. */
final class InfoBar {

    private final Composite bar;
    private final Label icon;
    private final Label text;

    /** @param parent gets the bar as its first line */
    InfoBar(Composite parent) {
        GridLayout lines = new GridLayout();
        lines.marginWidth = 0;
        lines.marginHeight = 0;
        lines.verticalSpacing = 0;
        parent.setLayout(lines);
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new GridLayout(2, false));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        icon = new Label(bar, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        text = new Label(bar, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        // Wraps in narrow editors; the bar must not make them wider than they are.
        wide.widthHint = 100;
        text.setLayoutData(wide);
        Label line = new Label(bar, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false, 2, 1));
        show(List.of(), false);
    }

    /** @return what has all the room that the bar leaves */
    Composite createContentBelow() {
        Composite content = new Composite(bar.getParent(), SWT.NONE);
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        content.setLayout(new FillLayout());
        return content;
    }

    /** Shows what is to be known about a file. */
    void show(EditedModel model) {
        List<String> lines = new ArrayList<>();
        boolean serious = false;
        if (model.isNewerFormat()) {
            lines.add(NLS.bind(Messages.newerFormat, model.fileFormat(), FormatVersion.CURRENT));
        } else if (model.isReadOnly()) {
            lines.add(Messages.readOnlyFile);
        }
        if (model.migration().isPresent()) {
            MigrationReport report = model.migration().get();
            lines.add(NLS.bind(Messages.migrated, report.fromVersion(), report.toVersion()) + " "
                    + NLS.bind(Messages.backupNote, model.file().getName() + ".bak"));
            lines.addAll(report.notes());
        }
        for (InputProblem problem : model.problems()) {
            serious = true;
            lines.add(NLS.bind(Messages.unresolved, problem.message() + " " + problem.remedy()));
        }
        show(lines, serious);
    }

    private void show(List<String> lines, boolean serious) {
        boolean visible = !lines.isEmpty();
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        icon.setImage(JFaceResources.getImage(
                serious ? Dialog.DLG_IMG_MESSAGE_WARNING : Dialog.DLG_IMG_MESSAGE_INFO));
        text.setText(String.join("\n", lines).replace("&", "&&"));
        bar.getParent().layout(true, true);
    }
}
