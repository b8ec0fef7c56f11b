/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.ohmlab.core.InputProblem;

/**
 * Follows all references from one file to others, before anyone else does: EMF would hand out unresolved stand-ins for
 * what it does not find, open any address, and fail with a class cast where the element found is of another kind.
 */
final class References {

    /** Loads another file of the same set; empty when it could not, its own problems being noted elsewhere. */
    @FunctionalInterface
    interface Opener {
        Optional<OhmlabResource> open(Path file);
    }

    private final ProjectResources resources;
    private final Opener opener;
    private final List<InputProblem> problems = new ArrayList<>();

    References(ProjectResources resources, Opener opener) {
        this.resources = resources;
        this.opener = opener;
    }

    /**
     * @param resource a loaded file
     * @param name the file as the user knows it
     * @return what is wrong with its references; all good ones are resolved afterwards
     */
    List<InputProblem> resolve(OhmlabResource resource, String name) {
        problems.clear();
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element.eIsProxy()) {
                problems.add(new InputProblem(name,
                        LoadProblems.place(element.eContainer(), resource.line(element).orElse(-1)),
                        "A part of this model is said to be in another file, '"
                                + ((InternalEObject) element).eProxyURI() + "'.",
                        "Write the part itself here; only whole networks, devices and mappings are referred to."));
                continue;
            }
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    resolve(resource, name, element, reference);
                }
            }
        }
        return List.copyOf(problems);
    }

    private void resolve(OhmlabResource resource, String name, EObject element, EReference reference) {
        if (reference.isMany()) {
            InternalEList<?> targets = (InternalEList<?>) element.eGet(reference, false);
            boolean good = true;
            for (Object target : targets.basicList()) {
                good &= check(resource, name, element, reference, (InternalEObject) target);
            }
            if (good) {
                targets.forEach(target -> { });
            }
        } else {
            InternalEObject target = (InternalEObject) element.eGet(reference, false);
            if (target != null && check(resource, name, element, reference, target)) {
                element.eGet(reference, true);
            }
        }
    }

    private boolean check(OhmlabResource resource, String name, EObject element, EReference reference,
            InternalEObject target) {
        if (!target.eIsProxy()) {
            return true;
        }
        URI address = target.eProxyURI();
        URI file = address.trimFragment();
        String shown = URI.decode(file.deresolve(resource.getURI()).toString());
        String place = LoadProblems.place(element, resource.line(element).orElse(-1));
        String refers = reference.getName() + " refers to ";
        if (!resources.isAllowed(file)) {
            problems.add(new InputProblem(name, place, refers + "'" + shown
                    + "', which is not a file inside the project folder " + resources.project().root() + ".",
                    "Copy the file into the project folder and refer to it by a relative path."));
            return false;
        }
        Path path = Path.of(file.toFileString());
        if (!Files.isRegularFile(path)) {
            problems.add(new InputProblem(name, place, refers + "the file '" + shown + "', which does not exist.",
                    "Create the file " + path + " or correct the reference."));
            return false;
        }
        Optional<OhmlabResource> opened = opener.open(path);
        if (opened.isEmpty()) {
            return false;
        }
        EObject found = address.fragment() == null ? null : opened.get().getEObject(address.fragment());
        if (reference.getEReferenceType().isInstance(found)) {
            return true;
        }
        String wrong = found == null
                ? "'" + address.fragment() + "' in '" + shown + "', where no element has this id."
                : LoadProblems.describe(found) + " in '" + shown + "', which is no "
                        + reference.getEReferenceType().getName() + ".";
        problems.add(new InputProblem(name, place, refers + wrong, remedy(opened.get(), shown, reference)));
        return false;
    }

    private static String remedy(OhmlabResource file, String shown, EReference reference) {
        return file.document().filter(reference.getEReferenceType()::isInstance)
                .map(root -> "Write " + reference.getName() + "=\"" + shown + "#" + root.getId() + "\".")
                .orElse("Refer to the id of a " + reference.getEReferenceType().getName() + ".");
    }
}
