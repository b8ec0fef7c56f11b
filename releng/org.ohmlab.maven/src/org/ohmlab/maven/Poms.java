/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The POMs that are installed for the bundles. */
final class Poms {

    /** The top folder of the project. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private static final Path FOLDER = Path.of("target/poms");

    private Poms() {
    }

    /**
     * A dependency.
     *
     * @param group its group
     * @param artifact its artifact
     * @param version its version
     * @param classifier its classifier, empty without one
     */
    record Coordinates(String group, String artifact, String version, String classifier) {

        boolean ours() {
            return group.equals("org.ohmlab");
        }
    }

    /** @return the names of all bundles that have such a POM, in alphabetical order */
    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.xml$", "")).sorted().toList();
        }
    }

    /**
     * @param bundle a bundle
     * @return its POM, with the version filled in
     */
    static Path file(String bundle) {
        return FOLDER.resolve(bundle + ".xml");
    }

    /**
     * @param bundle a bundle
     * @return its archive of this build
     */
    static Path jar(String bundle) {
        return ROOT.resolve("bundles/" + bundle + "/target/" + bundle + "-" + version() + ".jar");
    }

    static String version() {
        return System.getProperty("project.version");
    }

    /**
     * @param pom a POM
     * @return all dependencies in it, managed ones, too
     */
    static List<Coordinates> dependencies(Path pom) throws IOException {
        return elements(pom, "dependency");
    }

    /**
     * @param pom an XML file
     * @param tag name of elements with group, artifact and version
     * @return what they name
     */
    static List<Coordinates> elements(Path pom, String tag) throws IOException {
        List<Coordinates> all = new ArrayList<>();
        NodeList elements = parse(pom).getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            all.add(new Coordinates(text(element, "groupId"), text(element, "artifactId"), text(element, "version"),
                    text(element, "classifier")));
        }
        return all;
    }

    private static String text(Element element, String tag) {
        NodeList found = element.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static Document parse(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
