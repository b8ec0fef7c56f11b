/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.presets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.device.Amount;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.Drawn;
import org.ohmlab.model.device.FourLevelVariation;
import org.ohmlab.model.device.GaussianVariation;
import org.ohmlab.model.device.SigmaConvention;
import org.ohmlab.model.device.Variation;
import org.ohmlab.model.io.ModelFiles;

class DevicePresetsTest {

    @TempDir
    private Path folder;

    /** The sigmas of a two-bit cell's levels in the published table, for a nominal sigma of 0.01. */
    @ParameterizedTest
    @CsvSource({"RRAM1,0.0100,0.0100", "FeFET2,0.0067,0.0135", "RRAM4,0.0038,0.0151", "FeFET6,0.0026,0.0155"})
    void thePresetsReproduceThePublishedTable(String name, double outer, double middle) throws Exception {
        Device device = DevicePresets.open(name);
        assertEquals(name, device.getName());
        assertEquals(0.01, device.getSigma());
        assertEquals(2, device.getBitsPerCell());
        assertEquals(SigmaConvention.FULL_RANGE, device.getConvention());
        assertFalse(device.isQuantized());
        assertEquals(1, device.getVariations().size());
        Variation variation = device.getVariations().get(0);
        assertEquals(Drawn.PER_CHIP, variation.getDrawn());
        assertEquals(Amount.SWEPT, variation.getAmount());
        assertEquals(1, variation.getValue());
        double s = 1;
        if (variation instanceof FourLevelVariation levels) {
            s = levels.getMiddleRatio();
            assertEquals(0.25, levels.getLowerThreshold());
            assertEquals(0.75, levels.getUpperThreshold());
        } else {
            assertTrue(variation instanceof GaussianVariation);
        }
        double normalised = device.getSigma() / Math.sqrt(0.4 * s * s + 0.6);
        assertEquals(outer, normalised, 5e-5);
        assertEquals(middle, s * normalised, 5e-5);
    }

    @Test
    void everyPresetSaysWhereItIsFrom() throws Exception {
        assertEquals(List.of("RRAM1", "FeFET2", "RRAM4", "FeFET6"), DevicePresets.names());
        for (String name : DevicePresets.names()) {
            Device device = DevicePresets.open(name);
            assertTrue(device.getProvenance().getReference().contains("2405.04700"));
            assertTrue(device.getProvenance().getNote().contains("no drift"));
            assertTrue(name.toUpperCase().startsWith(device.getTechnology().toUpperCase()));
            assertNotSame(device, DevicePresets.open(name));
        }
        assertThrows(BadInputException.class, () -> DevicePresets.open("../secret"));
    }

    @Test
    void aPresetIsCopiedIntoAProject() throws Exception {
        Path file = folder.resolve("mine.device");
        DevicePresets.copy("FeFET6", file);
        byte[] before = Files.readAllBytes(file);
        assertEquals("FeFET6", ModelFiles.load(file, Device.class).getName());
        assertTrue(assertThrows(OhmlabException.class, () -> DevicePresets.copy("RRAM1", file)).getMessage()
                .contains("exists already"));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertThrows(OhmlabException.class, () -> DevicePresets.copy("RRAM1", folder.resolve("none/x.device")));
        assertThrows(OhmlabException.class, () -> DevicePresets.copy("RRAM1", folder.resolve("x.network")));
        assertThrows(OhmlabException.class, () -> DevicePresets.copy("RRAM9", folder.resolve("x.device")));
    }
}
