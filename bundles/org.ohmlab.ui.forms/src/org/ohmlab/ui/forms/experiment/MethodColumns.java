/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.base.NumberLists;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.experiment.BatchNormPolicy;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Feedback;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.NoiseInjection;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.experiment.EnabledMethods;
import org.ohmlab.ui.forms.table.CellColumn;
import org.ohmlab.ui.forms.table.FeatureColumn;

/** The columns of the table of methods, after the name. */
final class MethodColumns {

    private MethodColumns() {
    }

    static List<CellColumn> all() {
        return List.of(
                new FeatureColumn(Messages.enabled, FeatureTexts.description(Literals.METHOD__ENABLED), 40, "", false,
                        Literals.METHOD__ENABLED.getName()),
                new Kind(),
                new FeatureColumn(Messages.sigmaTrain, FeatureTexts.description(Literals.NOISE_METHOD__SIGMA), 70,
                        Messages.asAbove, false, Literals.NOISE_METHOD__SIGMA.getName()),
                by(Messages.betaOvf, Literals.OVF__BETA,
                        Map.of(Literals.OVF, Literals.OVF__BETA, Literals.OVF_IRS, Literals.OVF_IRS__OVF_BETA)),
                by(Messages.betaIrs, Literals.IRS__BETA,
                        Map.of(Literals.IRS, Literals.IRS__BETA, Literals.OVF_IRS, Literals.OVF_IRS__IRS_BETA)),
                new FeatureColumn(Messages.decay, FeatureTexts.description(Literals.FEEDBACK__DECAY), 52, "", false,
                        Literals.FEEDBACK__DECAY.getName()),
                new FeatureColumn(Messages.offsets, FeatureTexts.description(Literals.OVF__OFFSETS), 96, "", false,
                        Literals.OVF__OFFSETS.getName()),
                new Temperature(),
                new FeatureColumn(Literals.FEEDBACK__SIGN, 72),
                new BatchNorm());
    }

    private static CellColumn by(String title, EStructuralFeature described, Map<EClass, EStructuralFeature> features) {
        return new FeatureColumn(title, FeatureTexts.description(described), 52, "", false,
                row -> features.get(row.eClass()));
    }

    private static final class Kind extends CellColumn {

        Kind() {
            super(Messages.kind, Messages.kindTip, 116);
        }

        @Override
        protected String text(EObject row) {
            return FeatureTexts.label(row.eClass());
        }

        @Override
        protected boolean isInherited(EObject row) {
            return true;
        }
    }

    /** The literals are whole phrases, which no column has room for. */
    private static final class BatchNorm extends FeatureColumn {

        BatchNorm() {
            super(Messages.batchNorm, FeatureTexts.description(Literals.FEEDBACK__BATCH_NORM), 84, "", false,
                    Literals.FEEDBACK__BATCH_NORM.getName());
        }

        @Override
        protected String text(EObject row) {
            if (row instanceof Feedback feedback) {
                return feedback.getBatchNorm() == BatchNormPolicy.MAIN_PASS ? Messages.mainPass : Messages.allPasses;
            }
            return super.text(row);
        }
    }

    /** The divisor of the logits: a number of its own for noise injection, N + 1 for feedback. */
    private static final class Temperature extends CellColumn {

        Temperature() {
            super(Messages.temperature, Messages.temperatureTip, 40);
        }

        @Override
        protected String text(EObject row) {
            return row instanceof NoiseInjection injection ? NumberLists.formatReal(injection.getTemperature())
                    : Integer.toString(feedbacks((Method) row) + 1);
        }

        private static int feedbacks(Method method) {
            int count = EnabledMethods.offsets(method).size();
            if (EnabledMethods.usesExits(method) && method.eContainer() instanceof Experiment experiment) {
                Network network = experiment.getNetwork();
                count += network == null || network.eIsProxy() ? 0
                        : network.getLayers().stream().mapToInt(layer -> layer.getExits().size()).sum();
            }
            return count;
        }

        @Override
        protected EStructuralFeature feature(EObject row) {
            return row instanceof NoiseInjection ? Literals.NOISE_INJECTION__TEMPERATURE : null;
        }

        @Override
        protected boolean isInherited(EObject row) {
            return !(row instanceof NoiseInjection);
        }
    }
}
