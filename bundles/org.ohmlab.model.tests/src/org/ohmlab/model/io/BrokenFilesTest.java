/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.network.Network;

class BrokenFilesTest {

    private static final String NETWORK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <network:Network xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:network="http://www.ohmlab.org/network/1" id="n" formatVersion="1">
              %s
            </network:Network>
            """;

    @TempDir
    private Path folder;

    static List<Arguments> brokenLayers() {
        return List.of(
                Arguments.of("unknown attribute",
                        "<layers xsi:type=\"network:Dense\" id=\"d\" units=\"3\" colour=\"red\"/>",
                        "Dense 'd', line 3", "Dense has no 'colour'.", "units"),
                Arguments.of("unknown element", "<knobs id=\"k\"><knob/></knobs>",
                        "Network 'n', line 3", "Network has no 'knobs'.", "layers"),
                Arguments.of("unknown class", "<layers xsi:type=\"network:Transformer\" id=\"t\"/>",
                        "line 3", "There is no kind of element 'Transformer'.", "Convolution"),
                Arguments.of("abstract class", "<layers xsi:type=\"network:Layer\" id=\"t\"/>",
                        "line 3", "There is no kind of element 'Layer'.", "Convolution"),
                Arguments.of("class missing", "<layers id=\"t\"/>",
                        "line 3", "There is no kind of element 'Layer'.", "Convolution"),
                Arguments.of("unknown prefix", "<layers xsi:type=\"net:Dense\" id=\"t\"/>",
                        "line 3", "An element's class has no known namespace prefix.",
                        "http://www.ohmlab.org/network/1"),
                Arguments.of("not a number", "<layers xsi:type=\"network:Dense\" id=\"d\" units=\"many\"/>",
                        "Dense 'd', line 3", "units cannot be 'many'.", "Write a whole number."),
                Arguments.of("not finite", "<layers xsi:type=\"network:Dropout\" id=\"d\" rate=\"NaN\"/>",
                        "Dropout 'd', line 3", "rate cannot be 'NaN'.", "finite decimal number"),
                Arguments.of("not a boolean", "<layers xsi:type=\"network:Dense\" id=\"d\" bias=\"yes\"/>",
                        "Dense 'd', line 3", "bias cannot be 'yes'.", "true or false"),
                Arguments.of("not an enumerator", "<layers xsi:type=\"network:Dense\" id=\"d\" placement=\"OPTICAL\"/>",
                        "Dense 'd', line 3", "placement cannot be 'OPTICAL'.", "Use one of: ANALOG, DIGITAL."),
                Arguments.of("unknown layer", "<layers xsi:type=\"network:Relu\" id=\"r\" inputs=\"conv9\"/>",
                        "Relu 'r', line 3", "inputs names 'conv9', which is no element of this file.",
                        "id of an element"),
                Arguments.of("one of several unknown",
                        "<layers xsi:type=\"network:Add\" id=\"a\" inputs=\"b nowhere\"/>"
                                + "<layers xsi:type=\"network:Relu\" id=\"b\"/>",
                        "Add 'a', line 3", "inputs names 'nowhere', which is no element of this file.",
                        "id of an element"),
                Arguments.of("wrong kind of target",
                        "<layers xsi:type=\"network:Relu\" id=\"r\" inputs=\"x\"><exits id=\"x\"/></layers>",
                        "Relu 'r', line 3", "inputs cannot be IrsPoint 'x'.", "It must be a Layer."),
                Arguments.of("wrong kind of child",
                        "<layers xsi:type=\"network:OvfPoint\" id=\"o\"/>",
                        "Network 'n', line 3", "layers cannot be OvfPoint 'o'.", "It must be a Layer."),
                Arguments.of("id twice",
                        "<layers xsi:type=\"network:Relu\" id=\"r\"/>\n<layers xsi:type=\"network:Tanh\" id=\"r\"/>",
                        "Tanh 'r', line 4", "The id 'r' is already used in line 3.", "another id"),
                Arguments.of("impossible id", "<layers xsi:type=\"network:Relu\" id=\"a b\"/>",
                        "Relu 'a b', line 3", "'a b' cannot be an id.", "letters, digits"),
                Arguments.of("foreign id", "<layers xsi:type=\"network:Relu\" xmi:id=\"a\"/>",
                        "Relu, line 3", "The attribute xmi:id is not supported.", "Use id instead."),
                Arguments.of("child twice",
                        "<layers xsi:type=\"network:Dense\" id=\"d\"><ovf id=\"o1\"/><ovf id=\"o2\"/></layers>",
                        "Dense 'd', line 3", "There is a second <ovf>.", "Keep one"),
                Arguments.of("text between elements", "conv1 goes here",
                        "Network 'n', line 3", "There is text between the elements: 'conv1 goes here'.", "note"),
                Arguments.of("part in another file", "<layers xsi:type=\"network:Relu\" href=\"other.network#r\"/>",
                        "Network 'n', line", "said to be in another file", "Write the part itself here"),
                Arguments.of("element not closed", "<layers xsi:type=\"network:Relu\" id=\"r\">",
                        "line 4", "not well-formed XML", "text editor"),
                Arguments.of("conflict markers", "<<<<<<< HEAD",
                        "line 3", "not well-formed XML", "text editor"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenLayers")
    void namesFileElementAndRemedy(String what, String layers, String element, String message, String remedy)
            throws Exception {
        Path file = write("broken.network", NETWORK.formatted(layers));
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file));
        InputProblem problem = error.problems().get(0);
        assertEquals(file.toString(), problem.file());
        assertTrue(problem.element().startsWith(element), problem::toString);
        assertTrue(problem.message().contains(message), problem::toString);
        assertTrue(problem.remedy().contains(remedy), problem::toString);
        assertFalse(error.getMessage().contains("org."), "no class names: " + error.getMessage());
    }

    @Test
    void reportsAllProblemsOfAllFilesAtOnce() throws Exception {
        write("a.network", NETWORK.formatted(
                "<layers xsi:type=\"network:Relu\" id=\"r\" inputs=\"x y\" slope=\"1\"/>"));
        write("b.device", "<d:Device xmlns:d='http://www.ohmlab.org/device/1' id='b' sigma='high'/>");
        Path mapping = write("m.mapping", "<m:Mapping xmlns:m='http://www.ohmlab.org/mapping/1' id='m' "
                + "network='a.network#n' device='b.device#b'/>");
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(mapping));
        assertEquals(4, error.problems().size(), error.getMessage());
        assertEquals(3, error.problems().stream().filter(p -> p.file().endsWith("a.network")).count());
        assertEquals(1, error.problems().stream().filter(p -> p.file().endsWith("b.device")).count());
    }

    @Test
    void documentTypesAreRefusedUnread() throws Exception {
        Path secret = write("secret.txt", "the secret");
        for (String doctype : List.of(
                "<!DOCTYPE d:Device [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE d:Device SYSTEM \"http://localhost:1/device.dtd\">",
                "<!DOCTYPE d:Device [<!ENTITY % p SYSTEM \"http://localhost:1/p.dtd\"> %p;]>",
                "<!DOCTYPE d:Device>")) {
            Path file = write("x.device",
                    doctype + "<d:Device xmlns:d='http://www.ohmlab.org/device/1' id='x' name='"
                            + (doctype.contains("ENTITY x") ? "&x;" : "") + "'/>");
            BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file));
            assertTrue(error.getMessage().contains("DOCTYPE"), error.getMessage());
            assertTrue(error.getMessage().contains("Remove the declaration"), error.getMessage());
            assertFalse(error.getMessage().contains("the secret"), error.getMessage());
        }
    }

    @Test
    void entitiesDoNotExpandWithoutBound() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE d:Device [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"&e").append(i - 1).append(";&e").append(i - 1)
                    .append(";\">");
        }
        bomb.append("]><d:Device xmlns:d='http://www.ohmlab.org/device/1' id='x' name='&e39;'/>");
        Path file = write("bomb.device", bomb.toString());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file));
            assertTrue(error.getMessage().contains("DOCTYPE"), error.getMessage());
        });
    }

    @Test
    void packagesAreNotLoadedFromAddressesInTheFile() throws Exception {
        Path ecore = write("evil.ecore",
                "<ecore:EPackage xmlns:ecore='http://www.eclipse.org/emf/2002/Ecore' name='evil' "
                + "nsURI='http://evil/1' nsPrefix='evil'/>");
        Path file = write("x.device", "<e:Device xmlns:e='http://evil/1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
                + "xsi:schemaLocation='http://evil/1 " + ecore.toUri() + "' id='x'/>");
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file));
        assertTrue(error.getMessage().contains("xsi:schemaLocation is not supported"), error.getMessage());
        assertTrue(error.getMessage().contains("'http://evil/1' is not a namespace of Ohmlab's models"),
                error.getMessage());
        Path java = write("y.device", "<e:Device xmlns:e='java://java.lang.System' id='x'/>");
        assertThrows(BadInputException.class, () -> ModelFiles.load(java));
    }

    @Test
    void deepNestingAndGreatSizeAreRefused() throws Exception {
        Path deep = write("deep.network", NETWORK.formatted("<x>".repeat(100_000) + "</x>".repeat(100_000)));
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(deep));
        assertTrue(error.getMessage().contains("not well-formed"), error.getMessage());
        Path big = folder.resolve("big.network");
        Files.write(big, new byte[OhmlabResource.MAX_BYTES + 1]);
        error = assertThrows(BadInputException.class, () -> ModelFiles.load(big));
        assertTrue(error.getMessage().contains("larger than 16 MiB"), error.getMessage());
    }

    @Test
    void filesThatAreNoModels() throws Exception {
        assertProblem(folder.resolve("missing.network"), "There is no such file.");
        assertProblem(Files.createDirectory(folder.resolve("folder.network")), "This is not a file.");
        assertProblem(write("empty.network", ""), "not well-formed XML");
        assertProblem(write("text.network", "hello"), "not well-formed XML");
        assertProblem(write("model.txt", "<x/>"), "The ending of the name is none of a model file.");
        assertProblem(write("html.network", "<html><body/></html>"), "no known namespace");
        assertProblem(write("two.network", "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'/>"), "root element");
        assertProblem(write("wrong.network", "<d:Device xmlns:d='http://www.ohmlab.org/device/1' id='x'/>"),
                "The root element is <Device>, but a .network file holds one Network.");
        assertProblem(write("part.network", "<n:Relu xmlns:n='http://www.ohmlab.org/network/1' id='x'/>"),
                "The root element is <Relu>");
        byte[] invalid = NETWORK.formatted("").getBytes(StandardCharsets.UTF_8);
        invalid[invalid.length - 3] = (byte) 0xC3;
        Files.write(folder.resolve("utf.network"), invalid);
        assertProblem(folder.resolve("utf.network"), "");
        byte[] truncated = NETWORK.formatted("<layers xsi:type=\"network:Relu\" id=\"r\"/>")
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < truncated.length - 1; length += 7) {
            Files.write(folder.resolve("cut.network"), java.util.Arrays.copyOf(truncated, length));
            assertProblem(folder.resolve("cut.network"), "");
        }
    }

    @Test
    void aFileOfAnotherKindThanWanted() throws Exception {
        Path file = write("n.network", NETWORK.formatted(""));
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file, Device.class));
        assertTrue(error.getMessage().contains("Network 'n', not a file of the kind Device"), error.getMessage());
        assertEquals("n", ModelFiles.load(file, Network.class).getId());
    }

    @Test
    void aNewerFormatIsRefusedNamingBothVersions() throws Exception {
        Path file = write("future.device",
                "<d:Device xmlns:d='http://www.ohmlab.org/device/1' id='x' formatVersion='7' quantumState='up'/>");
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file));
        assertEquals(1, error.problems().size());
        assertTrue(error.getMessage().contains("format version 7, this Ohmlab knows versions up to 1"),
                error.getMessage());
        assertProblem(write("zero.device", "<d:Device xmlns:d='http://www.ohmlab.org/device/1' formatVersion='0'/>"),
                "is not a version number");
    }

    @Test
    void aNewerFormatCanBeLookedAtButNotSaved() throws Exception {
        Path file = write("future.device",
                "<d:Device xmlns:d='http://www.ohmlab.org/device/1' id='x' formatVersion='7' quantumState='up' sigma='0.1'/>");
        String before = Files.readString(file);
        OhmlabResource resource = (OhmlabResource) new OhmlabResourceFactory().createResource(ModelLoad.uri(file));
        resource.load(null);
        assertTrue(resource.isNewerFormat());
        assertEquals(0.1, ((Device) resource.document().orElseThrow()).getSigma());
        assertEquals(1, resource.getWarnings().size());
        IOException refused = assertThrows(IOException.class, () -> resource.save(null));
        assertTrue(refused.getMessage().contains("format version 7"), refused.getMessage());
        assertEquals(before, Files.readString(file));
    }

    private void assertProblem(Path file, String message) {
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.load(file), file.toString());
        assertEquals(file.toString(), error.problems().get(0).file());
        assertTrue(error.getMessage().contains(message), error.getMessage());
        assertFalse(error.problems().get(0).remedy().isEmpty(), error.getMessage());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
