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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts of a release. */
final class Texts {

    private Texts() {
    }

    /**
     * The list of third-party parts for readers; the bill of materials says the same for programs.
     *
     * @param parts what is in the release
     * @return Markdown
     */
    static String thirdParties(Collection<Component> parts) {
        StringBuilder text = new StringBuilder("# Third-party parts\n\nEach part keeps its own licence; jars carry its"
                + " text inside. SPDX names are given; of licences joined by OR you may choose one.\n\n"
                + "| part | version | licence | read from | systems |\n|---|---|---|---|---|\n");
        for (Component part : parts) {
            if (!part.isOurs()) {
                text.append("| ").append(part.coordinates().key()).append(" | ").append(part.coordinates().version())
                        .append(" | ").append(part.licence()).append(" | ").append(part.stated()).append(" | ")
                        .append(part.systems().size() == TargetSystem.values().length ? "all"
                                : String.join(", ", part.systems()))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    /**
     * The part of a change log that belongs to a release.
     *
     * @param changelog text in the form of Keep a Changelog
     * @param version number of the release
     * @return what stands under its heading, or under that of what is not released yet
     * @throws ReleaseException when there is neither
     */
    static String changes(String changelog, String version) throws ReleaseException {
        for (String heading : List.of("## [" + version + ']', "## [Unreleased]")) {
            int start = changelog.indexOf(heading);
            if (start >= 0) {
                int from = changelog.indexOf('\n', start) + 1;
                int to = changelog.indexOf("\n## [", from);
                return changelog.substring(from, to < 0 ? changelog.length() : to).strip() + '\n';
            }
        }
        throw new ReleaseException("CHANGELOG.md has neither a section [" + version + "] nor [Unreleased]: add one.");
    }

    /**
     * @param version the version in full, with what tells its build
     * @param changes what is new
     * @param files the files of the release with what they are
     * @return Markdown
     * @throws IOException when a file cannot be read
     */
    static String notes(String version, String changes, Map<Path, String> files) throws IOException {
        StringBuilder text = new StringBuilder("# Ohmlab ").append(version).append("\n\n## Files\n\n"
                + "| file | MB | for |\n|---|---|---|\n");
        for (Map.Entry<Path, String> file : files.entrySet()) {
            text.append("| ").append(file.getKey().getFileName()).append(" | ")
                    .append(String.format(Locale.ROOT, "%.1f", Files.size(file.getKey()) / 1e6)).append(" | ")
                    .append(file.getValue()).append(" |\n");
        }
        text.append("\n`SHA256SUMS` is checked by `sha256sum -c SHA256SUMS`.\n\n## Systems\n\n");
        for (TargetSystem system : TargetSystem.values()) {
            text.append("- ").append(system.title()).append(system.isRun() ? ": run and tested.\n"
                    : ": built, not run; reports are welcome.\n");
        }
        return text.append("\nThe archives need Java 17 or later on the machine, on Linux also GTK 3 and fontconfig."
                + " The image for Linux brings its own Java and needs GTK 3.\n\n## Changes\n\n")
                .append(changes).toString();
    }
}
