/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.model.network.Layer;

/**
 * A layer.
 *
 * @param layer the layer itself; belongs to the thread of the model
 * @param box its place
 * @param look what it shares with its kind
 * @param title its name, or its id
 * @param subtitle kind and parameters
 * @param digital whether its weights are kept in digital memory
 * @param severity the worst finding on it, as of EMF's {@code Diagnostic}
 * @param badged whether feedback badges cover the end of its text
 */
public record LayerFigure(Layer layer, Box box, LayerLook look, String title, String subtitle, boolean digital,
        int severity, boolean badged) implements Figure {

    @Override
    public Box bounds() {
        return box;
    }
}
