/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.edit.AddElement;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.model.edit.FreshIds;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.model.edit.network.InsertLayer;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.Pool;
import org.ohmlab.model.validation.shape.ActivationShape;
import org.ohmlab.model.validation.shape.NetworkShapes;
import org.ohmlab.model.validation.shape.ShapeInference;

/** Remedies for what the rules find in networks. */
final class NetworkFixes {

    private NetworkFixes() {
    }

    static void register(Map<String, Function<Fault, List<Command>>> fixes) {
        fixes.put("network.dense-on-vector", NetworkFixes::flatten);
        fixes.put("network.single-input", NetworkFixes::input);
        fixes.put("network.input-count", QuickFixes::delete);
        fixes.put("network.reachable", QuickFixes::delete);
        fixes.put("network.single-output", fault -> fault.element() instanceof Layer ? QuickFixes.delete(fault)
                : List.of());
        fixes.put("network.logits-activation", fault -> fault.element() instanceof Layer ? QuickFixes.delete(fault)
                : List.of());
        fixes.put("network.ovf-point-unused", fault -> List.of(
                fault.set("Apply OVF to the marked layers only", Literals.NETWORK__OVF_SCOPE, OvfScope.POINTS)));
        fixes.put("network.ovf-on-analog", fault -> List.of(
                fault.set("Place the layer on analog tiles", Literals.WEIGHTED_LAYER__PLACEMENT, Placement.ANALOG),
                fault.set("Remove the OVF point", Literals.WEIGHTED_LAYER__OVF, null)));
        fixes.put("network.exit-pool", NetworkFixes::fitPool);
        fixes.put("network.exit-order", NetworkFixes::automaticOrder);
        fixes.put("network.layer-labels", NetworkFixes::rename);
        fixes.put("network.pool-padding", NetworkFixes::fitPadding);
    }

    private static List<Command> flatten(Fault fault) {
        Layer dense = (Layer) fault.element();
        if (dense.getInputs().size() != 1) {
            return List.of();
        }
        Layer source = dense.getInputs().get(0);
        return List.of(
                Fault.labelled("Insert a Flatten before " + ElementTexts.name(dense),
                        new InsertLayer(fault.domain(), NetworkFactory.eINSTANCE.createFlatten(), source, dense)),
                Fault.labelled("Insert a global average pool before " + ElementTexts.name(dense), new InsertLayer(
                        fault.domain(), NetworkFactory.eINSTANCE.createGlobalAveragePool(), source, dense)));
    }

    private static List<Command> input(Fault fault) {
        if (!(fault.element() instanceof Network network)) {
            return QuickFixes.delete(fault);
        }
        var input = NetworkFactory.eINSTANCE.createInput();
        input.setChannels(1);
        List<Command> parts = new ArrayList<>();
        parts.add(new AddElement(fault.domain(), network, Literals.NETWORK__LAYERS, input));
        for (Layer layer : network.getLayers()) {
            if (layer.getInputs().isEmpty()) {
                parts.add(new SetFeature(fault.domain(), layer, Literals.LAYER__INPUTS, List.of(input)));
            }
        }
        return List.of(Fault.labelled("Add an input before the first layers", parts.toArray(Command[]::new)));
    }

    private static List<Command> fitPool(Fault fault) {
        IrsPoint exit = (IrsPoint) fault.element();
        Layer layer = (Layer) exit.eContainer();
        ActivationShape shape = shapes(layer).output(layer).orElse(null);
        if (shape == null || fault.feature() == Literals.IRS_POINT__HIDDEN_UNITS) {
            return List.of();
        }
        List<Command> parts = new ArrayList<>();
        if (exit.getPoolHeight() > shape.height()) {
            parts.add(new SetFeature(fault.domain(), exit, Literals.IRS_POINT__POOL_HEIGHT, shape.height()));
        }
        if (exit.getPoolWidth() > shape.width()) {
            parts.add(new SetFeature(fault.domain(), exit, Literals.IRS_POINT__POOL_WIDTH, shape.width()));
        }
        return List.of(Fault.labelled("Pool to the size of the layer's map", parts.toArray(Command[]::new)));
    }

    private static NetworkShapes shapes(Layer layer) {
        return ShapeInference.infer((Network) layer.eContainer());
    }

    private static List<Command> automaticOrder(Fault fault) {
        List<Command> parts = new ArrayList<>();
        Network network = (Network) fault.element().eContainer().eContainer();
        for (Layer layer : network.getLayers()) {
            for (IrsPoint exit : layer.getExits()) {
                if (exit.getOrder() != 0) {
                    parts.add(new SetFeature(fault.domain(), exit, Literals.IRS_POINT__ORDER, 0));
                }
            }
        }
        return List.of(Fault.labelled("Order all exits automatically", parts.toArray(Command[]::new)));
    }

    static List<Command> rename(Fault fault) {
        EObject element = fault.element();
        if (!(element instanceof Identified identified) || fault.feature() != BasePackage.Literals.NAMED__NAME) {
            return List.of();
        }
        String base = ElementTexts.name(identified).strip().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]+", "-");
        String name = new FreshIds(element).unusedName(base);
        return List.of(fault.set("Rename to " + name, BasePackage.Literals.NAMED__NAME, name));
    }

    private static List<Command> fitPadding(Fault fault) {
        if (!(fault.element() instanceof Pool pool)) {
            return List.of();
        }
        boolean rows = fault.feature() == Literals.POOL__PADDING_HEIGHT;
        int largest = (rows ? pool.getKernelHeight() : pool.getKernelWidth()) / 2;
        return List.of(fault.set("Pad by " + largest, fault.feature(), largest));
    }
}
