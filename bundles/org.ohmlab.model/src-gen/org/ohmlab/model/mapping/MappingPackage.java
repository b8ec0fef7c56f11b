/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.mapping;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.ohmlab.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a network's weights are put on crossbars of a device.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.mapping.MappingFactory
 * @model kind="package"
 * @generated
 */
public interface MappingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "mapping";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.ohmlab.org/mapping/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "mapping";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MappingPackage eINSTANCE = org.ohmlab.model.mapping.impl.MappingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ohmlab.model.mapping.impl.MappingImpl <em>Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.mapping.impl.MappingImpl
	 * @see org.ohmlab.model.mapping.impl.MappingPackageImpl#getMapping()
	 * @generated
	 */
	int MAPPING = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__ID = BasePackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__NAME = BasePackage.DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__NOTE = BasePackage.DOCUMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__FORMAT_VERSION = BasePackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__NETWORK = BasePackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__DEVICE = BasePackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weight Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__WEIGHT_BITS = BasePackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cell Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__CELL_BITS = BasePackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tile Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__TILE_ROWS = BasePackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tile Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__TILE_COLUMNS = BasePackage.DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__SCHEME = BasePackage.DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Input Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__INPUT_BITS = BasePackage.DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Dac Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__DAC_BITS = BasePackage.DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Adc Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__ADC_BITS = BasePackage.DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Simulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__SIMULATION = BasePackage.DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__OVERRIDES = BasePackage.DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_FEATURE_COUNT = BasePackage.DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.mapping.impl.LayerMappingImpl <em>Layer Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.mapping.impl.LayerMappingImpl
	 * @see org.ohmlab.model.mapping.impl.MappingPackageImpl#getLayerMapping()
	 * @generated
	 */
	int LAYER_MAPPING = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_MAPPING__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_MAPPING__LAYER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Weight Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_MAPPING__WEIGHT_BITS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cell Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_MAPPING__CELL_BITS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tile Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_MAPPING__TILE_ROWS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tile Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_MAPPING__TILE_COLUMNS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_MAPPING__SCHEME = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_MAPPING__DEVICE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Layer Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_MAPPING_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.mapping.ColumnScheme <em>Column Scheme</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.mapping.ColumnScheme
	 * @see org.ohmlab.model.mapping.impl.MappingPackageImpl#getColumnScheme()
	 * @generated
	 */
	int COLUMN_SCHEME = 2;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.mapping.Simulation <em>Simulation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.mapping.Simulation
	 * @see org.ohmlab.model.mapping.impl.MappingPackageImpl#getSimulation()
	 * @generated
	 */
	int SIMULATION = 3;


	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.mapping.Mapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mapping</em>'.
	 * @see org.ohmlab.model.mapping.Mapping
	 * @generated
	 */
	EClass getMapping();

	/**
	 * Returns the meta object for the reference '{@link org.ohmlab.model.mapping.Mapping#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Network</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getNetwork()
	 * @see #getMapping()
	 * @generated
	 */
	EReference getMapping_Network();

	/**
	 * Returns the meta object for the reference '{@link org.ohmlab.model.mapping.Mapping#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getDevice()
	 * @see #getMapping()
	 * @generated
	 */
	EReference getMapping_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.Mapping#getWeightBits <em>Weight Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Bits</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getWeightBits()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_WeightBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.Mapping#getCellBits <em>Cell Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cell Bits</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getCellBits()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_CellBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.Mapping#getTileRows <em>Tile Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tile Rows</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getTileRows()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_TileRows();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.Mapping#getTileColumns <em>Tile Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tile Columns</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getTileColumns()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_TileColumns();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.Mapping#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getScheme()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.Mapping#getInputBits <em>Input Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input Bits</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getInputBits()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_InputBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.Mapping#getDacBits <em>Dac Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dac Bits</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getDacBits()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_DacBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.Mapping#getAdcBits <em>Adc Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adc Bits</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getAdcBits()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_AdcBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.Mapping#getSimulation <em>Simulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Simulation</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getSimulation()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Simulation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ohmlab.model.mapping.Mapping#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Overrides</em>'.
	 * @see org.ohmlab.model.mapping.Mapping#getOverrides()
	 * @see #getMapping()
	 * @generated
	 */
	EReference getMapping_Overrides();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.mapping.LayerMapping <em>Layer Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer Mapping</em>'.
	 * @see org.ohmlab.model.mapping.LayerMapping
	 * @generated
	 */
	EClass getLayerMapping();

	/**
	 * Returns the meta object for the reference '{@link org.ohmlab.model.mapping.LayerMapping#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Layer</em>'.
	 * @see org.ohmlab.model.mapping.LayerMapping#getLayer()
	 * @see #getLayerMapping()
	 * @generated
	 */
	EReference getLayerMapping_Layer();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.LayerMapping#getWeightBits <em>Weight Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Bits</em>'.
	 * @see org.ohmlab.model.mapping.LayerMapping#getWeightBits()
	 * @see #getLayerMapping()
	 * @generated
	 */
	EAttribute getLayerMapping_WeightBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.LayerMapping#getCellBits <em>Cell Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cell Bits</em>'.
	 * @see org.ohmlab.model.mapping.LayerMapping#getCellBits()
	 * @see #getLayerMapping()
	 * @generated
	 */
	EAttribute getLayerMapping_CellBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.LayerMapping#getTileRows <em>Tile Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tile Rows</em>'.
	 * @see org.ohmlab.model.mapping.LayerMapping#getTileRows()
	 * @see #getLayerMapping()
	 * @generated
	 */
	EAttribute getLayerMapping_TileRows();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.LayerMapping#getTileColumns <em>Tile Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tile Columns</em>'.
	 * @see org.ohmlab.model.mapping.LayerMapping#getTileColumns()
	 * @see #getLayerMapping()
	 * @generated
	 */
	EAttribute getLayerMapping_TileColumns();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.mapping.LayerMapping#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.ohmlab.model.mapping.LayerMapping#getScheme()
	 * @see #getLayerMapping()
	 * @generated
	 */
	EAttribute getLayerMapping_Scheme();

	/**
	 * Returns the meta object for the reference '{@link org.ohmlab.model.mapping.LayerMapping#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.ohmlab.model.mapping.LayerMapping#getDevice()
	 * @see #getLayerMapping()
	 * @generated
	 */
	EReference getLayerMapping_Device();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.mapping.ColumnScheme <em>Column Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Column Scheme</em>'.
	 * @see org.ohmlab.model.mapping.ColumnScheme
	 * @generated
	 */
	EEnum getColumnScheme();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.mapping.Simulation <em>Simulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Simulation</em>'.
	 * @see org.ohmlab.model.mapping.Simulation
	 * @generated
	 */
	EEnum getSimulation();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MappingFactory getMappingFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.ohmlab.model.mapping.impl.MappingImpl <em>Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.mapping.impl.MappingImpl
		 * @see org.ohmlab.model.mapping.impl.MappingPackageImpl#getMapping()
		 * @generated
		 */
		EClass MAPPING = eINSTANCE.getMapping();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING__NETWORK = eINSTANCE.getMapping_Network();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING__DEVICE = eINSTANCE.getMapping_Device();

		/**
		 * The meta object literal for the '<em><b>Weight Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__WEIGHT_BITS = eINSTANCE.getMapping_WeightBits();

		/**
		 * The meta object literal for the '<em><b>Cell Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__CELL_BITS = eINSTANCE.getMapping_CellBits();

		/**
		 * The meta object literal for the '<em><b>Tile Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__TILE_ROWS = eINSTANCE.getMapping_TileRows();

		/**
		 * The meta object literal for the '<em><b>Tile Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__TILE_COLUMNS = eINSTANCE.getMapping_TileColumns();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__SCHEME = eINSTANCE.getMapping_Scheme();

		/**
		 * The meta object literal for the '<em><b>Input Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__INPUT_BITS = eINSTANCE.getMapping_InputBits();

		/**
		 * The meta object literal for the '<em><b>Dac Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__DAC_BITS = eINSTANCE.getMapping_DacBits();

		/**
		 * The meta object literal for the '<em><b>Adc Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__ADC_BITS = eINSTANCE.getMapping_AdcBits();

		/**
		 * The meta object literal for the '<em><b>Simulation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__SIMULATION = eINSTANCE.getMapping_Simulation();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING__OVERRIDES = eINSTANCE.getMapping_Overrides();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.mapping.impl.LayerMappingImpl <em>Layer Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.mapping.impl.LayerMappingImpl
		 * @see org.ohmlab.model.mapping.impl.MappingPackageImpl#getLayerMapping()
		 * @generated
		 */
		EClass LAYER_MAPPING = eINSTANCE.getLayerMapping();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER_MAPPING__LAYER = eINSTANCE.getLayerMapping_Layer();

		/**
		 * The meta object literal for the '<em><b>Weight Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER_MAPPING__WEIGHT_BITS = eINSTANCE.getLayerMapping_WeightBits();

		/**
		 * The meta object literal for the '<em><b>Cell Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER_MAPPING__CELL_BITS = eINSTANCE.getLayerMapping_CellBits();

		/**
		 * The meta object literal for the '<em><b>Tile Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER_MAPPING__TILE_ROWS = eINSTANCE.getLayerMapping_TileRows();

		/**
		 * The meta object literal for the '<em><b>Tile Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER_MAPPING__TILE_COLUMNS = eINSTANCE.getLayerMapping_TileColumns();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER_MAPPING__SCHEME = eINSTANCE.getLayerMapping_Scheme();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER_MAPPING__DEVICE = eINSTANCE.getLayerMapping_Device();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.mapping.ColumnScheme <em>Column Scheme</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.mapping.ColumnScheme
		 * @see org.ohmlab.model.mapping.impl.MappingPackageImpl#getColumnScheme()
		 * @generated
		 */
		EEnum COLUMN_SCHEME = eINSTANCE.getColumnScheme();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.mapping.Simulation <em>Simulation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.mapping.Simulation
		 * @see org.ohmlab.model.mapping.impl.MappingPackageImpl#getSimulation()
		 * @generated
		 */
		EEnum SIMULATION = eINSTANCE.getSimulation();

	}

} //MappingPackage
