/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.BoundedInput;
import org.ohmlab.core.io.FileProblem;

/** Reads {@code run.json}. Fields that are not known here are left alone; formats newer than this one are refused. */
final class RunInfoFile {

    private static final long MOST_BYTES = 64L << 20;
    private static final int FORMAT = 1;
    private static final Set<String> OPEN_WHEN_ZERO = Set.of("levels", "minConductance", "maxConductance");

    private RunInfoFile() {
    }

    static RunInfo read(Path file) throws BadInputException {
        JsonFields json = new JsonFields(file.toString(), "", parse(file));
        int format = json.count("formatVersion").orElse(FORMAT);
        if (format > FORMAT) {
            throw new BadInputException(file.toString(), "formatVersion", "The run is of format " + format
                    + ", this Ohmlab reads formats up to " + FORMAT + ".", "Use the Ohmlab that made the run.");
        }
        return new RunInfo(identity(json), experiment(json.object("experiment")), inputs(json), facts(json),
                json.text("sigmaConvention"), mapping(json.object("mapping")), methods(json), json.texts("seeds"),
                confidence(file, json.object("evaluation")), convergence(json), json.object("durations").numbers(),
                json.texts("notModelled"));
    }

    private static RunInfo.Identity identity(JsonFields json) throws BadInputException {
        return new RunInfo.Identity(json.text("ohmlabVersion"), json.text("runHash"), json.text("status"),
                json.text("startedAt"), json.text("finishedAt"), json.texts("commands"));
    }

    private static RunInfo.Experiment experiment(JsonFields experiment) throws BadInputException {
        return new RunInfo.Experiment(experiment.text("name"), experiment.text("file"), experiment.text("note"));
    }

    private static Map<RunInfo.Section, Map<String, String>> facts(JsonFields json) throws BadInputException {
        Map<RunInfo.Section, Map<String, String>> facts = new EnumMap<>(RunInfo.Section.class);
        for (RunInfo.Section section : RunInfo.Section.values()) {
            facts.put(section, json.object(section.name().toLowerCase(Locale.ROOT)).facts());
        }
        facts.put(RunInfo.Section.DEVICE, device(json.object("device")));
        OptionalInt threads = json.count("threads");
        if (threads.isPresent()) {
            facts.get(RunInfo.Section.MACHINE).put("threads", Integer.toString(threads.getAsInt()));
        }
        return facts;
    }

    private static OptionalDouble confidence(Path file, JsonFields evaluation) throws BadInputException {
        OptionalDouble confidence = evaluation.number("confidence");
        if (confidence.isPresent() && !(confidence.getAsDouble() > 0 && confidence.getAsDouble() < 1)) {
            throw new BadInputException(file.toString(), "evaluation.confidence",
                    "A confidence level of " + confidence.getAsDouble() + " is not between 0 and 1.",
                    "The file was changed or is damaged: restore it or repeat the run.");
        }
        return confidence;
    }

    private static JsonObject parse(Path file) throws BadInputException {
        try (Reader text = new InputStreamReader(
                new BoundedInput(new BufferedInputStream(Files.newInputStream(file)), MOST_BYTES),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
                JsonReader reader = new JsonReader(text)) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement root = JsonParser.parseReader(reader);
            if (root.isJsonObject()) {
                return root.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            if (e.getCause() instanceof IOException cause && !isSyntax(cause)) {
                throw FileProblem.unreadable(file.toString(), "", cause);
            }
            throw new BadInputException(file.toString(), "", "The file is not valid JSON (" + e.getMessage() + ").",
                    "The file was changed or is damaged: restore it or repeat the run.");
        } catch (IOException e) {
            throw FileProblem.unreadable(file.toString(), "", e);
        }
        throw new BadInputException(file.toString(), "", "The file does not hold a JSON object.",
                "The file was changed or is damaged: restore it or repeat the run.");
    }

    private static boolean isSyntax(IOException cause) {
        return cause instanceof MalformedJsonException
                || cause instanceof EOFException;
    }

    private static List<RunInfo.InputFile> inputs(JsonFields json) throws BadInputException {
        List<RunInfo.InputFile> inputs = new ArrayList<>();
        for (JsonFields input : json.objects("inputs")) {
            inputs.add(new RunInfo.InputFile(input.text("role"), input.text("file"), input.text("sha256"),
                    input.number("bytes")));
        }
        return inputs;
    }

    private static Map<String, String> device(JsonFields device) throws BadInputException {
        Map<String, String> facts = new LinkedHashMap<>(device.facts());
        // Zero is how a device says that it leaves these open.
        facts.entrySet().removeIf(fact -> OPEN_WHEN_ZERO.contains(fact.getKey())
                && fact.getValue().matches("0([.]0)?"));
        List<String> variations = new ArrayList<>();
        for (JsonFields variation : device.objects("variations")) {
            variations.add(String.join(" ", variation.facts().values()));
        }
        if (!variations.isEmpty()) {
            facts.put("variations", String.join("; ", variations));
        }
        device.object("provenance").facts().forEach((name, value) -> facts.merge(name, value, (a, b) -> a + " " + b));
        return facts;
    }

    private static RunInfo.MappingInfo mapping(JsonFields mapping) throws BadInputException {
        List<RunInfo.Tiles> layers = new ArrayList<>();
        for (JsonFields layer : mapping.objects("layers")) {
            layers.add(tiles(layer));
        }
        Optional<JsonFields> totals = mapping.optionalObject("totals");
        return new RunInfo.MappingInfo(mapping.facts(), layers,
                totals.isPresent() ? Optional.of(tiles(totals.get())) : Optional.empty());
    }

    private static RunInfo.Tiles tiles(JsonFields layer) throws BadInputException {
        return new RunInfo.Tiles(layer.text("layer"), layer.numberOrNaN("rows"), layer.numberOrNaN("columns"),
                layer.numberOrNaN("arrays"), layer.numberOrNaN("devices"), layer.numberOrNaN("utilisation"),
                layer.numberOrNaN("adcConversions"));
    }

    private static List<RunInfo.MethodInfo> methods(JsonFields json) throws BadInputException {
        List<RunInfo.MethodInfo> methods = new ArrayList<>();
        for (JsonFields method : json.objects("methods")) {
            methods.add(new RunInfo.MethodInfo(method.text("name"), method.text("kind"), method.text("description"),
                    method.number("trainingTemperature"), method.object("parameters").facts()));
        }
        return methods;
    }

    private static List<RunInfo.Convergence> convergence(JsonFields json) throws BadInputException {
        List<RunInfo.Convergence> all = new ArrayList<>();
        for (JsonFields one : json.objects("convergence")) {
            all.add(new RunInfo.Convergence(
                    new MethodKey(one.text("method"), one.number("sigmaTrain").orElse(0)), one.count("trained"),
                    one.count("converged"), one.count("collapsed"), one.count("diverged")));
        }
        return all;
    }
}
