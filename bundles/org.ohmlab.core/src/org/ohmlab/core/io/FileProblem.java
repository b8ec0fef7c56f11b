/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;

/** Says in the user's words what an {@link IOException} means for a file, and what to do about it. */
public final class FileProblem {

    private FileProblem() {
    }

    /**
     * @param file the file, as the user wrote it
     * @param element what was being read within it, or empty
     * @param cause what happened
     * @return the error to throw
     */
    public static BadInputException unreadable(String file, String element, IOException cause) {
        String message;
        String remedy;
        if (cause instanceof NoSuchFileException) {
            message = "The file does not exist.";
            remedy = "Check the path; relative paths start at the file that names them, or at the working folder.";
        } else if (cause instanceof AccessDeniedException) {
            message = "The file may not be read.";
            remedy = "Ask for permission to read it.";
        } else if (cause instanceof TooMuchDataException tooMuch) {
            message = "It holds more than the " + tooMuch.limit() + " bytes that are allowed here.";
            remedy = "Check that this is the right file; an archive that grows without bound is refused.";
        } else if (cause instanceof EOFException) {
            message = "The file ends too early.";
            remedy = "It was not copied completely; copy or download it again.";
        } else if (cause instanceof ZipException) {
            message = "The packed data is damaged (" + reason(cause) + ").";
            remedy = "Copy or download the file again.";
        } else if (cause instanceof CharacterCodingException) {
            message = "The text is not valid UTF-8.";
            remedy = "Save the file in the encoding UTF-8.";
        } else {
            message = "The file cannot be read (" + reason(cause) + ").";
            remedy = "Check the file and the disk.";
        }
        return new BadInputException(List.of(new InputProblem(file, element, message, remedy)), cause);
    }

    /**
     * @param file the file that was to be written, as the user wrote it
     * @param cause what happened
     * @return the error to throw
     */
    public static BadInputException unwritable(String file, IOException cause) {
        String reason = reason(cause);
        String message = "The file cannot be written (" + reason + ").";
        String remedy;
        if (isFull(reason)) {
            message = "The file cannot be written because the disk is full.";
            remedy = "Free some space or choose a folder on another disk; what was there before is unchanged.";
        } else if (cause instanceof AccessDeniedException || reason.toLowerCase(Locale.ROOT).contains("read-only")) {
            message = "The file cannot be written because its folder may not be changed.";
            remedy = "Choose another folder or ask for permission to write there.";
        } else if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            message = "The folder cannot be made because a file of its name is in the way.";
            remedy = "Choose another folder or move that file away.";
        } else {
            remedy = "Check the folder and the disk.";
        }
        return new BadInputException(List.of(new InputProblem(file, "", message, remedy)), cause);
    }

    /** The operating system's own words tell a full disk; Java has no exception of its own for it. */
    private static boolean isFull(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("not enough space")
                || lower.contains("quota exceeded");
    }

    private static String reason(IOException cause) {
        String text = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        if (text == null || text.isBlank()) {
            return cause.getClass().getSimpleName();
        }
        return text.strip();
    }
}
