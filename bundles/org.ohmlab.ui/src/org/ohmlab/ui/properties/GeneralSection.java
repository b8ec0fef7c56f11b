/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.ui.form.FeatureForm;

/** Name and note. */
public final class GeneralSection extends ElementSection {

    static boolean isGeneral(EStructuralFeature feature) {
        return feature.getEContainingClass().getEPackage() == BasePackage.eINSTANCE;
    }

    @Override
    List<EStructuralFeature> features(EClass type) {
        return FeatureForm.editable(type).stream().filter(GeneralSection::isGeneral).toList();
    }
}
