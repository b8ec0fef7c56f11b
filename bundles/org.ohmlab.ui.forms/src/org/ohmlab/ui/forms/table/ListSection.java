/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ohmlab.model.base.Named;
import org.ohmlab.model.edit.DeleteElements;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.ListEdits;
import org.ohmlab.ui.OhmlabImages;
import org.ohmlab.ui.editor.ModelEditor;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;

/** A list of parts as a table, with buttons to add, remove and order them. */
public final class ListSection {

    private final ModelEditor editor;
    private final Supplier<? extends EObject> owner;
    private final EReference list;
    private final Function<EClass, ? extends EObject> factory;
    private final ElementTable table;
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;

    /**
     * @param parts makes widgets
     * @param parent holds table and buttons, in a grid of one column
     * @param editor the editor
     * @param name name of the table for tests and for readers who do not see it
     * @param owner gives the element that holds the list, as it is now
     * @param list the list
     * @param columns columns after the first, which shows kind or name
     * @param kinds kinds of element that can be added
     * @param factory makes an element of a kind
     * @param height least height of the table
     */
    public ListSection(FormParts parts, Composite parent, ModelEditor editor, String name,
            Supplier<? extends EObject> owner, EReference list, List<? extends CellColumn> columns, List<EClass> kinds,
            Function<EClass, ? extends EObject> factory, int height) {
        this.editor = editor;
        this.owner = owner;
        this.list = list;
        this.factory = factory;
        Composite frame = parts.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(frame);
        List<CellColumn> all = new ArrayList<>();
        all.add(first(kinds.get(0)));
        all.addAll(columns);
        table = new ElementTable(parts.toolkit(), frame, editor, name, all);
        GridData data = (GridData) table.viewer().getTable().getParent().getLayoutData();
        data.heightHint = height;
        data.widthHint = 200;
        Composite buttons = parts.toolkit().createComposite(frame);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        add = button(parts, buttons, kinds.size() > 1 ? Messages.addMenu : Messages.add, "add");
        remove = button(parts, buttons, Messages.remove, "remove");
        up = button(parts, buttons, Messages.up, "up");
        down = button(parts, buttons, Messages.down, "down");
        Menu menu = new Menu(add);
        add.setData(Ids.MENU, menu);
        for (EClass kind : kinds) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(FeatureTexts.label(kind));
            item.setImage(OhmlabImages.image(kind));
            item.addListener(SWT.Selection, event -> add(kind));
        }
        add.addListener(SWT.Selection, event -> {
            if (kinds.size() == 1) {
                add(kinds.get(0));
            } else {
                menu.setLocation(add.toDisplay(0, add.getSize().y));
                menu.setVisible(true);
            }
        });
        remove.addListener(SWT.Selection, event -> editor.execute(new DeleteElements(editor.domain(),
                table.selected())));
        up.addListener(SWT.Selection, event -> move(-1));
        down.addListener(SWT.Selection, event -> move(1));
        table.viewer().addSelectionChangedListener(event -> enable());
    }

    private static CellColumn first(EClass kind) {
        if (Named.class.isAssignableFrom(kind.getInstanceClass())) {
            return new FeatureColumn(Messages.name, Messages.nameTip, 130, "", true, "name");
        }
        return new CellColumn(Messages.kind, Messages.kindTip, 110) {
            @Override
            protected String text(EObject row) {
                return FeatureTexts.label(row.eClass());
            }

            @Override
            protected boolean showsKind() {
                return true;
            }
        };
    }

    private Button button(FormParts parts, Composite buttons, String text, String name) {
        Button button = parts.toolkit().createButton(buttons, text, SWT.PUSH);
        button.setData(Ids.WIDGET, name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void add(EClass kind) {
        EObject created = factory.apply(kind);
        List<EObject> selected = table.selected();
        List<?> all = (List<?>) owner.get().eGet(list);
        int index = selected.isEmpty() ? -1 : all.indexOf(selected.get(selected.size() - 1)) + 1;
        editor.execute(ListEdits.add(editor.domain(), owner.get(), list, created, index));
        refresh();
        if (created.eResource() != null) {
            editor.selection().select(null, List.of(created));
        }
    }

    private void move(int by) {
        List<EObject> selected = table.selected();
        if (selected.size() == 1) {
            editor.execute(ListEdits.move(editor.domain(), selected.get(0), by));
        }
    }

    /** Shows the list as it is now. */
    public void refresh() {
        table.setRows(rows());
        enable();
    }

    private List<EObject> rows() {
        List<EObject> rows = new ArrayList<>();
        for (Object element : (List<?>) owner.get().eGet(list)) {
            rows.add((EObject) element);
        }
        return rows;
    }

    private void enable() {
        List<EObject> selected = table.selected();
        boolean may = !editor.isReadOnly();
        int index = selected.size() == 1 ? rows().indexOf(selected.get(0)) : -1;
        add.setEnabled(may);
        remove.setEnabled(may && !selected.isEmpty());
        up.setEnabled(may && index > 0);
        down.setEnabled(may && index >= 0 && index < rows().size() - 1);
    }

    /** @return the table */
    public ElementTable table() {
        return table;
    }

    /**
     * @param element an element
     * @param feature the feature that is meant, or null
     * @return whether the list holds it
     */
    public boolean reveal(EObject element, EStructuralFeature feature) {
        return table.reveal(element, feature);
    }
}
