/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.label;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.ui.Look;
import org.ohmlab.ui.OhmlabImages;
import org.ohmlab.ui.editor.LiveValidation;

/** Name, kind and numbers of a model element, and the sign of the worst finding about it. */
public final class ElementLabelProvider extends LabelProvider implements IStyledLabelProvider {

    private final LiveValidation validation;
    private final IPropertyChangeListener looks = event -> look();
    private boolean dark = Look.isDark();

    /** @param validation gives the findings, or null when none are shown */
    public ElementLabelProvider(LiveValidation validation) {
        this.validation = validation;
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(looks);
    }

    /** The pictures are others in another look. */
    private void look() {
        if (dark != Look.isDark()) {
            dark = !dark;
            fireLabelProviderChanged(new LabelProviderChangedEvent(this));
        }
    }

    @Override
    public void dispose() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(looks);
        super.dispose();
    }

    @Override
    public String getText(Object element) {
        return element instanceof EObject object ? ElementTexts.name(object) : super.getText(element);
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        if (element instanceof EObject object) {
            String details = ElementTexts.details(object);
            if (!details.isEmpty()) {
                text.append("  " + details, StyledString.QUALIFIER_STYLER);
            }
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        if (!(element instanceof EObject object)) {
            return null;
        }
        int severity = validation == null ? Diagnostic.OK : validation.severity(object);
        return OhmlabImages.image(object.eClass(), severity);
    }
}
