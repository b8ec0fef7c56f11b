/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.mapping.MappingPackage;
import org.ohmlab.model.network.NetworkPackage;

/**
 * Nobody changes the Ecore models without deciding whether older files still mean the same. What matters for files (not
 * the documentation, not the order of classes) is hashed and looked up in a table.
 */
class ModelGuardTest {

    private static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, NetworkPackage.eINSTANCE,
            DevicePackage.eINSTANCE, MappingPackage.eINSTANCE, ExperimentPackage.eINSTANCE);

    @Test
    void everyChangeOfTheModelsIsDecidedUpon() throws Exception {
        String form = PACKAGES.stream().map(ModelGuardTest::form).collect(Collectors.joining("\n"));
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(form.getBytes(StandardCharsets.UTF_8))).substring(0, 16);
        Properties table = new Properties();
        try (InputStream input = getClass().getResourceAsStream("/model-guard.properties")) {
            table.load(input);
        }
        String entry = table.getProperty(hash);
        assertNotNull(entry, () -> """
                The Ecore models changed in a way that matters for files; their hash is now %s.
                1. Would an older Ohmlab misread or lose something, or does a default mean something else now?
                   Then raise FormatVersion.CURRENT, add a MigrationParticipant, and freeze the old form as a fixture.
                2. In any case add a line to resources/model-guard.properties: %s=VERSION reason
                   and a line to docs/file-formats.md, section "Changes".
                """.formatted(hash, hash));
        assertEquals(FormatVersion.CURRENT, Integer.parseInt(entry.split(" ")[0]),
                "These models belong to another format version.");
    }

    private static String form(EPackage ePackage) {
        return ePackage.getNsURI() + "\n" + ePackage.getEClassifiers().stream()
                .sorted(Comparator.comparing(EClassifier::getName)).map(ModelGuardTest::form)
                .collect(Collectors.joining("\n"));
    }

    private static String form(EClassifier type) {
        if (type instanceof EClass eClass) {
            // The order of features is that of attributes in a file, so it counts.
            return (eClass.isAbstract() ? "abstract " : "") + eClass.getName() + " < "
                    + eClass.getESuperTypes().stream().map(EClass::getName).collect(Collectors.joining(","))
                    + eClass.getEStructuralFeatures().stream().map(feature -> "\n  " + form(feature))
                            .collect(Collectors.joining());
        }
        if (type instanceof EEnum choices) {
            return choices.getName() + choices.getELiterals().stream()
                    .map(literal -> " " + literal.getLiteral() + "=" + literal.getValue())
                            .collect(Collectors.joining());
        }
        return ((EDataType) type).getName() + " " + type.getInstanceTypeName();
    }

    private static String form(EStructuralFeature feature) {
        String kind = feature instanceof EReference reference
                ? (reference.isContainment() ? "contains" : "refers") : ((EAttribute) feature).isID() ? "id" : "has";
        return String.join(" ", kind, feature.getName(), feature.getEType().getName(),
                feature.getLowerBound() + ".." + feature.getUpperBound(), "default=" + feature.getDefaultValueLiteral(),
                feature.isUnsettable() ? "unsettable" : "", feature.isTransient() ? "transient" : "");
    }
}
