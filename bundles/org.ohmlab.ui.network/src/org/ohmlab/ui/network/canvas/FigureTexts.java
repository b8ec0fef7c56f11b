/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.scene.BadgeFigure;
import org.ohmlab.diagram.scene.ConnectionFigure;
import org.ohmlab.diagram.scene.Figure;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.LayerTexts;
import org.ohmlab.diagram.scene.LossFigure;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Finding;
import org.ohmlab.ui.network.edit.DiagramModel;

/** Figures in words, for tool tips and for readers that speak. */
public final class FigureTexts {

    private FigureTexts() {
    }

    static String tip(Figure figure, DiagramModel diagram) {
        if (figure instanceof LayerFigure layer) {
            StringBuilder text = new StringBuilder(NLS.bind(CanvasMessages.layerTip, layer.title(),
                    layer.subtitle()));
            for (Finding finding : diagram.editor().validation().findings(layer.layer())) {
                text.append("\n\n").append(finding.problem()).append(' ').append(finding.remedy());
            }
            return escaped(text.toString());
        }
        if (figure instanceof BadgeFigure badge) {
            return escaped(tip(badge));
        }
        if (figure instanceof ConnectionFigure connection) {
            return escaped(NLS.bind(CanvasMessages.connectionTip, new Object[] {name(connection.source()),
                connection.target() == null ? LayerTexts.loss() : name(connection.target()), connection.shape()}));
        }
        return figure instanceof LossFigure ? CanvasMessages.lossTip : null;
    }

    private static String tip(BadgeFigure badge) {
        if (badge.kind() == FeedbackKind.OVF) {
            return NLS.bind(badge.implied() ? CanvasMessages.ovfImpliedTip : CanvasMessages.ovfTip,
                    name(badge.host()));
        }
        IrsPoint point = (IrsPoint) badge.point();
        return NLS.bind(CanvasMessages.irsTip, new Object[] {name(badge.host()), badge.text().replaceAll("\\D", ""),
            point.getPoolHeight() + "\u00d7" + point.getPoolWidth() + " \u2192 " + point.getHiddenUnits()});
    }

    private static String name(Layer layer) {
        return ElementNames.label(layer);
    }

    /** An ampersand in a tool tip would underline the next letter. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    /**
     * @param diagram a diagram
     * @return what is selected in it
     */
    public static String selection(DiagramModel diagram) {
        Set<Figure> selected = diagram.selectedFigures();
        if (selected.isEmpty()) {
            return CanvasMessages.nothingSelected;
        }
        if (selected.size() > 1) {
            return NLS.bind(CanvasMessages.manySelected, selected.size());
        }
        Figure figure = selected.iterator().next();
        if (figure instanceof LayerFigure layer) {
            String shape = diagram.scene().connections().stream().filter(each -> each.source() == layer.layer())
                    .map(ConnectionFigure::shape).findFirst().orElse("?");
            return NLS.bind(CanvasMessages.layerSelected, new Object[] {layer.title(), layer.subtitle(), shape});
        }
        if (figure instanceof BadgeFigure badge) {
            return NLS.bind(CanvasMessages.badgeSelected, badge.text(), name(badge.host()));
        }
        ConnectionFigure connection = (ConnectionFigure) figure;
        return NLS.bind(CanvasMessages.connectionSelected, new Object[] {name(connection.source()),
            name(connection.target()), connection.shape()});
    }

    /**
     * @param diagram a diagram
     * @return its name
     */
    static String name(DiagramModel diagram) {
        return NLS.bind(CanvasMessages.name, ElementNames.label(diagram.network()));
    }
}
