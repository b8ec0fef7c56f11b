/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.io.AtomicFile;
import org.ohmlab.core.io.FileProblem;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The record {@code run.json} of one run, over all sessions that worked on it. Used by one thread at a time.
 */
public final class RunRecord {

    private static final int FORMAT = 1;
    private static final String FORMAT_VERSION = "formatVersion";
    private static final String FINGERPRINT = "fingerprint";
    private static final String ENGINE = "engine";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final RunDescription description;
    private final Instant started;
    private final List<String> commands = new ArrayList<>();
    private final Map<String, Double> durations = new TreeMap<>();
    private final Map<String, Object> session = new LinkedHashMap<>();

    private RunRecord(RunDescription description, Instant started) {
        this.description = description;
        this.started = started;
    }

    /**
     * @param description what the run is
     * @param now when it begins
     * @return the record of a run that begins
     */
    public static RunRecord begin(RunDescription description, Instant now) {
        return new RunRecord(description, now.truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Goes on with the record of an interrupted run.
     *
     * @param file the run's {@code run.json}
     * @param description what the run is now
     * @return the record
     * @throws BadInputException when the file is damaged or of a later format, or something that decides the numbers
     *         has changed since: an input, or the engine's numerics
     */
    public static RunRecord resume(Path file, RunDescription description) throws BadInputException {
        JsonObject json = parse(file);
        try {
            refuseOtherFormat(file, json);
            List<InputProblem> problems = new ArrayList<>();
            for (String change : description.fingerprint().changesSince(values(json, FINGERPRINT))) {
                problems.add(new InputProblem(file.toString(), FINGERPRINT,
                        "This run cannot be resumed, because its input has changed: " + change + ".",
                        "Restore the input, or start a new run in another folder."));
            }
            for (String change : json.has(ENGINE) ? description.engine().changesSince(values(json, ENGINE))
                    : List.of("the record does not say how it computes")) {
                problems.add(new InputProblem(file.toString(), ENGINE,
                        "This run cannot be resumed, because this Ohmlab computes other numbers than the one that began"
                                + " it: " + change + ".",
                        "Start over in a new folder (--out), or go on with the Ohmlab that began it."));
            }
            if (!problems.isEmpty()) {
                throw new BadInputException(problems);
            }
            RunRecord record = new RunRecord(description, Instant.parse(json.get("startedAt").getAsString()));
            json.getAsJsonArray("commands").forEach(command -> record.commands.add(command.getAsString()));
            json.getAsJsonObject("durations").entrySet()
                    .forEach(entry -> record.durations.put(entry.getKey(), entry.getValue().getAsDouble()));
            return record;
        } catch (RuntimeException e) {
            throw damaged(file, e);
        }
    }

    private static void refuseOtherFormat(Path file, JsonObject json) throws BadInputException {
        int format = json.get(FORMAT_VERSION).getAsInt();
        if (format != FORMAT) {
            throw new BadInputException(file.toString(), FORMAT_VERSION, "This run has format " + format
                    + ", but this Ohmlab goes on with format " + FORMAT + " only.",
                    "Start over in a new folder (--out), or go on with the Ohmlab that began it.");
        }
    }

    private static Fingerprint values(JsonObject json, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject(name).entrySet()) {
            values.put(entry.getKey(), entry.getValue().getAsString());
        }
        return new Fingerprint(values);
    }

    private static JsonObject parse(Path file) throws BadInputException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw damaged(file, e);
        } catch (IOException e) {
            throw FileProblem.unreadable(file.toString(), "", e);
        }
    }

    private static BadInputException damaged(Path file, RuntimeException cause) {
        return new BadInputException(List.of(new InputProblem(file.toString(), "", "The record of this run is damaged.",
                "Start a new run in another folder.")), cause);
    }

    /** @param command the command line of this session */
    public void command(String command) {
        commands.add(command);
    }

    /**
     * Adds to a duration; sessions add up.
     *
     * @param name what took the time
     * @param seconds how long
     */
    public void duration(String name, double seconds) {
        durations.merge(name, Math.round(seconds * 1000) / 1000.0, Double::sum);
    }

    /**
     * Sets a field.
     *
     * @param name its name
     * @param value text, number, truth value, list or map
     */
    public void set(String name, Object value) {
        session.put(name, value);
    }

    /**
     * Replaces the file.
     *
     * @param file the run's {@code run.json}
     * @param status how the run stands
     * @param now the present time
     * @throws OhmlabException when it cannot be written
     */
    public void write(Path file, RunStatus status, Instant now) throws OhmlabException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(FORMAT_VERSION, FORMAT);
        all.put("runHash", description.hash());
        all.put("status", status.code());
        all.put("startedAt", started.toString());
        if (status != RunStatus.RUNNING) {
            all.put("finishedAt", now.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        all.put("commands", commands);
        all.putAll(description.facts());
        all.putAll(session);
        all.put("durations", durations);
        all.put(FINGERPRINT, description.fingerprint().values());
        all.put(ENGINE, description.engine().values());
        AtomicFile.writeText(file, GSON.toJson(all) + "\n");
    }
}
