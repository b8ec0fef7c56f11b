/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

/** Networks without branches. */
final class PlainNetworks {

    /** Hidden units of the exits of small networks; the reference's 512 would outweigh the network itself. */
    private static final int SMALL_EXIT = 64;
    /** Hidden units of the exits in the reference implementation. */
    private static final int EXIT = 512;

    private PlainNetworks() {
    }

    static void mlp(LayerChain chain, NetworkSettings settings) {
        chain.flatten("flatten").dense("fc1", settings.scaled(256)).relu("relu1").exit(1, SMALL_EXIT)
                .dense("fc2", settings.scaled(128)).relu("relu2").dense("fc3", settings.classes());
    }

    static void lenet5(LayerChain chain, NetworkSettings settings) {
        chain.convolution("conv1", "bn1", settings.scaled(6), 5, 1, 2).relu("relu1").pool("pool1").exit(7, SMALL_EXIT)
                .convolution("conv2", "bn2", settings.scaled(16), 5, 1, 0).relu("relu2").pool("pool2")
                .exit(5, SMALL_EXIT)
                .flatten("flatten").dense("fc1", settings.scaled(120)).relu("relu3").dense("fc2", settings.scaled(84))
                .relu("relu4").dense("fc3", settings.classes());
    }

    static void vgg8(LayerChain chain, NetworkSettings settings) {
        chain.convolution("conv1", "bn1", settings.scaled(64), 3, 1, 1).relu("relu1").exit(6, EXIT)
                .convolution("conv2", "bn2", settings.scaled(128), 3, 1, 1).relu("relu2").pool("pool1").exit(4, EXIT)
                .convolution("conv3", "bn3", settings.scaled(256), 3, 1, 1).relu("relu3")
                .convolution("conv4", "bn4", settings.scaled(256), 3, 1, 1).relu("relu4").pool("pool2").exit(3, EXIT)
                .convolution("conv5", "bn5", settings.scaled(512), 3, 1, 1).relu("relu5")
                .convolution("conv6", "bn6", settings.scaled(512), 3, 1, 1).relu("relu6").pool("pool3")
                .flatten("flatten").dense("fc1", settings.scaled(1024)).relu("relu7").dense("fc2", settings.classes());
    }
}
