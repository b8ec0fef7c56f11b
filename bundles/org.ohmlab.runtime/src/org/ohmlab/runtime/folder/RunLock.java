/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.FileProblem;

/**
 * Keeps a second process or a second run of this process out of a run folder. The operating system drops the lock when
 * the process ends in whatever way, so a killed run never blocks its continuation; the file itself stays and means
 * nothing.
 */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @param file the lock file, created when missing
     * @param folder the run folder, for the message
     * @return the lock, held
     * @throws BadInputException when another run holds it or the file cannot be written
     */
    static RunLock acquire(Path file, Path folder) throws BadInputException {
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw FileProblem.unwritable(file.toString(), e);
        }
        if (lock != null) {
            return new RunLock(channel);
        }
        close(channel, file);
        throw new BadInputException(folder.toString(), "", "Another run is writing into this folder.",
                "Wait for it or stop it, or choose another folder with --out.");
    }

    private static void close(FileChannel channel, Path file) throws BadInputException {
        try {
            channel.close();
        } catch (IOException e) {
            throw FileProblem.unwritable(file.toString(), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
