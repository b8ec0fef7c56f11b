/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help &gt; Install New Software and Check for Updates in the stand-alone product. */
class ProductTest {

    private static final String SITE = "ohmlab.probe.site";

    @TempDir
    Path folder;

    private Installation product;
    private Path workspace;

    @BeforeEach
    void copyProduct() throws Exception {
        product = Installation.copy(Installation.PRODUCT, folder.resolve("ohmlab"));
        product.addProbe(folder.resolve("probe"));
        workspace = folder.resolve("workspace");
    }

    @Test
    void installsFromAFolderAndUpdatesByHttp() throws Exception {
        product.play("install", workspace, Map.of(SITE, Installation.SITE.toUri().toString()));
        assertTrue(product.director("-listInstalledRoots").contains("org.ohmlab.source.feature"));

        SecondVersion second = new SecondVersion(Installation.SITE, folder.resolve("second"));
        product.publish(folder.resolve("second"), folder.resolve("second-site"));
        // Not at the root of the server: there the installer's question whether to trust the site fails.
        try (LoopbackSite site = new LoopbackSite(folder)) {
            product.playAndRestart("update", workspace,
                    Map.of(SITE, site.address() + "/second-site", "ohmlab.probe.version", second.of("org.ohmlab.app")));
            assertTrue(site.served() > product.bundles().size(), "the bundles came by http");
        }
        product.bundles().forEach((id, version) -> assertEquals(second.of(id), version, id));
    }

    @Test
    void aSiteThatFailsIsNamed() throws Exception {
        String address;
        try (LoopbackSite empty = new LoopbackSite(folder.resolve("absent"))) {
            address = empty.address();
            product.play("bad-site", workspace, Map.of(SITE, address + "/nothing"));
        }
        // Nobody listens there any more.
        product.play("bad-site", workspace, Map.of(SITE, address));
    }
}
