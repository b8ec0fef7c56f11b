/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.model.validation.device.ConductanceRange;
import org.ohmlab.model.validation.device.DeviceNumbers;
import org.ohmlab.model.validation.device.LevelCount;
import org.ohmlab.model.validation.device.SomeVariation;
import org.ohmlab.model.validation.device.StatedProvenance;
import org.ohmlab.model.validation.device.Thresholds;
import org.ohmlab.model.validation.document.Ids;
import org.ohmlab.model.validation.document.RequiredReferences;
import org.ohmlab.model.validation.document.ResolvedReferences;
import org.ohmlab.model.validation.document.UniqueIds;
import org.ohmlab.model.validation.experiment.BatchSize;
import org.ohmlab.model.validation.experiment.ChipCount;
import org.ohmlab.model.validation.experiment.CropFits;
import org.ohmlab.model.validation.experiment.DataClasses;
import org.ohmlab.model.validation.experiment.DataFiles;
import org.ohmlab.model.validation.experiment.DataNumbers;
import org.ohmlab.model.validation.experiment.DataShape;
import org.ohmlab.model.validation.experiment.EvaluationNumbers;
import org.ohmlab.model.validation.experiment.ExitsForIrs;
import org.ohmlab.model.validation.experiment.FeedbackNumbers;
import org.ohmlab.model.validation.experiment.Gates;
import org.ohmlab.model.validation.experiment.LabelColumn;
import org.ohmlab.model.validation.experiment.MappingOfNetwork;
import org.ohmlab.model.validation.experiment.MethodNames;
import org.ohmlab.model.validation.experiment.Normalisation;
import org.ohmlab.model.validation.experiment.Offsets;
import org.ohmlab.model.validation.experiment.OrientedLayers;
import org.ohmlab.model.validation.experiment.ReadCount;
import org.ohmlab.model.validation.experiment.Seeds;
import org.ohmlab.model.validation.experiment.SigmaGrid;
import org.ohmlab.model.validation.experiment.SomeMethod;
import org.ohmlab.model.validation.experiment.TrainingNumbers;
import org.ohmlab.model.validation.experiment.TrainingSigmaOnGrid;
import org.ohmlab.model.validation.experiment.TrainingSigmas;
import org.ohmlab.model.validation.experiment.ValidationImages;
import org.ohmlab.model.validation.mapping.CellCapacity;
import org.ohmlab.model.validation.mapping.ColumnPairs;
import org.ohmlab.model.validation.mapping.ConverterSteps;
import org.ohmlab.model.validation.mapping.MappingNumbers;
import org.ohmlab.model.validation.mapping.OneConvention;
import org.ohmlab.model.validation.mapping.OverrideEffect;
import org.ohmlab.model.validation.mapping.OverrideLayers;
import org.ohmlab.model.validation.mapping.WholeSlices;
import org.ohmlab.model.validation.network.Acyclic;
import org.ohmlab.model.validation.network.AdaptivePoolSize;
import org.ohmlab.model.validation.network.AnalogLayers;
import org.ohmlab.model.validation.network.ArraySizes;
import org.ohmlab.model.validation.network.DenseOnVector;
import org.ohmlab.model.validation.network.ExitOrder;
import org.ohmlab.model.validation.network.ExitPoolFits;
import org.ohmlab.model.validation.network.ExitSizes;
import org.ohmlab.model.validation.network.Groups;
import org.ohmlab.model.validation.network.InputCount;
import org.ohmlab.model.validation.network.LayerLabels;
import org.ohmlab.model.validation.network.LayerRates;
import org.ohmlab.model.validation.network.LayerSizes;
import org.ohmlab.model.validation.network.LocalInputs;
import org.ohmlab.model.validation.network.LogitsActivation;
import org.ohmlab.model.validation.network.LogitsVector;
import org.ohmlab.model.validation.network.MergeShapes;
import org.ohmlab.model.validation.network.OvfOnAnalog;
import org.ohmlab.model.validation.network.OvfPointUnused;
import org.ohmlab.model.validation.network.PoolPadding;
import org.ohmlab.model.validation.network.Reachable;
import org.ohmlab.model.validation.network.SingleInput;
import org.ohmlab.model.validation.network.SingleOutput;
import org.ohmlab.model.validation.network.StreamCollisions;
import org.ohmlab.model.validation.network.WindowFits;

/** Ohmlab's own rules. A new rule is a class and an entry here. */
public final class StandardRules {

    private StandardRules() {
    }

    /** @return all rules, in the order in which their findings are to be read */
    public static List<Rule<?>> all() {
        List<Rule<?>> rules = new ArrayList<>();
        rules.addAll(documentRules());
        rules.addAll(networkRules());
        rules.addAll(deviceRules());
        rules.addAll(mappingRules());
        rules.addAll(experimentRules());
        return List.copyOf(rules);
    }

    private static List<Rule<?>> documentRules() {
        return List.of(
                new Ids(), new UniqueIds(), new RequiredReferences(), new ResolvedReferences());
    }

    private static List<Rule<?>> networkRules() {
        return List.of(
                new SingleInput(), new SingleOutput(), new Acyclic(), new LocalInputs(), new InputCount(),
                new Reachable(), new LayerSizes(), new LayerRates(), new MergeShapes(), new WindowFits(),
                new PoolPadding(), new Groups(), new DenseOnVector(), new ArraySizes(), new AdaptivePoolSize(),
                new LogitsVector(), new LogitsActivation(), new LayerLabels(), new StreamCollisions(),
                new AnalogLayers(), new OvfOnAnalog(), new OvfPointUnused(), new ExitSizes(), new ExitPoolFits(),
                new ExitOrder());
    }

    private static List<Rule<?>> deviceRules() {
        return List.of(
                new DeviceNumbers(), new ConductanceRange(), new LevelCount(), new Thresholds(), new SomeVariation(),
                new StatedProvenance());
    }

    private static List<Rule<?>> mappingRules() {
        return List.of(
                new MappingNumbers(), new WholeSlices(), new CellCapacity(), new ConverterSteps(),
                new ColumnPairs(), new OverrideLayers(), new OverrideEffect(), new OneConvention());
    }

    private static List<Rule<?>> experimentRules() {
        return List.of(
                new MappingOfNetwork(), new SomeMethod(), new MethodNames(), new Seeds(), new TrainingSigmas(),
                new TrainingSigmaOnGrid(), new FeedbackNumbers(), new Offsets(), new OrientedLayers(),
                new ExitsForIrs(), new TrainingNumbers(), new BatchSize(), new CropFits(), new DataNumbers(),
                new DataFiles(), new LabelColumn(), new DataShape(), new DataClasses(), new Normalisation(),
                new ValidationImages(), new EvaluationNumbers(), new SigmaGrid(), new ChipCount(), new ReadCount(),
                new Gates());
    }
}
