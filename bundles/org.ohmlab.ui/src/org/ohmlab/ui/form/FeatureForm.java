/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.ohmlab.model.base.BasePackage;

/**
 * Rows of label, field and unit for features of one object.
 *
 * <p>What is typed becomes a step that can be undone after a moment. Values that cannot be read and findings of the
 * rules are shown beside their field. Tooltips are the documentation of the models.
 */
public final class FeatureForm {

    private final FormToolkit toolkit;
    private final Composite parent;
    private final FormContext context;
    private final List<FeatureField> fields = new ArrayList<>();
    private final Runnable findings = () -> fields.forEach(FeatureField::refreshFindings);
    private DataBindingContext bindings;

    /**
     * @param toolkit makes the widgets
     * @param parent holds the fields; gets a layout of three columns
     * @param context the editor
     */
    public FeatureForm(FormToolkit toolkit, Composite parent, FormContext context) {
        this.toolkit = toolkit;
        this.parent = parent;
        this.context = context;
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 6).margins(6, 6).applyTo(parent);
        context.validation().addListener(findings);
        parent.addDisposeListener(event -> dispose());
    }

    /**
     * @param type a kind of element
     * @return its features that a form can edit: all but the id, the format version and the parts
     */
    public static List<EStructuralFeature> editable(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(FeatureForm::isEditable).toList();
    }

    private static boolean isEditable(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return !reference.isContainment() && !reference.isMany();
        }
        return feature != BasePackage.Literals.IDENTIFIED__ID
                && feature != BasePackage.Literals.DOCUMENT__FORMAT_VERSION;
    }

    /**
     * @param features features that are to have a row each
     * @return this
     */
    public FeatureForm add(EStructuralFeature... features) {
        for (EStructuralFeature feature : features) {
            fields.add(new FeatureField(toolkit, parent, context, feature));
        }
        toolkit.paintBordersFor(parent);
        return this;
    }

    /**
     * @param type a kind of element, whose {@linkplain #editable editable} features are to have a row each
     * @return this
     */
    public FeatureForm addAll(EClass type) {
        return add(editable(type).toArray(EStructuralFeature[]::new));
    }

    /** @param object the object to show, which has all the features; null for none */
    public void setInput(EObject object) {
        if (bindings == null) {
            bindings = new DataBindingContext(DisplayRealm.getRealm(parent.getDisplay()));
        }
        fields.forEach(field -> field.show(bindings, object));
    }

    /**
     * @param feature the feature whose field gets the keyboard, if it has a row
     * @return whether it has one
     */
    public boolean focus(EStructuralFeature feature) {
        for (FeatureField field : fields) {
            if (field.feature() == feature) {
                return field.control().setFocus();
            }
        }
        return false;
    }

    /** Lets go of the object and of the editor; the widgets go with their parent. */
    public void dispose() {
        context.validation().removeListener(findings);
        fields.forEach(FeatureField::release);
        if (bindings != null) {
            bindings.dispose();
            bindings = null;
        }
    }
}
