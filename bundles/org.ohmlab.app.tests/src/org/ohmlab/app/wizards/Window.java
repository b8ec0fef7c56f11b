/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.Screenshot;

/** Finds widgets, lets the window work, and keeps pictures of it. */
final class Window {

    private Window() {
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Dispatches events until {@code condition} holds; fails with {@code what} when it does not. */
    static void until(String what, BooleanSupplier condition) {
        Await.until(what, condition);
    }

    /** Lets everything that waits be drawn. */
    static void settle() {
        Await.idle();
    }

    /** Keeps what the display shows as {@code wizards-NAME.png}. */
    static void picture(String name) throws IOException {
        settle();
        Screenshot.take(Display.getCurrent(), "wizards-" + name);
    }

    static <T extends Control> List<T> all(Composite parent, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type, wanted));
            }
        }
        return found;
    }

    static <T extends Control> T one(Composite parent, Class<T> type, Predicate<T> wanted) {
        List<T> found = all(parent, type, wanted);
        assertEquals(1, found.size(), () -> "one " + type.getSimpleName() + ": " + found);
        return found.get(0);
    }
}
