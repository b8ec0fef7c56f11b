/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.config.UserPreferences;

/**
 * SpotBugs over all production bundles at once, which is several times faster than once per bundle and sees calls from
 * bundle to bundle. Exceptions, with their reasons, are in {@code spotbugs-exclude.xml}.
 */
class MistakesTest {

    private static final Pattern OURS = Pattern.compile("org\\.ohmlab\\.[\\w.]+(?<!\\.tests)");
    private static final Pattern OURS_PACKED = Pattern.compile(OURS + "-.*\\.jar");

    @Test
    void productionCodeHasNoKnownBugPattern() throws IOException, InterruptedException, URISyntaxException {
        try (Project project = new Project()) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (isOurs(Path.of(entry))) {
                    project.addFile(entry);
                } else {
                    project.addAuxClasspathEntry(entry);
                }
            }
            assertFalse(project.getFileList().isEmpty(), "our bundles are on the class path");

            BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
            reporter.setPriorityThreshold(Priorities.NORMAL_PRIORITY);
            try (FindBugs2 analysis = new FindBugs2()) {
                analysis.setProject(project);
                analysis.setBugReporter(reporter);
                analysis.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
                UserPreferences preferences = UserPreferences.createDefaultUserPreferences();
                preferences.setEffort(UserPreferences.EFFORT_DEFAULT);
                analysis.setUserPreferences(preferences);
                analysis.setScanNestedArchives(false);
                analysis.addFilter(resource("/spotbugs-exclude.xml"), false);
                analysis.finishSettings();
                analysis.execute();
            }
            List<String> found = reporter.getBugCollection().getCollection().stream().map(MistakesTest::line).sorted()
                    .toList();
            assertEquals(List.of(), found, () -> found.size() + " findings:\n" + String.join("\n", found));
        }
    }

    /** A bundle of ours is a jar that Maven named after it, or its class folder; its nested jars are of others. */
    private static boolean isOurs(Path entry) {
        if (entry.endsWith("target/classes")) {
            return OURS.matcher(entry.getName(entry.getNameCount() - 3).toString()).matches();
        }
        return OURS_PACKED.matcher(entry.getFileName().toString()).matches();
    }

    private static String line(BugInstance bug) {
        return bug.getType() + " " + bug.getPrimarySourceLineAnnotation() + ": " + bug.getMessageWithoutPrefix();
    }

    private static String resource(String name) throws URISyntaxException {
        return Path.of(MistakesTest.class.getResource(name).toURI()).toString();
    }
}
