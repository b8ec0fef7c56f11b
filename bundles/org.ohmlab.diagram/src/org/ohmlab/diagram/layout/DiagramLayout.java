/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.layout;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.model.network.Layer;

/**
 * Where the layers of one network stand: the upper left corners, by layer id. Belongs to the thread of the model.
 *
 * <p>Places of layers that are not in the network are kept, so that a layer that comes back by undo stands where it
 * stood.
 */
public final class DiagramLayout {

    /** Key of the loss; no id of a layer begins like that. */
    public static final String LOSS = "@loss";

    private final Map<String, Point> places = new TreeMap<>();

    /**
     * @param layer a layer
     * @return its upper left corner, when it has a place
     */
    public Optional<Point> place(Layer layer) {
        return place(key(layer));
    }

    /**
     * @param key a layer's id, or {@link #LOSS}
     * @return the upper left corner, when there is one
     */
    public Optional<Point> place(String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(places.get(key));
    }

    /**
     * @param key a layer's id, or {@link #LOSS}
     * @param place the upper left corner; null to take the place away
     */
    public void place(String key, Point place) {
        if (place == null) {
            places.remove(key);
        } else {
            places.put(key, new Point(Math.rint(place.x()), Math.rint(place.y())));
        }
    }

    /** @param all places by key; replaces what is known of these keys */
    public void place(Map<String, Point> all) {
        all.forEach(this::place);
    }

    /** @return all places by key, in the keys' order */
    public Map<String, Point> places() {
        return Collections.unmodifiableMap(places);
    }

    /** @return whether nothing has a place */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** Forgets everything. */
    public void clear() {
        places.clear();
    }

    /**
     * @param layer a layer
     * @return the key of its place; null when it has no id
     */
    public static String key(Layer layer) {
        return layer.getId();
    }
}
