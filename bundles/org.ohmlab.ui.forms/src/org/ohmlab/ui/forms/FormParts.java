/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** Columns, sections and captions of the pages, so that all look alike. */
public final class FormParts {

    private final IManagedForm form;

    /** @param form the page's form */
    public FormParts(IManagedForm form) {
        this.form = form;
    }

    /** @return makes widgets that look like the form */
    public FormToolkit toolkit() {
        return form.getToolkit();
    }

    /** Lays the page out again. */
    public void reflow() {
        form.reflow(true);
        // A page with room to spare keeps its size, and the platform then leaves its content as it was.
        form.getForm().getBody().layout(true, true);
    }

    /**
     * @param parent the page's body
     * @return a column for sections, one below the other
     */
    public Composite column(Composite parent) {
        Composite column = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(column);
        return column;
    }

    /**
     * @param column a column
     * @param title the section's title
     * @param text a sentence below it, or an empty text
     * @return the section's empty content
     */
    public Composite section(Composite column, String title, String text) {
        int style = ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED
                | (text.isEmpty() ? 0 : Section.DESCRIPTION);
        Section section = toolkit().createSection(column, style);
        section.setText(title);
        if (!text.isEmpty()) {
            section.setDescription(text);
            // Style sheets tell it from the title by this mark alone.
            section.getDescriptionControl().setData("org.eclipse.e4.ui.css.CssClassName", "OhmlabWords");
        }
        section.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        section.clientVerticalSpacing = 6;
        Composite client = toolkit().createComposite(section);
        section.setClient(client);
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(
                event -> form.reflow(true)));
        return client;
    }

    /**
     * @param parent a grid
     * @param span columns of the grid it takes
     * @return an empty text that breaks its lines
     */
    public Label caption(Composite parent, int span) {
        Label label = toolkit().createLabel(parent, "", SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, span, 1);
        data.widthHint = 200;
        label.setLayoutData(data);
        return label;
    }

    /**
     * Shows a text in a caption, and makes room for it when it takes more or fewer lines than the one before.
     *
     * @param label the caption
     * @param text the text
     */
    public void say(Label label, String text) {
        if (label.isDisposed() || text.equals(label.getText())) {
            return;
        }
        int before = label.getSize().y;
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(null);
        int width = Math.max(label.getSize().x, 1);
        if (label.computeSize(width, SWT.DEFAULT).y != before) {
            reflow();
        }
    }
}
