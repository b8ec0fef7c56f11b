/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.form;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.ui.editor.LiveValidation;

/** What fields need of the editor they belong to. */
public interface FormContext {

    /** @return the domain of the edited model */
    EditingDomain domain();

    /** @return the item providers of the edited model */
    AdapterFactory adapterFactory();

    /** @return whether the model can only be looked at */
    boolean isReadOnly();

    /** @return the findings about the present state */
    LiveValidation validation();

    /**
     * Executes a command; does nothing but dispose of it when it cannot be executed or the model is read-only.
     *
     * @param command the command
     */
    void execute(Command command);
}
