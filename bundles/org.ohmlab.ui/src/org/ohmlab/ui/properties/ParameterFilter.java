/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IFilter;
import org.ohmlab.ui.form.FeatureForm;

/** Elements that have parameters at all. */
public final class ParameterFilter implements IFilter {

    @Override
    public boolean select(Object element) {
        return element instanceof EObject object && FeatureForm.editable(object.eClass()).stream()
                .anyMatch(feature -> !GeneralSection.isGeneral(feature));
    }
}
