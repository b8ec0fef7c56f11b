/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.mapping.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.ohmlab.model.base.BasePackage;

import org.ohmlab.model.base.impl.BasePackageImpl;

import org.ohmlab.model.device.DevicePackage;

import org.ohmlab.model.device.impl.DevicePackageImpl;

import org.ohmlab.model.experiment.ExperimentPackage;

import org.ohmlab.model.experiment.impl.ExperimentPackageImpl;

import org.ohmlab.model.mapping.ColumnScheme;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingFactory;
import org.ohmlab.model.mapping.MappingPackage;
import org.ohmlab.model.mapping.Simulation;

import org.ohmlab.model.network.NetworkPackage;

import org.ohmlab.model.network.impl.NetworkPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MappingPackageImpl extends EPackageImpl implements MappingPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layerMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum columnSchemeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum simulationEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.ohmlab.model.mapping.MappingPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MappingPackageImpl() {
		super(eNS_URI, MappingFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MappingPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MappingPackage init() {
		if (isInited) return (MappingPackage)EPackage.Registry.INSTANCE.getEPackage(MappingPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMappingPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MappingPackageImpl theMappingPackage = registeredMappingPackage instanceof MappingPackageImpl ? (MappingPackageImpl)registeredMappingPackage : new MappingPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NetworkPackage.eNS_URI);
		NetworkPackageImpl theNetworkPackage = (NetworkPackageImpl)(registeredPackage instanceof NetworkPackageImpl ? registeredPackage : NetworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DevicePackage.eNS_URI);
		DevicePackageImpl theDevicePackage = (DevicePackageImpl)(registeredPackage instanceof DevicePackageImpl ? registeredPackage : DevicePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ExperimentPackage.eNS_URI);
		ExperimentPackageImpl theExperimentPackage = (ExperimentPackageImpl)(registeredPackage instanceof ExperimentPackageImpl ? registeredPackage : ExperimentPackage.eINSTANCE);

		// Create package meta-data objects
		theMappingPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theNetworkPackage.createPackageContents();
		theDevicePackage.createPackageContents();
		theExperimentPackage.createPackageContents();

		// Initialize created meta-data
		theMappingPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theNetworkPackage.initializePackageContents();
		theDevicePackage.initializePackageContents();
		theExperimentPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMappingPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MappingPackage.eNS_URI, theMappingPackage);
		return theMappingPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapping() {
		return mappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapping_Network() {
		return (EReference)mappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapping_Device() {
		return (EReference)mappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_WeightBits() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_CellBits() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_TileRows() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_TileColumns() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Scheme() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_InputBits() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_DacBits() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_AdcBits() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Simulation() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapping_Overrides() {
		return (EReference)mappingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayerMapping() {
		return layerMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayerMapping_Layer() {
		return (EReference)layerMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayerMapping_WeightBits() {
		return (EAttribute)layerMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayerMapping_CellBits() {
		return (EAttribute)layerMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayerMapping_TileRows() {
		return (EAttribute)layerMappingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayerMapping_TileColumns() {
		return (EAttribute)layerMappingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayerMapping_Scheme() {
		return (EAttribute)layerMappingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayerMapping_Device() {
		return (EReference)layerMappingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getColumnScheme() {
		return columnSchemeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSimulation() {
		return simulationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MappingFactory getMappingFactory() {
		return (MappingFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		mappingEClass = createEClass(MAPPING);
		createEReference(mappingEClass, MAPPING__NETWORK);
		createEReference(mappingEClass, MAPPING__DEVICE);
		createEAttribute(mappingEClass, MAPPING__WEIGHT_BITS);
		createEAttribute(mappingEClass, MAPPING__CELL_BITS);
		createEAttribute(mappingEClass, MAPPING__TILE_ROWS);
		createEAttribute(mappingEClass, MAPPING__TILE_COLUMNS);
		createEAttribute(mappingEClass, MAPPING__SCHEME);
		createEAttribute(mappingEClass, MAPPING__INPUT_BITS);
		createEAttribute(mappingEClass, MAPPING__DAC_BITS);
		createEAttribute(mappingEClass, MAPPING__ADC_BITS);
		createEAttribute(mappingEClass, MAPPING__SIMULATION);
		createEReference(mappingEClass, MAPPING__OVERRIDES);

		layerMappingEClass = createEClass(LAYER_MAPPING);
		createEReference(layerMappingEClass, LAYER_MAPPING__LAYER);
		createEAttribute(layerMappingEClass, LAYER_MAPPING__WEIGHT_BITS);
		createEAttribute(layerMappingEClass, LAYER_MAPPING__CELL_BITS);
		createEAttribute(layerMappingEClass, LAYER_MAPPING__TILE_ROWS);
		createEAttribute(layerMappingEClass, LAYER_MAPPING__TILE_COLUMNS);
		createEAttribute(layerMappingEClass, LAYER_MAPPING__SCHEME);
		createEReference(layerMappingEClass, LAYER_MAPPING__DEVICE);

		// Create enums
		columnSchemeEEnum = createEEnum(COLUMN_SCHEME);
		simulationEEnum = createEEnum(SIMULATION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		NetworkPackage theNetworkPackage = (NetworkPackage)EPackage.Registry.INSTANCE.getEPackage(NetworkPackage.eNS_URI);
		DevicePackage theDevicePackage = (DevicePackage)EPackage.Registry.INSTANCE.getEPackage(DevicePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		mappingEClass.getESuperTypes().add(theBasePackage.getDocument());
		layerMappingEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(mappingEClass, Mapping.class, "Mapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMapping_Network(), theNetworkPackage.getNetwork(), null, "network", null, 1, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapping_Device(), theDevicePackage.getDevice(), null, "device", null, 1, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_WeightBits(), ecorePackage.getEInt(), "weightBits", "8", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_CellBits(), ecorePackage.getEInt(), "cellBits", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_TileRows(), ecorePackage.getEInt(), "tileRows", "128", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_TileColumns(), ecorePackage.getEInt(), "tileColumns", "128", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_Scheme(), this.getColumnScheme(), "scheme", "DIFFERENTIAL", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_InputBits(), ecorePackage.getEInt(), "inputBits", "8", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_DacBits(), ecorePackage.getEInt(), "dacBits", "1", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_AdcBits(), ecorePackage.getEInt(), "adcBits", "8", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_Simulation(), this.getSimulation(), "simulation", "CLOSED_FORM", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapping_Overrides(), this.getLayerMapping(), null, "overrides", null, 0, -1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layerMappingEClass, LayerMapping.class, "LayerMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLayerMapping_Layer(), theNetworkPackage.getWeightedLayer(), null, "layer", null, 1, 1, LayerMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayerMapping_WeightBits(), ecorePackage.getEInt(), "weightBits", null, 0, 1, LayerMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayerMapping_CellBits(), ecorePackage.getEInt(), "cellBits", null, 0, 1, LayerMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayerMapping_TileRows(), ecorePackage.getEInt(), "tileRows", null, 0, 1, LayerMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayerMapping_TileColumns(), ecorePackage.getEInt(), "tileColumns", null, 0, 1, LayerMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayerMapping_Scheme(), this.getColumnScheme(), "scheme", null, 0, 1, LayerMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayerMapping_Device(), theDevicePackage.getDevice(), null, "device", null, 0, 1, LayerMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(columnSchemeEEnum, ColumnScheme.class, "ColumnScheme");
		addEEnumLiteral(columnSchemeEEnum, ColumnScheme.DIFFERENTIAL);
		addEEnumLiteral(columnSchemeEEnum, ColumnScheme.OFFSET);

		initEEnum(simulationEEnum, Simulation.class, "Simulation");
		addEEnumLiteral(simulationEEnum, Simulation.CLOSED_FORM);
		addEEnumLiteral(simulationEEnum, Simulation.PER_DEVICE);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "How a network\'s weights are put on crossbars of a device."
		   });
		addAnnotation
		  (mappingEClass,
		   source,
		   new String[] {
			   "documentation", "A network on a device."
		   });
		addAnnotation
		  (getMapping_Network(),
		   source,
		   new String[] {
			   "documentation", "The network to map."
		   });
		addAnnotation
		  (getMapping_Device(),
		   source,
		   new String[] {
			   "documentation", "The device of all layers that name no other."
		   });
		addAnnotation
		  (getMapping_WeightBits(),
		   source,
		   new String[] {
			   "documentation", "Bits of a weight\'s magnitude, M."
		   });
		addAnnotation
		  (getMapping_CellBits(),
		   source,
		   new String[] {
			   "documentation", "Bits in one device, K; unset = the device\'s bitsPerCell. M must be a multiple of K: a weight takes M / K devices, per sign where columns are differential."
		   });
		addAnnotation
		  (getMapping_TileRows(),
		   source,
		   new String[] {
			   "documentation", "Rows of a crossbar array: inputs."
		   });
		addAnnotation
		  (getMapping_TileColumns(),
		   source,
		   new String[] {
			   "documentation", "Columns of a crossbar array: devices per row."
		   });
		addAnnotation
		  (getMapping_Scheme(),
		   source,
		   new String[] {
			   "documentation", "How signed weights become conductances."
		   });
		addAnnotation
		  (getMapping_InputBits(),
		   source,
		   new String[] {
			   "documentation", "Bits of an activation. In this version only counted, not simulated."
		   });
		addAnnotation
		  (getMapping_DacBits(),
		   source,
		   new String[] {
			   "documentation", "Bits applied to a row at once; an activation takes ceil(inputBits / dacBits) steps."
		   });
		addAnnotation
		  (getMapping_AdcBits(),
		   source,
		   new String[] {
			   "documentation", "Resolution of the column converters, in bits. In this version only reported, not simulated."
		   });
		addAnnotation
		  (getMapping_Simulation(),
		   source,
		   new String[] {
			   "documentation", "How the variation of a weight is computed."
		   });
		addAnnotation
		  (getMapping_Overrides(),
		   source,
		   new String[] {
			   "documentation", "Exceptions for single layers; at most one per layer."
		   });
		addAnnotation
		  (columnSchemeEEnum,
		   source,
		   new String[] {
			   "documentation", "How signed weights become conductances, which are never negative."
		   });
		addAnnotation
		  (columnSchemeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Two columns per bit slice, one for each sign; the difference counts."
		   });
		addAnnotation
		  (columnSchemeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "One column per bit slice; a constant is added to all weights and taken off after the conversion."
		   });
		addAnnotation
		  (simulationEEnum,
		   source,
		   new String[] {
			   "documentation", "How the variation of a weight is computed; both have the same distribution where the device error is normal."
		   });
		addAnnotation
		  (simulationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "One normal number per weight, with the sigma that the sum over the weight\'s devices has."
		   });
		addAnnotation
		  (simulationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "One number per device, summed with the weights of the bit slices; slower."
		   });
		addAnnotation
		  (layerMappingEClass,
		   source,
		   new String[] {
			   "documentation", "What is different for one layer. Whatever is unset is taken from the mapping."
		   });
		addAnnotation
		  (getLayerMapping_Layer(),
		   source,
		   new String[] {
			   "documentation", "The layer, of the mapping\'s network."
		   });
		addAnnotation
		  (getLayerMapping_WeightBits(),
		   source,
		   new String[] {
			   "documentation", "Bits of a weight\'s magnitude, M."
		   });
		addAnnotation
		  (getLayerMapping_CellBits(),
		   source,
		   new String[] {
			   "documentation", "Bits in one device, K."
		   });
		addAnnotation
		  (getLayerMapping_TileRows(),
		   source,
		   new String[] {
			   "documentation", "Rows of a crossbar array."
		   });
		addAnnotation
		  (getLayerMapping_TileColumns(),
		   source,
		   new String[] {
			   "documentation", "Columns of a crossbar array."
		   });
		addAnnotation
		  (getLayerMapping_Scheme(),
		   source,
		   new String[] {
			   "documentation", "How signed weights become conductances."
		   });
		addAnnotation
		  (getLayerMapping_Device(),
		   source,
		   new String[] {
			   "documentation", "The device; unset = the mapping\'s."
		   });
	}

} //MappingPackageImpl
