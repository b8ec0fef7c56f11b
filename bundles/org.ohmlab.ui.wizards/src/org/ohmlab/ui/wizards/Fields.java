/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards;

import java.util.Collection;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/**
 * Rows of label and field in a grid of three columns: label, field, button or unit. Each field has its label as
 * accessible name, a key by which it is found, and tells of every change.
 */
public final class Fields {

    private static final int COLUMNS = 3;

    private final Composite parent;
    private final Runnable changed;

    /**
     * @param parent where the page puts its content
     * @param help key of the page's help
     * @param changed called after each change of a field
     */
    public Fields(Composite parent, String help, Runnable changed) {
        this.parent = new Composite(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(8, 6).applyTo(this.parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(this.parent, Ids.help(help));
    }

    /** @return the grid */
    public Composite composite() {
        return parent;
    }

    /**
     * @param key by which the field is found
     * @param label what stands before it
     * @return an empty field for text over the other two columns
     */
    public Text text(String key, String label) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        before(text, key, label);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        text.addModifyListener(event -> changed.run());
        return text;
    }

    /**
     * @param key by which the field is found
     * @param label what stands before it
     * @param browse label of the button behind it
     * @param action what the button does
     * @return an empty field for text with a button
     */
    public Text text(String key, String label, String browse, Runnable action) {
        Text text = text(key, label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button button = new Button(parent, SWT.PUSH);
        button.setText(browse);
        button.setData(Ids.WIDGET, key + ".browse");
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return text;
    }

    /**
     * @param key by which the field is found
     * @param label what stands before it
     * @param items what can be chosen; the first one is
     * @return a field to choose from
     */
    public Combo combo(String key, String label, Collection<String> items) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        if (!items.isEmpty()) {
            combo.select(0);
        }
        before(combo, key, label);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    /**
     * @param key by which the field is found
     * @param label what stands before it
     * @param value the number in it
     * @param least least number
     * @param greatest greatest number
     * @param unit what stands behind it, or empty
     * @return a field for a whole number
     */
    public Spinner spinner(String key, String label, int value, int least, int greatest, String unit) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        Spinner spinner = new Spinner(row, SWT.BORDER);
        spinner.setValues(value, least, greatest, 0, 1, Math.max(10, (greatest - least) / 100));
        Label before = label(row, label, SWT.CENTER);
        relate(before, spinner, key);
        GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(spinner);
        spinner.addModifyListener(event -> changed.run());
        Label behind = new Label(row, SWT.NONE);
        behind.setText(unit);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(behind);
        return spinner;
    }

    /**
     * @param key by which the field is found
     * @param label what stands behind it
     * @param value whether it is chosen
     * @return a box to tick, below the fields
     */
    public Button check(String key, String label, boolean value) {
        new Label(parent, SWT.NONE);
        Button check = new Button(parent, SWT.CHECK);
        check.setText(label);
        check.setSelection(value);
        check.setData(Ids.WIDGET, key);
        check.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        return check;
    }

    /**
     * @param text an explanation, wrapped
     * @return its label over all columns
     */
    public Label note(String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(420, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /**
     * Puts a label before a control of any other kind, for which the caller then sets the layout.
     *
     * @param control the control, made last
     * @param key by which it is found
     * @param label what stands before it
     */
    public void before(Control control, String key, String label) {
        boolean tall = control instanceof Text ? (control.getStyle() & SWT.MULTI) != 0
                : control instanceof Composite && !(control instanceof Combo) && !(control instanceof Spinner);
        relate(label(control, label, tall || control instanceof List ? SWT.TOP : SWT.CENTER), control, key);
    }

    private Label label(Control after, String text, int vertical) {
        Label before = new Label(parent, SWT.NONE);
        before.setText(text);
        before.moveAbove(after);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(before);
        return before;
    }

    private static void relate(Label before, Control control, String key) {
        control.setData(Ids.WIDGET, key);
        before.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, before.getAccessible());
    }
}
