/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.feedback;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.ohmlab.diagram.feedback.FeedbackEntry;
import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.feedback.LayerCost;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.ElementNames;

/** The columns of the table of feedback points. */
enum FeedbackColumn {
    LAYER(FeedbackMessages.layer, null, 150, SWT.LEFT, null),
    KIND(FeedbackMessages.kind, null, 82, SWT.LEFT, null),
    SIGMA(FeedbackMessages.sigma, FeedbackMessages.sigmaTip, 108, SWT.LEFT, Literals.IRS_POINT__SIGMA),
    ORDER(FeedbackMessages.order, FeedbackMessages.orderTip, 108, SWT.LEFT, Literals.IRS_POINT__ORDER),
    POOL_HEIGHT(FeedbackMessages.poolHeight, null, 92, SWT.RIGHT, Literals.IRS_POINT__POOL_HEIGHT),
    POOL_WIDTH(FeedbackMessages.poolWidth, null, 112, SWT.RIGHT, Literals.IRS_POINT__POOL_WIDTH),
    HIDDEN(FeedbackMessages.hidden, null, 108, SWT.RIGHT, Literals.IRS_POINT__HIDDEN_UNITS),
    EXIT(FeedbackMessages.exit, FeedbackMessages.exitTip, 130, SWT.LEFT, null),
    PARAMETERS(FeedbackMessages.parameters, null, 96, SWT.RIGHT, null),
    MACS(FeedbackMessages.macs, FeedbackMessages.macsTip, 112, SWT.RIGHT, null);

    private final String title;
    private final String tip;
    private final int width;
    private final int style;
    private final EAttribute feature;

    FeedbackColumn(String title, String tip, int width, int style, EAttribute feature) {
        this.title = title;
        this.tip = tip;
        this.width = width;
        this.style = style;
        this.feature = feature;
    }

    String title() {
        return title;
    }

    String tip() {
        return tip;
    }

    int width() {
        return width;
    }

    int style() {
        return style;
    }

    /** The feature of an exit that can be changed here; null for what is only told. */
    EAttribute feature() {
        return feature;
    }

    /**
     * @param entry a feedback point
     * @param forward cost of the backbone, which an OVF pass repeats
     * @return what stands in this column
     */
    String text(FeedbackEntry entry, LayerCost forward) {
        boolean exit = entry.kind() == FeedbackKind.IRS;
        return switch (this) {
            case KIND -> entry.kind().name();
            case LAYER -> layer(entry);
            case SIGMA -> !exit ? FeedbackMessages.fromPass
                    : ((IrsPoint) entry.point()).isSetSigma() ? Double.toString(((IrsPoint) entry.point()).getSigma())
                            : FeedbackMessages.backbone;
            case ORDER -> !exit ? FeedbackMessages.everyPass : ((IrsPoint) entry.point()).getOrder() == 0
                    ? NLS.bind(FeedbackMessages.automatic, entry.rank())
                    : Integer.toString(((IrsPoint) entry.point()).getOrder());
            case POOL_HEIGHT, POOL_WIDTH, HIDDEN -> exit ? String.valueOf(entry.point().eGet(feature)) : "";
            case EXIT -> entry.exit().orElse("");
            case PARAMETERS -> entry.cost().map(cost -> Amounts.of(cost.parameters())).orElse("?");
            case MACS -> !exit ? NLS.bind(FeedbackMessages.again, Amounts.of(forward.macs()))
                    : entry.cost().map(cost -> Amounts.of(cost.macs())).orElse("?");
        };
    }

    private static String layer(FeedbackEntry entry) {
        String name = ElementNames.label(entry.host());
        return entry.implied() ? NLS.bind(FeedbackMessages.byScope, name)
                : entry.effective() ? name : NLS.bind(FeedbackMessages.noEffect, name);
    }
}
