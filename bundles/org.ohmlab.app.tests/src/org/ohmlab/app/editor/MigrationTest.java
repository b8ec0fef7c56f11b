/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.Widgets;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.migration.MigrationParticipant;
import org.ohmlab.model.migration.MigrationReport;
import org.ohmlab.model.migration.Migrations;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A file of an older format is brought up to date, says so, and is kept beside the new one. */
class MigrationTest extends WorkbenchTest {

    private static final String OLD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <device:Device xmlns:device="http://www.ohmlab.org/device/1" id="d" name="Of yesterday" formatVersion="1" \
            maker="Somebody"/>
            """;

    /** There is one format so far; this is how a second one would rename an attribute. */
    private static final class V2RenameMaker implements MigrationParticipant {

        @Override
        public int toVersion() {
            return 2;
        }

        @Override
        public String featureName(String typeName, String featureName) {
            return "Device".equals(typeName) && "maker".equals(featureName) ? "technology" : featureName;
        }

        @Override
        public void afterLoad(Document document, MigrationReport report) {
            report.add("The maker is the technology now.");
        }
    }

    private TestProject project;
    private ServiceRegistration<Migrations> registration;

    @BeforeEach
    void open() throws CoreException {
        project = new TestProject("migration");
        registration = FrameworkUtil.getBundle(org.ohmlab.app.Ids.class).getBundleContext()
                .registerService(Migrations.class, new Migrations(2, List.of(new V2RenameMaker())), null);
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        registration.unregister();
        project.close();
    }

    @Test
    void anOldFileIsMigratedAndKept() throws CoreException, IOException {
        EditorDriver editor = EditorDriver.open(project.file("old.device", OLD)).elements();
        assertEquals("Somebody", ((Device) editor.editor().document()).getTechnology());
        assertTrue(says("Opened a file of format version 1; saving writes version 2."));
        assertTrue(says("old.device.bak"), "where the old one will be");
        assertTrue(says("The maker is the technology now."));
        assertFalse(editor.editor().isReadOnly());
        editor.expectDirty(true);
        Screenshot.take(display(), "editor-migrated");
        assertEquals(OLD, project.read("old.device"), "looking at it changes nothing");

        editor.save().expectDirty(false);
        assertTrue(project.read("old.device").contains("formatVersion=\"2\" technology=\"Somebody\""),
                project.read("old.device"));
        assertEquals(OLD, project.read("old.device.bak"));
        assertTrue(project.project().getFile("old.device.bak").exists(), "the navigator knows it");
        assertFalse(says("Opened a file of format version"), "there is nothing left to say");
        editor.elements().select("d").enter("note", "of today").save();
        assertEquals(OLD, project.read("old.device.bak"), "the first is kept, not the last");
        Await.idle();
    }

    private boolean says(String words) {
        return !Widgets.all(window().getShell(), Label.class, label -> label.getText().contains(words)).isEmpty();
    }
}
