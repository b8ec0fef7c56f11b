/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import org.ohmlab.diagram.geometry.Box;

/**
 * The loss, where the logits and all feedback end. It is in no file.
 *
 * @param box its place
 */
public record LossFigure(Box box) implements Figure {

    @Override
    public Box bounds() {
        return box;
    }
}
