/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor. */
final class Messages extends NLS {

    public static String add;
    public static String backupNote;
    public static String changedOnDisk;
    public static String changedOnDiskTitle;
    public static String delete;
    public static String deletedOnDisk;
    public static String deletedOnDiskTitle;
    public static String details;
    public static String elements;
    public static String errors;
    public static String find;
    public static String findMessage;
    public static String findings;
    public static String keep;
    public static String keepOpen;
    public static String migrated;
    public static String moveDown;
    public static String moveUp;
    public static String newerFormat;
    public static String noFindings;
    public static String notAFile;
    public static String notSaved;
    public static String nothingSelected;
    public static String openAsText;
    public static String oneError;
    public static String oneWarning;
    public static String readOnlyFile;
    public static String reload;
    public static String search;
    public static String structure;
    public static String undo;
    public static String redo;
    public static String unreadable;
    public static String unreadableFile;
    public static String unresolved;
    public static String warnings;
    public static String closeEditor;

    static {
        NLS.initializeMessages("org.ohmlab.ui.editor.messages", Messages.class);
    }

    private Messages() {
    }
}
