/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of the Eclipse IDE does with the site, from the installation to the end. */
class IdeTest {

    private static final String FEATURE = "org.ohmlab.feature.feature.group";

    @TempDir
    Path folder;

    @Test
    void installsRunsUpdatesAndUninstalls() throws Exception {
        Installation ide = Installation.copy(Installation.IDE, folder.resolve("ide"));
        assertEquals(Map.of(), ide.bundles(), "the IDE is bare");
        Path workspace = folder.resolve("workspace");

        ide.director("-repository", Installation.SITE.toUri().toString(), "-installIU", FEATURE);
        Map<String, String> first = ide.bundles();
        assertTrue(first.keySet().containsAll(Set.of("org.ohmlab.app", "org.ohmlab.cli", "org.ohmlab.engine.nd4j",
                "org.ohmlab.engine.nd4j.linux.x86_64")), first::toString);
        ide.addProbe(folder.resolve("probe"));
        ide.play("run-example", workspace, Map.of());

        SecondVersion second = new SecondVersion(Installation.SITE, folder.resolve("second"));
        Path secondSite = folder.resolve("second-site");
        ide.publish(folder.resolve("second"), secondSite);
        ide.director("-repository", secondSite.toUri().toString(), "-uninstallIU", FEATURE, "-installIU", FEATURE);
        assertEquals(first.keySet(), ide.bundles().keySet());
        ide.bundles().forEach((id, version) -> assertEquals(second.of(id), version, id));
        ide.play("look-again", workspace, Map.of("ohmlab.probe.version", second.of("org.ohmlab.app")));

        ide.director("-uninstallIU", FEATURE);
        assertEquals(Map.of(), ide.bundles());
        ide.play("without-ohmlab", workspace, Map.of());
        // An installer that ends at once leaves the files to its next collection.
        ide.run("org.eclipse.equinox.p2.garbagecollector.application");
        assertEquals(List.of("org.ohmlab.site.probe"), oursIn(ide.folder().resolve("plugins")));
        assertEquals(List.of(), oursIn(ide.folder().resolve("features")));
    }

    private static List<String> oursIn(Path plugins) throws IOException {
        if (!Files.isDirectory(plugins)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(plugins)) {
            return files.map(file -> file.getFileName().toString().split("_")[0])
                    .filter(name -> name.startsWith("org.ohmlab")).toList();
        }
    }
}
