/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.base.Named;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.validation.ElementNames;

/**
 * Changes single values of an experiment in memory, as {@code --set training.epochs=2} asks for. The files stay as they
 * are.
 *
 * <p>A key is a path of features from the experiment: {@code seeds}, {@code training.optimizer.learningRate},
 * {@code methods[OVF].beta} (an element of a list by its id or its name), {@code mapping.device.quantized}.
 * Lists of numbers are written with blanks or commas between.
 */
public final class Overrides {

    private static final Set<String> FIXED = Set.of("id", "formatVersion");

    private final String key;
    private final String value;

    private Overrides(String key, String value) {
        this.key = key;
        this.value = value;
    }

    /** One step of a key. */
    private record Step(String feature, String element) {
    }

    /**
     * @param experiment the experiment; changed, and so are the documents it refers to
     * @param overrides new values by key, in the order in which they are set
     * @throws BadInputException naming every key and value that cannot be set, with what could be
     */
    public static void apply(Experiment experiment, Map<String, String> overrides) throws BadInputException {
        List<InputProblem> problems = new ArrayList<>();
        for (Map.Entry<String, String> entry : overrides.entrySet()) {
            try {
                new Overrides(entry.getKey().strip(), entry.getValue().strip()).apply(experiment);
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    private void apply(Experiment experiment) throws BadInputException {
        List<Step> steps = steps();
        EObject element = experiment;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            element = follow(element, step);
        }
        Step last = steps.get(steps.size() - 1);
        EStructuralFeature feature = feature(element, last);
        if (!(feature instanceof EAttribute attribute)) {
            EObject target = follow(element, last);
            throw refused("'" + key + "' is not a value but " + ElementNames.of(target) + ".",
                    "Go on with one of " + keys(target) + ".");
        }
        if (last.element() != null || attribute.isMany()) {
            throw refused("'" + attribute.getName() + "' cannot be set from outside.", "Change it in the file.");
        }
        element.eSet(attribute, parsed(attribute));
    }

    /** Splits the key at the dots that are not within brackets, because ids may have dots. */
    private List<Step> steps() throws BadInputException {
        List<Step> steps = new ArrayList<>();
        int from = 0;
        boolean inside = false;
        for (int i = 0; i <= key.length(); i++) {
            char c = i < key.length() ? key.charAt(i) : '.';
            inside = c == '[' || inside && c != ']';
            if (c == '.' && (!inside || i == key.length())) {
                steps.add(step(key.substring(from, i)));
                from = i + 1;
            }
        }
        return steps;
    }

    private Step step(String text) throws BadInputException {
        int open = text.indexOf('[');
        if (open < 0 ? text.isEmpty() || text.endsWith("]") : open == 0 || !text.endsWith("]")
                || open == text.length() - 2) {
            throw refused("'" + key + "' is not a path of names with dots between.",
                    "Write it like training.epochs or methods[OVF].beta.");
        }
        return open < 0 ? new Step(text, null)
                : new Step(text.substring(0, open), text.substring(open + 1, text.length() - 1));
    }

    private EStructuralFeature feature(EObject element, Step step) throws BadInputException {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(step.feature());
        if (feature == null || FIXED.contains(feature.getName())) {
            throw refused(ElementNames.of(element) + " has no '" + step.feature() + "' that can be set.",
                    "Use one of " + keys(element) + ".");
        }
        return feature;
    }

    private EObject follow(EObject element, Step step) throws BadInputException {
        EStructuralFeature feature = feature(element, step);
        if (!(feature instanceof EReference)) {
            throw refused("'" + feature.getName() + "' of " + ElementNames.of(element)
                    + " is a value and has no parts.",
                    "Leave out what follows it.");
        }
        Object target = element.eGet(feature);
        if (!feature.isMany()) {
            if (target == null || step.element() != null) {
                throw refused(ElementNames.of(element) + (target == null ? " has no '" : " has only one '")
                        + feature.getName() + "'.", target == null ? "Add it in the file." : "Leave out the brackets.");
            }
            return (EObject) target;
        }
        List<EObject> candidates = ((List<?>) target).stream().map(EObject.class::cast).toList();
        return choose(element, step, candidates);
    }

    private EObject choose(EObject element, Step step, List<EObject> candidates) throws BadInputException {
        List<EObject> found = candidates.stream().filter(candidate -> isCalled(candidate, step.element())).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        Set<String> names = new LinkedHashSet<>();
        candidates.forEach(candidate -> names.add(step.feature() + "["
                + (candidate instanceof Named named ? ElementNames.label(named) : ((Identified) candidate).getId())
                + "]"));
        String problem = step.element() == null ? "'" + step.feature() + "' of " + ElementNames.of(element)
                + " is a list."
                : ElementNames.of(element) + " has " + (found.isEmpty() ? "no" : "more than one") + " '"
                + step.element()
                        + "' among its " + step.feature() + ".";
        throw refused(problem, names.isEmpty() ? "The list is empty." : "Use one of " + String.join(", ", names) + ".");
    }

    private static boolean isCalled(EObject candidate, String name) {
        return name != null && (candidate instanceof Identified identified && name.equals(identified.getId())
                || candidate instanceof Named named && name.equals(named.getName()));
    }

    private Object parsed(EAttribute attribute) throws BadInputException {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum choice) {
            EEnumLiteral literal = choice.getEEnumLiteral(value);
            if (literal == null) {
                throw wrong(attribute, "one of " + choice.getELiterals().stream().map(EEnumLiteral::getName)
                        .collect(Collectors.joining(", ")));
            }
            return literal.getInstance();
        }
        if (type.getInstanceClass() == boolean.class) {
            // EMF takes everything but "true" for false.
            if (!value.equals("true") && !value.equals("false")) {
                throw wrong(attribute, "true or false");
            }
            return Boolean.valueOf(value);
        }
        boolean list = type == BasePackage.Literals.NUMBERS || type == BasePackage.Literals.INTEGERS;
        try {
            return EcoreUtil.createFromString(type, list ? value.replace(',', ' ') : value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(List.of(wrong(attribute, form(type)).problems().get(0)), e);
        }
    }

    private static String form(EDataType type) {
        if (type == BasePackage.Literals.NUMBERS) {
            return "numbers with blanks between, such as \"0 0.1 0.2\"";
        }
        if (type == BasePackage.Literals.INTEGERS) {
            return "whole numbers with blanks between, such as \"1 2 3\"";
        }
        return type.getInstanceClass() == int.class ? "a whole number" : "a number, such as 0.3";
    }

    private BadInputException wrong(EAttribute attribute, String form) {
        return refused("The value '" + value + "' does not fit '" + attribute.getName() + "'.", "Give " + form + ".");
    }

    private BadInputException refused(String problem, String remedy) {
        return new BadInputException("", "--set " + key + "=" + value, problem, remedy);
    }

    /** Returns what can follow at an element. */
    private static String keys(EObject element) {
        List<String> keys = new ArrayList<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute && !feature.isMany() && !FIXED.contains(feature.getName())) {
                keys.add(feature.getName());
            } else if (feature instanceof EReference && (feature.isMany() || element.eGet(feature) != null)) {
                keys.add(feature.getName() + (feature.isMany() ? "[\u2026]." : ".") + "\u2026");
            }
        }
        return String.join(", ", keys);
    }
}
