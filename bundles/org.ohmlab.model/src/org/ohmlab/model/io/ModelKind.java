/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.mapping.MappingPackage;
import org.ohmlab.model.network.NetworkPackage;

/** The four kinds of model file. */
public enum ModelKind {

    /** A neural network with its feedback points. */
    NETWORK("network", NetworkPackage.Literals.NETWORK),
    /** A memory device and its variation. */
    DEVICE("device", DevicePackage.Literals.DEVICE),
    /** A network on a device. */
    MAPPING("mapping", MappingPackage.Literals.MAPPING),
    /** What is trained, how, and how it is evaluated. */
    EXPERIMENT("experiment", ExperimentPackage.Literals.EXPERIMENT);

    private final String extension;
    private final EClass rootClass;

    ModelKind(String extension, EClass rootClass) {
        this.extension = extension;
        this.rootClass = rootClass;
    }

    /** @return ending of the file name, without the point */
    public String extension() {
        return extension;
    }

    /** @return class of the root element */
    public EClass rootClass() {
        return rootClass;
    }

    /** @return namespace of the root element */
    public String namespace() {
        return rootClass.getEPackage().getNsURI();
    }

    /**
     * @param file a file
     * @return its kind by the ending of its name; empty when it is no model file
     */
    public static Optional<ModelKind> of(Path file) {
        Path name = file.getFileName();
        return name == null ? Optional.empty() : ofName(name.toString());
    }

    /**
     * @param fileName a file's name
     * @return its kind by the ending; empty when it is no model file
     */
    static Optional<ModelKind> ofName(String fileName) {
        return Arrays.stream(values()).filter(kind -> fileName.endsWith("." + kind.extension)).findFirst();
    }

    /**
     * @param document a root element
     * @return its kind
     */
    public static ModelKind of(Document document) {
        return Arrays.stream(values()).filter(kind -> kind.rootClass == document.eClass()).findFirst().orElseThrow();
    }

    /** @return all endings, for messages */
    static String extensions() {
        return Arrays.stream(values()).map(kind -> "." + kind.extension).collect(Collectors.joining(", "));
    }
}
