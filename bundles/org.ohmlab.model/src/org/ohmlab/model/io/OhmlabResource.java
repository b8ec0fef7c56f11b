/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.WeakHashMap;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.migration.FormatHeader;
import org.ohmlab.model.migration.MigrationReport;
import org.ohmlab.model.migration.Migrations;
import org.xml.sax.SAXException;

/**
 * A model file as an EMF resource.
 * <p>
 * Written in one form whatever the machine: UTF-8, line feeds, one element per line, no defaults, references by id.
 * Saving a model that equals what was loaded leaves the file alone, so that even comments and the layout of a file
 * written by hand survive. Read without trust in the content (no document types, no entities, no packages from
 * elsewhere, bounded size), and nothing unknown is dropped silently. A file of an older format is migrated in memory;
 * one of a newer format is read as far as it is understood and can then not be saved.
 * </p>
 */
public final class OhmlabResource extends XMIResourceImpl {

    /** More than a thousand times the size of a big network. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final Migrations migrations;
    /** Lines of elements and of the proxies of references. Weak, for elements come and go in an editor. */
    private final Map<EObject, Integer> lines = new WeakHashMap<>();
    private FormatHeader header;
    private MigrationReport migrationReport;
    private byte[] loadedForm;
    private URI loadedUri;

    /**
     * @param uri where the file is
     * @param migrations present format version and the steps to it
     */
    public OhmlabResource(URI uri, Migrations migrations) {
        super(uri);
        this.migrations = migrations;
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_ENCODING, "UTF-8");
        save.put(Resource.OPTION_LINE_DELIMITER, "\n");
        save.put(XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, true);
        // Written to memory first: whatever fails in the writer leaves the old file as it was.
        save.put(Resource.OPTION_SAVE_ONLY_IF_CHANGED, Resource.OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER);
    }

    /** @return what the file said about itself; empty before loading, and for a new file */
    public Optional<FormatHeader> header() {
        return Optional.ofNullable(header);
    }

    /** @return what migration did; empty when the file was of the present version or new */
    public Optional<MigrationReport> migrationReport() {
        return Optional.ofNullable(migrationReport);
    }

    /** @return whether the file is of a newer format, so that saving could lose what this Ohmlab does not know */
    public boolean isNewerFormat() {
        return header != null && header.formatVersion() > migrations.current();
    }

    /**
     * @param element an element of this file
     * @return the line it was read from; empty when it was added later or migrated
     */
    public OptionalInt line(EObject element) {
        Integer line = lines.get(element);
        return line == null || line < 1 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    void setLine(EObject element, int line) {
        lines.put(element, line);
    }

    /** @return the root element; empty when the file holds none */
    public Optional<Document> document() {
        return getContents().isEmpty() || !(getContents().get(0) instanceof Document document)
                ? Optional.empty() : Optional.of(document);
    }

    /** Always UTF-8, whatever the file that was read declared. */
    @Override
    public String getEncoding() {
        return "UTF-8";
    }

    @Override
    protected XMLLoad createXMLLoad() {
        int version = header == null ? migrations.current() : header.formatVersion();
        return new StrictLoad(createXMLHelper(), migrations.from(version));
    }

    @Override
    protected XMLSave createXMLSave() {
        return new CanonicalWriter(createXMLHelper());
    }

    @Override
    public void doLoad(InputStream input, Map<?, ?> options) throws IOException {
        header = null;
        migrationReport = null;
        loadedForm = null;
        lines.clear();
        byte[] file = input.readNBytes(MAX_BYTES + 1);
        if (file.length > MAX_BYTES) {
            throw refuse(-1, "The file is larger than " + MAX_BYTES / (1024 * 1024) + " MiB, so it is no model.",
                    "Name another file.");
        }
        header = peek(file);
        if (header.formatVersion() < migrations.current()) {
            loadOlder(file, options);
        } else if (isNewerFormat()) {
            loadNewer(file, options);
        } else {
            super.doLoad(new ByteArrayInputStream(file), options);
            if (getContents().size() == 1) {
                rememberForm(bytes());
            }
        }
    }

    private FormatHeader peek(byte[] file) throws IOException {
        FormatHeader found;
        try {
            found = FormatHeader.read(file);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
            throw refuse(line, LoadProblems.notXml(e.getMessage()), LoadProblems.REPAIR_XML);
        }
        if (found.doctype()) {
            throw refuse(-1, "The file has a document type declaration (<!DOCTYPE), which model files must not have.",
                    "Remove the declaration and all entities it defines.");
        }
        return found;
    }

    private IOException refuse(int line, String message, String remedy) {
        ElementProblem problem = new ElementProblem(null, line, message, remedy);
        getErrors().add(problem);
        return new IOWrappedException(problem);
    }

    private void loadOlder(byte[] file, Map<?, ?> options) throws IOException {
        migrationReport = new MigrationReport(header.formatVersion(), migrations.current());
        Migrations steps = migrations.from(header.formatVersion());
        org.w3c.dom.Document xml;
        try {
            xml = SecureXml.tree(file);
        } catch (ParserConfigurationException | SAXException e) {
            throw refuse(-1, LoadProblems.notXml(e.getMessage()), LoadProblems.REPAIR_XML);
        }
        steps.beforeLoad(xml);
        doLoad(xml.getDocumentElement(), options);
        document().ifPresent(document -> {
            steps.afterLoad(document, migrationReport);
            document.setFormatVersion(migrations.current());
        });
    }

    /** What is not understood is a warning here: the file can be looked at, but not saved. */
    private void loadNewer(byte[] file, Map<?, ?> options) throws IOException {
        try {
            super.doLoad(new ByteArrayInputStream(file), options);
        } catch (IOException e) {
            if (getContents().isEmpty()) {
                throw e;
            }
            getWarnings().addAll(getErrors());
            getErrors().clear();
        }
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (isUnchanged(bytes())) {
            setModified(false);
            return;
        }
        super.save(options);
        rememberSaved(bytes());
    }

    @Override
    public void doSave(OutputStream output, Map<?, ?> options) throws IOException {
        if (isNewerFormat()) {
            throw new IOException("The file has format version " + header.formatVersion() + ", this Ohmlab knows only "
                    + migrations.current() + " and would lose what is new. Save it with the newer Ohmlab.");
        }
        document().filter(document -> document.getFormatVersion() != migrations.current())
                .ifPresent(document -> document.setFormatVersion(migrations.current()));
        super.doSave(output, options);
    }

    /**
     * @return the model as it would be written
     * @throws IOException when an element cannot be written, with the reason
     */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream memory = new ByteArrayOutputStream();
        try {
            doSave(memory, getDefaultSaveOptions());
        } catch (RuntimeException e) {
            // The writer reports values that have no place in a file (NaN, control characters) in this way.
            throw new IOException(e.getMessage(), e);
        }
        return memory.toByteArray();
    }

    /** @return whether the file at the present address holds just this model, as far as this resource knows */
    boolean isUnchanged(byte[] form) {
        return loadedForm != null && getURI().equals(loadedUri) && Arrays.equals(form, loadedForm)
                && getURIConverter().exists(getURI(), null);
    }

    private void rememberForm(byte[] form) {
        loadedForm = form;
        loadedUri = getURI();
    }

    /** @param form what has just been written to the present address */
    void rememberSaved(byte[] form) {
        rememberForm(form);
        header = null;
        migrationReport = null;
    }
}
