/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.migration.FormatVersion;
import org.ohmlab.model.network.Network;

/**
 * Creates root elements that know the present format version and have an id; the generated factories leave both empty.
 */
public final class Documents {

    private Documents() {
    }

    /**
     * @param name the network's name, for people
     * @return a network without layers
     */
    public static Network network(String name) {
        return (Network) create(ModelKind.NETWORK, name);
    }

    /**
     * @param name the device's name, for people
     * @return a device without variation
     */
    public static Device device(String name) {
        return (Device) create(ModelKind.DEVICE, name);
    }

    /**
     * @param name the mapping's name, for people
     * @return a mapping that refers to nothing yet
     */
    public static Mapping mapping(String name) {
        return (Mapping) create(ModelKind.MAPPING, name);
    }

    /**
     * @param name the experiment's name, for people
     * @return an experiment without content
     */
    public static Experiment experiment(String name) {
        return (Experiment) create(ModelKind.EXPERIMENT, name);
    }

    /**
     * @param kind the kind of file
     * @param name the document's name, for people
     * @return its root element
     */
    public static Document create(ModelKind kind, String name) {
        Document document = (Document) EcoreUtil.create(kind.rootClass());
        document.setFormatVersion(FormatVersion.CURRENT);
        document.setName(name);
        document.setId(Ids.newId(document));
        return document;
    }
}
