/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network;

/** What commands do in the diagram. The command's identifier is {@link Ids#COMMAND} and {@link #key()}. */
public enum DiagramAction {
    /** Connects the two selected layers. */
    CONNECT("connect", true),
    /** Opens a list of kinds of layer to add at the selection. */
    INSERT("insert", true),
    /** Changes the name of the selected layer in its place. */
    RENAME("rename", true),
    /** Arranges everything anew. */
    ARRANGE("arrange", true),
    /** Lines up left edges. */
    ALIGN_LEFT("alignLeft", true),
    /** Lines up middles side by side. */
    ALIGN_MIDDLE("alignMiddle", true),
    /** Equals distances. */
    SPREAD("spread", true),
    /** Zooms in. */
    ZOOM_IN("zoomIn", false),
    /** Zooms out. */
    ZOOM_OUT("zoomOut", false),
    /** Shows one point of the diagram on one of the screen. */
    ZOOM_ACTUAL("zoomActual", false),
    /** Shows everything. */
    ZOOM_FIT("zoomFit", false),
    /** Writes the diagram to a picture file. */
    EXPORT("export", false);

    private final String key;
    private final boolean change;

    DiagramAction(String key, boolean change) {
        this.key = key;
        this.change = change;
    }

    /** @return the last part of the command's identifier */
    public String key() {
        return key;
    }

    /** @return whether it changes something, so that a file that can only be read forbids it */
    public boolean isChange() {
        return change;
    }

    /** @return the command's identifier */
    public String command() {
        return Ids.COMMAND + key;
    }
}
