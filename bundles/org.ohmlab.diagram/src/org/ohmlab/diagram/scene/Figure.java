/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import org.ohmlab.diagram.geometry.Box;

/** Something in the scene that can be pointed at. */
public sealed interface Figure permits LayerFigure, ConnectionFigure, BadgeFigure, LossFigure {

    /** @return the smallest box around everything that is drawn */
    Box bounds();
}
