/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.migration;

import java.io.ByteArrayInputStream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the root element of a model file says about the file, read before anything else so that a file of another
 * version is not misread.
 *
 * @param namespace the root element's namespace, empty when it has none
 * @param rootName the root element's local name
 * @param formatVersion the file's format version; {@link FormatVersion#WHEN_ABSENT} when it states none
 * @param doctype whether a document type declaration precedes the root element; such a file must be refused, for it can
 *            make a parser read other files or expand without bound. Nothing else is read then
 */
public record FormatHeader(String namespace, String rootName, int formatVersion, boolean doctype) {

    /**
     * Reads the header. The parser neither reads document type declarations nor opens any other file.
     *
     * @param file the file's content
     * @return the header
     * @throws XMLStreamException when the content up to the root element is not well-formed XML, or its format version
     *             is not a whole number above 0; the exception knows the line
     */
    public static FormatHeader read(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    return new FormatHeader("", "", FormatVersion.WHEN_ABSENT, true);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    String namespace = reader.getNamespaceURI();
                    return new FormatHeader(namespace == null ? "" : namespace, reader.getLocalName(),
                            version(reader), false);
                }
            }
            throw new XMLStreamException("The file has no root element", reader.getLocation());
        } finally {
            reader.close();
        }
    }

    private static int version(XMLStreamReader reader) throws XMLStreamException {
        String text = reader.getAttributeValue(null, "formatVersion");
        if (text == null) {
            return FormatVersion.WHEN_ABSENT;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new XMLStreamException("formatVersion=\"" + text + "\" is not a version number such as "
                    + FormatVersion.CURRENT, reader.getLocation());
        }
        return Integer.parseInt(text);
    }
}
