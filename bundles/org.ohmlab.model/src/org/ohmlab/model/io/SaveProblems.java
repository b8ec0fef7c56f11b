/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.Identified;

/**
 * Finds what would make a file that cannot be read back: numbers and characters that have no place in it, ids that are
 * no ids, references that lead nowhere. Asked before writing, so that the message can name the element.
 */
final class SaveProblems {

    private final String file;
    private final ProjectFolder project;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Map<String, Identified> ids = new HashMap<>();

    private SaveProblems(String file, ProjectFolder project) {
        this.file = file;
        this.project = project;
    }

    /**
     * @param document the root element
     * @param file the file it will be written to
     * @param project the folder references may not leave
     * @return what is wrong; empty when the file can be read back
     */
    static List<InputProblem> of(Document document, String file, ProjectFolder project) {
        SaveProblems check = new SaveProblems(file, project);
        check.element(document);
        for (Iterator<EObject> all = EcoreUtil.getAllContents(document, false); all.hasNext();) {
            check.element(all.next());
        }
        return check.problems;
    }

    private void element(EObject element) {
        if (element instanceof Identified identified && identified.getId() != null) {
            id(identified);
        }
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute)) {
                attribute(element, attribute);
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                for (Object target : values(element.eGet(reference, false))) {
                    reference(element, reference, (InternalEObject) target);
                }
            }
        }
    }

    private void id(Identified element) {
        if (!Ids.isValid(element.getId())) {
            add(element, "'" + element.getId() + "' cannot be an id.",
                    "Begin with a letter and go on with letters, digits, '.', '-' and '_' only.");
        }
        Identified other = ids.putIfAbsent(element.getId(), element);
        if (other != null) {
            add(element, "The id '" + element.getId() + "' is that of " + LoadProblems.describe(other) + ", too.",
                    "Give one of the two another id.");
        }
    }

    private void attribute(EObject element, EAttribute attribute) {
        for (Object one : values(element.eGet(attribute))) {
            if (one instanceof Double number && !Double.isFinite(number)) {
                add(element, attribute.getName() + " is " + number + ".", "Set a finite number.");
            } else if (one instanceof String text && !isXmlText(text)) {
                add(element, attribute.getName() + " holds a character that no XML file can hold.",
                        "Remove control characters.");
            }
        }
    }

    private void reference(EObject element, EReference reference, InternalEObject target) {
        Resource resource = target.eIsProxy() ? null : target.eResource();
        URI address = resource == null ? null : resource.getURI();
        if (target.eIsProxy()) {
            address = target.eProxyURI().trimFragment();
        }
        if (address == null) {
            add(element, reference.getName() + " refers to " + LoadProblems.describe(target) + ", which is in no file.",
                    "Save what it refers to first, or clear the reference.");
        } else if (!address.isFile() || !project.contains(Path.of(address.toFileString()))) {
            add(element, reference.getName() + " refers to '" + address + "', which is outside the project folder "
                    + project.root() + ".", "Copy that file into the project folder.");
        } else if (!target.eIsProxy() && target instanceof Identified identified && identified.getId() == null) {
            add(element, reference.getName() + " refers to " + LoadProblems.describe(target) + ", which has no id.",
                    "Give it an id.");
        }
    }

    private static Collection<?> values(Object value) {
        if (value instanceof Collection<?> many) {
            return many;
        }
        return value == null ? List.of() : List.of(value);
    }

    private static boolean isXmlText(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000);
    }

    private void add(EObject element, String message, String remedy) {
        problems.add(new InputProblem(file, LoadProblems.describe(element), message, remedy));
    }
}
