/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.mapping.MappingPackage;
import org.ohmlab.model.migration.Migrations;
import org.ohmlab.model.network.NetworkPackage;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Builds the model from XML events. Where EMF would load a package from an address in the file, skip text, let the
 * second of two equal ids or children win, or accept a second way of giving ids, this handler reports a problem. It
 * also notes each element's line and applies the renames of the migration steps.
 */
final class StrictHandler extends SAXXMIHandler {

    private static final Map<String, EPackage> PACKAGES = Map.of(
            BasePackage.eNS_URI, BasePackage.eINSTANCE,
            NetworkPackage.eNS_URI, NetworkPackage.eINSTANCE,
            DevicePackage.eNS_URI, DevicePackage.eINSTANCE,
            MappingPackage.eNS_URI, MappingPackage.eINSTANCE,
            ExperimentPackage.eNS_URI, ExperimentPackage.eINSTANCE);

    private final OhmlabResource resource;
    private final Migrations migrations;
    private final Map<String, Integer> linesOfIds = new HashMap<>();
    private final Set<EObject> withText = new HashSet<>();

    StrictHandler(OhmlabResource resource, XMLHelper helper, Map<?, ?> options, Migrations migrations) {
        super(resource, helper, options);
        this.resource = resource;
        this.migrations = migrations;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException("External entities are not allowed: " + systemId);
    }

    /** Schema locations could name files to load; Ohmlab's packages are all known. */
    @Override
    protected void handleXSISchemaLocation(String schemaLocations) {
        unwanted("xsi:schemaLocation");
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String location) {
        unwanted("xsi:noNamespaceSchemaLocation");
    }

    private void unwanted(String attribute) {
        error(new ElementProblem(null, getLineNumber(), "The attribute " + attribute + " is not supported.",
                "Remove it."));
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        EPackage known = uri == null ? null : PACKAGES.get(uri);
        if (known == null) {
            error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
        }
        return known;
    }

    @Override
    protected EObject createObjectByType(String prefix, String name, boolean top) {
        return super.createObjectByType(prefix, migrations.typeName(name), top);
    }

    @Override
    protected EObject createObjectFromTypeName(EObject owner, String typeQName, EStructuralFeature feature) {
        int colon = typeQName.indexOf(':');
        String migrated = typeQName.substring(0, colon + 1) + migrations.typeName(typeQName.substring(colon + 1));
        return super.createObjectFromTypeName(owner, migrated, feature);
    }

    @Override
    protected EStructuralFeature getFeature(EObject object, String prefix, String name, boolean isElement) {
        return super.getFeature(object, prefix, migrations.featureName(object.eClass().getName(), name), isElement);
    }

    @Override
    protected void createObject(EObject owner, EStructuralFeature feature) {
        if (!feature.isMany() && owner.eIsSet(feature)) {
            error(new ElementProblem(owner, getLineNumber(), "There is a second <" + feature.getName() + ">.",
                    "Keep one of them."));
        }
        super.createObject(owner, feature);
    }

    @Override
    protected void handleObjectAttribs(EObject object) {
        resource.setLine(object, getLineNumber());
        if (attribs != null && attribs.getValue(ID_ATTRIB) != null) {
            error(new ElementProblem(object, getLineNumber(), "The attribute xmi:id is not supported.",
                    "Use id instead."));
        }
        super.handleObjectAttribs(object);
    }

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        if (!(feature instanceof EAttribute attribute) || !(value instanceof String text)) {
            super.setFeatureValue(object, feature, value, position);
            return;
        }
        String migrated = migrations.convertValue(object.eClass().getName(), feature.getName(), text);
        if (attribute.isID()) {
            checkId(object, migrated);
        }
        super.setFeatureValue(object, feature, migrated, position);
    }

    private void checkId(EObject object, String id) {
        if (!Ids.isValid(id)) {
            error(new ElementProblem(object, getLineNumber(), "'" + id + "' cannot be an id.",
                    "Begin with a letter and go on with letters, digits, '.', '-' and '_' only."));
        }
        Integer first = linesOfIds.putIfAbsent(id, getLineNumber());
        if (first != null) {
            error(new ElementProblem(object, getLineNumber(), "The id '" + id + "' is already used"
                    + (first > 0 ? " in line " + first : "") + ".", "Give one of the two elements another id."));
        }
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String address) {
        super.handleProxy(proxy, address);
        resource.setLine(proxy, getLineNumber());
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        super.characters(characters, start, length);
        String piece = new String(characters, start, length);
        if (text == null && !isError() && !piece.isBlank()) {
            EObject owner = objects.isEmpty() ? null : objects.peekEObject();
            if (withText.add(owner)) {
                // The parser is behind the piece already, past the line ends that follow the text.
                long after = piece.substring(piece.stripTrailing().length()).chars().filter(c -> c == '\n').count();
                error(new ElementProblem(owner, getLineNumber() - (int) after,
                        "There is text between the elements: '" + piece.strip() + "'.",
                        "Remove it, or write it into a note."));
            }
        }
    }
}
