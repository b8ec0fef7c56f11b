/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import org.ohmlab.model.validation.shape.ShapeProblem.Kind;

/** The inputs of an Add have equal shapes, those of a Concat equal heights and widths. */
public final class MergeShapes extends ShapeRule {

    /** Creates the rule. */
    public MergeShapes() {
        super("network.merge-shapes", Kind.MERGE);
    }
}
