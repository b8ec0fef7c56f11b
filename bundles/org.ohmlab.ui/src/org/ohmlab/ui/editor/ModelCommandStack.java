/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.ohmlab.model.edit.SetFeature;

/**
 * The steps of one editor. Changes of one value that follow each other closely are one step: typing a number is no more
 * than one thing to undo.
 */
final class ModelCommandStack extends BasicCommandStack {

    private static final long TYPING_NANOS = 1_500_000_000L;

    private long lastExecuted;

    @Override
    public void execute(Command command) {
        long now = System.nanoTime();
        if (command instanceof SetFeature next && getUndoCommand() instanceof SetFeature last
                && last.isContinuedBy(next) && now - lastExecuted < TYPING_NANOS && top != saveIndex && !canRedo()) {
            if (next.canExecute()) {
                next.execute();
                last.absorb(next);
                mostRecentCommand = last;
                notifyListeners();
            } else {
                next.dispose();
            }
        } else {
            super.execute(command);
        }
        lastExecuted = now;
    }

    @Override
    public void undo() {
        super.undo();
        lastExecuted = 0;
    }
}
