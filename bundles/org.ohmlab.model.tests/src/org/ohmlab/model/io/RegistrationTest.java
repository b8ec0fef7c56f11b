/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What plugin.xml promises to EMF is there. */
class RegistrationTest {

    private static final Path BUNDLE = Path.of("../org.ohmlab.model");

    @Test
    void packagesAndEndingsAreRegisteredUnderTheirNames() throws Exception {
        Element plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(BUNDLE.resolve("plugin.xml").toFile()).getDocumentElement();
        Map<String, String> packages = attributes(plugin.getElementsByTagName("package"), "uri");
        assertEquals(5, packages.size());
        for (Map.Entry<String, String> entry : packages.entrySet()) {
            EPackage ePackage = (EPackage) Class.forName(entry.getValue()).getField("eINSTANCE").get(null);
            assertEquals(entry.getKey(), ePackage.getNsURI());
        }
        assertTrue(Files.exists(BUNDLE.resolve(
                ((Element) plugin.getElementsByTagName("package").item(0)).getAttribute("genModel"))));
        Map<String, String> endings = attributes(plugin.getElementsByTagName("parser"), "type");
        assertEquals(ModelKind.values().length, endings.size());
        for (ModelKind kind : ModelKind.values()) {
            Object factory = Class.forName(endings.get(kind.extension())).getConstructor().newInstance();
            assertInstanceOf(Resource.Factory.class, factory);
        }
    }

    private static Map<String, String> attributes(NodeList elements, String key) {
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            found.put(element.getAttribute(key), element.getAttribute("class"));
        }
        return found;
    }
}
