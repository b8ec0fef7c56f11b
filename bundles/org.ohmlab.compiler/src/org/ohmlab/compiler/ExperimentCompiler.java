/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.ohmlab.compiler.data.DataCompiler;
import org.ohmlab.compiler.data.DataPlan;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.crossbar.TilePlan;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.Program;
import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Gate;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Finding;
import org.ohmlab.model.validation.FindingReport;
import org.ohmlab.model.validation.Validator;
import org.ohmlab.model.validation.experiment.EnabledMethods;

/** Turns an experiment file into a plan. Opens no data file. */
public final class ExperimentCompiler {

    /**
     * Images per forward of the evaluation. It divides the usual numbers of test images, so that no small last batch is
     * left; it decides nothing about the numbers but the order of float additions within the backend.
     */
    private static final int EVALUATION_BATCH = 100;

    /** One set of chips for all experiments. */
    private static final long CHIP_SEED = 0;

    private ExperimentCompiler() {
    }

    /**
     * Loads, changes, checks and compiles an experiment.
     *
     * @param file an experiment file
     * @param overrides new values by dotted path, see {@link Overrides}
     * @return the plan
     * @throws BadInputException naming every error in the experiment and the files it refers to, and in the overrides
     */
    public static ExperimentPlan compile(Path file, Map<String, String> overrides) throws BadInputException {
        Experiment experiment = ModelFiles.load(file, Experiment.class);
        Overrides.apply(experiment, overrides);
        return compile(experiment, file, overrides);
    }

    /**
     * Checks and compiles an experiment that is in memory.
     *
     * @param experiment an experiment whose files are on the disk
     * @param file its file, as messages shall name it
     * @param overrides the overrides that were applied to it, for the record
     * @return the plan
     * @throws BadInputException naming every error in the experiment and the files it refers to
     */
    public static ExperimentPlan compile(Experiment experiment, Path file, Map<String, String> overrides)
            throws BadInputException {
        List<InputProblem> warnings = check(experiment, file);
        Mapping mapping = experiment.getMapping();
        Program program = NetworkCompiler.compile(experiment.getNetwork(), mapping);
        TilePlan tiling = NetworkCompiler.tiling(experiment.getNetwork(), mapping);
        List<MethodPlan> methods = EnabledMethods.of(experiment).stream()
                .map(method -> MethodCompiler.compile(experiment, method, program.exits())).toList();
        EvaluationPlan evaluation = evaluation(experiment.getEvaluation());
        SigmaConvention convention = SigmaConvention.valueOf(mapping.getDevice().getConvention().getName());
        DataPlan data = DataCompiler.compile(experiment, file, program);
        ModelInputs inputs = new ModelInputs(experiment, file);
        Map<String, Object> facts = new ExperimentFacts().experiment(experiment, inputs, overrides)
                .network(experiment, program).device(mapping.getDevice()).mapping(mapping, tiling, convention)
                .work(experiment, methods, evaluation).notModelled(NotModelled.of(program)).facts();
        Map<String, String> fingerprint = new LinkedHashMap<>(inputs.fingerprint());
        overrides.forEach((key, value) -> fingerprint.put("set " + key, value));
        return new ExperimentPlan(ElementNames.label(experiment), file, program, methods, experiment.getSeeds(),
                TrainingCompiler.compile(experiment.getTraining()), evaluation, data, tiling, convention,
                experiment.getGates().stream().map(ExperimentCompiler::gate).toList(), warnings, facts, fingerprint);
    }

    /** Returns the warnings. */
    private static List<InputProblem> check(Experiment experiment, Path file) throws BadInputException {
        FileNames names = new FileNames(file);
        List<Finding> findings =
                FindingReport.findings(new Validator().validateAll(experiment), Diagnostic.WARNING);
        List<InputProblem> errors = findings.stream().filter(finding -> finding.getSeverity() >= Diagnostic.ERROR)
                .map(finding -> FindingReport.problem(finding, names::of)).toList();
        if (!errors.isEmpty()) {
            throw new BadInputException(errors);
        }
        return findings.stream().map(finding -> FindingReport.problem(finding, names::of)).toList();
    }

    private static EvaluationPlan evaluation(Evaluation evaluation) {
        return new EvaluationPlan(evaluation.getSigmaGrid(), evaluation.getChips(), evaluation.getReads(),
                EVALUATION_BATCH, CHIP_SEED, evaluation.getConfidence());
    }

    private static GatePlan gate(Gate gate) {
        return new GatePlan(ElementNames.label(gate), gate.getMetric(),
                Optional.ofNullable(gate.getMethod()).map(ElementNames::label), gate.getSigma(), gate.getMinimum());
    }
}
