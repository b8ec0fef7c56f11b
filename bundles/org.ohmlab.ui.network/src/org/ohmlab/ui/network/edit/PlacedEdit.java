/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.edit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.ohmlab.diagram.arrange.IncrementalPlacement;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;

/** A change of the network together with the places that follow from it: one step for its user. */
public final class PlacedEdit extends CommandWrapper {

    private final Network network;
    private final DiagramLayout layout;
    private final Layer added;
    private final Point place;
    private Map<String, Point> before;
    private Map<String, Point> after;

    /**
     * @param command the change of the network
     * @param network the network
     * @param layout its arrangement
     * @param added a layer that the change adds, or null
     * @param place where it is to stand; null to find a place
     */
    public PlacedEdit(Command command, Network network, DiagramLayout layout, Layer added, Point place) {
        super(command);
        this.network = network;
        this.layout = layout;
        this.added = added;
        this.place = place;
    }

    @Override
    public void execute() {
        before = new TreeMap<>(layout.places());
        super.execute();
        if (added != null && place != null) {
            layout.place(added.getId(), place);
        }
        IncrementalPlacement.complete(network, layout);
        after = new TreeMap<>(layout.places());
    }

    @Override
    public void undo() {
        super.undo();
        restore(before);
    }

    @Override
    public void redo() {
        super.redo();
        restore(after);
    }

    private void restore(Map<String, Point> places) {
        Set<String> gone = new HashSet<>(layout.places().keySet());
        gone.removeAll(places.keySet());
        gone.forEach(key -> layout.place(key, null));
        layout.place(places);
    }
}
