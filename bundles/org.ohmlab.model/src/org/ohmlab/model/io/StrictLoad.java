/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.ohmlab.model.migration.Migrations;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Loads with a parser that trusts nothing and a handler that drops nothing. */
final class StrictLoad extends XMILoadImpl {

    private final Migrations migrations;

    /**
     * @param helper EMF's helper of the resource
     * @param migrations renames for the file's version
     */
    StrictLoad(XMLHelper helper, Migrations migrations) {
        super(helper);
        this.migrations = migrations;
    }

    @Override
    protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        return SecureXml.saxParser();
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new StrictHandler((OhmlabResource) resource, helper, options, migrations);
    }

    /** EMF guesses from the first bytes only; the parser knows better. */
    @Override
    @Deprecated
    protected String getEncoding() throws IOException {
        if (!(is instanceof ByteArrayInputStream)) {
            throw new IOException("Model files are read from memory");
        }
        return null;
    }
}
