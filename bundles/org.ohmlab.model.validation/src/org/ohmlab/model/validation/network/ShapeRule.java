/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.ShapeInference;
import org.ohmlab.model.validation.shape.ShapeProblem;

/** A rule that passes on one kind of contradiction which the shape inference met. */
abstract class ShapeRule extends DocumentRule<Network> {

    private final ShapeProblem.Kind kind;

    ShapeRule(String id, ShapeProblem.Kind kind) {
        super(id, Network.class);
        this.kind = kind;
    }

    @Override
    public final void check(Network network, FindingSink sink) {
        for (ShapeProblem problem : ShapeInference.infer(network).problems()) {
            if (problem.kind() == kind) {
                sink.error(problem.layer(), problem.feature(), problem.message(), problem.remedy());
            }
        }
    }
}
