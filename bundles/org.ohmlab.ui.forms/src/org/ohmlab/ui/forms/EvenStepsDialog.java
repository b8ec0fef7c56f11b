/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms;

import java.math.BigDecimal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks for the first number, the last and the step of a list. */
public final class EvenStepsDialog extends TitleAreaDialog {

    private final String what;
    private final String[] initial;
    private Text from;
    private Text to;
    private Text step;
    private Label preview;
    private String result = "";

    /**
     * @param parent the window
     * @param what what the list is called
     * @param from what the first number begins as
     * @param to what the last number begins as
     * @param step what the step begins as
     */
    public EvenStepsDialog(Shell parent, String what, String from, String to, String step) {
        super(parent);
        this.what = what;
        this.initial = new String[] {from, to, step};
    }

    /** @return the numbers with blanks between */
    public String result() {
        return result;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.evenTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.evenHead, what));
        setMessage(Messages.evenMessage);
        Composite area = (Composite) super.createDialogArea(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, Ids.EVEN_STEPS_HELP);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        from = field(fields, Messages.evenFrom, initial[0]);
        to = field(fields, Messages.evenTo, initial[1]);
        step = field(fields, Messages.evenStep, initial[2]);
        new Label(fields, SWT.NONE).setText(Messages.evenPreview);
        preview = new Label(fields, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 60).applyTo(preview);
        return area;
    }

    private Text field(Composite parent, String label, String text) {
        new Label(parent, SWT.NONE).setText(label);
        Text field = new Text(parent, SWT.BORDER);
        field.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> update());
        return field;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        update();
        return contents;
    }

    private void update() {
        boolean valid = false;
        try {
            result = new EvenSteps(number(from), number(to), number(step)).text();
            preview.setText(result);
            setErrorMessage(null);
            valid = true;
        } catch (NumberFormatException e) {
            preview.setText("");
            setErrorMessage(Messages.evenNumber);
        } catch (IllegalArgumentException e) {
            preview.setText("");
            setErrorMessage(e.getMessage());
        }
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(valid);
        }
    }

    private static BigDecimal number(Text field) {
        return new BigDecimal(field.getText().strip());
    }
}
