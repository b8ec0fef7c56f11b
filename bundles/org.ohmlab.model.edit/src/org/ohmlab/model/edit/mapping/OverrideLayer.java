/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.mapping;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.FreshIds;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingFactory;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.network.WeightedLayer;

/**
 * Gives one layer a value of its own, or takes it back. The exception is made when it is the layer's first, and removed
 * with the layer's last.
 */
public final class OverrideLayer extends CompoundCommand {

    private final EditingDomain domain;
    private final Mapping mapping;
    private final WeightedLayer layer;
    private final EStructuralFeature feature;
    private final Object value;

    /**
     * @param domain the domain of the mapping
     * @param mapping the mapping
     * @param layer a layer of its network
     * @param feature a feature of {@link LayerMapping}
     * @param value the layer's own value; null for that of the mapping
     */
    public OverrideLayer(EditingDomain domain, Mapping mapping, WeightedLayer layer, EStructuralFeature feature,
            Object value) {
        super("Change " + FeatureTexts.label(feature) + " of " + ElementTexts.name(layer));
        this.domain = domain;
        this.mapping = mapping;
        this.layer = layer;
        this.feature = feature;
        this.value = value;
    }

    /**
     * @param mapping a mapping
     * @param layer a layer
     * @return the layer's exception, or null when it has none
     */
    public static LayerMapping of(Mapping mapping, WeightedLayer layer) {
        return mapping.getOverrides().stream().filter(each -> each.getLayer() == layer).findFirst().orElse(null);
    }

    @Override
    protected boolean prepare() {
        LayerMapping present = of(mapping, layer);
        if (present == null) {
            if (value == null) {
                return false;
            }
            LayerMapping created = MappingFactory.eINSTANCE.createLayerMapping();
            new FreshIds(mapping).assign(List.of(created));
            created.setLayer(layer);
            created.eSet(feature, value);
            append(AddCommand.create(domain, mapping, Literals.MAPPING__OVERRIDES, created));
        } else if (value == null && isLast(present)) {
            append(RemoveCommand.create(domain, mapping, Literals.MAPPING__OVERRIDES, present));
        } else if (value == null ? present.eIsSet(feature)
                : !present.eIsSet(feature) || !value.equals(present.eGet(feature))) {
            append(SetCommand.create(domain, present, feature, value == null ? SetCommand.UNSET_VALUE : value));
        } else {
            return false;
        }
        return super.prepare();
    }

    private boolean isLast(LayerMapping present) {
        return present.eIsSet(feature) && present.eClass().getEAllStructuralFeatures().stream()
                .allMatch(each -> each == feature || each == Literals.LAYER_MAPPING__LAYER
                        || each == BasePackage.Literals.IDENTIFIED__ID || !present.eIsSet(each));
    }
}
