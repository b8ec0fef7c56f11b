/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.mapping.MappingPackage;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage;

/** The validator itself, and the form of what it returns. */
class ValidatorTest {

    private final Experiment experiment = Models.experiment();

    @Test
    void ruleIdsAreUniqueAndWellFormed() {
        Set<String> ids = new HashSet<>();
        for (Rule<?> rule : StandardRules.all()) {
            assertTrue(ids.add(rule.id()), rule.id());
            assertTrue(rule.id().matches("(document|network|device|mapping|experiment)\\.[a-z0-9-]+"), rule.id());
        }
    }

    @Test
    void oneDocumentIsCheckedWithoutItsReferences() {
        Models.layer(experiment.getNetwork(), "fc", Dense.class).setUnits(0);
        assertEquals(Diagnostic.OK, new Validator().validate(experiment).getSeverity());
        assertEquals(Diagnostic.ERROR, new Validator().validate(experiment.getNetwork()).getSeverity());
    }

    @Test
    void allDocumentsAreCheckedOnceTheReferredOnesFirst() {
        Diagnostic all = new Validator().validateAll(experiment);
        List<Object> roots = all.getChildren().stream().map(child -> (Object) child.getData().get(0)).toList();
        assertEquals(List.of(experiment.getNetwork(), experiment.getMapping().getDevice(), experiment.getMapping(),
                experiment),
                roots);
        assertEquals(Diagnostic.OK, all.getSeverity());
        experiment.getMapping().getDevice().setSigma(-1);
        assertEquals(Diagnostic.ERROR, new Validator().validateAll(experiment).getSeverity());
    }

    @Test
    void findingsBecomeInputProblems() {
        Dense fc = Models.layer(experiment.getNetwork(), "fc", Dense.class);
        fc.setName("logits");
        fc.setUnits(0);
        Resource resource = new ResourceImpl(URI.createFileURI("/somewhere/net.network"));
        resource.getContents().add(experiment.getNetwork());
        List<InputProblem> problems = FindingReport.problems(new Validator().validateAll(experiment), Diagnostic.ERROR,
                URI::lastSegment);
        assertEquals(List.of(new InputProblem("net.network", "Dense 'logits' (fc) / units",
                "The value of units must be at least 1 but is 0.", "Set units to a number that is at least 1.")),
                problems);
    }

    @Test
    void unresolvedReferenceIsReportedOnceAndNothingElseOfIt() {
        Network missing = NetworkPackage.eINSTANCE.getNetworkFactory().createNetwork();
        ((InternalEObject) missing).eSetProxyURI(URI.createURI("gone.network#n"));
        experiment.setNetwork(missing);
        Mapping mapping = experiment.getMapping();
        mapping.setNetwork(missing);
        Check.error(experiment, "document.resolved", experiment, ExperimentPackage.Literals.EXPERIMENT__NETWORK,
                "'gone.network#n'", "Put the file");
        assertEquals(1, FindingReport.findings(new Validator().validate(experiment), Diagnostic.INFO).size());
        assertEquals(1, FindingReport.findings(new Validator().validate(mapping), Diagnostic.INFO).size());
    }

    /** Rules run on every half-made model while the user types; none may throw, whatever is missing. */
    @Test
    void emptyElementsOfEveryKindAreTolerated() {
        List<EPackage> packages = List.of(NetworkPackage.eINSTANCE, DevicePackage.eINSTANCE, MappingPackage.eINSTANCE,
                ExperimentPackage.eINSTANCE);
        for (EPackage each : packages) {
            Document root = (Document) each.getEFactoryInstance().create(rootClass(each));
            fill(root, 0);
            assertFalse(new Validator().validateAll(root).getChildren().isEmpty(), each.getName());
        }
    }

    private static EClass rootClass(EPackage each) {
        String name = each.getName();
        return (EClass) each.getEClassifier(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    /** Puts one bare element of every possible kind into every containment. */
    @SuppressWarnings("unchecked")
    private static void fill(EObject parent, int depth) {
        if (depth > 3) {
            return;
        }
        parent.eClass().getEAllContainments().forEach(containment -> {
            for (var classifier : containment.getEReferenceType().getEPackage().getEClassifiers()) {
                if (classifier instanceof EClass kind && !kind.isAbstract()
                        && containment.getEReferenceType().isSuperTypeOf(kind)) {
                    EObject child = kind.getEPackage().getEFactoryInstance().create(kind);
                    if (containment.isMany()) {
                        ((List<EObject>) parent.eGet(containment)).add(child);
                    } else {
                        parent.eSet(containment, child);
                    }
                    fill(child, depth + 1);
                }
            }
        });
    }

    @Test
    void namesOfElements() {
        Network network = experiment.getNetwork();
        Dense fc = Models.layer(network, "fc", Dense.class);
        assertEquals("Dense fc", ElementNames.of(fc));
        fc.setName("logits");
        assertEquals("Dense 'logits' (fc)", ElementNames.of(fc));
        fc.setName(null);
        fc.setId(null);
        assertEquals("Dense number 6", ElementNames.of(fc));
        assertEquals("", ElementNames.label(fc));
        assertEquals("Network 'net'", ElementNames.of(network));
        assertEquals("Training training / Adam adam", ElementNames.path(experiment.getTraining().getOptimizer()));
    }
}
