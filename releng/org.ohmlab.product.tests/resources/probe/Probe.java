/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product.probe;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;

/** Does in the product's window what a user would do, as the system property {@code ohmlab.probe} says. */
public final class Probe implements IStartup {

    @Override
    public void earlyStartup() {
        String task = System.getProperty("ohmlab.probe");
        if (task != null) {
            new Thread(() -> play(task), "probe").start();
        }
    }

    private static void play(String task) {
        try {
            switch (task) {
                case "open" -> say("opened");
                case "compute" -> compute();
                case "again" -> again();
                default -> throw new IllegalArgumentException(task);
            }
        } catch (Exception | Error e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text, true));
            say("failed: " + text);
        }
        if (!task.equals("compute")) {
            Display.getDefault().asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    /** Opens an experiment, begins to run it, and says so once something of it is on disk. */
    private static void compute() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("crash");
        project.create(null);
        project.open(null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        // The platform notes new projects half a minute later; what is killed before that has to be imported again.
        ResourcesPlugin.getWorkspace().save(false, null);
        edit(project);
        inWindow(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.ohmlab.runtime.ui.command.run", null));
        Path checkpoints = project.getLocation().toPath().resolve("runs/small-001/checkpoints");
        until(() -> Files.isDirectory(checkpoints) && checkpoints.toFile().list((f, name) -> name.endsWith(".npz")).length > 0);
        say("computing");
    }

    /** After a kill: the project is there, its experiment opens, and the workbench closes in good order. */
    private static void again() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("crash");
        until(project::isOpen);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        edit(project);
        say(project.getFile("runs/small-001/run.json").exists() ? "as it was" : "the run is lost");
    }

    private static void edit(IProject project) throws Exception {
        IFile file = project.getFile("small.experiment");
        inWindow(() -> IDE.openEditor(page(), file));
        until(() -> inWindow(() -> {
            IEditorPart editor = page().getActiveEditor();
            return editor != null && editor.getEditorInput().getName().equals(file.getName());
        }));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static <T> T inWindow(Callable<T> action) throws Exception {
        Object[] result = new Object[1];
        Exception[] failure = new Exception[1];
        Display.getDefault().syncExec(() -> {
            try {
                result[0] = action.call();
            } catch (Exception e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return value;
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long limit = System.nanoTime() + 120_000_000_000L;
        while (!condition.call()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("waited too long");
            }
            Thread.sleep(50);
        }
    }

    /** Whole or not at all, as the test reads it meanwhile. */
    private static void say(String result) {
        Path file = Path.of(System.getProperty("ohmlab.probe.result"));
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, result + "\n");
            Files.move(part, file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
