/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.WorkbenchTest;

/** The window as a user meets it first: name, views, menus, and nothing in the log. */
class WorkbenchWindowTest extends WorkbenchTest {

    private static final List<String> VIEWS = List.of(ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE,
            IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROGRESS_VIEW);

    private final Display display = Display.getCurrent();
    private IWorkbenchWindow window;
    private IProject project;

    @BeforeEach
    void openProject() throws CoreException {
        window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        assertNotNull(window, "a window is open");
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("lenet");
        project.create(null);
        project.open(null);
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.delete(true, null);
    }

    @Test
    void windowHasNameIconsAndSize() {
        Shell shell = window.getShell();
        assertEquals("Ohmlab", shell.getText());
        assertEquals(6, shell.getImages().length, "one icon for each size a desktop asks for");
        assertTrue(shell.getSize().x >= 1000 && shell.getSize().y >= 700, "a usable size: " + shell.getSize());
    }

    @Test
    void designPerspectiveShowsTheFiveViews() throws PartInitException {
        IWorkbenchPage page = window.getActivePage();
        assertEquals(Ids.DESIGN_PERSPECTIVE, page.getPerspective().getId());
        for (String id : VIEWS) {
            IViewPart view = page.findView(id);
            assertNotNull(view, id + " belongs to the perspective");
            page.showView(id);
            Await.until(id + " is visible", () -> page.isPartVisible(view));
            assertFalse(view.getTitle().isBlank(), id + " has a title");
        }
    }

    @Test
    void menusHoldWhatWorksHereAndNoMore() {
        List<String> titles = Arrays.stream(window.getShell().getMenuBar().getItems()).map(MenuItem::getText).toList();
        assertEquals(List.of("&File", "&Edit", "&Run", "&Window", "&Help"), titles);
    }

    @Test
    void explorerShowsProjectsAndProblemsShowMarkers() throws CoreException, IOException {
        IFile file = project.getFile("lenet.network");
        file.create(new ByteArrayInputStream("<network/>".getBytes(StandardCharsets.UTF_8)), true, null);
        IMarker marker = file.createMarker(IMarker.PROBLEM);
        marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
        marker.setAttribute(IMarker.MESSAGE, "A network needs exactly one input.");
        IWorkbenchPage page = window.getActivePage();
        page.showView(IPageLayout.ID_PROBLEM_VIEW);
        CommonNavigator explorer = (CommonNavigator) page.showView(ProjectExplorer.VIEW_ID);
        explorer.selectReveal(new StructuredSelection(file));

        Await.until("the explorer shows the file", () -> explorer.getCommonViewer().getTree().getSelectionCount() == 1
                && "lenet.network".equals(explorer.getCommonViewer().getTree().getSelection()[0].getText()));
        Await.idle();
        ImageData picture = Screenshot.take(display, "workbench-light");
        assertTrue(picture.width >= 1000, "the picture holds the window");
    }

    @Test
    void identifiersOfTheCodeAreThoseOfTheManifest() {
        assertNotNull(extension("org.eclipse.core.runtime.applications", Ids.WORKBENCH_APPLICATION));
        assertNotNull(extension("org.eclipse.core.runtime.products", Ids.PRODUCT));
        assertEquals(Ids.PRODUCT, Platform.getProduct().getId());
        assertEquals(Ids.WORKBENCH_APPLICATION, Platform.getProduct().getApplication());
        assertNotNull(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(Ids.DESIGN_PERSPECTIVE));
        assertEquals(Ids.LIGHT_THEME, Platform.getProduct().getProperty("cssTheme"));
    }

    @Test
    void aboutTextNamesTheVersion() {
        var version = Platform.getBundle(Ids.BUNDLE).getVersion();
        String expected = "Ohmlab %d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro());
        String about = Platform.getProduct().getProperty("aboutText");
        assertTrue(about.startsWith(expected), () -> expected + " begins: " + about);
    }

    @Test
    void logHoldsNoErrorOfOurs() throws IOException {
        Await.idle();
        Path log = Platform.getLogFileLocation().toFile().toPath();
        if (!Files.exists(log)) {
            return;
        }
        Pattern ourError = Pattern.compile("!(ENTRY|SUBENTRY \\d+) org\\.ohmlab\\S* 4 .*");
        try (Stream<String> lines = Files.lines(log)) {
            assertEquals(List.of(), lines.filter(line -> ourError.matcher(line).matches()).toList());
        }
    }

    private static Object extension(String point, String id) {
        return Platform.getExtensionRegistry().getExtension(point, id);
    }
}
