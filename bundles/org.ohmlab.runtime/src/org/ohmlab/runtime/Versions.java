/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Which Ohmlab this is. */
public final class Versions {

    private static final String BUNDLE = "org.ohmlab.runtime";
    private static final String UNKNOWN = "development";

    private Versions() {
    }

    /** @return the version, such as {@code 0.1.0}, without the build's qualifier */
    public static String ohmlab() {
        try {
            Enumeration<URL> manifests = Versions.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
            while (manifests.hasMoreElements()) {
                Attributes attributes = read(manifests.nextElement()).getMainAttributes();
                String name = attributes.getValue("Bundle-SymbolicName");
                if (name != null && name.split(";")[0].strip().equals(BUNDLE)) {
                    return attributes.getValue("Bundle-Version").replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
                }
            }
        } catch (IOException e) {
            // A class path with an unreadable archive would have failed before; the version is only information.
            return UNKNOWN;
        }
        return UNKNOWN;
    }

    private static Manifest read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new Manifest(in);
        }
    }
}
