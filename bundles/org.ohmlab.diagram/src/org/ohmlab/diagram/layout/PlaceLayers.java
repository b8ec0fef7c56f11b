/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.model.network.Layer;

/** Gives layers new places; a step that can be undone like any other, though it changes no model. */
public final class PlaceLayers extends AbstractCommand {

    private final DiagramLayout layout;
    private final Map<String, Point> after;
    private final Map<String, Point> before = new HashMap<>();
    private final List<Layer> affected;

    /**
     * @param label what people read in the menu Edit
     * @param layout the arrangement
     * @param after new places by key; others stay
     * @param affected the layers to select after it, and after its undoing
     */
    public PlaceLayers(String label, DiagramLayout layout, Map<String, Point> after, Collection<Layer> affected) {
        super(label);
        this.layout = layout;
        this.after = Map.copyOf(after);
        this.affected = List.copyOf(affected);
    }

    @Override
    protected boolean prepare() {
        return after.entrySet().stream()
                .anyMatch(place -> !place.getValue().equals(layout.place(place.getKey()).orElse(null)));
    }

    @Override
    public void execute() {
        after.keySet().forEach(key -> before.put(key, layout.place(key).orElse(null)));
        redo();
    }

    @Override
    public void undo() {
        layout.place(before);
    }

    @Override
    public void redo() {
        layout.place(after);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return affected;
    }
}
