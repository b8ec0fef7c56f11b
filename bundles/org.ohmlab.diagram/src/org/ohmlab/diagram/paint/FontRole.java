/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.paint;

/** The sizes of text in the diagram; all of one family. */
public enum FontRole {
    /** Names of layers. */
    TITLE(12, true),
    /** Kinds and parameters. */
    BODY(10.67, false),
    /** Shapes on connections. */
    SHAPE(10.67, false),
    /** Inside of badges. */
    BADGE(9.33, true);

    private final double size;
    private final boolean bold;

    FontRole(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /** @return the size, in points of the screen at 100 % (of which 96 are an inch) */
    public double size() {
        return size;
    }

    /** @return whether it is bold */
    public boolean bold() {
        return bold;
    }
}
