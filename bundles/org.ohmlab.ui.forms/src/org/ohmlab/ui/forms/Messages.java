/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

    public static String openFile;
    public static String browse;
    public static String chooseFile;
    public static String chooseTitle;
    public static String chooseMessage;
    public static String noFile;
    public static String notThatKind;
    public static String none;
    public static String evenTitle;
    public static String evenHead;
    public static String evenMessage;
    public static String evenFrom;
    public static String evenTo;
    public static String evenStep;
    public static String evenPreview;
    public static String evenNumber;

    static {
        NLS.initializeMessages("org.ohmlab.ui.forms.messages", Messages.class);
    }

    private Messages() {
    }
}
