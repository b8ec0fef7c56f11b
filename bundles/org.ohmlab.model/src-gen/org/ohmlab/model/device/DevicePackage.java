/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device;

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
 * A memory device and its variation model. Conductances in microsiemens.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.device.DeviceFactory
 * @model kind="package"
 * @generated
 */
public interface DevicePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "device";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.ohmlab.org/device/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "device";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DevicePackage eINSTANCE = org.ohmlab.model.device.impl.DevicePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ohmlab.model.device.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.device.impl.DeviceImpl
	 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ID = BasePackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = BasePackage.DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NOTE = BasePackage.DOCUMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__FORMAT_VERSION = BasePackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Technology</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__TECHNOLOGY = BasePackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Min Conductance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__MIN_CONDUCTANCE = BasePackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Conductance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__MAX_CONDUCTANCE = BasePackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__LEVELS = BasePackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bits Per Cell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__BITS_PER_CELL = BasePackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SIGMA = BasePackage.DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Convention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__CONVENTION = BasePackage.DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Quantized</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__QUANTIZED = BasePackage.DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PROVENANCE = BasePackage.DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Variations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__VARIATIONS = BasePackage.DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = BasePackage.DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.device.impl.ProvenanceImpl <em>Provenance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.device.impl.ProvenanceImpl
	 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__SOURCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__REFERENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__NOTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.device.impl.VariationImpl <em>Variation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.device.impl.VariationImpl
	 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getVariation()
	 * @generated
	 */
	int VARIATION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Drawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATION__DRAWN = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATION__AMOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATION__VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Variation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.device.impl.GaussianVariationImpl <em>Gaussian Variation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.device.impl.GaussianVariationImpl
	 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getGaussianVariation()
	 * @generated
	 */
	int GAUSSIAN_VARIATION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUSSIAN_VARIATION__ID = VARIATION__ID;

	/**
	 * The feature id for the '<em><b>Drawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUSSIAN_VARIATION__DRAWN = VARIATION__DRAWN;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUSSIAN_VARIATION__AMOUNT = VARIATION__AMOUNT;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUSSIAN_VARIATION__VALUE = VARIATION__VALUE;

	/**
	 * The number of structural features of the '<em>Gaussian Variation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUSSIAN_VARIATION_FEATURE_COUNT = VARIATION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.device.impl.FourLevelVariationImpl <em>Four Level Variation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.device.impl.FourLevelVariationImpl
	 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getFourLevelVariation()
	 * @generated
	 */
	int FOUR_LEVEL_VARIATION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOUR_LEVEL_VARIATION__ID = VARIATION__ID;

	/**
	 * The feature id for the '<em><b>Drawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOUR_LEVEL_VARIATION__DRAWN = VARIATION__DRAWN;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOUR_LEVEL_VARIATION__AMOUNT = VARIATION__AMOUNT;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOUR_LEVEL_VARIATION__VALUE = VARIATION__VALUE;

	/**
	 * The feature id for the '<em><b>Middle Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOUR_LEVEL_VARIATION__MIDDLE_RATIO = VARIATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lower Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOUR_LEVEL_VARIATION__LOWER_THRESHOLD = VARIATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Upper Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOUR_LEVEL_VARIATION__UPPER_THRESHOLD = VARIATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Four Level Variation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOUR_LEVEL_VARIATION_FEATURE_COUNT = VARIATION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.device.impl.LogNormalVariationImpl <em>Log Normal Variation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.device.impl.LogNormalVariationImpl
	 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getLogNormalVariation()
	 * @generated
	 */
	int LOG_NORMAL_VARIATION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_NORMAL_VARIATION__ID = VARIATION__ID;

	/**
	 * The feature id for the '<em><b>Drawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_NORMAL_VARIATION__DRAWN = VARIATION__DRAWN;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_NORMAL_VARIATION__AMOUNT = VARIATION__AMOUNT;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_NORMAL_VARIATION__VALUE = VARIATION__VALUE;

	/**
	 * The number of structural features of the '<em>Log Normal Variation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_NORMAL_VARIATION_FEATURE_COUNT = VARIATION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.device.SigmaConvention <em>Sigma Convention</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.device.SigmaConvention
	 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getSigmaConvention()
	 * @generated
	 */
	int SIGMA_CONVENTION = 6;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.device.Drawn <em>Drawn</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.device.Drawn
	 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getDrawn()
	 * @generated
	 */
	int DRAWN = 7;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.device.Amount <em>Amount</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.device.Amount
	 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getAmount()
	 * @generated
	 */
	int AMOUNT = 8;


	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.device.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.ohmlab.model.device.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Device#getTechnology <em>Technology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technology</em>'.
	 * @see org.ohmlab.model.device.Device#getTechnology()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Technology();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Device#getMinConductance <em>Min Conductance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Conductance</em>'.
	 * @see org.ohmlab.model.device.Device#getMinConductance()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_MinConductance();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Device#getMaxConductance <em>Max Conductance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Conductance</em>'.
	 * @see org.ohmlab.model.device.Device#getMaxConductance()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_MaxConductance();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Device#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels</em>'.
	 * @see org.ohmlab.model.device.Device#getLevels()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Levels();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Device#getBitsPerCell <em>Bits Per Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bits Per Cell</em>'.
	 * @see org.ohmlab.model.device.Device#getBitsPerCell()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_BitsPerCell();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Device#getSigma <em>Sigma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sigma</em>'.
	 * @see org.ohmlab.model.device.Device#getSigma()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Sigma();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Device#getConvention <em>Convention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Convention</em>'.
	 * @see org.ohmlab.model.device.Device#getConvention()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Convention();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Device#isQuantized <em>Quantized</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantized</em>'.
	 * @see org.ohmlab.model.device.Device#isQuantized()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Quantized();

	/**
	 * Returns the meta object for the containment reference '{@link org.ohmlab.model.device.Device#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Provenance</em>'.
	 * @see org.ohmlab.model.device.Device#getProvenance()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Provenance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ohmlab.model.device.Device#getVariations <em>Variations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variations</em>'.
	 * @see org.ohmlab.model.device.Device#getVariations()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Variations();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.device.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provenance</em>'.
	 * @see org.ohmlab.model.device.Provenance
	 * @generated
	 */
	EClass getProvenance();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Provenance#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.ohmlab.model.device.Provenance#getSource()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Provenance#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.ohmlab.model.device.Provenance#getReference()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Provenance#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.ohmlab.model.device.Provenance#getNote()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Note();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.device.Variation <em>Variation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variation</em>'.
	 * @see org.ohmlab.model.device.Variation
	 * @generated
	 */
	EClass getVariation();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Variation#getDrawn <em>Drawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawn</em>'.
	 * @see org.ohmlab.model.device.Variation#getDrawn()
	 * @see #getVariation()
	 * @generated
	 */
	EAttribute getVariation_Drawn();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Variation#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.ohmlab.model.device.Variation#getAmount()
	 * @see #getVariation()
	 * @generated
	 */
	EAttribute getVariation_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.Variation#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ohmlab.model.device.Variation#getValue()
	 * @see #getVariation()
	 * @generated
	 */
	EAttribute getVariation_Value();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.device.GaussianVariation <em>Gaussian Variation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gaussian Variation</em>'.
	 * @see org.ohmlab.model.device.GaussianVariation
	 * @generated
	 */
	EClass getGaussianVariation();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.device.FourLevelVariation <em>Four Level Variation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Four Level Variation</em>'.
	 * @see org.ohmlab.model.device.FourLevelVariation
	 * @generated
	 */
	EClass getFourLevelVariation();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.FourLevelVariation#getMiddleRatio <em>Middle Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Middle Ratio</em>'.
	 * @see org.ohmlab.model.device.FourLevelVariation#getMiddleRatio()
	 * @see #getFourLevelVariation()
	 * @generated
	 */
	EAttribute getFourLevelVariation_MiddleRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.FourLevelVariation#getLowerThreshold <em>Lower Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Threshold</em>'.
	 * @see org.ohmlab.model.device.FourLevelVariation#getLowerThreshold()
	 * @see #getFourLevelVariation()
	 * @generated
	 */
	EAttribute getFourLevelVariation_LowerThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.device.FourLevelVariation#getUpperThreshold <em>Upper Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper Threshold</em>'.
	 * @see org.ohmlab.model.device.FourLevelVariation#getUpperThreshold()
	 * @see #getFourLevelVariation()
	 * @generated
	 */
	EAttribute getFourLevelVariation_UpperThreshold();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.device.LogNormalVariation <em>Log Normal Variation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Log Normal Variation</em>'.
	 * @see org.ohmlab.model.device.LogNormalVariation
	 * @generated
	 */
	EClass getLogNormalVariation();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.device.SigmaConvention <em>Sigma Convention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sigma Convention</em>'.
	 * @see org.ohmlab.model.device.SigmaConvention
	 * @generated
	 */
	EEnum getSigmaConvention();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.device.Drawn <em>Drawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Drawn</em>'.
	 * @see org.ohmlab.model.device.Drawn
	 * @generated
	 */
	EEnum getDrawn();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.device.Amount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Amount</em>'.
	 * @see org.ohmlab.model.device.Amount
	 * @generated
	 */
	EEnum getAmount();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DeviceFactory getDeviceFactory();

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
		 * The meta object literal for the '{@link org.ohmlab.model.device.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.device.impl.DeviceImpl
		 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Technology</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__TECHNOLOGY = eINSTANCE.getDevice_Technology();

		/**
		 * The meta object literal for the '<em><b>Min Conductance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__MIN_CONDUCTANCE = eINSTANCE.getDevice_MinConductance();

		/**
		 * The meta object literal for the '<em><b>Max Conductance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__MAX_CONDUCTANCE = eINSTANCE.getDevice_MaxConductance();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__LEVELS = eINSTANCE.getDevice_Levels();

		/**
		 * The meta object literal for the '<em><b>Bits Per Cell</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__BITS_PER_CELL = eINSTANCE.getDevice_BitsPerCell();

		/**
		 * The meta object literal for the '<em><b>Sigma</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__SIGMA = eINSTANCE.getDevice_Sigma();

		/**
		 * The meta object literal for the '<em><b>Convention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__CONVENTION = eINSTANCE.getDevice_Convention();

		/**
		 * The meta object literal for the '<em><b>Quantized</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__QUANTIZED = eINSTANCE.getDevice_Quantized();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__PROVENANCE = eINSTANCE.getDevice_Provenance();

		/**
		 * The meta object literal for the '<em><b>Variations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__VARIATIONS = eINSTANCE.getDevice_Variations();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.device.impl.ProvenanceImpl <em>Provenance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.device.impl.ProvenanceImpl
		 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getProvenance()
		 * @generated
		 */
		EClass PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__SOURCE = eINSTANCE.getProvenance_Source();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__REFERENCE = eINSTANCE.getProvenance_Reference();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__NOTE = eINSTANCE.getProvenance_Note();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.device.impl.VariationImpl <em>Variation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.device.impl.VariationImpl
		 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getVariation()
		 * @generated
		 */
		EClass VARIATION = eINSTANCE.getVariation();

		/**
		 * The meta object literal for the '<em><b>Drawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIATION__DRAWN = eINSTANCE.getVariation_Drawn();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIATION__AMOUNT = eINSTANCE.getVariation_Amount();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIATION__VALUE = eINSTANCE.getVariation_Value();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.device.impl.GaussianVariationImpl <em>Gaussian Variation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.device.impl.GaussianVariationImpl
		 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getGaussianVariation()
		 * @generated
		 */
		EClass GAUSSIAN_VARIATION = eINSTANCE.getGaussianVariation();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.device.impl.FourLevelVariationImpl <em>Four Level Variation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.device.impl.FourLevelVariationImpl
		 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getFourLevelVariation()
		 * @generated
		 */
		EClass FOUR_LEVEL_VARIATION = eINSTANCE.getFourLevelVariation();

		/**
		 * The meta object literal for the '<em><b>Middle Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOUR_LEVEL_VARIATION__MIDDLE_RATIO = eINSTANCE.getFourLevelVariation_MiddleRatio();

		/**
		 * The meta object literal for the '<em><b>Lower Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOUR_LEVEL_VARIATION__LOWER_THRESHOLD = eINSTANCE.getFourLevelVariation_LowerThreshold();

		/**
		 * The meta object literal for the '<em><b>Upper Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOUR_LEVEL_VARIATION__UPPER_THRESHOLD = eINSTANCE.getFourLevelVariation_UpperThreshold();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.device.impl.LogNormalVariationImpl <em>Log Normal Variation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.device.impl.LogNormalVariationImpl
		 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getLogNormalVariation()
		 * @generated
		 */
		EClass LOG_NORMAL_VARIATION = eINSTANCE.getLogNormalVariation();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.device.SigmaConvention <em>Sigma Convention</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.device.SigmaConvention
		 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getSigmaConvention()
		 * @generated
		 */
		EEnum SIGMA_CONVENTION = eINSTANCE.getSigmaConvention();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.device.Drawn <em>Drawn</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.device.Drawn
		 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getDrawn()
		 * @generated
		 */
		EEnum DRAWN = eINSTANCE.getDrawn();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.device.Amount <em>Amount</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.device.Amount
		 * @see org.ohmlab.model.device.impl.DevicePackageImpl#getAmount()
		 * @generated
		 */
		EEnum AMOUNT = eINSTANCE.getAmount();

	}

} //DevicePackage
