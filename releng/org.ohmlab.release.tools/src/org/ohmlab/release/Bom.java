/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The bill of materials in the format CycloneDX 1.5. */
final class Bom {

    private Bom() {
    }

    /**
     * @param parts what is in the release
     * @param version version of the release
     * @param time its time
     * @return JSON text
     */
    static String write(Collection<Component> parts, String version, Instant time) {
        JsonObject bom = new JsonObject();
        bom.addProperty("bomFormat", "CycloneDX");
        bom.addProperty("specVersion", "1.5");
        // Made of the name, so that the same release has the same number.
        bom.addProperty("serialNumber", "urn:uuid:"
                + UUID.nameUUIDFromBytes(("ohmlab " + version).getBytes(StandardCharsets.UTF_8)));
        bom.addProperty("version", 1);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("timestamp", time.toString());
        JsonObject product = new JsonObject();
        product.addProperty("type", "application");
        product.addProperty("bom-ref", "ohmlab");
        product.addProperty("name", "Ohmlab");
        product.addProperty("version", version);
        product.add("licenses", licences("EPL-2.0"));
        metadata.add("component", product);
        bom.add("metadata", metadata);
        JsonArray components = new JsonArray();
        parts.stream().sorted(Comparator.comparing(part -> part.coordinates().purl()))
                .forEach(part -> components.add(component(part)));
        bom.add("components", components);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(bom) + '\n';
    }

    /**
     * Checks against the schema of the format.
     *
     * @param bom JSON text
     * @throws IOException when the schema cannot be read
     * @throws ReleaseException when it does not hold, with all places
     */
    static void check(String bom) throws IOException, ReleaseException {
        List<ParseException> problems = new JsonParser().validate(bom, Version.VERSION_15);
        if (!problems.isEmpty()) {
            throw new ReleaseException(problems.stream().map(ParseException::getMessage)
                    .collect(Collectors.joining("\n", "The bill of materials is no CycloneDX 1.5:\n", "")));
        }
    }

    private static JsonObject component(Component part) {
        Coordinates origin = part.coordinates();
        JsonObject component = new JsonObject();
        component.addProperty("type", kind(part));
        component.addProperty("bom-ref", origin.purl());
        component.addProperty("group", origin.group());
        component.addProperty("name", origin.artifact());
        component.addProperty("version", origin.version());
        if (!part.sha256().isEmpty()) {
            JsonObject hash = new JsonObject();
            hash.addProperty("alg", "SHA-256");
            hash.addProperty("content", part.sha256());
            JsonArray hashes = new JsonArray();
            hashes.add(hash);
            component.add("hashes", hashes);
        }
        component.add("licenses", licences(part.licence()));
        component.addProperty("purl", origin.purl());
        JsonArray properties = new JsonArray();
        properties.add(property("ohmlab:place", part.place()));
        properties.add(property("ohmlab:systems", String.join(" ", part.systems())));
        component.add("properties", properties);
        return component;
    }

    private static String kind(Component part) {
        String group = part.coordinates().group();
        return group.startsWith("org.ohmlab.") ? "data" : group.equals("openjdk") ? "framework" : "library";
    }

    private static JsonArray licences(String expression) {
        JsonObject licence = new JsonObject();
        licence.addProperty("expression", expression);
        JsonArray licences = new JsonArray();
        licences.add(licence);
        return licences;
    }

    private static JsonObject property(String name, String value) {
        JsonObject property = new JsonObject();
        property.addProperty("name", name);
        property.addProperty("value", value);
        return property;
    }
}
