/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

/**
 * Where a part comes from.
 *
 * @param group Maven group
 * @param artifact Maven artifact
 * @param version Maven version
 * @param classifier Maven classifier, or empty
 */
record Coordinates(String group, String artifact, String version, String classifier) {

    /** @return group and artifact, as licences are looked up by */
    String key() {
        return group + ':' + artifact;
    }

    /** @return package URL: bundles of ours are found in p2 repositories, data and Java in none */
    String purl() {
        String name = artifact + '@' + version;
        if (group.equals("org.ohmlab")) {
            return "pkg:p2/" + name;
        }
        if (group.startsWith("org.ohmlab.") || group.equals("openjdk")) {
            return "pkg:generic/" + name;
        }
        return "pkg:maven/" + group + '/' + name + (classifier.isEmpty() ? "" : "?classifier=" + classifier);
    }

    @Override
    public String toString() {
        return key() + ' ' + version + (classifier.isEmpty() ? "" : ' ' + classifier);
    }
}
