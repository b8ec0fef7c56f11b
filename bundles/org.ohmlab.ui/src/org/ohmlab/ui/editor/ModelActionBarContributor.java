/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Hands the Edit menu to whichever model editor is in front. */
public final class ModelActionBarContributor extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart target) {
        if (target instanceof ModelEditor editor) {
            editor.actions().fill(getActionBars());
        }
    }
}
