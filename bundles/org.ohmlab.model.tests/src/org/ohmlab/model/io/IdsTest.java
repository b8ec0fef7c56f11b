/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.migration.FormatVersion;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;

class IdsTest {

    @Test
    void everyElementHasAnId() {
        for (ModelKind kind : ModelKind.values()) {
            for (EClassifier type : kind.rootClass().getEPackage().getEClassifiers()) {
                if (type instanceof EClass eClass) {
                    assertTrue(BasePackage.Literals.IDENTIFIED.isSuperTypeOf(eClass), eClass.getName());
                    assertEquals(BasePackage.Literals.IDENTIFIED__ID, eClass.getEIDAttribute());
                }
            }
        }
    }

    @Test
    void newIdsAreReadableShortAndDifferent() {
        Network network = Documents.network("n");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            Convolution convolution = NetworkFactory.eINSTANCE.createConvolution();
            network.getLayers().add(convolution);
            Ids.assignMissing(network);
            assertTrue(convolution.getId().matches("conv-[0-9a-hjkmnp-tv-z]{5}"), convolution.getId());
            assertTrue(ids.add(convolution.getId()));
        }
    }

    @Test
    void missingIdsAreAddedAndOthersKept() {
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        Convolution convolution = NetworkFactory.eINSTANCE.createConvolution();
        convolution.setId("mine");
        convolution.setOvf(NetworkFactory.eINSTANCE.createOvfPoint());
        convolution.getExits().add(NetworkFactory.eINSTANCE.createIrsPoint());
        network.getLayers().add(convolution);
        Ids.assignMissing(network);
        assertEquals("mine", convolution.getId());
        assertTrue(network.getId().startsWith("network-"));
        assertTrue(convolution.getOvf().getId().startsWith("ovf-"));
        assertTrue(convolution.getExits().get(0).getId().startsWith("irs-"));
    }

    @ParameterizedTest
    @EnumSource(ModelKind.class)
    void aNewDocumentKnowsItsFormatVersion(ModelKind kind) {
        Document document = Documents.create(kind, "x");
        assertEquals(FormatVersion.CURRENT, document.getFormatVersion());
        assertEquals("x", document.getName());
        assertTrue(Ids.isValid(document.getId()));
        assertEquals(kind, ModelKind.of(document));
        for (EClass eClass : RandomModels.concreteSubclasses(BasePackage.Literals.IDENTIFIED)) {
            assertNotNull(Ids.newId((Identified) EcoreUtil.create(eClass)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "-a", "a b", "a#b", "a/b", "a:b", "\u00e4", "a\n"})
    void textsThatAreNoIds(String text) {
        assertFalse(Ids.isValid(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "_x", "conv1", "layer1.0.conv1", "ovf-0.1", "A_b-c.9"})
    void textsThatAreIds(String text) {
        assertTrue(Ids.isValid(text));
    }
}
