/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.Identified;

/**
 * Documents of every shape the Ecore models allow, sense or not: each feature is set or left, each containment holds
 * random subclasses, each reference points to a random element of a fitting class.
 */
final class RandomModels {

    private static final String[] TEXTS = {"conv", "", " leading and trailing ", "\u03c3_d = 0.3 \u2192 92 %",
        "a<b & \"c\" > 'd'",
        "two\nlines\twith\r\nends", "\ud83d\ude00 beyond the basic plane", "]]>", "&amp; &#10;", "a b/c#d%20e"};

    private final Random random;

    RandomModels(long seed) {
        this.random = new Random(seed);
    }

    /**
     * @param kind kind of the document
     * @param targets elements of other files that references may point to
     * @return the document
     */
    Document document(ModelKind kind, List<? extends EObject> targets) {
        Document document = Documents.create(kind, text());
        fill(document, 0);
        Ids.assignMissing(document);
        List<EObject> all = new ArrayList<>(targets);
        document.eAllContents().forEachRemaining(all::add);
        connect(document, all);
        document.eAllContents().forEachRemaining(element -> connect(element, all));
        return document;
    }

    private void fill(EObject element, int depth) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                if (!attribute.isID() && !attribute.getName().equals("formatVersion") && random.nextInt(3) > 0) {
                    set(element, attribute);
                }
            } else if (((EReference) feature).isContainment() && depth < 3) {
                children(element, (EReference) feature, depth);
            }
        }
    }

    private void set(EObject element, EAttribute attribute) {
        if (attribute.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> values = (EList<Object>) element.eGet(attribute);
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add("data/" + i + "/" + text());
            }
        } else {
            element.eSet(attribute, value(attribute));
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "EString" -> text();
            case "EInt" -> random.nextInt();
            case "EBoolean" -> random.nextBoolean();
            case "Real" -> real();
            case "Numbers" -> random.doubles(random.nextInt(4)).boxed().toList();
            case "Integers" -> random.longs(random.nextInt(4)).boxed().toList();
            default -> throw new AssertionError("No random value for " + attribute);
        };
    }

    private double real() {
        return random.nextBoolean() ? random.nextInt(1000) / 1000.0
                : random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private void children(EObject owner, EReference containment, int depth) {
        List<EClass> classes = concreteSubclasses(containment.getEReferenceType());
        if (containment.isMany()) {
            @SuppressWarnings("unchecked")
            EList<EObject> list = (EList<EObject>) owner.eGet(containment);
            for (int i = random.nextInt(12); i > 0; i--) {
                list.add(child(classes, depth));
            }
        } else if (random.nextBoolean()) {
            owner.eSet(containment, child(classes, depth));
        }
    }

    private EObject child(List<EClass> classes, int depth) {
        EObject child = EcoreUtil.create(classes.get(random.nextInt(classes.size())));
        fill(child, depth + 1);
        if (child instanceof Identified identified && random.nextInt(4) == 0) {
            identified.setId("hand_" + Math.abs(random.nextLong()));
        }
        return child;
    }

    private void connect(EObject element, List<EObject> targets) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            List<EObject> fitting = targets.stream().filter(reference.getEReferenceType()::isInstance).toList();
            if (reference.isContainment() || fitting.isEmpty() || random.nextInt(4) == 0) {
                continue;
            }
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                EList<EObject> list = (EList<EObject>) element.eGet(reference);
                for (int i = random.nextInt(4); i > 0; i--) {
                    EObject target = fitting.get(random.nextInt(fitting.size()));
                    if (!list.contains(target)) {
                        list.add(target);
                    }
                }
            } else {
                element.eSet(reference, fitting.get(random.nextInt(fitting.size())));
            }
        }
    }

    static List<EClass> concreteSubclasses(EClass type) {
        List<EClass> all = new ArrayList<>();
        EPackage ePackage = type.getEPackage();
        for (var classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EClass eClass && !eClass.isAbstract() && type.isSuperTypeOf(eClass)) {
                all.add(eClass);
            }
        }
        return all;
    }
}
