/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.feedback;

import org.eclipse.osgi.util.NLS;

/** The texts of the feedback page. */
final class FeedbackMessages extends NLS {

    public static String title;
    public static String points;
    public static String intro;
    public static String kind;
    public static String layer;
    public static String sigma;
    public static String sigmaTip;
    public static String order;
    public static String orderTip;
    public static String poolHeight;
    public static String poolWidth;
    public static String hidden;
    public static String exit;
    public static String exitTip;
    public static String parameters;
    public static String macs;
    public static String macsTip;
    public static String backbone;
    public static String fromPass;
    public static String automatic;
    public static String everyPass;
    public static String again;
    public static String byScope;
    public static String noEffect;
    public static String attachAll;
    public static String attachReference;
    public static String remove;
    public static String show;
    public static String total;
    public static String notANumber;

    static {
        NLS.initializeMessages("org.ohmlab.ui.network.feedback.messages", FeedbackMessages.class);
    }

    private FeedbackMessages() {
    }
}
