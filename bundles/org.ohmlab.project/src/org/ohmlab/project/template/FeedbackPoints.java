/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;

/**
 * What a network offers to the methods with feedback.
 *
 * @param oriented whether there are layers whose variation OVF can raise
 * @param exits whether there are exit classifiers for IRS
 */
public record FeedbackPoints(boolean oriented, boolean exits) {

    /**
     * @param network a network in any state
     * @return its points
     */
    public static FeedbackPoints of(Network network) {
        boolean all = network.getOvfScope() == OvfScope.ALL_ANALOG_LAYERS;
        boolean oriented = network.getLayers().stream().filter(WeightedLayer.class::isInstance)
                .map(WeightedLayer.class::cast)
                .anyMatch(layer -> layer.getPlacement() == Placement.ANALOG && (all || layer.getOvf() != null));
        return new FeedbackPoints(oriented, network.getLayers().stream().map(Layer::getExits)
                .anyMatch(points -> !points.isEmpty()));
    }

    /**
     * @param choice what a network is made with
     * @return the points it will have
     */
    public static FeedbackPoints of(FeedbackChoice choice) {
        return new FeedbackPoints(choice != FeedbackChoice.NONE, choice == FeedbackChoice.OVF_AND_IRS);
    }

    /**
     * @param method a method
     * @return whether the network can be trained with it
     */
    public boolean allow(MethodChoice method) {
        return (oriented || !method.needsOrientedLayers()) && (exits || !method.needsExits());
    }
}
