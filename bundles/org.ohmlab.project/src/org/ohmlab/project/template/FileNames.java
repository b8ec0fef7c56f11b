/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import java.util.Locale;

/** Names of files and ids made from names for people. */
public final class FileNames {

    private FileNames() {
    }

    /**
     * @param name a name for people, for example {@code LeNet-5 on RRAM1}
     * @return a name for a file, without ending, for example {@code lenet-5-on-rram1}; {@code model} when nothing is
     *         left
     */
    public static String file(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? "model" : plain;
    }

    /**
     * @param name a name
     * @return an id that begins with a letter
     */
    public static String id(String name) {
        String plain = file(name);
        return Character.isLetter(plain.charAt(0)) ? plain : "m-" + plain;
    }
}
