/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.model.device.Drawn;
import org.ohmlab.model.experiment.Adam;
import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.CosineSchedule;
import org.ohmlab.model.experiment.CsvData;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.IdxData;
import org.ohmlab.model.experiment.Keep;
import org.ohmlab.model.experiment.Training;
import org.ohmlab.model.network.BatchNormalization;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.experiment.ChipCount;

/** The rules about data, training and evaluation of an experiment. */
class ExperimentSettingRulesTest {

    private final Experiment experiment = Models.experiment();
    private final Training training = experiment.getTraining();
    private final Evaluation evaluation = experiment.getEvaluation();
    private final DataSet data = experiment.getData();

    @Test
    void trainingNumbers() {
        training.setEpochs(0);
        Check.error(experiment, "experiment.training-numbers", training, Literals.TRAINING__EPOCHS, "at least 1");
        training.setEpochs(1);
        training.setBatch(0);
        Check.error(experiment, "experiment.training-numbers", training, Literals.TRAINING__BATCH, "128");
        training.setBatch(128);
        Adam adam = (Adam) training.getOptimizer();
        adam.setLearningRate(0);
        Check.error(experiment, "experiment.training-numbers", adam, Literals.OPTIMIZER__LEARNING_RATE, "above 0",
                "0.001");
        adam.setLearningRate(0.01);
        adam.setBeta2(1);
        Check.error(experiment, "experiment.training-numbers", adam, Literals.ADAM__BETA2, "below 1");
        adam.setBeta2(0.99);
        CosineSchedule cosine = (CosineSchedule) training.getSchedule();
        cosine.setFinalFactor(1.5);
        Check.error(experiment, "experiment.training-numbers", cosine, Literals.COSINE_SCHEDULE__FINAL_FACTOR,
                "at most 1");
    }

    @Test
    void batchFitsAnArray() {
        training.setBatch(1_000_000);
        Check.error(experiment, "experiment.batch-size", training, Literals.TRAINING__BATCH, "Convolution conv1",
                "at most 456");
    }

    @Test
    void batchNormalisationNeedsTwoImages() {
        Network network = experiment.getNetwork();
        Dense hidden = Models.layer(network, "fc", Dense.class);
        BatchNormalization bn = Models.add(network, Models.NETWORK.createBatchNormalization(), "bn", hidden);
        Models.dense(network, "out", bn, 10);
        Check.clean(experiment);
        data.setTrainImages(1001);
        data.setValidationImages(0);
        training.setBatch(100);
        Check.error(experiment, "experiment.batch-size", training, Literals.TRAINING__BATCH, "The last batch",
                "BatchNormalization bn");
        training.setBatch(1);
        Check.error(experiment, "experiment.batch-size", training, Literals.TRAINING__BATCH, "A batch has one image");
        training.setBatch(99);
        Check.passes(experiment, "experiment.batch-size");
    }

    @Test
    void cropLeavesSomething() {
        training.setCropPadding(4);
        training.setHorizontalFlip(true);
        Check.clean(experiment);
        training.setCropPadding(28);
        Check.error(experiment, "experiment.crop-fits", training, Literals.TRAINING__CROP_PADDING, "28\u00d728",
                "below 28");
    }

    @Test
    void validationImagesLeaveSome() {
        data.setTrainImages(5000);
        Check.error(experiment, "experiment.validation-images", data, Literals.DATA_SET__VALIDATION_IMAGES,
                "5000 of 5000");
        data.setTrainImages(0);
        data.setValidationImages(60_000);
        Check.error(experiment, "experiment.validation-images", data, Literals.DATA_SET__VALIDATION_IMAGES, "of 60000");
        data.setValidationImages(0);
        Check.clean(experiment);
        training.setKeep(Keep.BEST_VALIDATION);
        Check.error(experiment, "experiment.validation-images", data, Literals.DATA_SET__VALIDATION_IMAGES, "LAST");
    }

    @Test
    void countsAreNotNegative() {
        data.setTestImages(-1);
        Check.error(experiment, "experiment.data-numbers", data, Literals.DATA_SET__TEST_IMAGES, "at least 0");
    }

    @Test
    void normalisation() {
        data.setDeviation(List.of(0.0));
        Check.error(experiment, "experiment.normalisation", data, Literals.DATA_SET__DEVIATION, "positive");
        data.setDeviation(List.of(0.5, 0.5));
        Check.error(experiment, "experiment.normalisation", data, Literals.DATA_SET__DEVIATION, "2 values",
                "one per channel");
        data.setDeviation(List.of(0.5));
        data.setMean(List.of());
        Check.error(experiment, "experiment.normalisation", data, Literals.DATA_SET__MEAN, "0 values");
        data.setMean(null);
        Check.error(experiment, "experiment.normalisation", data, Literals.DATA_SET__MEAN, "0 values");
    }

    @Test
    void logitsPerClass() {
        Models.layer(experiment.getNetwork(), "fc", Dense.class).setUnits(11);
        Check.error(experiment, "experiment.data-classes", data, Literals.DATA_SET__CLASSES, "10 classes", "11 logits",
                "Dense fc");
        data.setClasses(11);
        Check.clean(experiment);
    }

    @Test
    void imagesFitTheInput() {
        CsvData csv = Models.EXPERIMENT.createCsvData();
        csv.setId("csv");
        csv.setTrainFile("train.csv");
        csv.setTestFile("test.csv");
        csv.setHeight(28);
        csv.setWidth(28);
        experiment.setData(csv);
        csv.setLabelColumn(784);
        Check.clean(experiment);
        csv.setLabelColumn(785);
        Check.error(experiment, "experiment.label-column", csv, Literals.CSV_DATA__LABEL_COLUMN, "785 columns",
                "0 to 784");
        csv.setLabelColumn(0);
        csv.setWidth(27);
        Check.error(experiment, "experiment.data-shape", csv, null, "28\u00d727\u00d71", "28\u00d728\u00d71",
                "Set the Input");
    }

    @Test
    void dataFilesAreNamed() {
        IdxData idx = Models.EXPERIMENT.createIdxData();
        idx.setId("idx");
        experiment.setData(idx);
        assertEquals(4, Check.findings(experiment, "experiment.data-files").size());
        idx.setTrainImageFile("data/a.gz");
        idx.setTrainLabelFile("data/b.gz");
        idx.setTestImageFile("data/c.gz");
        idx.setTestLabelFile("/etc/passwd");
        Check.error(experiment, "experiment.data-files", idx, Literals.IDX_DATA__TEST_LABEL_FILE, "'/etc/passwd'",
                "relative");
        idx.setTestLabelFile("C:\\data\\labels");
        Check.error(experiment, "experiment.data-files", idx, Literals.IDX_DATA__TEST_LABEL_FILE, "relative");
        idx.setTestLabelFile("http://somewhere/labels");
        Check.error(experiment, "experiment.data-files", idx, Literals.IDX_DATA__TEST_LABEL_FILE, "relative");
        CifarData cifar = Models.EXPERIMENT.createCifarData();
        cifar.setId("cifar");
        cifar.setTestFile("test.bin");
        experiment.setData(cifar);
        Check.error(experiment, "experiment.data-files", cifar, Literals.CIFAR_DATA__TRAIN_FILES, "names no file");
    }

    @Test
    void gridRises() {
        evaluation.setSigmaGrid(List.of());
        Check.error(experiment, "experiment.sigma-grid", evaluation, Literals.EVALUATION__SIGMA_GRID,
                "\"0 0.1 0.2 0.3\"");
        evaluation.setSigmaGrid(List.of(0.3, 0.1));
        Check.error(experiment, "experiment.sigma-grid", evaluation, Literals.EVALUATION__SIGMA_GRID, "Sort them");
        evaluation.setSigmaGrid(List.of(-0.1, 0.3));
        Check.error(experiment, "experiment.sigma-grid", evaluation, Literals.EVALUATION__SIGMA_GRID, "-0.1");
        evaluation.setSigmaGrid(List.of(0.3, 0.3));
        Check.error(experiment, "experiment.sigma-grid", evaluation, Literals.EVALUATION__SIGMA_GRID, "0.3", "twice");
    }

    @Test
    void evaluationNumbers() {
        evaluation.setConfidence(1);
        Check.error(experiment, "experiment.evaluation-numbers", evaluation, Literals.EVALUATION__CONFIDENCE, "below 1",
                "0.95");
        evaluation.setConfidence(0.95);
        evaluation.setChips(0);
        Check.error(experiment, "experiment.evaluation-numbers", evaluation, Literals.EVALUATION__CHIPS, "at least 1");
    }

    @Test
    void chipsForKpp1() {
        assertEquals(368, ChipCount.leastForKpp1(0.95));
        evaluation.setChips(184);
        Check.clean(experiment);
        evaluation.setChips(183);
        Check.warning(experiment, "experiment.chip-count", evaluation, Literals.EVALUATION__CHIPS, "KPP_1",
                "184 chips");
        evaluation.setChips(1);
        assertEquals(2, Check.findings(experiment, "experiment.chip-count").size());
    }

    @Test
    void readsNeedSomethingThatIsReadAnew() {
        evaluation.setReads(3);
        Check.warning(experiment, "experiment.read-count", evaluation, Literals.EVALUATION__READS, "PER_READ");
        experiment.getMapping().getDevice().getVariations().get(0).setDrawn(Drawn.PER_READ);
        Check.clean(experiment);
    }
}
