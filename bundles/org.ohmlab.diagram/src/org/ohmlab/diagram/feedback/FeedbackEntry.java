/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.feedback;

import java.util.Optional;

import org.ohmlab.model.network.FeedbackPoint;
import org.ohmlab.model.network.Layer;

/**
 * One feedback point and what it means.
 *
 * @param kind which feedback
 * @param host the layer that carries it
 * @param point the point; null when it only follows from the network's OVF scope
 * @param effective whether it takes part in training: an OVF point does not on a digital layer
 * @param rank place n in the decay, whose factor is gamma_n = decay^(n - 1); 0 for OVF, whose n counts passes, not
 *        points
 * @param exit the exit's sizes, as {@code 7×7×6 → 64 → 10}; absent for OVF
 * @param cost what training has to keep and compute in addition, per image and forward; absent when it cannot be known.
 *        OVF adds no values; it repeats the whole forward, which {@link FeedbackOverview#forward()} tells
 */
public record FeedbackEntry(FeedbackKind kind, Layer host, FeedbackPoint point, boolean effective, int rank,
        Optional<String> exit, Optional<LayerCost> cost) {

    /** @return whether there is no point in the file, but the network's OVF scope reaches this layer all the same */
    public boolean implied() {
        return point == null;
    }
}
