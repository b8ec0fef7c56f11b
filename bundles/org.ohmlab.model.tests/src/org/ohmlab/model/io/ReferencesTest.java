/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DeviceFactory;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.mapping.Mapping;

class ReferencesTest {

    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void writeFiles() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        Files.createDirectory(project.resolve("sub"));
        for (String where : List.of("n.network", "sub/n.network", "../n.network")) {
            Files.writeString(project.resolve(where), "<n:Network xmlns:n='http://www.ohmlab.org/network/1' id='n'/>");
        }
        Files.writeString(project.resolve("d.device"), "<d:Device xmlns:d='http://www.ohmlab.org/device/1' id='d'/>");
        Files.createSymbolicLink(project.resolve("link.network"), Path.of("../n.network"));
        Files.createSymbolicLink(project.resolve("inner-link.network"), Path.of("sub/n.network"));
    }

    private Path mapping(String name, String network) throws IOException {
        return Files.writeString(project.resolve(name), "<m:Mapping xmlns:m='http://www.ohmlab.org/mapping/1' id='m' "
                + "network='" + network + "' device='" + (name.contains("/") ? "../" : "") + "d.device#d'/>");
    }

    @ParameterizedTest
    @CsvSource({"n.network#n", "sub/n.network#n", "./sub/../n.network#n", "inner-link.network#n"})
    void aReferenceInsideTheProjectIsFollowed(String address) throws Exception {
        Mapping mapping = (Mapping) ModelFiles.load(mapping("m.mapping", address), ProjectFolder.at(project));
        assertEquals("n", mapping.getNetwork().getId());
        assertFalse(((EObject) mapping.getNetwork()).eIsProxy());
    }

    @Test
    void aProjectFileNearbyMakesTheFolderAboveReachable() throws Exception {
        Path file = mapping("sub/m.mapping", "n.network#n");
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file));
        assertTrue(error.getMessage().contains("../d.device"), error.getMessage());
        Files.writeString(project.resolve(".project"), "");
        assertEquals("d", ModelFiles.load(file, Mapping.class).getDevice().getId());
    }

    @ParameterizedTest
    @CsvSource({"../n.network#n", "sub/../../n.network#n", "link.network#n", "/etc/passwd#n", "file:///etc/passwd#n",
        "http://localhost:1/n.network#n", "jar:file:/x.jar!/n.network#n", "platform:/resource/x/n.network#n",
        "pathmap://X/n.network#n", "//host/share/n.network#n"})
    void aReferenceOutOfTheProjectIsRefused(String address) throws Exception {
        Path file = mapping("m.mapping", address);
        BadInputException error = assertThrows(BadInputException.class,
                () -> ModelFiles.load(file, ProjectFolder.at(project)));
        InputProblem problem = error.problems().get(0);
        assertEquals(1, error.problems().size(), error.getMessage());
        assertEquals(file.toString(), problem.file());
        assertEquals("Mapping 'm', line 1", problem.element());
        assertTrue(problem.message().contains("not a file inside the project folder"), problem.message());
        assertTrue(problem.message().startsWith("network refers to"), problem.message());
    }

    @Test
    void aReferenceSetLaterOpensNothingOutside() throws Exception {
        Mapping mapping = (Mapping) ModelFiles.load(mapping("m.mapping", "n.network#n"), ProjectFolder.at(project));
        Device proxy = DeviceFactory.eINSTANCE.createDevice();
        ((InternalEObject) proxy).eSetProxyURI(URI.createFileURI(folder.resolve("n.network").toString())
                .appendFragment("n"));
        mapping.setDevice(proxy);
        assertTrue(mapping.getDevice().eIsProxy());
        assertEquals(2, mapping.eResource().getResourceSet().getResources().size()
                - (int) mapping.eResource().getResourceSet().getResources().stream()
                        .filter(r -> r.getURI().lastSegment().equals("d.device")).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gone.network#n|refers to the file 'gone.network', which does not exist.|Create the file",
        "sub#n|refers to the file 'sub', which does not exist.|Create the file",
        "n.network#x|refers to 'x' in 'n.network', where no element has this id.|Write network=\"n.network#n\".",
        "d.device#d|refers to Device 'd' in 'd.device', which is no Network.|Refer to the id of a Network.",
        "n.network|names 'n.network', which is no element of this file.|FILE#ID"})
    void anUnresolvedReferenceNamesElementFileAndRemedy(String address, String message, String remedy)
            throws Exception {
        Path file = mapping("m.mapping", address);
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file));
        InputProblem problem = error.problems().get(0);
        assertEquals("Mapping 'm', line 1", problem.element());
        assertEquals("network " + message, problem.message());
        assertTrue(problem.remedy().contains(remedy), problem.remedy());
    }

    @Test
    void aProblemInAReferencedFileNamesThatFileAsTheUserWouldWriteIt() throws Exception {
        Files.writeString(project.resolve("sub/n.network"), "<n:Network");
        Path file = mapping("m.mapping", "sub/n.network#n");
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file));
        assertEquals(project.resolve("sub/n.network").toString(), error.problems().get(0).file());
        assertEquals(1, error.problems().size());
    }

    @Test
    void aNewerReferencedFileIsRefused() throws Exception {
        Files.writeString(project.resolve("n.network"),
                "<n:Network xmlns:n='http://www.ohmlab.org/network/1' id='n' formatVersion='2'/>");
        Path file = mapping("m.mapping", "n.network#n");
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file));
        assertTrue(error.getMessage().contains("n.network: The file has format version 2"), error.getMessage());
    }

    @Test
    void oneFileIsLoadedOnceHoweverManyReferToIt() throws Exception {
        Experiment experiment = ModelFiles.load(Path.of("../../examples/fashion-lenet/nft.experiment"),
                Experiment.class);
        assertSame(experiment.getNetwork(), experiment.getMapping().getNetwork());
        assertEquals(4, experiment.eResource().getResourceSet().getResources().size());
        Map<EObject, ?> unresolved = EcoreUtil.UnresolvedProxyCrossReferencer.find(experiment.eResource()
                .getResourceSet());
        assertEquals(Map.of(), unresolved);
        assertNotNull(experiment.getMapping().getDevice().getProvenance());
    }

    @Test
    void theFileItselfMustBeInTheProject() throws Exception {
        BadInputException error = assertThrows(BadInputException.class,
                () -> ModelFiles.load(folder.resolve("n.network"), ProjectFolder.at(project)));
        assertTrue(error.getMessage().contains("not inside the project folder"), error.getMessage());
    }
}
