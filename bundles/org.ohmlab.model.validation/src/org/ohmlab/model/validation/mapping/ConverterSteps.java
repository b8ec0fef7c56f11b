/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.mapping;

import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** The DAC has no more bits than an activation. */
public final class ConverterSteps extends DocumentRule<Mapping> {

    /** Creates the rule. */
    public ConverterSteps() {
        super("mapping.converter-steps", Mapping.class);
    }

    @Override
    public void check(Mapping mapping, FindingSink sink) {
        if (mapping.getDacBits() > mapping.getInputBits()) {
            sink.warning(mapping, Literals.MAPPING__DAC_BITS,
                    "The DAC has " + mapping.getDacBits() + " bits for activations of " + mapping.getInputBits() + ".",
                    "Lower dacBits to at most inputBits.");
        }
    }
}
