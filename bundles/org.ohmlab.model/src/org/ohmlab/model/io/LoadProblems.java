/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.base.Named;

/** Turns what EMF reports about a file into sentences for its author. */
final class LoadProblems {

    static final String REPAIR_XML = "Repair the file in a text editor or take it from a backup.";

    private LoadProblems() {
    }

    /**
     * @param parserMessage what the XML parser says
     * @return a sentence
     */
    static String notXml(String parserMessage) {
        String reason = Objects.toString(parserMessage, "").replaceAll("(?s)ParseError at .*?Message: ", "").strip();
        return "The file is not well-formed XML"
                + (reason.isEmpty() ? "." : ": " + reason + (reason.endsWith(".") ? "" : "."));
    }

    /**
     * @param file the file as the user knows it
     * @param resource the file as it was read
     * @return one problem for each error that EMF found in it
     */
    static List<InputProblem> of(String file, OhmlabResource resource) {
        List<InputProblem> problems = new ArrayList<>();
        for (Resource.Diagnostic diagnostic : resource.getErrors()) {
            InputProblem problem = of(file, resource, diagnostic);
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private static InputProblem of(String file, OhmlabResource resource, Resource.Diagnostic diagnostic) {
        int line = diagnostic.getLine();
        if (diagnostic instanceof ElementProblem problem) {
            return new InputProblem(file, place(problem.element(), line), problem.getMessage(), problem.remedy());
        }
        if (diagnostic instanceof FeatureNotFoundException unknown) {
            EObject owner = unknown.getObject();
            String remedy = owner == null ? "Remove it." : "Remove it or use one of: "
                    + names(owner.eClass().getEAllStructuralFeatures()) + ".";
            String kind = owner == null ? "" : owner.eClass().getName() + " has no ";
            return new InputProblem(file, place(owner, line),
                    kind + "'" + unknown.getName() + "'" + (owner == null ? " is not known here." : "."), remedy);
        }
        if (diagnostic instanceof ClassNotFoundException unknown) {
            List<EClassifier> known = unknown.getFactory() == null ? List.of()
                    : unknown.getFactory().getEPackage().getEClassifiers().stream()
                            .filter(type -> type instanceof EClass eClass && !eClass.isAbstract()).toList();
            return new InputProblem(file, place(null, line), "There is no kind of element '" + unknown.getName() + "'.",
                    known.isEmpty() ? "Check the spelling of xsi:type." : "Use one of: " + names(known) + ".");
        }
        if (diagnostic instanceof PackageNotFoundException unknown) {
            return new InputProblem(file, place(null, line), unknown.uri() == null
                    ? "An element's class has no known namespace prefix."
                    : "'" + unknown.uri() + "' is not a namespace of Ohmlab's models.",
                    "Use the namespaces " + namespaces() + ".");
        }
        if (diagnostic instanceof IllegalValueException illegal) {
            // References are set when the whole file has been read, so only the element knows its line.
            return illegalValue(file, illegal, line < 1 ? resource.line(illegal.getObject()).orElse(-1) : line);
        }
        if (diagnostic instanceof UnresolvedReferenceException unresolved) {
            return new InputProblem(file, place(unresolved.getObject(), line),
                    name(unresolved.getFeature()) + " names '" + unresolved.getReference()
                            + "', which is no element of this file.",
                    "Use the id of an element of this file, or FILE#ID for one of another file.");
        }
        Throwable cause = diagnostic instanceof Exception exception ? exception.getCause() : null;
        return new InputProblem(file, place(null, line),
                notXml(cause == null ? diagnostic.getMessage() : cause.getMessage()), REPAIR_XML);
    }

    private static InputProblem illegalValue(String file, IllegalValueException illegal, int line) {
        EStructuralFeature feature = illegal.getFeature();
        String place = place(illegal.getObject(), line);
        if (illegal.getValue() instanceof EObject target) {
            return new InputProblem(file, place, name(feature) + " cannot be " + describe(target) + ".",
                    "It must be " + article(feature.getEType().getName()) + ".");
        }
        String remedy = "Write a value of the kind " + feature.getEType().getName() + ".";
        if (feature instanceof EAttribute attribute) {
            if (attribute.getEAttributeType() instanceof EEnum choices) {
                remedy = "Use one of: " + names(choices.getELiterals()) + ".";
            } else {
                remedy = switch (attribute.getEAttributeType().getName()) {
                    case "EBoolean" -> "Write true or false.";
                    case "EInt" -> "Write a whole number.";
                    case "Real" -> "Write a finite decimal number such as 0.3.";
                    case "Numbers" -> "Write finite decimal numbers with blanks between, such as \"0 0.1 0.2\".";
                    case "Integers" -> "Write whole numbers with blanks between, such as \"1 2 3\".";
                    default -> remedy;
                };
            }
        }
        return new InputProblem(file, place, name(feature) + " cannot be '" + illegal.getValue() + "'.", remedy);
    }

    private static String article(String noun) {
        return ("AEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static String name(EStructuralFeature feature) {
        return feature == null ? "A reference" : feature.getName();
    }

    private static String names(List<? extends ENamedElement> elements) {
        return elements.stream().map(ENamedElement::getName).sorted().collect(Collectors.joining(", "));
    }

    private static String namespaces() {
        List<String> all = new ArrayList<>();
        for (ModelKind kind : ModelKind.values()) {
            all.add(kind.namespace());
        }
        return String.join(", ", all);
    }

    /**
     * @param element an element or null
     * @param line its line or something below 1
     * @return for example {@code Convolution 'conv1', line 12}
     */
    static String place(EObject element, int line) {
        String text = element == null ? "" : describe(element);
        if (line < 1) {
            return text;
        }
        return text.isEmpty() ? "line " + line : text + ", line " + line;
    }

    /**
     * @param element an element
     * @return for example {@code Convolution 'conv1'}
     */
    static String describe(EObject element) {
        String label = null;
        if (element instanceof Named named && named.getName() != null) {
            label = named.getName();
        } else if (element instanceof Identified identified) {
            label = identified.getId();
        }
        return label == null ? element.eClass().getName() : element.eClass().getName() + " '" + label + "'";
    }
}
