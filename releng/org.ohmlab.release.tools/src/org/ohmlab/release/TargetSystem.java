/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A system that a release is made for. */
enum TargetSystem {

    /** The only one that is run before a release. */
    LINUX("linux", "gtk", "x86_64", "Linux x86-64", true),
    WINDOWS("win32", "win32", "x86_64", "Windows x86-64", false),
    MAC_INTEL("macosx", "cocoa", "x86_64", "macOS x86-64", false),
    MAC_ARM("macosx", "cocoa", "aarch64", "macOS on ARM", false);

    private final String os;
    private final String ws;
    private final String arch;
    private final String title;
    private final boolean run;

    TargetSystem(String os, String ws, String arch, String title, boolean run) {
        this.os = os;
        this.ws = ws;
        this.arch = arch;
        this.title = title;
        this.run = run;
    }

    /** @return name for readers */
    String title() {
        return title;
    }

    /** @return whether releases are run on it, not only built for it */
    boolean isRun() {
        return run;
    }

    /** @return short name, for file names */
    String id() {
        return os + '-' + arch;
    }

    /** @return whether its archives are zip files; the others keep the right to execute */
    boolean isZipped() {
        return this == WINDOWS;
    }

    /** @return folder of the start scripts of this system */
    String scripts() {
        return this == WINDOWS ? "windows" : "unix";
    }

    /**
     * @param products Tycho's folder with products
     * @return the folder with the plug-ins of this system's product
     */
    Path product(Path products) {
        Path folder = products.resolve(os).resolve(ws).resolve(arch);
        // Tycho makes an application folder of macOS of it, for a native launcher that is not there.
        return "macosx".equals(os) ? folder.resolve("ohmlab.app/Contents/Eclipse") : folder.resolve("ohmlab");
    }

    /**
     * @param product the folder with this system's product
     * @throws IOException when it cannot be read
     * @throws ReleaseException when its native libraries are missing, or those of another system are there
     */
    void checkNatives(Path product) throws IOException, ReleaseException {
        Set<String> expected = Set.of("org.ohmlab.engine.nd4j." + os + '.' + arch,
                "org.eclipse.swt." + ws + '.' + os + '.' + arch);
        Set<String> found;
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            found = plugins.map(plugin -> plugin.getFileName().toString())
                    .map(name -> name.substring(0, name.lastIndexOf('_')))
                    .filter(plugin -> plugin.startsWith("org.ohmlab.engine.nd4j.")
                            || plugin.startsWith("org.eclipse.swt."))
                    .collect(Collectors.toSet());
        }
        if (!found.equals(expected)) {
            throw new ReleaseException("The product for " + title + " has the native bundles " + new TreeSet<>(found)
                    + " instead of " + new TreeSet<>(expected)
                    + ": see the filters of features/org.ohmlab.systems.feature and org.ohmlab.engine.feature.");
        }
    }
}
