/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMLSaveImpl;

/**
 * Writes XMI in Ohmlab's one form: no XMI version and namespace, which EMF does not need to read a file with a single
 * root, and every reference as an attribute: {@code inputs="conv1"} within the file,
 * {@code network="lenet5.network#lenet5"} into another.
 */
final class CanonicalWriter extends XMLSaveImpl {

    CanonicalWriter(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected void saveEObjectSingle(EObject owner, EStructuralFeature feature) {
        EObject target = (EObject) helper.getValue(owner, feature);
        String text = reference(target, (EReference) feature);
        addAttribute(feature, text == null ? "" : text);
    }

    @Override
    protected void saveEObjectMany(EObject owner, EStructuralFeature feature) {
        InternalEList<?> targets = (InternalEList<?>) helper.getValue(owner, feature);
        StringBuilder text = new StringBuilder();
        for (Iterator<?> each = ((List<?>) targets.basicList()).iterator(); each.hasNext();) {
            String one = reference((EObject) each.next(), (EReference) feature);
            if (one != null) {
                text.append(text.length() == 0 ? "" : " ").append(one);
            }
        }
        addAttribute(feature, text.toString());
    }

    private void addAttribute(EStructuralFeature feature, String text) {
        if (!text.isEmpty()) {
            doc.addAttribute(helper.getQName(feature), escape == null ? text : escape.convert(text));
        }
    }

    /** The class goes before the address only where the reader could not tell which class to expect. */
    private String reference(EObject target, EReference feature) {
        boolean sameFile = !((InternalEObject) target).eIsProxy() && target.eResource() == helper.getResource();
        if (sameFile) {
            return helper.getIDREF(target);
        }
        String address = helper.getHREF(target);
        if (address == null) {
            return null;
        }
        boolean needsClass = target.eClass() != feature.getEReferenceType() && feature.getEReferenceType().isAbstract();
        return needsClass ? helper.getQName(target.eClass()) + " " + address : address;
    }
}
