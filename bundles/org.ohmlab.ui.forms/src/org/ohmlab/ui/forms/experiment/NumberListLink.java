/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.ui.editor.ModelEditor;
import org.ohmlab.ui.forms.EvenStepsDialog;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;

/** A link below the field of a list that fills it with numbers at even distances. */
final class NumberListLink {

    private NumberListLink() {
    }

    /**
     * @param parts makes widgets
     * @param form a grid of three columns whose last row is the list's
     * @param editor the editor
     * @param owner gives the element that has the list, as it is now; null for none
     * @param list the list
     * @param from first number to begin with
     * @param to last number to begin with
     * @param step step to begin with
     */
    static void add(FormParts parts, Composite form, ModelEditor editor, Supplier<? extends EObject> owner,
            EAttribute list, String from, String to, String step) {
        Label empty = parts.toolkit().createLabel(form, "");
        empty.setLayoutData(GridDataFactory.swtDefaults().hint(1, 1).create());
        Hyperlink link = parts.toolkit().createHyperlink(form, Messages.fillEvenly, SWT.NONE);
        link.setToolTipText(Messages.fillEvenlyTip);
        link.setData(Ids.WIDGET, "fill-" + list.getName());
        GridDataFactory.swtDefaults().span(2, 1).indent(4, 0).applyTo(link);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
            EvenStepsDialog dialog = new EvenStepsDialog(editor.getSite().getShell(), FeatureTexts.label(list), from,
                    to, step);
            EObject object = owner.get();
            if (object != null && !editor.isReadOnly() && dialog.open() == Window.OK) {
                editor.execute(new SetFeature(editor.domain(), object, list,
                        EcoreUtil.createFromString(list.getEAttributeType(), dialog.result())));
            }
        }));
    }
}
