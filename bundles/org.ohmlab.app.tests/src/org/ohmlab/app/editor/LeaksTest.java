/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.WorkbenchTest;

/** What an editor takes of the display it gives back when it is closed: images, fonts, cursors, shells. */
class LeaksTest extends WorkbenchTest {

    private static final String ELEMENTS = org.ohmlab.ui.Ids.ELEMENTS_PAGE;
    private static final Map<String, List<String>> PAGES = Map.of(
            "lenet5.network", List.of(org.ohmlab.ui.network.Ids.DIAGRAM_PAGE, org.ohmlab.ui.network.Ids.FEEDBACK_PAGE,
                    ELEMENTS),
            "rram1.device", List.of(org.ohmlab.ui.forms.Ids.DEVICE_PAGE, ELEMENTS),
            "lenet5.mapping", List.of(org.ohmlab.ui.forms.Ids.MAPPING_PAGE, ELEMENTS),
            "quick.experiment", List.of(org.ohmlab.ui.forms.Ids.EXPERIMENT_PAGE, org.ohmlab.ui.forms.Ids.DATA_PAGE,
                    org.ohmlab.ui.forms.Ids.SETTINGS_PAGE, ELEMENTS));

    private TestProject project;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("leaks").copy("examples/fashion-lenet");
        display().setTracking(true);
    }

    @AfterEach
    void close() throws CoreException {
        display().setTracking(false);
        page().closeAllEditors(false);
        project.close();
    }

    @Test
    void closedEditorsLeaveNothingBehind() throws CoreException {
        // The first time fills what the whole window shares: images of kinds of element, fonts, cursors.
        useAllEditors();
        Set<Object> before = resources().keySet();
        List<Shell> shells = List.of(display().getShells());
        useAllEditors();
        Map<Object, Error> left = resources();
        left.keySet().removeAll(before);
        left.values().removeIf(made -> !isOurs(made));
        assertEquals(List.of(), left.entrySet().stream().map(LeaksTest::describe).toList(), "not disposed of");
        assertEquals(List.of(), Arrays.stream(display().getShells()).filter(shell -> !shells.contains(shell))
                .map(Shell::getText).toList(), "shells");
    }

    private void useAllEditors() throws CoreException {
        for (String file : PAGES.keySet().stream().sorted().toList()) {
            EditorDriver editor = EditorDriver.open(project.project().getFile(file));
            PAGES.get(file).forEach(editor::show);
            awaitJobs();
            page().closeAllEditors(false);
            Await.idle();
        }
    }

    /** Everything of the display that was made since tracking began and not disposed of, and where it was made. */
    private Map<Object, Error> resources() {
        DeviceData data = display().getDeviceData();
        Map<Object, Error> resources = new IdentityHashMap<>();
        for (int i = 0; i < data.objects.length; i++) {
            if (data.objects[i] != null) {
                resources.put(data.objects[i], data.errors[i]);
            }
        }
        return resources;
    }

    /** The platform's tabs leave pictures of theirs when they are styled; only what our code asked for counts. */
    private static boolean isOurs(Error made) {
        return Arrays.stream(made.getStackTrace()).map(StackTraceElement::getClassName)
                .takeWhile(name -> !name.startsWith("org.eclipse.e4.") && !name.startsWith("org.eclipse.ui.internal."))
                .anyMatch(name -> name.startsWith("org.ohmlab."));
    }

    private static String describe(Map.Entry<Object, Error> resource) {
        return resource.getKey() + " made at " + Arrays.stream(resource.getValue().getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("org.eclipse.swt.graphics")).limit(12)
                .map(StackTraceElement::toString).collect(Collectors.joining("\n    "));
    }
}
