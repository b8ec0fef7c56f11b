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
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.ohmlab.model.validation.Finding;
import org.ohmlab.ui.OhmlabImages;
import org.ohmlab.ui.editor.ElementSelection;
import org.ohmlab.ui.editor.ModelEditor;
import org.ohmlab.ui.forms.Ids;
import org.ohmlab.ui.forms.plot.PlotColors;

/**
 * A table with an element per row whose cells are changed in place, by mouse or by keyboard (Enter or F2 begins, Tab
 * goes to the next cell). Cells with a finding carry its sign, and its text as tooltip. The selection is the editor's.
 */
public final class ElementTable {

    private final ModelEditor editor;
    private final TableViewer viewer;
    private final List<CellColumn> columns;
    private final ElementSelection.Listener listener = this::selectedElsewhere;
    private List<EObject> rows = List.of();
    private UnaryOperator<EObject> subjects = row -> row;
    private boolean selecting;
    private boolean stale;

    /**
     * @param toolkit makes the widgets
     * @param parent holds the table, in a grid
     * @param editor the editor
     * @param name name of the table, for tests and for readers who do not see it
     * @param columns the columns
     */
    public ElementTable(FormToolkit toolkit, Composite parent, ModelEditor editor, String name,
            List<CellColumn> columns) {
        this.editor = editor;
        this.columns = List.copyOf(columns);
        Composite frame = toolkit.createComposite(parent);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setData(Ids.WIDGET, name);
        table.setData(Ids.VIEWER, viewer);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        addKeyboard();
        for (CellColumn column : columns) {
            TableViewerColumn shown = new TableViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            shown.getColumn().setText(column.title());
            shown.getColumn().setToolTipText(column.tip());
            shown.setLabelProvider(new Cells(column));
            shown.setEditingSupport(new CellEditing(viewer, editor, column));
            layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.width(), column.width(), true));
        }
        viewer.addSelectionChangedListener(event -> {
            if (!selecting) {
                editor.selection().select(this, selected().stream().map(subjects).distinct().toList());
            }
        });
        editor.selection().addListener(listener);
        Runnable findings = this::refresh;
        editor.validation().addListener(findings);
        table.addDisposeListener(event -> {
            editor.selection().removeListener(listener);
            editor.validation().removeListener(findings);
        });
    }

    private void addKeyboard() {
        TableViewerFocusCellManager focus =
                new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer, false));
        ColumnViewerEditorActivationStrategy begin = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2);
                return key || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
        TableViewerEditor.create(viewer, focus, begin, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL
                | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.getColumnViewerEditor().addEditorActivationListener(new ColumnViewerEditorActivationListener() {
            @Override
            public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing waits for it
            }

            @Override
            public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing waits for it
            }

            @Override
            public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                // nothing waits for it
            }

            @Override
            public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                if (stale) {
                    refresh();
                }
            }
        });
    }

    /** Shows what changed; while somebody types into a cell only afterwards, as refreshing throws the text away. */
    private void refresh() {
        stale = viewer.isCellEditorActive();
        if (!stale) {
            viewer.refresh(true);
        }
    }

    /** @param subjectOfRow gives the element that is selected with a row, when it is not the row's own */
    public void setSubjects(UnaryOperator<EObject> subjectOfRow) {
        subjects = subjectOfRow;
    }

    /** @return the viewer */
    public TableViewer viewer() {
        return viewer;
    }

    /** @return the selected elements */
    public List<EObject> selected() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        List<EObject> elements = new ArrayList<>();
        selection.forEach(each -> elements.add((EObject) each));
        return elements;
    }

    /** @param elements the rows */
    public void setRows(Collection<? extends EObject> elements) {
        List<EObject> next = List.copyOf(elements);
        if (next.equals(rows)) {
            refresh();
            return;
        }
        rows = next;
        selecting = true;
        try {
            List<EObject> kept = selected();
            viewer.setInput(next.toArray());
            viewer.setSelection(new StructuredSelection(kept.stream().filter(next::contains).toList()));
        } finally {
            selecting = false;
        }
        selectedElsewhere(null, editor.selection().elements());
    }

    private void selectedElsewhere(Object source, List<EObject> elements) {
        if (source == this || viewer.getControl().isDisposed()) {
            return;
        }
        List<EObject> shown = rows.stream().filter(row -> elements.contains(subjects.apply(row))).toList();
        if (shown.isEmpty() || shown.size() > elements.size() || shown.equals(selected())) {
            return;
        }
        selecting = true;
        try {
            viewer.setSelection(new StructuredSelection(shown), true);
        } finally {
            selecting = false;
        }
    }

    /**
     * Selects a row and begins to change the cell of a feature.
     *
     * @param row a row's element
     * @param feature the feature, or null for the row as a whole
     * @return whether there is such a row
     */
    public boolean reveal(EObject row, EStructuralFeature feature) {
        if (!rows.contains(row)) {
            return false;
        }
        viewer.setSelection(new StructuredSelection(row), true);
        viewer.getTable().setFocus();
        for (int i = 0; i < columns.size() && feature != null; i++) {
            if (columns.get(i).feature(row) == feature) {
                viewer.editElement(row, i);
                break;
            }
        }
        return true;
    }

    private final class Cells extends ColumnLabelProvider {

        private final CellColumn column;

        Cells(CellColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return column.text((EObject) element);
        }

        @Override
        public Color getForeground(Object element) {
            if (!column.isInherited((EObject) element)) {
                return null;
            }
            Table table = viewer.getTable();
            return PlotColors.mix(table.getBackground(), table.getForeground(), 0.6);
        }

        @Override
        public Image getImage(Object element) {
            EObject row = (EObject) element;
            Finding finding = worst(row);
            if (column.showsKind()) {
                return OhmlabImages.image(row.eClass(), editor.validation().severity(row));
            }
            if (finding == null || finding.getSeverity() < Diagnostic.WARNING) {
                return null;
            }
            return FieldDecorationRegistry.getDefault().getFieldDecoration(finding.getSeverity() >= Diagnostic.ERROR
                    ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING).getImage();
        }

        @Override
        public String getToolTipText(Object element) {
            Finding finding = worst((EObject) element);
            return finding == null ? column.tip() : finding.problem() + "\n" + finding.remedy();
        }

        private Finding worst(EObject row) {
            EStructuralFeature feature = column.feature(row);
            EObject subject = column.subject(row);
            Finding worst = null;
            if (feature != null && subject != null) {
                for (Finding finding : editor.validation().findings(subject)) {
                    boolean mine = finding.feature().filter(feature::equals).isPresent();
                    if (mine && (worst == null || finding.getSeverity() > worst.getSeverity())) {
                        worst = finding;
                    }
                }
            }
            return worst;
        }
    }
}
