/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.crossbar.LayerTiling;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.mapping.OverrideLayer;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.mapping.CellLayout;
import org.ohmlab.ui.forms.table.CellColumn;
import org.ohmlab.ui.forms.table.FeatureColumn;

/** The columns of the table of layers: what a layer has of its own, what it takes over, and what comes of it. */
final class LayerColumns {

    private final Supplier<Mapping> mapping;
    private final Map<EObject, LayerTiling> tilings;

    /**
     * @param mapping gives the mapping as it is now
     * @param tilings the arrays of each layer, as they are now
     */
    LayerColumns(Supplier<Mapping> mapping, Map<EObject, LayerTiling> tilings) {
        this.mapping = mapping;
        this.tilings = tilings;
    }

    List<CellColumn> all() {
        return List.of(name(),
                result(Messages.matrix, Messages.matrixTip, 92, LayerColumns::matrix),
                own(Literals.LAYER_MAPPING__WEIGHT_BITS, Messages.weightBits, 48, CellLayout::weightBits),
                own(Literals.LAYER_MAPPING__CELL_BITS, Messages.cellBits, 48, CellLayout::cellBits),
                own(Literals.LAYER_MAPPING__SCHEME, Messages.scheme, 84, CellLayout::scheme),
                own(Literals.LAYER_MAPPING__TILE_ROWS, Messages.tileRows, 52, CellLayout::tileRows),
                own(Literals.LAYER_MAPPING__TILE_COLUMNS, Messages.tileColumns, 62, CellLayout::tileColumns),
                own(Literals.LAYER_MAPPING__DEVICE, Messages.device, 70, CellLayout::device),
                result(Messages.arrays, Messages.arraysTip, 54, tiling -> Figures.count(tiling.arrays())),
                result(Messages.usedShort, Messages.usedTip, 52, tiling -> Figures.percent(tiling.utilisation())),
                result(Messages.conversionsShort, Messages.conversionsTip, 84,
                        tiling -> Figures.count(tiling.conversionsPerImage())),
                result(Messages.lossless, Messages.losslessTip, 62,
                        tiling -> Integer.toString(tiling.losslessAdcBits())));
    }

    private static String matrix(LayerTiling tiling) {
        String groups = tiling.matrix().groups() > 1 ? tiling.matrix().groups() + " \u00b7 " : "";
        return String.format(Locale.ROOT, "%s%d \u00d7 %d", groups, tiling.rows(), tiling.matrix().outputs());
    }

    private CellColumn name() {
        return new CellColumn(Messages.layer, Messages.layerTip2, 90) {
            @Override
            protected String text(EObject row) {
                return ElementTexts.name(row);
            }

            @Override
            protected boolean showsKind() {
                return true;
            }
        };
    }

    private CellColumn result(String title, String tip, int width, Function<LayerTiling, String> text) {
        return new CellColumn(title, tip, width) {
            @Override
            protected String text(EObject row) {
                LayerTiling tiling = tilings.get(row);
                return tiling == null ? FeatureColumn.NONE : text.apply(tiling);
            }

            @Override
            protected boolean isInherited(EObject row) {
                return tilings.get(row) == null;
            }

            @Override
            protected boolean isNumber() {
                return true;
            }
        };
    }

    private CellColumn own(EStructuralFeature feature, String title, int width, Function<CellLayout, Object> value) {
        return new Own(feature, title, width, value);
    }

    /** A column of what a layer may have of its own. */
    private final class Own extends CellColumn {

        private final EStructuralFeature feature;
        private final Function<CellLayout, Object> resolved;

        Own(EStructuralFeature feature, String title, int width, Function<CellLayout, Object> resolved) {
            super(title, FeatureTexts.description(feature) + " " + Messages.ownTip, width);
            this.feature = feature;
            this.resolved = resolved;
        }

        private LayerMapping override(EObject row) {
            return OverrideLayer.of(mapping.get(), (WeightedLayer) row);
        }

        @Override
        protected String text(EObject row) {
            LayerMapping override = override(row);
            CellLayout layout = override == null ? CellLayout.of(mapping.get())
                    : CellLayout.of(mapping.get(), override);
            Object value = resolved.apply(layout);
            if (value instanceof EObject element) {
                return ElementTexts.name(element);
            }
            return value instanceof Enumerator literal ? FeatureTexts.label(literal)
                    : String.valueOf(value == null ? FeatureColumn.NONE : value);
        }

        @Override
        protected EStructuralFeature feature(EObject row) {
            return feature;
        }

        @Override
        protected Object value(EObject row) {
            LayerMapping override = override(row);
            return override == null || !override.eIsSet(feature) ? null : override.eGet(feature);
        }

        @Override
        protected EObject subject(EObject row) {
            return override(row);
        }

        @Override
        protected Command change(EditingDomain domain, EObject row, Object entered) {
            return new OverrideLayer(domain, mapping.get(), (WeightedLayer) row, feature, entered);
        }

        @Override
        protected boolean isClearable() {
            return true;
        }

        @Override
        protected boolean isInherited(EObject row) {
            return value(row) == null;
        }
    }
}
