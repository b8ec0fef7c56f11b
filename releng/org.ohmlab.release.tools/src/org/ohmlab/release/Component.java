/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.util.Set;

/**
 * A part of the release.
 *
 * @param coordinates where it comes from
 * @param place the bundle, or the jar in a bundle
 * @param licence SPDX expression
 * @param stated where the licence was read
 * @param sha256 of the jar, or empty for our own and for what is no file
 * @param systems ids of the systems that it is shipped to
 */
record Component(Coordinates coordinates, String place, String licence, String stated, String sha256,
        Set<String> systems) {

    /** @return whether it is one of Ohmlab's own bundles */
    boolean isOurs() {
        return "org.ohmlab".equals(coordinates.group());
    }
}
