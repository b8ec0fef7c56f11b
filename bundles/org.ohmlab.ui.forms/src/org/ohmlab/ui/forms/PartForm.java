/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.FreshIds;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.ui.editor.ModelEditor;
import org.ohmlab.ui.form.FeatureForm;

/**
 * A form of the one part that an element holds in a reference, with a choice of its kind. Another kind takes over what
 * both kinds have.
 */
public final class PartForm {

    private final FormParts parts;
    private final ModelEditor editor;
    private final Supplier<? extends EObject> owner;
    private final EReference reference;
    private final List<EClass> kinds;
    private final Function<EClass, List<? extends EStructuralFeature>> features;
    private final Composite row;
    private final Composite holder;
    private final Combo choice;
    private BiConsumer<Composite, EStructuralFeature> beside = (composite, feature) -> {
    };
    private FeatureForm form;
    private EObject shown;

    /**
     * @param parts makes widgets
     * @param parent holds the form, in a grid of one column
     * @param editor the editor
     * @param owner gives the element that holds the part, as it is now; null for none
     * @param reference the part's place
     * @param kinds kinds that can be chosen; a single one is offered only while there is no part
     * @param features the features that the form of a kind shows
     */
    public PartForm(FormParts parts, Composite parent, ModelEditor editor, Supplier<? extends EObject> owner,
            EReference reference, List<EClass> kinds,
            Function<EClass, List<? extends EStructuralFeature>> features) {
        this.parts = parts;
        this.editor = editor;
        this.owner = owner;
        this.reference = reference;
        this.kinds = List.copyOf(kinds);
        this.features = features;
        Composite frame = parts.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        row = parts.toolkit().createComposite(frame);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 0).margins(6, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = parts.toolkit().createLabel(row, FeatureTexts.label(reference) + ":");
        label.setToolTipText(FeatureTexts.description(reference));
        choice = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        parts.toolkit().adapt(choice, true, false);
        choice.setToolTipText(FeatureTexts.description(reference));
        choice.setData("org.ohmlab.feature", reference.getName());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(choice);
        if (!reference.isRequired()) {
            choice.add(Messages.none);
        }
        kinds.forEach(kind -> choice.add(FeatureTexts.label(kind)));
        choice.addListener(SWT.Selection, event -> choose());
        holder = parts.toolkit().createComposite(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(holder);
    }

    /** @param maker makes what stands in the third column beside the field of a feature, or nothing */
    public void setBeside(BiConsumer<Composite, EStructuralFeature> maker) {
        beside = maker;
    }

    private EObject part() {
        EObject holding = owner.get();
        return holding == null ? null : (EObject) holding.eGet(reference);
    }

    private void choose() {
        int index = choice.getSelectionIndex() - (reference.isRequired() ? 0 : 1);
        EObject before = part();
        EObject after = null;
        if (index >= 0) {
            EClass kind = kinds.get(index);
            if (before != null && before.eClass() == kind) {
                return;
            }
            after = EcoreUtil.create(kind);
            new FreshIds(owner.get()).assign(List.of(after));
            if (before != null) {
                takeOver(before, after);
            }
        }
        editor.execute(new SetFeature(editor.domain(), owner.get(), reference, after));
        refresh();
    }

    private static void takeOver(EObject from, EObject to) {
        for (EAttribute attribute : from.eClass().getEAllAttributes()) {
            boolean both = to.eClass().getEAllAttributes().contains(attribute);
            if (both && !attribute.isID() && from.eIsSet(attribute)) {
                to.eSet(attribute, from.eGet(attribute));
            }
        }
    }

    /** Shows the part as it is now. */
    public void refresh() {
        EObject part = part();
        choice.setEnabled(owner.get() != null && !editor.isReadOnly());
        int index = part == null ? -1 : kinds.indexOf(part.eClass());
        int entry = index + (reference.isRequired() ? 0 : 1);
        if (choice.getSelectionIndex() != entry) {
            choice.select(entry);
            if (entry < 0) {
                choice.deselectAll();
            }
        }
        showChoice(kinds.size() > 1 || part == null);
        if (part == shown) {
            return;
        }
        boolean same = part != null && shown != null && part.eClass() == shown.eClass();
        shown = part;
        if (same) {
            form.setInput(part);
            return;
        }
        for (Control child : holder.getChildren()) {
            child.dispose();
        }
        form = null;
        Composite inner = parts.toolkit().createComposite(holder);
        GridLayoutFactory.fillDefaults().applyTo(holder);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(inner);
        if (part != null) {
            form = new FeatureForm(parts.toolkit(), inner, editor);
            for (EStructuralFeature feature : new ArrayList<>(features.apply(part.eClass()))) {
                form.add(feature);
                beside.accept(inner, feature);
            }
            form.setInput(part);
        }
        parts.reflow();
    }

    /** Where there is but one kind, and there it is, a choice would only be in the way. */
    private void showChoice(boolean visible) {
        GridData data = (GridData) row.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            row.setVisible(visible);
            parts.reflow();
        }
    }

    /**
     * @param element an element
     * @param feature the feature that is meant, or null
     * @return whether it is the part, and the feature's field has the keyboard
     */
    public boolean reveal(EObject element, EStructuralFeature feature) {
        return element == shown && shown != null && (feature == null || form.focus(feature));
    }
}
