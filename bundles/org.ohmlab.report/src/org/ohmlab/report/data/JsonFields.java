/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.ohmlab.core.BadInputException;

/** Fields of a JSON object that may be missing but must not be of another type; knows its place for messages. */
final class JsonFields {

    private final String file;
    private final String place;
    private final JsonObject object;

    JsonFields(String file, String place, JsonObject object) {
        this.file = file;
        this.place = place;
        this.object = object;
    }

    /** Empty when missing. */
    String text(String name) throws BadInputException {
        JsonElement element = get(name);
        if (element == null) {
            return "";
        }
        if (!isKind(element, JsonPrimitive::isString)) {
            throw wrong(path(name), "a text");
        }
        return element.getAsString();
    }

    OptionalDouble number(String name) throws BadInputException {
        JsonElement element = get(name);
        if (element == null) {
            return OptionalDouble.empty();
        }
        if (!isKind(element, JsonPrimitive::isNumber)) {
            throw wrong(path(name), "a number");
        }
        return OptionalDouble.of(element.getAsDouble());
    }

    /** NaN when missing. */
    double numberOrNaN(String name) throws BadInputException {
        return number(name).orElse(Double.NaN);
    }

    OptionalInt count(String name) throws BadInputException {
        OptionalDouble number = number(name);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        double value = number.getAsDouble();
        if (value != Math.rint(value) || value < 0 || value > Integer.MAX_VALUE) {
            throw wrong(path(name), "a whole number");
        }
        return OptionalInt.of((int) value);
    }

    /** An object without fields when missing. */
    JsonFields object(String name) throws BadInputException {
        JsonElement element = get(name);
        if (element != null && !element.isJsonObject()) {
            throw wrong(path(name), "an object");
        }
        return new JsonFields(file, path(name), element == null ? new JsonObject() : element.getAsJsonObject());
    }

    Optional<JsonFields> optionalObject(String name) throws BadInputException {
        return get(name) == null ? Optional.empty() : Optional.of(object(name));
    }

    List<JsonFields> objects(String name) throws BadInputException {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonElement element : array(name)) {
            String at = path(name) + "[" + objects.size() + "]";
            if (!element.isJsonObject()) {
                throw wrong(at, "an object");
            }
            objects.add(new JsonFields(file, at, element.getAsJsonObject()));
        }
        return objects;
    }

    List<String> texts(String name) throws BadInputException {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : array(name)) {
            if (!element.isJsonPrimitive()) {
                throw wrong(path(name) + "[" + texts.size() + "]", "a text");
            }
            texts.add(element.getAsString());
        }
        return texts;
    }

    /** Every field with a plain value, or a list of such, in the words of the file and its order. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        object.entrySet().forEach(entry -> {
            String value = plain(entry.getValue());
            if (!value.isEmpty()) {
                facts.put(entry.getKey(), value);
            }
        });
        return facts;
    }

    Map<String, Double> numbers() throws BadInputException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String name : object.keySet()) {
            number(name).ifPresent(value -> numbers.put(name, value));
        }
        return numbers;
    }

    private static String plain(JsonElement element) {
        if (element.isJsonPrimitive()) {
            return element.getAsString();
        }
        if (element instanceof JsonArray array) {
            List<String> parts = new ArrayList<>();
            array.forEach(part -> parts.add(plain(part)));
            return parts.contains("") ? "" : String.join(", ", parts);
        }
        return "";
    }

    private JsonArray array(String name) throws BadInputException {
        JsonElement element = get(name);
        if (element != null && !element.isJsonArray()) {
            throw wrong(path(name), "a list");
        }
        return element == null ? new JsonArray() : element.getAsJsonArray();
    }

    private JsonElement get(String name) {
        JsonElement element = object.get(name);
        return element == null || element.isJsonNull() ? null : element;
    }

    private static boolean isKind(JsonElement element, Predicate<JsonPrimitive> kind) {
        return element instanceof JsonPrimitive primitive && kind.test(primitive);
    }

    private String path(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private BadInputException wrong(String at, String expected) {
        return new BadInputException(file, at, "The value is not " + expected + ".",
                "The file was changed or is damaged: restore it or repeat the run.");
    }
}
