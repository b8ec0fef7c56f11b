/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.diagram.arrange.IncrementalPlacement;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.scene.BadgeFigure;
import org.ohmlab.diagram.scene.ConnectionFigure;
import org.ohmlab.diagram.scene.Figure;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.Scene;
import org.ohmlab.diagram.scene.SceneBuilder;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.ui.editor.ElementSelection;
import org.ohmlab.ui.editor.ModelEditor;

/**
 * The diagram of an open editor: its scene, kept up to date with the model, its arrangement and what is selected in it.
 * Layers and feedback points are selected for the whole editor; a connection is no element of the model and is selected
 * here alone.
 */
public final class DiagramModel {

    private final ModelEditor editor;
    private final Sidecar sidecar = new Sidecar();
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final CommandStackListener stackListener = event -> refresh();
    private final Runnable findings = this::refresh;
    private final IPropertyListener saved = this::propertyChanged;
    private final ElementSelection.Listener selected = this::elementsSelected;
    private CommandStack stack;
    private DiagramLayout layout;
    private Scene scene;
    private ConnectionFigure connection;

    /** @param editor the editor, with a network */
    public DiagramModel(ModelEditor editor) {
        this.editor = editor;
        open();
        editor.validation().addListener(findings);
        editor.addPropertyListener(saved);
        editor.selection().addListener(selected);
    }

    private void open() {
        stack = editor.getEditingDomain().getCommandStack();
        stack.addCommandStackListener(stackListener);
        layout = sidecar.read(editor.file(), network(), layout);
        scene = build();
    }

    /** The editor has read its file again. */
    public void documentReplaced() {
        stack.removeCommandStackListener(stackListener);
        connection = null;
        open();
        tell();
    }

    /** Stops listening. */
    public void dispose() {
        stack.removeCommandStackListener(stackListener);
        editor.validation().removeListener(findings);
        editor.removePropertyListener(saved);
        editor.selection().removeListener(selected);
    }

    private void propertyChanged(Object source, int property) {
        if (property == IEditorPart.PROP_DIRTY && !editor.isDirty() && !editor.isReadOnly() && editor.hasDocument()) {
            try {
                sidecar.write(editor.file(), layout, network());
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            }
        }
    }

    /** Makes the scene anew. */
    public void refresh() {
        IncrementalPlacement.complete(network(), layout);
        scene = build();
        if (connection != null) {
            ConnectionFigure old = connection;
            connection = scene.connections().stream().filter(old::sameAs).findFirst().orElse(null);
        }
        tell();
    }

    private Scene build() {
        return SceneBuilder.build(network(), layout, editor.validation()::severity);
    }

    /**
     * Shows how it would look with layers in other places, until the next {@link #refresh()}.
     *
     * @param places upper left corners by layer
     * @param loss that of the loss, or null
     */
    public void preview(Map<Layer, Point> places, Point loss) {
        DiagramLayout copy = new DiagramLayout();
        copy.place(layout.places());
        places.forEach((layer, place) -> {
            if (layer.getId() != null) {
                copy.place(layer.getId(), place);
            }
        });
        if (loss != null) {
            copy.place(DiagramLayout.LOSS, loss);
        }
        scene = SceneBuilder.build(network(), copy, editor.validation()::severity);
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void elementsSelected(Object source, List<EObject> elements) {
        if (source == this) {
            return;
        }
        if (!elements.isEmpty()) {
            connection = null;
        }
        tell();
    }

    /** @param listener is told about each new scene and selection */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** @return the editor */
    public ModelEditor editor() {
        return editor;
    }

    /** @return the network as it is now; another one after each reload */
    public Network network() {
        return (Network) editor.document();
    }

    /** @return where the layers stand */
    public DiagramLayout layout() {
        return layout;
    }

    /** @return the present scene */
    public Scene scene() {
        return scene;
    }

    /** @return the selected connection, or null */
    public ConnectionFigure connection() {
        return connection;
    }

    /** @return the selected layers, in the order of selection */
    public List<Layer> selectedLayers() {
        List<Layer> layers = new ArrayList<>();
        editor.selection().elements().forEach(element -> {
            if (element instanceof Layer layer && layer.eContainer() == network()) {
                layers.add(layer);
            }
        });
        return layers;
    }

    /** @return the figures of everything that is selected */
    public Set<Figure> selectedFigures() {
        Set<EObject> elements = new HashSet<>(editor.selection().elements());
        Set<Figure> figures = new LinkedHashSet<>();
        if (!elements.isEmpty()) {
            scene.layers().stream().filter(each -> elements.contains(each.layer())).forEach(figures::add);
            scene.badges().stream().filter(each -> each.point() != null && elements.contains(each.point()))
                    .forEach(figures::add);
        }
        if (connection != null) {
            figures.add(connection);
        }
        return figures;
    }

    /**
     * Selects a figure alone, or nothing.
     *
     * @param figure a figure of the present scene, or null
     */
    public void select(Figure figure) {
        connection = figure instanceof ConnectionFigure chosen && chosen.target() != null ? chosen : null;
        editor.selection().select(this, elements(figure));
        tell();
    }

    /**
     * Adds a figure to the selection, or takes it away when it is in it.
     *
     * @param figure a figure of the present scene
     */
    public void toggle(Figure figure) {
        Set<EObject> elements = new LinkedHashSet<>(editor.selection().elements());
        for (EObject element : elements(figure)) {
            if (!elements.remove(element)) {
                elements.add(element);
            }
        }
        connection = null;
        editor.selection().select(this, elements);
        tell();
    }

    /** @param layers the layers to select */
    public void select(List<? extends EObject> layers) {
        connection = null;
        editor.selection().select(this, layers);
        tell();
    }

    /** An implied badge stands for its layer, the loss for the network. */
    private List<EObject> elements(Figure figure) {
        if (figure instanceof LayerFigure layer) {
            return List.of(layer.layer());
        }
        if (figure instanceof BadgeFigure badge) {
            return List.of(badge.implied() ? badge.host() : badge.point());
        }
        return List.of();
    }
}
