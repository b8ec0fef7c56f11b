/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.edit;

import org.eclipse.osgi.util.NLS;

/** Names of the steps in the menu Edit, and of what is done to layout files. */
final class EditMessages extends NLS {

    public static String move;
    public static String arrange;
    public static String align;
    public static String reconnect;
    public static String moveLayout;
    public static String deleteLayout;

    static {
        NLS.initializeMessages("org.ohmlab.ui.network.edit.messages", EditMessages.class);
    }

    private EditMessages() {
    }
}
