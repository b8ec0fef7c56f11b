/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.mapping;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

    public static String mapping;
    public static String general;
    public static String cells;
    public static String converters;
    public static String tiles;
    public static String tilesText;
    public static String layers;
    public static String layersText;
    public static String noAnalog;
    public static String layerTip;
    public static String tileTip;
    public static String blockCaption;
    public static String blockCaptionOne;
    public static String blockCaptionSmall;
    public static String rampEnd;
    public static String arrays;
    public static String arraysTip;
    public static String devices;
    public static String devicesTip;
    public static String used;
    public static String usedTip;
    public static String usedShort;
    public static String conversions;
    public static String conversionsTip;
    public static String conversionsShort;
    public static String weights;
    public static String weightsTip;
    public static String layer;
    public static String layerTip2;
    public static String matrix;
    public static String matrixTip;
    public static String weightBits;
    public static String cellBits;
    public static String scheme;
    public static String tileRows;
    public static String tileColumns;
    public static String device;
    public static String ownTip;
    public static String lossless;
    public static String losslessTip;
    public static String description;

    static {
        NLS.initializeMessages("org.ohmlab.ui.forms.mapping.messages", Messages.class);
    }

    private Messages() {
    }
}
