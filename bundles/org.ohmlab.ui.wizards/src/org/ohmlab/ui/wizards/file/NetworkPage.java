/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.ohmlab.project.template.FeedbackChoice;
import org.ohmlab.project.template.FeedbackPoints;
import org.ohmlab.project.template.InputShape;
import org.ohmlab.project.template.NetworkSettings;
import org.ohmlab.project.template.NetworkTemplate;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;

/** Asks which network to begin with. */
public final class NetworkPage extends WizardPage {

    private static final int MOST = 4096;
    private static final List<Integer> DIVISORS = List.of(1, 2, 4, 8, 16);
    private static final int QUARTER = 2;

    private final Runnable chosen;
    private Combo template;
    private Label explanation;
    private Spinner height;
    private Spinner width;
    private Spinner channels;
    private Spinner classes;
    private Combo divisor;
    private Combo feedback;
    private NetworkTemplate shown;

    /** @param chosen called when another template or other images are chosen */
    public NetworkPage(Runnable chosen) {
        super("network");
        this.chosen = chosen;
        setTitle(Messages.networkTitle);
        setDescription(Messages.networkDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, "wizard_network", this::check);
        template = fields.combo("template", Messages.template,
                Arrays.stream(NetworkTemplate.values()).map(NetworkTemplate::label).toList());
        template.select(NetworkTemplate.LENET5.ordinal());
        explanation = fields.note(Messages.templateLenet5);
        height = fields.spinner("height", Messages.imageHeight, 28, 1, MOST, Messages.pixels);
        width = fields.spinner("width", Messages.imageWidth, 28, 1, MOST, Messages.pixels);
        channels = fields.spinner("channels", Messages.imageChannels, 1, 1, MOST, Messages.channelsHint);
        classes = fields.spinner("classes", Messages.classes, 10, 2, 100_000, "");
        divisor = fields.combo("divisor", Messages.networkWidth, List.of(Messages.widthFull, Messages.widthHalf,
                Messages.widthQuarter, Messages.widthEighth, Messages.widthSixteenth));
        feedback = fields.combo("feedback", Messages.feedback,
                List.of(Messages.feedbackNone, Messages.feedbackOvf, Messages.feedbackBoth));
        feedback.select(FeedbackChoice.OVF_AND_IRS.ordinal());
        setControl(fields.composite());
        shown = NetworkTemplate.LENET5;
        check();
    }

    /** Takes over what the template is usually used with, when it changes. */
    private void check() {
        if (feedback == null) {
            return;
        }
        NetworkTemplate now = template();
        if (now != shown) {
            shown = now;
            images(now.usualInput());
            divisor.select(now == NetworkTemplate.VGG8 || now == NetworkTemplate.RESNET18 ? QUARTER : 0);
            explanation.setText(switch (now) {
                case MLP -> Messages.templateMlp;
                case LENET5 -> Messages.templateLenet5;
                case VGG8 -> Messages.templateVgg8;
                case RESNET18 -> Messages.templateResnet18;
            });
            explanation.getParent().layout();
        }
        int least = now.leastSize();
        String problem = height.getSelection() < least || width.getSelection() < least
                ? NLS.bind(Messages.imagesTooSmall, now.label(), least) : null;
        setErrorMessage(problem);
        setPageComplete(problem == null);
        chosen.run();
    }

    /** Sets the images' shape. */
    private void images(InputShape shape) {
        height.setSelection(shape.height());
        width.setSelection(shape.width());
        channels.setSelection(shape.channels());
    }

    /** @return the chosen template */
    public NetworkTemplate template() {
        return template == null ? NetworkTemplate.LENET5 : NetworkTemplate.values()[template.getSelectionIndex()];
    }

    /** @return shape of the images */
    public InputShape input() {
        return height == null ? NetworkTemplate.LENET5.usualInput()
                : new InputShape(height.getSelection(), width.getSelection(), channels.getSelection());
    }

    /** @return the feedback points that the network will have */
    public FeedbackPoints points() {
        return FeedbackPoints.of(feedback());
    }

    private FeedbackChoice feedback() {
        return feedback == null ? FeedbackChoice.OVF_AND_IRS : FeedbackChoice.values()[feedback.getSelectionIndex()];
    }

    /**
     * @param name the network's name
     * @return the settings
     */
    public NetworkSettings settings(String name) {
        return feedback == null
                ? new NetworkSettings(name, input(), 10, 1, feedback())
                : new NetworkSettings(name, input(), classes.getSelection(),
                        DIVISORS.get(divisor.getSelectionIndex()), feedback());
    }
}
