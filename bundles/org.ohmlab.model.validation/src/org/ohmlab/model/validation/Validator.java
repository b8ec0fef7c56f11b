/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.ohmlab.model.base.Document;

/** Applies rules to documents. Keeps no state; use it on the thread that owns the model. */
public final class Validator {

    /** Source of the inner nodes of the trees this class returns. */
    public static final String SOURCE = "org.ohmlab.model.validation";

    private final List<Rule<?>> rules;

    /** Creates a validator with Ohmlab's own rules. */
    public Validator() {
        this(StandardRules.all());
    }

    /** @param rules the rules, in the order in which their findings are to be read */
    public Validator(List<Rule<?>> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Checks one document, including what it says about the documents it refers to, but not those documents themselves.
     *
     * @param document the root of a file
     * @return a tree of one level whose leaves are {@link Finding}s; {@link Diagnostic#OK} when there are none
     */
    public Diagnostic validate(Document document) {
        Objects.requireNonNull(document, "document");
        BasicDiagnostic result = new BasicDiagnostic(SOURCE, 0, ElementNames.of(document), new Object[] {document});
        for (Rule<?> rule : rules) {
            apply(rule, document, result);
        }
        return result;
    }

    /**
     * Checks a document and all documents it refers to, directly or through others.
     *
     * @param document the root of a file
     * @return a tree with one node per document, the referred ones first because their faults cause others; below each
     *        its findings
     */
    public Diagnostic validateAll(Document document) {
        BasicDiagnostic result = new BasicDiagnostic(SOURCE, 0, ElementNames.of(document), new Object[] {document});
        List<Document> ordered = new ArrayList<>();
        collect(document, new LinkedHashSet<>(), ordered);
        for (Document one : ordered) {
            result.add(validate(one));
        }
        return result;
    }

    private static void collect(Document document, Set<Document> seen, List<Document> ordered) {
        if (!seen.add(document)) {
            return;
        }
        for (Document target : referred(document)) {
            collect(target, seen, ordered);
        }
        ordered.add(document);
    }

    private static List<Document> referred(Document document) {
        Set<Document> targets = new LinkedHashSet<>();
        Elements.of(document).forEach(element -> element.eCrossReferences().forEach(target -> {
            EObject root = target.eIsProxy() ? null : rootOf(target);
            if (root != document && root instanceof Document other) {
                targets.add(other);
            }
        }));
        return List.copyOf(targets);
    }

    private static EObject rootOf(EObject element) {
        EObject root = element;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return root;
    }

    private static <T extends Document> void apply(Rule<T> rule, Document document, BasicDiagnostic result) {
        if (rule.subject().isInstance(document)) {
            rule.check(rule.subject().cast(document), (severity, element, feature, problem, remedy) ->
                    result.add(new Finding(severity, rule.id(), element, feature, problem, remedy)));
        }
    }
}
