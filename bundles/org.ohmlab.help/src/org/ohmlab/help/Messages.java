/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import org.eclipse.osgi.util.NLS;

/** The texts of the help's own parts. */
final class Messages extends NLS {

    public static String back;
    public static String search;
    public static String searchHint;
    public static String notFound;
    public static String noPage;
    public static String noContext;
    public static String windowTitle;
    public static String stepFailed;

    static {
        NLS.initializeMessages("org.ohmlab.help.messages", Messages.class);
    }

    private Messages() {
    }
}
