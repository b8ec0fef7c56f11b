/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Answers dialogs that wait for their user, and with them the test that opened them. */
public final class Dialogs {

    private static final int LOOK_MILLIS = 50;
    private static final int MOST_LOOKS = 2400;

    private final Display display = Display.getCurrent();
    private final List<Shell> before = List.of(display.getShells());
    private final String title;
    private final Consumer<Shell> answer;
    private int looks;
    private boolean over;
    private boolean answered;
    private Throwable failure;

    private Dialogs(String title, Consumer<Shell> answer) {
        this.title = title;
        this.answer = answer;
    }

    /**
     * Opens a dialog and answers it.
     *
     * @param title the dialog's title
     * @param opening opens it, and returns when it has gone
     * @param answer fills it in and closes it
     */
    public static void answer(String title, Runnable opening, Consumer<Shell> answer) {
        Dialogs dialogs = new Dialogs(title, answer);
        dialogs.display.timerExec(LOOK_MILLIS, dialogs::look);
        opening.run();
        dialogs.over = true;
        if (dialogs.failure != null) {
            throw new AssertionError("in the dialog " + title, dialogs.failure);
        }
        assertTrue(dialogs.answered, () -> "there was a dialog " + title);
        Await.idle();
    }

    private void look() {
        List<Shell> opened = Arrays.stream(display.getShells())
                .filter(shell -> !before.contains(shell) && shell.isVisible()).toList();
        Shell wanted = opened.stream().filter(shell -> title.equals(shell.getText())).findFirst().orElse(null);
        if (over || answered || failure != null) {
            return;
        }
        if (wanted != null) {
            try {
                answered = true;
                answer.accept(wanted);
            } catch (RuntimeException | AssertionError e) {
                // Thrown from here it would end in the log, and the dialog would wait for ever.
                failure = e;
                wanted.close();
            }
        } else if (++looks < MOST_LOOKS) {
            display.timerExec(LOOK_MILLIS, this::look);
        } else {
            failure = new AssertionError("not within two minutes; there are " + opened);
            opened.forEach(Shell::close);
        }
    }
}
