/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.ohmlab.model.base.BasePackage;

import org.ohmlab.model.base.impl.BasePackageImpl;

import org.ohmlab.model.device.Amount;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DeviceFactory;
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.device.Drawn;
import org.ohmlab.model.device.FourLevelVariation;
import org.ohmlab.model.device.GaussianVariation;
import org.ohmlab.model.device.LogNormalVariation;
import org.ohmlab.model.device.Provenance;
import org.ohmlab.model.device.SigmaConvention;
import org.ohmlab.model.device.Variation;

import org.ohmlab.model.experiment.ExperimentPackage;

import org.ohmlab.model.experiment.impl.ExperimentPackageImpl;

import org.ohmlab.model.mapping.MappingPackage;

import org.ohmlab.model.mapping.impl.MappingPackageImpl;

import org.ohmlab.model.network.NetworkPackage;

import org.ohmlab.model.network.impl.NetworkPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DevicePackageImpl extends EPackageImpl implements DevicePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provenanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass variationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gaussianVariationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fourLevelVariationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass logNormalVariationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sigmaConventionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum drawnEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum amountEEnum = null;

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
	 * @see org.ohmlab.model.device.DevicePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DevicePackageImpl() {
		super(eNS_URI, DeviceFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link DevicePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DevicePackage init() {
		if (isInited) return (DevicePackage)EPackage.Registry.INSTANCE.getEPackage(DevicePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDevicePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DevicePackageImpl theDevicePackage = registeredDevicePackage instanceof DevicePackageImpl ? (DevicePackageImpl)registeredDevicePackage : new DevicePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NetworkPackage.eNS_URI);
		NetworkPackageImpl theNetworkPackage = (NetworkPackageImpl)(registeredPackage instanceof NetworkPackageImpl ? registeredPackage : NetworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MappingPackage.eNS_URI);
		MappingPackageImpl theMappingPackage = (MappingPackageImpl)(registeredPackage instanceof MappingPackageImpl ? registeredPackage : MappingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ExperimentPackage.eNS_URI);
		ExperimentPackageImpl theExperimentPackage = (ExperimentPackageImpl)(registeredPackage instanceof ExperimentPackageImpl ? registeredPackage : ExperimentPackage.eINSTANCE);

		// Create package meta-data objects
		theDevicePackage.createPackageContents();
		theBasePackage.createPackageContents();
		theNetworkPackage.createPackageContents();
		theMappingPackage.createPackageContents();
		theExperimentPackage.createPackageContents();

		// Initialize created meta-data
		theDevicePackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theNetworkPackage.initializePackageContents();
		theMappingPackage.initializePackageContents();
		theExperimentPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDevicePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DevicePackage.eNS_URI, theDevicePackage);
		return theDevicePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevice() {
		return deviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Technology() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_MinConductance() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_MaxConductance() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Levels() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_BitsPerCell() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Sigma() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Convention() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Quantized() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Provenance() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Variations() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvenance() {
		return provenanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Source() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Reference() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Note() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVariation() {
		return variationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVariation_Drawn() {
		return (EAttribute)variationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVariation_Amount() {
		return (EAttribute)variationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVariation_Value() {
		return (EAttribute)variationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGaussianVariation() {
		return gaussianVariationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFourLevelVariation() {
		return fourLevelVariationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFourLevelVariation_MiddleRatio() {
		return (EAttribute)fourLevelVariationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFourLevelVariation_LowerThreshold() {
		return (EAttribute)fourLevelVariationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFourLevelVariation_UpperThreshold() {
		return (EAttribute)fourLevelVariationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLogNormalVariation() {
		return logNormalVariationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSigmaConvention() {
		return sigmaConventionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDrawn() {
		return drawnEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAmount() {
		return amountEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceFactory getDeviceFactory() {
		return (DeviceFactory)getEFactoryInstance();
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
		deviceEClass = createEClass(DEVICE);
		createEAttribute(deviceEClass, DEVICE__TECHNOLOGY);
		createEAttribute(deviceEClass, DEVICE__MIN_CONDUCTANCE);
		createEAttribute(deviceEClass, DEVICE__MAX_CONDUCTANCE);
		createEAttribute(deviceEClass, DEVICE__LEVELS);
		createEAttribute(deviceEClass, DEVICE__BITS_PER_CELL);
		createEAttribute(deviceEClass, DEVICE__SIGMA);
		createEAttribute(deviceEClass, DEVICE__CONVENTION);
		createEAttribute(deviceEClass, DEVICE__QUANTIZED);
		createEReference(deviceEClass, DEVICE__PROVENANCE);
		createEReference(deviceEClass, DEVICE__VARIATIONS);

		provenanceEClass = createEClass(PROVENANCE);
		createEAttribute(provenanceEClass, PROVENANCE__SOURCE);
		createEAttribute(provenanceEClass, PROVENANCE__REFERENCE);
		createEAttribute(provenanceEClass, PROVENANCE__NOTE);

		variationEClass = createEClass(VARIATION);
		createEAttribute(variationEClass, VARIATION__DRAWN);
		createEAttribute(variationEClass, VARIATION__AMOUNT);
		createEAttribute(variationEClass, VARIATION__VALUE);

		gaussianVariationEClass = createEClass(GAUSSIAN_VARIATION);

		fourLevelVariationEClass = createEClass(FOUR_LEVEL_VARIATION);
		createEAttribute(fourLevelVariationEClass, FOUR_LEVEL_VARIATION__MIDDLE_RATIO);
		createEAttribute(fourLevelVariationEClass, FOUR_LEVEL_VARIATION__LOWER_THRESHOLD);
		createEAttribute(fourLevelVariationEClass, FOUR_LEVEL_VARIATION__UPPER_THRESHOLD);

		logNormalVariationEClass = createEClass(LOG_NORMAL_VARIATION);

		// Create enums
		sigmaConventionEEnum = createEEnum(SIGMA_CONVENTION);
		drawnEEnum = createEEnum(DRAWN);
		amountEEnum = createEEnum(AMOUNT);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		deviceEClass.getESuperTypes().add(theBasePackage.getDocument());
		provenanceEClass.getESuperTypes().add(theBasePackage.getIdentified());
		variationEClass.getESuperTypes().add(theBasePackage.getIdentified());
		gaussianVariationEClass.getESuperTypes().add(this.getVariation());
		fourLevelVariationEClass.getESuperTypes().add(this.getVariation());
		logNormalVariationEClass.getESuperTypes().add(this.getVariation());

		// Initialize classes and features; add operations and parameters
		initEClass(deviceEClass, Device.class, "Device", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDevice_Technology(), ecorePackage.getEString(), "technology", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_MinConductance(), theBasePackage.getReal(), "minConductance", "0", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_MaxConductance(), theBasePackage.getReal(), "maxConductance", "0", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Levels(), ecorePackage.getEInt(), "levels", "0", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_BitsPerCell(), ecorePackage.getEInt(), "bitsPerCell", "2", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Sigma(), theBasePackage.getReal(), "sigma", "0", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Convention(), this.getSigmaConvention(), "convention", "FULL_RANGE", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Quantized(), ecorePackage.getEBoolean(), "quantized", "false", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Provenance(), this.getProvenance(), null, "provenance", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Variations(), this.getVariation(), null, "variations", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(provenanceEClass, Provenance.class, "Provenance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProvenance_Source(), ecorePackage.getEString(), "source", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Note(), ecorePackage.getEString(), "note", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(variationEClass, Variation.class, "Variation", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVariation_Drawn(), this.getDrawn(), "drawn", "PER_CHIP", 0, 1, Variation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVariation_Amount(), this.getAmount(), "amount", "SWEPT", 0, 1, Variation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVariation_Value(), theBasePackage.getReal(), "value", "1", 0, 1, Variation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gaussianVariationEClass, GaussianVariation.class, "GaussianVariation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(fourLevelVariationEClass, FourLevelVariation.class, "FourLevelVariation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFourLevelVariation_MiddleRatio(), theBasePackage.getReal(), "middleRatio", "1", 0, 1, FourLevelVariation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFourLevelVariation_LowerThreshold(), theBasePackage.getReal(), "lowerThreshold", "0.25", 0, 1, FourLevelVariation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFourLevelVariation_UpperThreshold(), theBasePackage.getReal(), "upperThreshold", "0.75", 0, 1, FourLevelVariation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(logNormalVariationEClass, LogNormalVariation.class, "LogNormalVariation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		// Initialize enums and add enum literals
		initEEnum(sigmaConventionEEnum, SigmaConvention.class, "SigmaConvention");
		addEEnumLiteral(sigmaConventionEEnum, SigmaConvention.FULL_RANGE);
		addEEnumLiteral(sigmaConventionEEnum, SigmaConvention.LEVEL);

		initEEnum(drawnEEnum, Drawn.class, "Drawn");
		addEEnumLiteral(drawnEEnum, Drawn.PER_CHIP);
		addEEnumLiteral(drawnEEnum, Drawn.PER_READ);

		initEEnum(amountEEnum, Amount.class, "Amount");
		addEEnumLiteral(amountEEnum, Amount.SWEPT);
		addEEnumLiteral(amountEEnum, Amount.FIXED);

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
			   "documentation", "A memory device and its variation model. Conductances in microsiemens."
		   });
		addAnnotation
		  (deviceEClass,
		   source,
		   new String[] {
			   "documentation", "One kind of memory device."
		   });
		addAnnotation
		  (getDevice_Technology(),
		   source,
		   new String[] {
			   "documentation", "Kind of device, for example RRAM or FeFET."
		   });
		addAnnotation
		  (getDevice_MinConductance(),
		   source,
		   new String[] {
			   "documentation", "Lowest programmable conductance, in microsiemens. The variation is relative, so training and evaluation do not use it."
		   });
		addAnnotation
		  (getDevice_MaxConductance(),
		   source,
		   new String[] {
			   "documentation", "Highest programmable conductance, in microsiemens; 0 = not known."
		   });
		addAnnotation
		  (getDevice_Levels(),
		   source,
		   new String[] {
			   "documentation", "Number of conductance levels; 0 = 2^bitsPerCell."
		   });
		addAnnotation
		  (getDevice_BitsPerCell(),
		   source,
		   new String[] {
			   "documentation", "Bits kept in one device, K."
		   });
		addAnnotation
		  (getDevice_Sigma(),
		   source,
		   new String[] {
			   "documentation", "Nominal sigma_d of this device, in the unit that the convention names; a sweep replaces it."
		   });
		addAnnotation
		  (getDevice_Convention(),
		   source,
		   new String[] {
			   "documentation", "What sigma_d is measured in. Stated on every axis, table and file."
		   });
		addAnnotation
		  (getDevice_Quantized(),
		   source,
		   new String[] {
			   "documentation", "Whether weights are rounded to the mapping\'s weight bits before variation is added. The reference implementation of NeFT does not."
		   });
		addAnnotation
		  (getDevice_Provenance(),
		   source,
		   new String[] {
			   "documentation", "Where the numbers come from."
		   });
		addAnnotation
		  (getDevice_Variations(),
		   source,
		   new String[] {
			   "documentation", "Independent components of the variation; they add up."
		   });
		addAnnotation
		  (sigmaConventionEEnum,
		   source,
		   new String[] {
			   "documentation", "The two published meanings of sigma_d for K-bit devices; they differ by the factor 2^K - 1."
		   });
		addAnnotation
		  (sigmaConventionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Relative to the full conductance range of one device: sigma_w = sigma_d max|W| sqrt(sum_j 2^(2jK)) / sum_j 2^(jK), j = 0 ... M/K - 1. Used by the reference implementation and the published curves of NeFT (arXiv 2305.14561)."
		   });
		addAnnotation
		  (sigmaConventionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "In units of one conductance level: W_p = W_d + max|W| / (2^M - 1) sum_j dg_j 2^(jK), dg_j ~ N(0, sigma_d^2)."
		   });
		addAnnotation
		  (provenanceEClass,
		   source,
		   new String[] {
			   "documentation", "Where a device\'s numbers come from and how far they can be trusted."
		   });
		addAnnotation
		  (getProvenance_Source(),
		   source,
		   new String[] {
			   "documentation", "What was measured or published, by whom."
		   });
		addAnnotation
		  (getProvenance_Reference(),
		   source,
		   new String[] {
			   "documentation", "Where to find it: arXiv number, DOI or file."
		   });
		addAnnotation
		  (getProvenance_Note(),
		   source,
		   new String[] {
			   "documentation", "What is simplified, and the range of validity."
		   });
		addAnnotation
		  (drawnEEnum,
		   source,
		   new String[] {
			   "documentation", "When a component of the variation is drawn."
		   });
		addAnnotation
		  (drawnEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Once when the weights are programmed; frozen for the life of the simulated chip (device-to-device, programming error)."
		   });
		addAnnotation
		  (drawnEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Anew for every read (cycle-to-cycle, read noise)."
		   });
		addAnnotation
		  (amountEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a component follows the sigma_d of the sweep."
		   });
		addAnnotation
		  (amountEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Its sigma is value times the current sigma_d."
		   });
		addAnnotation
		  (amountEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Its sigma is value, whatever the sweep does; same unit as sigma_d."
		   });
		addAnnotation
		  (variationEClass,
		   source,
		   new String[] {
			   "documentation", "One random component of the conductance error."
		   });
		addAnnotation
		  (getVariation_Drawn(),
		   source,
		   new String[] {
			   "documentation", "When it is drawn."
		   });
		addAnnotation
		  (getVariation_Amount(),
		   source,
		   new String[] {
			   "documentation", "Whether it follows the swept sigma_d."
		   });
		addAnnotation
		  (getVariation_Value(),
		   source,
		   new String[] {
			   "documentation", "SWEPT: factor on sigma_d. FIXED: the sigma itself, in the device\'s convention."
		   });
		addAnnotation
		  (gaussianVariationEClass,
		   source,
		   new String[] {
			   "documentation", "Additive normal error whose sigma does not depend on the programmed state (RRAM1 of the reference implementation)."
		   });
		addAnnotation
		  (fourLevelVariationEClass,
		   source,
		   new String[] {
			   "documentation", "Additive normal error whose sigma depends on the magnitude of the weight: with a = |W| / max|W| the factor is 1 for a <= lowerThreshold and for a >= upperThreshold and s in between, all divided by sqrt(0.4 s^2 + 0.6), with s = middleRatio. Formula of the reference implementation of NeFT (YifanQin-ND/NeFT_CIM); the multipliers agree with the device table of RoCR (arXiv 2405.04700)."
		   });
		addAnnotation
		  (getFourLevelVariation_MiddleRatio(),
		   source,
		   new String[] {
			   "documentation", "s, the ratio of the two middle levels\' sigma to the outer ones\': RRAM1 1, FeFET2 2, RRAM4 4, FeFET6 6."
		   });
		addAnnotation
		  (getFourLevelVariation_LowerThreshold(),
		   source,
		   new String[] {
			   "documentation", "Greatest |W| / max|W| of the lowest level."
		   });
		addAnnotation
		  (getFourLevelVariation_UpperThreshold(),
		   source,
		   new String[] {
			   "documentation", "Least |W| / max|W| of the highest level."
		   });
		addAnnotation
		  (logNormalVariationEClass,
		   source,
		   new String[] {
			   "documentation", "Multiplicative error: what is programmed is multiplied by exp(theta), theta ~ N(0, sigma^2)."
		   });
	}

} //DevicePackageImpl
