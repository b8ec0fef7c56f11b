/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ohmlab.core.BadInputException;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.FourLevelVariation;
import org.ohmlab.model.edit.device.ApplyPreset;
import org.ohmlab.model.edit.mapping.OverrideLayer;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.presets.DevicePresets;

/** Execute, undo and redo of the commands that the forms of devices, mappings and experiments use. */
class FormCommandsTest {

    @Test
    void presetReplacesAllButTheIdentity() throws BadInputException {
        CommandScenario<Device> scenario = CommandScenario.of("fashion-lenet/rram1.device", Device.class);
        Device preset = DevicePresets.open("FeFET6");
        scenario.run(new ApplyPreset(scenario.domain(), scenario.document(), preset, false), device -> {
            assertEquals("rram1", device.getId());
            assertEquals("RRAM1", device.getName());
            assertEquals("FeFET", device.getTechnology());
            assertTrue(device.getVariations().get(0) instanceof FourLevelVariation);
            assertEquals(preset.getProvenance().getNote(), device.getProvenance().getNote());
        });
        assertSame(preset, preset.getVariations().get(0).eContainer(),
                "the preset itself keeps its parts");
        scenario.run(new ApplyPreset(scenario.domain(), scenario.document(), preset, true),
                device -> assertEquals("FeFET6", device.getName()));
    }

    @Test
    void firstValueOfALayerMakesAnExceptionAndTheLastTakesItAway() {
        CommandScenario<Mapping> scenario = CommandScenario.of("fashion-lenet/lenet5.mapping", Mapping.class);
        Mapping mapping = scenario.document();
        WeightedLayer layer = (WeightedLayer) mapping.getNetwork().eResource().getEObject("conv2");
        scenario.refuse(new OverrideLayer(scenario.domain(), mapping, layer, Literals.LAYER_MAPPING__TILE_ROWS, null));
        scenario.run(new OverrideLayer(scenario.domain(), mapping, layer, Literals.LAYER_MAPPING__TILE_ROWS, 64),
                changed -> assertEquals(64, OverrideLayer.of(changed, layer).getTileRows()));
        scenario.refuse(new OverrideLayer(scenario.domain(), mapping, layer, Literals.LAYER_MAPPING__TILE_ROWS, 64));
        scenario.run(new OverrideLayer(scenario.domain(), mapping, layer, Literals.LAYER_MAPPING__WEIGHT_BITS, 6),
                changed -> {
                    assertEquals(1, changed.getOverrides().size());
                    assertEquals(6, OverrideLayer.of(changed, layer).getWeightBits());
                });
        scenario.run(new OverrideLayer(scenario.domain(), mapping, layer, Literals.LAYER_MAPPING__TILE_ROWS, null),
                changed -> assertFalse(OverrideLayer.of(changed, layer).isSetTileRows()));
        scenario.run(new OverrideLayer(scenario.domain(), mapping, layer, Literals.LAYER_MAPPING__WEIGHT_BITS, null),
                changed -> assertTrue(changed.getOverrides().isEmpty()));
    }

    @Test
    void methodsAreAddedAndOrdered() {
        CommandScenario<Experiment> scenario = CommandScenario.of("fashion-lenet/quick.experiment", Experiment.class);
        Experiment experiment = scenario.document();
        Ovf created = ExperimentFactory.eINSTANCE.createOvf();
        created.setName("OVF");
        scenario.run(ListEdits.add(scenario.domain(), experiment,
                ExperimentPackage.Literals.EXPERIMENT__METHODS, created, 1), changed -> {
                    assertSame(created, changed.getMethods().get(1));
                    assertNotEquals("OVF", created.getName(), "the name is taken");
                    assertFalse(created.getId().isBlank());
                });
        Method first = experiment.getMethods().get(0);
        scenario.refuse(ListEdits.move(scenario.domain(), first, -1));
        scenario.run(ListEdits.move(scenario.domain(), first, 1),
                changed -> assertSame(first, changed.getMethods().get(1)));
        Method last = experiment.getMethods().get(experiment.getMethods().size() - 1);
        scenario.refuse(ListEdits.move(scenario.domain(), last, 1));
    }
}
