/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms;

import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Tells a page once after any number of changes of a document that were made in one go. */
public final class ModelWatch {

    private final Widget owner;
    private final Supplier<? extends EObject> root;
    private final Runnable changed;
    private final EContentAdapter adapter = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                schedule();
            }
        }
    };
    private EObject watched;
    private boolean scheduled;

    /**
     * @param owner when it is disposed, watching ends
     * @param root gives the document as it is now
     * @param changed what to do after changes, on the window's thread
     */
    public ModelWatch(Widget owner, Supplier<? extends EObject> root, Runnable changed) {
        this.owner = owner;
        this.root = root;
        this.changed = changed;
        owner.addDisposeListener(event -> release());
        attach();
    }

    private void attach() {
        watched = root.get();
        watched.eAdapters().add(adapter);
    }

    private void release() {
        watched.eAdapters().remove(adapter);
    }

    /** Goes over to the document as it is now, and tells. */
    public void restart() {
        release();
        attach();
        schedule();
    }

    private void schedule() {
        if (!scheduled && !owner.isDisposed()) {
            scheduled = true;
            Display.getCurrent().asyncExec(() -> {
                scheduled = false;
                if (!owner.isDisposed()) {
                    changed.run();
                }
            });
        }
    }
}
