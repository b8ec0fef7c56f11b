/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.ui.editor.ModelEditor;

/** Changes cells in place: switches by a click, choices in a list, everything else as text. */
final class CellEditing extends EditingSupport {

    /** Stands for no value of one's own in lists of choices. */
    private static final Object CLEAR = new Object();

    private final TableViewer viewer;
    private final ModelEditor editor;
    private final CellColumn column;
    private TextCellEditor text;

    CellEditing(TableViewer viewer, ModelEditor editor, CellColumn column) {
        super(viewer);
        this.viewer = viewer;
        this.editor = editor;
        this.column = column;
    }

    @Override
    protected boolean canEdit(Object element) {
        return !editor.isReadOnly() && column.feature((EObject) element) != null;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        EStructuralFeature feature = column.feature((EObject) element);
        if (isSwitch(feature)) {
            return new CheckboxCellEditor(viewer.getTable());
        }
        if (isChoice(feature)) {
            ComboBoxViewerCellEditor combo = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
            combo.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                    | ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            combo.setContentProvider(ArrayContentProvider.getInstance());
            combo.setLabelProvider(LabelProvider.createTextProvider(this::choiceText));
            combo.setInput(choices((EObject) element, feature));
            return combo;
        }
        if (text == null) {
            text = new TextCellEditor(viewer.getTable());
        }
        return text;
    }

    private static boolean isSwitch(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == boolean.class;
    }

    private static boolean isChoice(EStructuralFeature feature) {
        return feature instanceof EReference || feature.getEType() instanceof EEnum;
    }

    private String choiceText(Object choice) {
        if (choice == CLEAR) {
            return "";
        }
        return choice instanceof EObject element ? ElementTexts.name(element) : FeatureTexts.label((Enumerator) choice);
    }

    private List<Object> choices(EObject row, EStructuralFeature feature) {
        List<Object> all = new ArrayList<>();
        if (column.isClearable() || feature instanceof EReference) {
            all.add(CLEAR);
        }
        if (feature.getEType() instanceof EEnum literals) {
            literals.getELiterals().forEach(literal -> all.add(literal.getInstance()));
        } else {
            all.addAll(reachable(row, (EReference) feature));
        }
        return all;
    }

    private static Collection<EObject> reachable(EObject row, EReference reference) {
        List<EObject> found = new ArrayList<>();
        row.eResource().getResourceSet().getAllContents().forEachRemaining(each -> {
            if (each instanceof EObject element && reference.getEReferenceType().isInstance(element)) {
                found.add(element);
            }
        });
        return found;
    }

    @Override
    protected Object getValue(Object element) {
        EObject row = (EObject) element;
        EStructuralFeature feature = column.feature(row);
        Object value = column.value(row);
        if (isSwitch(feature)) {
            return value;
        }
        if (isChoice(feature)) {
            return value == null ? CLEAR : value;
        }
        String text = value == null ? "" : EcoreUtil.convertToString(type(feature), value);
        return Objects.requireNonNullElse(text, "");
    }

    private static EDataType type(EStructuralFeature feature) {
        return ((EAttribute) feature).getEAttributeType();
    }

    @Override
    protected void setValue(Object element, Object entered) {
        EObject row = (EObject) element;
        EStructuralFeature feature = column.feature(row);
        if (entered == null || row.eResource() == null) {
            return;
        }
        IStatusLineManager status = editor.getEditorSite().getActionBars().getStatusLineManager();
        status.setErrorMessage(null);
        try {
            Object value = isChoice(feature) || isSwitch(feature) ? entered == CLEAR ? null : entered
                    : parse(feature, ((String) entered).strip());
            editor.execute(column.change(editor.domain(), row, value));
        } catch (IllegalArgumentException e) {
            viewer.getTable().getDisplay().beep();
            status.setErrorMessage(column.title() + ": " + e.getMessage());
        }
    }

    private Object parse(EStructuralFeature feature, String text) {
        Class<?> kind = type(feature).getInstanceClass();
        if (text.isEmpty() && (column.isClearable() || kind == String.class)) {
            return null;
        }
        try {
            return EcoreUtil.createFromString(type(feature), text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(kind == int.class ? "'" + text + "' is not a whole number."
                    : e.getMessage() + ".", e);
        }
    }
}
