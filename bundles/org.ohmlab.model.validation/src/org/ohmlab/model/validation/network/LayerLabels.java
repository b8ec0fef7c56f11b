/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.FindingSink;

/**
 * A layer's label (its name, or its id) names its weights in files, so it is unique, even where letter case does not
 * count, and can be part of a file's name.
 */
public final class LayerLabels extends DocumentRule<Network> {

    private static final String REFUSED = "/\\:*?\"<>|";

    /** Creates the rule. */
    public LayerLabels() {
        super("network.layer-labels", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        Map<String, EObject> taken = new HashMap<>();
        for (Layer layer : network.getLayers()) {
            String label = ElementNames.label(layer);
            if (label.chars().anyMatch(c -> c < ' ' || REFUSED.indexOf(c) >= 0) || !label.equals(label.strip())) {
                sink.error(layer, BasePackage.Literals.NAMED__NAME, "Its label '" + label
                        + "' cannot name weights in a file.",
                        "Use no " + REFUSED + ", no control characters and no blanks at the ends.");
            }
            claim(layer, label, taken, sink);
        }
        for (Layer layer : network.getLayers()) {
            for (IrsPoint exit : layer.getExits()) {
                ExitLabels.of(exit).forEach(label -> claim(exit, label, taken, sink));
            }
        }
    }

    private static void claim(EObject owner, String label, Map<String, EObject> taken, FindingSink sink) {
        if (label.isEmpty()) {
            return;
        }
        EObject other = taken.putIfAbsent(label.toLowerCase(Locale.ROOT), owner);
        if (other != null) {
            sink.error(owner, owner instanceof Layer ? BasePackage.Literals.NAMED__NAME
                    : BasePackage.Literals.IDENTIFIED__ID,
                    "Its weights would have the same name '" + label + "' in files as those of "
                            + ElementNames.of(other) + ".",
                    "Give one of the two another name.");
        }
    }
}
