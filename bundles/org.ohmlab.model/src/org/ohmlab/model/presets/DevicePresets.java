/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.presets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.io.ModelFiles;

/**
 * The device models that ship with Ohmlab. A model file cannot refer to them, for files of a project refer to nothing
 * outside it; they are copied into the project and belong to the user from then on.
 */
public final class DevicePresets {

    private static final String ENDING = ".device";
    private static final List<String> NAMES = List.of("RRAM1", "FeFET2", "RRAM4", "FeFET6");

    private DevicePresets() {
    }

    /** @return the names, in the order of their state dependence */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * @param name one of {@link #names()}
     * @return a new copy of the preset, in no project
     * @throws BadInputException when there is no such preset
     */
    public static Device open(String name) throws BadInputException {
        try (InputStream input = stream(name)) {
            return (Device) ModelFiles.read(input, name + ENDING);
        } catch (IOException e) {
            throw new UncheckedIOException("A preset that ships with Ohmlab cannot be read: " + name, e);
        }
    }

    /**
     * Copies a preset into a project.
     *
     * @param name one of {@link #names()}
     * @param file the new file, which must not exist
     * @throws OhmlabException when there is no such preset, or the file exists or cannot be written
     */
    public static void copy(String name, Path file) throws OhmlabException {
        if (!file.toString().endsWith(ENDING)) {
            throw new BadInputException(file.toString(), "", "A device needs a file name that ends in " + ENDING + ".",
                    "Choose another name.");
        }
        try (InputStream input = stream(name)) {
            Files.copy(input, file);
        } catch (FileAlreadyExistsException e) {
            throw new OhmlabException(file + ": The file exists already. Choose another name.", e);
        } catch (IOException e) {
            throw new OhmlabException(file + ": The preset " + name + " was not copied: " + e.getMessage(), e);
        }
    }

    private static InputStream stream(String name) throws BadInputException {
        if (!NAMES.contains(name)) {
            throw new BadInputException("", name, "There is no such device preset.",
                    "Use one of: " + String.join(", ", NAMES) + ".");
        }
        return DevicePresets.class.getResourceAsStream(name + ENDING);
    }
}
