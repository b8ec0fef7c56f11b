/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.feedback;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.ohmlab.diagram.feedback.FeedbackEntry;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.ui.editor.ModelEditor;

/** Edits a number of an exit in its cell; an empty cell means the default. */
final class ExitCells extends EditingSupport {

    private final ModelEditor editor;
    private final EAttribute feature;
    private final TextCellEditor cell;

    ExitCells(TableViewer viewer, ModelEditor editor, EAttribute feature) {
        super(viewer);
        this.editor = editor;
        this.feature = feature;
        this.cell = new TextCellEditor(viewer.getTable());
        cell.setValidator(value -> isNumber(value) ? null : NLS.bind(FeedbackMessages.notANumber, value));
    }

    private boolean isNumber(Object value) {
        String text = String.valueOf(value).strip();
        try {
            return text.isEmpty() || (isReal() ? Double.isFinite(Double.parseDouble(text))
                    : Integer.parseInt(text) >= 0);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean isReal() {
        return feature.getEAttributeType().getInstanceClass() == double.class
                || feature.getEAttributeType().getInstanceClass() == Double.class;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return cell;
    }

    @Override
    protected boolean canEdit(Object element) {
        return !editor.isReadOnly() && ((FeedbackEntry) element).point() instanceof IrsPoint;
    }

    @Override
    protected Object getValue(Object element) {
        IrsPoint point = (IrsPoint) ((FeedbackEntry) element).point();
        return point.eIsSet(feature) || !feature.isUnsettable() ? String.valueOf(point.eGet(feature)) : "";
    }

    @Override
    protected void setValue(Object element, Object value) {
        // An editor gives null for what its validator refused.
        if (value == null) {
            return;
        }
        String text = String.valueOf(value).strip();
        IrsPoint point = (IrsPoint) ((FeedbackEntry) element).point();
        Object next = text.isEmpty() ? null : isReal() ? (Object) Double.valueOf(text) : Integer.valueOf(text);
        editor.execute(new SetFeature(editor.getEditingDomain(), point, feature, next));
    }

    /** Arrow keys go from cell to cell; F2 or Enter begins to edit, Tab goes on to the next cell. */
    static void enableKeyboard(TableViewer viewer) {
        TableViewerFocusCellManager focus =
                new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer, false));
        ColumnViewerEditorActivationStrategy activation = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
            }
        };
        TableViewerEditor.create(viewer, focus, activation, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }
}
