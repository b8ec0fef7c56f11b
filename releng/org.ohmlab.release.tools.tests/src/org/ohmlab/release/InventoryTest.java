/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Licences and the bill of materials. */
class InventoryTest {

    private static final String LIST = """
            [allowed]
            Apache-2.0
            MIT
            [spellings]
            The Apache License = Apache-2.0
            [parts]
            org.sample:known = MIT
            [inside]
            org.ohmlab.sample:picture:1 = MIT
            """;

    @TempDir
    Path folder;

    @Test
    void takesWhatAJarSaysAndWhatIsKnownOfIt() throws Exception {
        plugin("said", "The Apache License");
        plugin("known", null);
        Inventory inventory = inventory();
        inventory.check();
        String bom = Bom.write(inventory.parts(), "1.0.0.1", Instant.EPOCH);
        assertTrue(bom.contains("\"purl\": \"pkg:maven/org.sample/said@1.0\""), bom);
        assertTrue(bom.contains("\"expression\": \"Apache-2.0\""), bom);
        assertTrue(bom.contains("pkg:generic/picture@1"), bom);
        assertEquals(bom, Bom.write(inventory().parts(), "1.0.0.1", Instant.EPOCH));
        Bom.check(bom);
        String list = Texts.thirdParties(inventory.parts());
        assertTrue(list.contains("| org.sample:known | 1.0 | MIT | our list | linux-x86_64 |"), list);
    }

    @Test
    void refusesABillOfMaterialsThatItsSchemaDoesNotAllow() throws Exception {
        plugin("said", "The Apache License");
        String bom = Bom.write(inventory().parts(), "1.0.0.1", Instant.EPOCH);
        String message = assertThrows(ReleaseException.class,
                () -> Bom.check(bom.replace("\"library\"", "\"book\""))).getMessage();
        assertTrue(message.contains("type"), message);
    }

    @Test
    void refusesALicenceThatIsNotAllowedWithNameLicenceAndRemedy() throws Exception {
        plugin("strange", "Do What I Say License");
        plugin("silent", null);
        String message = assertThrows(ReleaseException.class, () -> inventory().check()).getMessage();
        assertEquals(2, message.lines().count(), message);
        assertTrue(message.contains("org.sample:strange 1.0 in strange has the licence \"Do What I Say License\""),
                message);
        assertTrue(message.contains("org.sample:silent 1.0 in silent states no licence"), message);
        assertTrue(message.contains("licences.txt"), message);
    }

    @Test
    void understandsChoicesAndSums() throws Exception {
        Licences licences = Licences.read(Files.writeString(folder.resolve("licences.txt"), LIST));
        assertTrue(licences.allows("GPL-3.0-only OR MIT"));
        assertTrue(licences.allows("Apache-2.0 AND MIT"));
        assertFalse(licences.allows("Apache-2.0 AND GPL-3.0-only"));
        assertFalse(licences.allows(""));
        assertTrue(Licences.isSpdx("Apache-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0 AND MIT"));
        assertFalse(Licences.isSpdx("Apache-2.0 OR GPLv2 with Classpath exception"));
    }

    private Inventory inventory() throws IOException, ReleaseException {
        Inventory inventory = new Inventory(
                Licences.read(Files.writeString(folder.resolve("licences.txt"), LIST)));
        inventory.add(folder, "linux-x86_64");
        inventory.addInside(List.of("linux-x86_64"));
        return inventory;
    }

    /** A bundle in plugins and the state of the installation that tells where it comes from. */
    private void plugin(String name, String licence) throws IOException {
        Path jar = Files.createDirectories(folder.resolve("plugins")).resolve(name + "_1.0.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/maven/org.sample/" + name + "/pom.xml"));
            out.write((licence == null ? "<project/>"
                    : "<project><licenses><license><name>" + licence + "</name></license></licenses></project>")
                    .getBytes());
        }
        Path profiles = Files.createDirectories(
                folder.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/OhmlabProfile.profile"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(profiles.resolve(name + ".profile.gz")))) {
            out.write(("<profile>\n    <unit id='" + name + "' version='1.0'>\n"
                    + "        <property name='maven-groupId' value='org.sample'/>\n"
                    + "        <property name='maven-artifactId' value='" + name + "'/>\n"
                    + "        <property name='maven-version' value='1.0'/>\n    </unit>\n</profile>\n").getBytes());
        }
    }
}
