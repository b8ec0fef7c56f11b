/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ohmlab.diagram.paint.Colors;
import org.ohmlab.model.edit.FeatureTexts;

/**
 * The tools as a tree with three branches. A native tree brings keyboard, search by typing and reading aloud along.
 */
public final class Palette {

    private final Tree tree;
    private final GlyphImages images;
    private final List<TreeItem> items = new ArrayList<>();
    private Consumer<Tool> chosen = tool -> { };
    private Consumer<Tool> applied = tool -> { };

    /**
     * @param parent its parent
     * @param colors the theme's colours
     */
    public Palette(Composite parent, Colors colors) {
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        images = new GlyphImages(tree.getDisplay(), colors);
        branch(PaletteMessages.tools, List.of(Tool.SELECT, Tool.CONNECT));
        branch(PaletteMessages.feedback, List.of(Tool.OVF, Tool.EXIT));
        branch(PaletteMessages.layers, Tool.layers());
        tree.addListener(SWT.Selection, event -> chosen.accept(tool((TreeItem) event.item)));
        tree.addListener(SWT.DefaultSelection, this::apply);
        tree.addListener(SWT.MouseMove, this::tip);
        tree.addListener(SWT.Dispose, event -> images.dispose());
        tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = PaletteMessages.name;
                }
            }
        });
        dragSource();
        select(Tool.SELECT);
    }

    private void branch(String name, List<Tool> tools) {
        TreeItem branch = new TreeItem(tree, SWT.NONE);
        branch.setText(name);
        branch.setFont(JFaceResources.getFontRegistry().getBold(
                JFaceResources.DIALOG_FONT));
        for (Tool tool : tools) {
            TreeItem item = new TreeItem(branch, SWT.NONE);
            item.setText(tool.label());
            item.setData(tool);
            items.add(item);
        }
        branch.setExpanded(true);
        images();
    }

    private void images() {
        for (TreeItem item : items) {
            item.setImage(images.of(tool(item)));
        }
    }

    /** @param colors the theme's colours from now on */
    public void colors(Colors colors) {
        if (colors.equals(images.colors())) {
            return;
        }
        items.forEach(item -> item.setImage((Image) null));
        images.colors(colors);
        images();
    }

    /** A heading is no tool; it points. */
    private static Tool tool(TreeItem item) {
        return item.getData() instanceof Tool tool ? tool : Tool.SELECT;
    }

    private void apply(Event event) {
        if (event.item instanceof TreeItem item && item.getData() instanceof Tool tool) {
            applied.accept(tool);
        } else if (event.item instanceof TreeItem branch) {
            branch.setExpanded(!branch.getExpanded());
        }
    }

    private void tip(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        EClass type = item != null && item.getData() instanceof Tool tool ? tool.element() : null;
        tree.setToolTipText(type == null ? null
                : NLS.bind(PaletteMessages.hint, FeatureTexts.description(type)).replace("&", "&&"));
    }

    private void dragSource() {
        DragSource source = new DragSource(tree, DND.DROP_COPY);
        LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
        source.setTransfer(new Transfer[] {transfer});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                Tool tool = tree.getSelectionCount() == 1 ? tool(tree.getSelection()[0]) : Tool.SELECT;
                event.doit = tool.element() != null;
                transfer.setSelection(new StructuredSelection(tool));
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = transfer.getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                transfer.setSelection(null);
                select(Tool.SELECT);
                chosen.accept(Tool.SELECT);
            }
        });
    }

    /** @param listener is told which tool has been chosen, to be used in the diagram next */
    public void onChosen(Consumer<Tool> listener) {
        chosen = listener;
    }

    /** @param listener is told which tool is to be applied to the selection at once */
    public void onApplied(Consumer<Tool> listener) {
        applied = listener;
    }

    /** @param tool the tool to show as chosen */
    public void select(Tool tool) {
        items.stream().filter(item -> tool.equals(item.getData())).findFirst().ifPresent(tree::setSelection);
    }

    /** @return the widget */
    public Tree control() {
        return tree;
    }
}
