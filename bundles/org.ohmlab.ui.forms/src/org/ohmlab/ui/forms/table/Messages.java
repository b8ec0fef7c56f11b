/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.table;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

    public static String add;
    public static String addMenu;
    public static String remove;
    public static String up;
    public static String down;
    public static String name;
    public static String nameTip;
    public static String kind;
    public static String kindTip;

    static {
        NLS.initializeMessages("org.ohmlab.ui.forms.table.messages", Messages.class);
    }

    private Messages() {
    }
}
