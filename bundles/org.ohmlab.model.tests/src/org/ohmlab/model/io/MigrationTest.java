/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.FourLevelVariation;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.migration.MigrationParticipant;
import org.ohmlab.model.migration.MigrationReport;
import org.ohmlab.model.migration.Migrations;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The machinery of migration, on steps from an imagined past in which devices were written otherwise. */
class MigrationTest {

    /** Version 1 called a class and a feature otherwise, and gave conductances in siemens. */
    private static final class V2Rename implements MigrationParticipant {

        @Override
        public int toVersion() {
            return 2;
        }

        @Override
        public String typeName(String typeName) {
            return typeName.equals("SteppedVariation") ? "FourLevelVariation" : typeName;
        }

        @Override
        public String featureName(String typeName, String featureName) {
            return typeName.equals("Device") && featureName.equals("gmax") ? "maxConductance" : featureName;
        }

        @Override
        public String convertValue(String typeName, String featureName, String value) {
            return featureName.equals("maxConductance") ? Double.toString(Double.parseDouble(value) * 1e6) : value;
        }
    }

    /** Version 2 kept the variations in an extra element, and its sigma was in percent. */
    private static final class V3Flatten implements MigrationParticipant {

        @Override
        public int toVersion() {
            return 3;
        }

        @Override
        public void beforeLoad(org.w3c.dom.Document xml) {
            Element root = xml.getDocumentElement();
            Node noise = root.getElementsByTagName("noise").item(0);
            if (noise != null) {
                while (noise.getFirstChild() != null) {
                    root.insertBefore(noise.getFirstChild(), noise);
                }
                root.removeChild(noise);
            }
        }

        @Override
        public void afterLoad(Document document, MigrationReport report) {
            if (document instanceof Device device) {
                device.setSigma(device.getSigma() / 100);
                report.add("sigma was taken for percent");
            }
        }
    }

    private static final Migrations MIGRATIONS = new Migrations(3, List.of(new V3Flatten(), new V2Rename()));

    private static final String OLD = """
            <device:Device xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:device="http://www.ohmlab.org/device/1" id="d"%s gmax="0.00002" sigma="30">
              <noise>
                <variations xsi:type="device:SteppedVariation" id="v" middleRatio="4"/>
              </noise>
            </device:Device>
            """;

    @TempDir
    private Path folder;
    private ProjectFolder project;

    @BeforeEach
    void nameProject() throws Exception {
        project = ProjectFolder.at(folder);
    }

    @Test
    void anOldFileIsBroughtUpToDateInMemory() throws Exception {
        for (String version : List.of("", " formatVersion=\"1\"")) {
            Path file = Files.writeString(folder.resolve("old.device"), OLD.formatted(version));
            Device device = (Device) ModelFiles.load(file, project, MIGRATIONS);
            assertEquals(20, device.getMaxConductance());
            assertEquals(0.3, device.getSigma());
            assertEquals(4, ((FourLevelVariation) device.getVariations().get(0)).getMiddleRatio());
            assertEquals(3, device.getFormatVersion());
            assertEquals(OLD.formatted(version), Files.readString(file), "the file itself is not touched by loading");
            MigrationReport report = ((OhmlabResource) device.eResource()).migrationReport().orElseThrow();
            assertEquals(1, report.fromVersion());
            assertEquals(3, report.toVersion());
            assertEquals(List.of("sigma was taken for percent"), report.notes());
        }
    }

    @Test
    void savingWritesTheCurrentVersion() throws Exception {
        Path file = Files.writeString(folder.resolve("old.device"), OLD.formatted(""));
        Device device = (Device) ModelFiles.load(file, project, MIGRATIONS);
        ModelFiles.save(device);
        String saved = Files.readString(file);
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <device:Device xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:device="http://www.ohmlab.org/device/1" id="d" formatVersion="3" maxConductance="20" sigma="0.3">
                  <variations xsi:type="device:FourLevelVariation" id="v" middleRatio="4"/>
                </device:Device>
                """, saved);
        Device again = (Device) ModelFiles.load(file, project, MIGRATIONS);
        assertTrue(((OhmlabResource) again.eResource()).migrationReport().isEmpty());
        assertEquals(0.3, again.getSigma());
    }

    @Test
    void onlyTheStepsAboveTheFilesVersionRun() throws Exception {
        Path file = Files.writeString(folder.resolve("v2.device"), """
                <d:Device xmlns:d="http://www.ohmlab.org/device/1" id="d" formatVersion="2" maxConductance="20" sigma="10"/>
                """);
        Device device = (Device) ModelFiles.load(file, project, MIGRATIONS);
        assertEquals(20, device.getMaxConductance());
        assertEquals(0.1, device.getSigma());
    }

    @Test
    void aReferencedFileIsMigratedToo() throws Exception {
        Files.writeString(folder.resolve("old.device"), OLD.formatted(""));
        Files.writeString(folder.resolve("n.network"),
                "<n:Network xmlns:n='http://www.ohmlab.org/network/1' id='n' formatVersion='3'/>");
        Path file = Files.writeString(folder.resolve("m.mapping"),
                "<m:Mapping xmlns:m='http://www.ohmlab.org/mapping/1' "
                + "id='m' formatVersion='3' network='n.network#n' device='old.device#d'/>");
        assertEquals(0.3, ((Mapping) ModelFiles.load(file, project, MIGRATIONS)).getDevice().getSigma());
    }

    @Test
    void whatMigrationDoesNotKnowIsReportedNotDropped() throws Exception {
        Path file = Files.writeString(folder.resolve("old.device"), OLD.formatted(" colour=\"red\""));
        BadInputException error = assertThrows(BadInputException.class,
                () -> ModelFiles.load(file, project, MIGRATIONS));
        assertEquals("Device 'd'", error.problems().get(0).element());
        assertTrue(error.getMessage().contains("Device has no 'colour'."), error.getMessage());
        Path broken = Files.writeString(folder.resolve("broken.device"), OLD.formatted("").replace("</noise>", ""));
        error = assertThrows(BadInputException.class, () -> ModelFiles.load(broken, project, MIGRATIONS));
        assertTrue(error.getMessage().contains("not well-formed"), error.getMessage());
    }

    @Test
    void theOldFormIsNotTakenInANewFile() throws Exception {
        Path file = Files.writeString(folder.resolve("new.device"), OLD.formatted(" formatVersion=\"3\""));
        BadInputException error = assertThrows(BadInputException.class,
                () -> ModelFiles.load(file, project, MIGRATIONS));
        assertTrue(error.getMessage().contains("'gmax'"), error.getMessage());
        assertFalse(error.getMessage().contains("SteppedVariation") && error.problems().size() < 2);
    }
}
