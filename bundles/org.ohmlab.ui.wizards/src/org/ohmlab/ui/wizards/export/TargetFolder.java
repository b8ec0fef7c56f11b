/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;

/** The field for the folder that gets exported files. */
final class TargetFolder {

    private final Text field;

    TargetFolder(Fields fields) {
        field = fields.text("target", Messages.exportTarget, Messages.browse, this::browse);
        field.setText(Path.of(System.getProperty("user.home"), "ohmlab-export").toString());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(field.getShell());
        dialog.setText(Messages.exportTargetTitle);
        dialog.setFilterPath(field.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            field.setText(chosen);
        }
    }

    /** @return what stands against the folder, or null */
    String problem() {
        if (field.getText().isBlank()) {
            return Messages.exportNoTarget;
        }
        try {
            Path folder = path();
            return Files.exists(folder) && !Files.isDirectory(folder) ? Messages.exportNoFolder : null;
        } catch (InvalidPathException e) {
            return e.getMessage();
        }
    }

    /** @return what is good to know of the folder, which has no problem, or null */
    String warning() {
        try (Stream<Path> files = Files.isDirectory(path()) ? Files.list(path()) : Stream.empty()) {
            return files.findAny().isPresent() ? Messages.exportReplaces : null;
        } catch (IOException e) {
            // A folder that cannot be listed is a matter for writing into it.
            return null;
        }
    }

    Path path() {
        return Path.of(field.getText().trim());
    }
}
