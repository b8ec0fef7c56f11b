/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Assertions;

/** Finds widgets by what a user or a screen reader sees of them. */
public final class Widgets {

    private Widgets() {
    }

    /**
     * @param <T> kind of control
     * @param root where to look
     * @param type kind of control
     * @param wanted which ones
     * @return all visible ones, from top to bottom
     */
    public static <T extends Control> List<T> all(Composite root, Class<T> type, Predicate<? super T> wanted) {
        List<T> found = new ArrayList<>();
        collect(root, type, wanted, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, Predicate<? super T> wanted,
            List<T> found) {
        if (control.isDisposed() || !control.isVisible()) {
            return;
        }
        if (type.isInstance(control) && wanted.test(type.cast(control))) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, wanted, found);
            }
        }
    }

    /**
     * @param root where to look
     * @param feature name of a model's feature
     * @return the control that edits it
     */
    public static Control field(Composite root, String feature) {
        List<Control> found =
                all(root, Control.class, control -> feature.equals(control.getData("org.ohmlab.feature")));
        Assertions.assertFalse(found.isEmpty(), () -> "there is a field for " + feature);
        return found.get(0);
    }

    /**
     * @param root where to look
     * @param text a button's text, mnemonics left out
     */
    public static void press(Composite root, String text) {
        List<Button> found = all(root, Button.class, button -> text.equals(button.getText().replace("&", "")));
        Assertions.assertFalse(found.isEmpty(), () -> "there is a button " + text);
        Button button = found.get(0);
        Assertions.assertTrue(button.isEnabled(), () -> text + " can be pressed");
        if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }
}
