/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.ohmlab.model.validation.Models.NETWORK;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.OvfPoint;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.Relu;

/** The rules about feedback points, labels and identity. */
class NetworkFeedbackRulesTest {

    private final Network network = Models.lenet();
    private final Convolution conv = Models.layer(network, "conv1", Convolution.class);
    private final Relu relu = Models.layer(network, "relu1", Relu.class);
    private final MaxPool pool = Models.layer(network, "pool1", MaxPool.class);
    private final Dense fc = Models.layer(network, "fc", Dense.class);
    private final IrsPoint exit = pool.getExits().get(0);

    private OvfPoint point() {
        OvfPoint point = NETWORK.createOvfPoint();
        point.setId("ovf1");
        return point;
    }

    @Test
    void ovfPointOnDigitalLayer() {
        network.setOvfScope(OvfScope.POINTS);
        conv.setOvf(point());
        Check.clean(network);
        conv.setPlacement(Placement.DIGITAL);
        Check.error(network, "network.ovf-on-analog", conv, Literals.WEIGHTED_LAYER__OVF, "place the layer ANALOG");
    }

    @Test
    void ovfPointWithoutEffect() {
        conv.setOvf(point());
        Check.one(network, "network.ovf-point-unused", Diagnostic.INFO, network, Literals.NETWORK__OVF_SCOPE, "conv1");
    }

    @Test
    void allLayersDigital() {
        conv.setPlacement(Placement.DIGITAL);
        Check.clean(network);
        fc.setPlacement(Placement.DIGITAL);
        Check.warning(network, "network.analog-layers", network, Literals.NETWORK__LAYERS, "no effect", "ANALOG");
    }

    @Test
    void exitPoolLargerThanMap() {
        exit.setPoolHeight(14);
        Check.clean(network);
        exit.setPoolHeight(15);
        Check.error(network, "network.exit-pool", exit, Literals.IRS_POINT__POOL_HEIGHT, "15\u00d77",
                "at most 14\u00d714");
    }

    @Test
    void exitNumbers() {
        exit.setHiddenUnits(0);
        Check.error(network, "network.exit-sizes", exit, Literals.IRS_POINT__HIDDEN_UNITS, "at least 1", "512");
        exit.setHiddenUnits(64);
        exit.setSigma(-0.1);
        Check.error(network, "network.exit-sizes", exit, Literals.IRS_POINT__SIGMA, "at least 0", "-0.1");
        exit.unsetSigma();
        exit.setOrder(-1);
        Check.error(network, "network.exit-sizes", exit, Literals.IRS_POINT__ORDER, "-1");
    }

    @Test
    void exitOrders() {
        IrsPoint second = Models.exit(relu, "exit2", 7);
        Check.clean(network);
        second.setOrder(1);
        Check.error(network, "network.exit-order", exit, Literals.IRS_POINT__ORDER, "automatic");
        exit.setOrder(1);
        Check.error(network, "network.exit-order", exit, Literals.IRS_POINT__ORDER, "same order 1", "IrsPoint exit2");
        exit.setOrder(3);
        Check.error(network, "network.exit-order", exit, Literals.IRS_POINT__ORDER, "only 2 exits", "1 to N");
        exit.setOrder(2);
        Check.clean(network);
    }

    @Test
    void labelsAreUniqueWhateverTheirCase() {
        relu.setName("block");
        pool.setName("Block");
        Check.error(network, "network.layer-labels", pool, BasePackage.Literals.NAMED__NAME, "Relu 'block' (relu1)",
                "another name");
        pool.setName("FC");
        assertEquals(1, Check.findings(network, "network.layer-labels").size());
    }

    @Test
    void labelsOfExitsCount() {
        fc.setName("exit1.fc2");
        Check.error(network, "network.layer-labels", exit, BasePackage.Literals.IDENTIFIED__ID, "exit1.fc2", "Dense");
    }

    @Test
    void labelsFitIntoFiles() {
        fc.setName("a/b");
        Check.error(network, "network.layer-labels", fc, BasePackage.Literals.NAMED__NAME, "'a/b'",
                "control characters");
    }

    @Test
    void idsAreUniqueAndWellFormed() {
        relu.setId("conv1");
        Check.error(network, "document.unique-id", relu, BasePackage.Literals.IDENTIFIED__ID, "Convolution conv1");
        relu.setId("1st layer");
        Check.error(network, "document.id", relu, BasePackage.Literals.IDENTIFIED__ID, "'1st layer'",
                "Begin it with a letter");
        relu.setId(null);
        Check.error(network, "document.id", relu, BasePackage.Literals.IDENTIFIED__ID, "Relu number 3", "no id");
    }

    @Test
    void collidingStreamsAreFound() {
        String[] pair = collision();
        assertNotEquals(pair[0], pair[1]);
        relu.setId(pair[0]);
        Check.passes(network, "network.stream-collisions");
        fc.setId(pair[1]);
        Check.error(network, "network.stream-collisions", fc, BasePackage.Literals.IDENTIFIED__ID, "'" + pair[0] + "'");
    }

    /** Two ids with the same stream: by the birthday paradox some 80 000 are enough on average. */
    private static String[] collision() {
        Map<Integer, String> seen = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 2_000_000; i++) {
            String id = "l" + Long.toString(random.nextLong() >>> 1, Character.MAX_RADIX);
            String other = seen.putIfAbsent(DrawKey.stream(id), id);
            if (other != null && !other.equals(id)) {
                return new String[] {other, id};
            }
        }
        throw new AssertionError("No collision among two million ids: the stream is no 32-bit hash any more.");
    }
}
