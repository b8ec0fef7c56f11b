/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.command;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.runtime.ui.launch.SettingsText;

/** Asks for settings that replace those of the experiment's file for one run. */
final class SettingsDialog extends TitleAreaDialog {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 160;

    private final String experiment;
    private String text;

    SettingsDialog(Shell parent, String experiment, String text) {
        super(parent);
        this.experiment = experiment;
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(CommandMessages.settingsTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(experiment);
        setMessage(CommandMessages.settingsMessage);
        Composite area = (Composite) super.createDialogArea(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.ohmlab.help.dialog_settings");
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Text field = new Text(body, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        field.setFont(JFaceResources.getTextFont());
        field.setText(text);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(field);
        Label hint = new Label(body, SWT.WRAP);
        hint.setText(CommandMessages.settingsHint);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        field.addModifyListener(event -> {
            text = field.getText();
            String problem = SettingsText.problem(text).orElse(null);
            setErrorMessage(problem);
            getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
        });
        return area;
    }
}
