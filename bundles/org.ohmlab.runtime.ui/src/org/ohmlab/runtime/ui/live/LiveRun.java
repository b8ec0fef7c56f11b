/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.engine.evaluation.ChipResult;
import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.TrainingStatus;
import org.ohmlab.report.data.ChipQuantity;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.Softmax;
import org.ohmlab.report.data.TrainingRow;
import org.ohmlab.runtime.RunListener;
import org.ohmlab.runtime.RunProgress;
import org.ohmlab.runtime.TrainingKey;

/**
 * Collects what a run tells and gives it out as charts, counts and a log, at any time and on any thread. The run's
 * threads only add; drawing is up to whoever asks, as often as it wants.
 */
public final class LiveRun implements RunListener {

    private static final int MOST_LINES = 5000;
    private static final int MOST_STEPS = 4;

    private final Supplier<Instant> clock;
    private final List<LogLine> log = new ArrayList<>();
    private final Map<TrainingKey, LossCourse> courses = new LinkedHashMap<>();
    private final Map<TrainingKey, TrainingStatus> ended = new LinkedHashMap<>();
    private final Map<MethodKey, Map<Double, ChipCloud>> clouds = new LinkedHashMap<>();
    private final Map<TrainingKey, Integer> evaluated = new LinkedHashMap<>();
    private String stage = "";
    private List<TrainingKey> plan = List.of();
    private String convention = "";
    private double confidence = Run.USUAL_CONFIDENCE;
    private int epochs;
    private int chipsOfNetwork;
    private Optional<RunProgress> progress = Optional.empty();
    /** The step done last of each training that is under way, in words. */
    private final Map<TrainingKey, String> steps = new LinkedHashMap<>();
    private long version;
    private int dropped;

    /** @param clock gives the times of the log */
    public LiveRun(Supplier<Instant> clock) {
        this.clock = clock;
    }

    /**
     * Tells what the run is going to do.
     *
     * @param trainings its trainings, in the order of the result files
     * @param sigmaConvention what sigma_d is relative to
     * @param level level of the intervals
     * @param epochsPlanned epochs of each training
     * @param chips chips of each network, over all variations
     */
    public synchronized void plan(List<TrainingKey> trainings, String sigmaConvention, double level,
            int epochsPlanned, int chips) {
        plan = List.copyOf(trainings);
        convention = sigmaConvention;
        confidence = level;
        epochs = epochsPlanned;
        chipsOfNetwork = chips;
        version++;
        note("Planned: " + counted(trainings.size(), "training") + " of " + counted(epochsPlanned, "epoch") + ", "
                + counted(trainings.size() * chips, "chip evaluation") + ".");
    }

    /**
     * Takes up what earlier sessions did.
     *
     * @param run the run folder's tables
     */
    public synchronized void earlier(Run run) {
        for (TrainingRow row : run.training().rows()) {
            TrainingKey key = new TrainingKey(row.key().method(), row.key().sigmaTrain(), row.seed());
            double accuracy = Double.isNaN(row.validationAccuracy()) ? row.accuracy() : row.validationAccuracy();
            course(key).earlier(row.epoch(), row.loss(), accuracy);
            // The table holds trainings that have ended only; their last row says how.
            ended.put(key, status(row.status()));
        }
        int chips = 0;
        for (TrainingKey key : plan) {
            MethodKey method = methodOf(key);
            for (double sigma : run.chips().sigmas(method)) {
                Map<Integer, Double> accuracies = run.chips()
                        .values(ChipQuantity.ACCURACY, Softmax.ONE, method, sigma).getOrDefault(key.seed(), Map.of());
                Map<Integer, Double> entropies = run.chips()
                        .values(ChipQuantity.ENTROPY, Softmax.ONE, method, sigma).getOrDefault(key.seed(), Map.of());
                accuracies.forEach((chip, accuracy) -> cloud(method, sigma).add(key.seed(), chip, accuracy,
                        entropies.getOrDefault(chip, Double.NaN)));
                evaluated.merge(key, accuracies.size(), Integer::sum);
                chips += accuracies.size();
            }
        }
        version++;
        note("Resumed: " + counted(ended.size(), "training") + " and " + counted(chips, "chip evaluation")
                + " are taken over from before.");
    }

    @Override
    public synchronized void batch(TrainingKey training, BatchProgress batch) {
        course(training).batch(batch);
        steps.put(training, words(training) + ": epoch " + batch.epoch() + "/" + batch.epochs() + ", loss "
                + ChartNumbers.fixed(batch.loss(), 3));
        version++;
    }

    @Override
    public synchronized void epoch(TrainingKey training, EpochResult result) {
        course(training).epoch(result);
        double accuracy = Double.isNaN(result.validationAccuracy()) ? result.accuracy() : result.validationAccuracy();
        note(words(training) + ": epoch " + result.epoch() + "/" + epochs
                + ", loss " + ChartNumbers.fixed(result.loss(), 3)
                + ", accuracy " + ChartNumbers.percent(accuracy, 1) + ".");
    }

    @Override
    public synchronized void trained(TrainingKey training, TrainingStatus status, String message) {
        ended.put(training, status);
        steps.remove(training);
        if (status == TrainingStatus.OK) {
            note(words(training) + ": trained.");
        } else {
            warn(words(training) + " did not converge. " + message);
        }
    }

    @Override
    public synchronized void chip(TrainingKey training, double sigmaD, ChipResult chip) {
        cloud(methodOf(training), sigmaD).add(training.seed(), chip.chip(), chip.accuracy(),
                chip.atOne().entropy());
        if (evaluated.merge(training, 1, Integer::sum) == chipsOfNetwork) {
            note(words(training) + ": evaluated.");
        }
        version++;
    }

    @Override
    public synchronized void progress(RunProgress now) {
        progress = Optional.of(now);
        version++;
    }

    /** @param text a sentence for the log that needs attention */
    public synchronized void warn(String text) {
        write(true, text);
    }

    /** @param text a sentence for the log */
    public synchronized void note(String text) {
        write(false, text);
    }

    /** @return a number that grows with every change */
    public synchronized long version() {
        return version;
    }

    /** @return how far the run is, once it computes */
    public synchronized Optional<RunProgress> progress() {
        return progress;
    }

    /** @param words what is done before and after computing; empty while it is computed */
    public synchronized void stage(String words) {
        stage = words;
        version++;
    }

    /** @return where the trainings are that are under way, or what else is done, in words; empty for nothing */
    public synchronized String doing() {
        if (steps.isEmpty()) {
            return stage;
        }
        String first = steps.values().stream().limit(MOST_STEPS).collect(Collectors.joining(" · "));
        return steps.size() <= MOST_STEPS ? first : first + " · …";
    }

    /** What tells the training from the others of the run. */
    private String words(TrainingKey training) {
        boolean sigmas = plan.stream().filter(key -> key.method().equals(training.method()))
                .mapToDouble(TrainingKey::sigmaTrain).distinct().count() > 1;
        boolean seeds = plan.stream().mapToLong(TrainingKey::seed).distinct().count() > 1;
        return training.method() + (sigmas ? ", σ_train " + ChartNumbers.significant(training.sigmaTrain(), 4) : "")
                + (seeds ? ", seed " + training.seed() : "");
    }

    /**
     * @param from number of the first line wanted, counted from 0 over the whole life of the log
     * @return the lines from there on that are still kept
     */
    public synchronized List<LogLine> log(int from) {
        return List.copyOf(log.subList(Math.min(log.size(), Math.max(0, from - dropped)), log.size()));
    }

    /** @return how many lines were ever written */
    public synchronized int logSize() {
        return dropped + log.size();
    }

    /** @return how the trainings stand, by method, in the order of the result files */
    public synchronized List<Convergence> convergence() {
        Map<MethodKey, int[]> counts = new LinkedHashMap<>();
        for (TrainingKey key : plan) {
            int[] count = counts.computeIfAbsent(methodOf(key), k -> new int[4]);
            count[0]++;
            TrainingStatus status = ended.get(key);
            if (status != null) {
                int place = switch (status) {
                    case OK -> 1;
                    case COLLAPSED -> 2;
                    case NAN -> 3;
                };
                count[place]++;
            }
        }
        return counts.entrySet().stream().map(e -> new Convergence(e.getKey(), e.getValue()[0], e.getValue()[1],
                e.getValue()[2], e.getValue()[3])).toList();
    }

    /** @return the charts of this moment */
    public synchronized Map<LiveChart, Chart> charts() {
        LiveCharts drawing = new LiveCharts(plan, convention, confidence, epochs);
        Map<LiveChart, Chart> charts = new TreeMap<>();
        charts.put(LiveChart.LOSS, drawing.loss(courses));
        charts.put(LiveChart.TRAINING_ACCURACY, drawing.accuracy(courses));
        charts.put(LiveChart.ACCURACY, drawing.chipAccuracy(clouds));
        charts.put(LiveChart.ENTROPY, drawing.chipEntropy(clouds));
        return charts;
    }

    private void write(boolean warning, String text) {
        log.add(new LogLine(clock.get(), warning, text));
        if (log.size() > MOST_LINES) {
            log.subList(0, MOST_LINES / 10).clear();
            dropped += MOST_LINES / 10;
        }
        version++;
    }

    private LossCourse course(TrainingKey key) {
        return courses.computeIfAbsent(key, k -> new LossCourse());
    }

    private ChipCloud cloud(MethodKey method, double sigmaD) {
        return clouds.computeIfAbsent(method, k -> new TreeMap<>())
                .computeIfAbsent(sigmaD, sigma -> new ChipCloud(sigma, confidence));
    }

    static MethodKey methodOf(TrainingKey key) {
        return new MethodKey(key.method(), key.sigmaTrain());
    }

    private static TrainingStatus status(String code) {
        for (TrainingStatus status : TrainingStatus.values()) {
            if (status.code().equals(code.toLowerCase(Locale.ROOT))) {
                return status;
            }
        }
        return TrainingStatus.OK;
    }

    private static String counted(int count, String what) {
        return ChartNumbers.grouped(count) + " " + what + (count == 1 ? "" : "s");
    }
}
