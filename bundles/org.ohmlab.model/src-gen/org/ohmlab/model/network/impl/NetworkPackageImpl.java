/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network.impl;

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

import org.ohmlab.model.mapping.MappingPackage;

import org.ohmlab.model.mapping.impl.MappingPackageImpl;

import org.ohmlab.model.network.AdaptiveAveragePool;
import org.ohmlab.model.network.Add;
import org.ohmlab.model.network.AveragePool;
import org.ohmlab.model.network.BatchNormalization;
import org.ohmlab.model.network.Concat;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Dropout;
import org.ohmlab.model.network.FeedbackPoint;
import org.ohmlab.model.network.Flatten;
import org.ohmlab.model.network.GlobalAveragePool;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.LeakyRelu;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.NetworkPackage;
import org.ohmlab.model.network.OvfPoint;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.Pool;
import org.ohmlab.model.network.Relu;
import org.ohmlab.model.network.Sigmoid;
import org.ohmlab.model.network.Tanh;
import org.ohmlab.model.network.WeightedLayer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class NetworkPackageImpl extends EPackageImpl implements NetworkPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass weightedLayerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass convolutionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass denseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass batchNormalizationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reluEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass leakyReluEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tanhEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sigmoidEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass poolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass maxPoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass averagePoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass adaptiveAveragePoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass globalAveragePoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flattenEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dropoutEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass concatEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass feedbackPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ovfPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass irsPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ovfScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placementEEnum = null;

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
	 * @see org.ohmlab.model.network.NetworkPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private NetworkPackageImpl() {
		super(eNS_URI, NetworkFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link NetworkPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static NetworkPackage init() {
		if (isInited) return (NetworkPackage)EPackage.Registry.INSTANCE.getEPackage(NetworkPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredNetworkPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		NetworkPackageImpl theNetworkPackage = registeredNetworkPackage instanceof NetworkPackageImpl ? (NetworkPackageImpl)registeredNetworkPackage : new NetworkPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DevicePackage.eNS_URI);
		DevicePackageImpl theDevicePackage = (DevicePackageImpl)(registeredPackage instanceof DevicePackageImpl ? registeredPackage : DevicePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MappingPackage.eNS_URI);
		MappingPackageImpl theMappingPackage = (MappingPackageImpl)(registeredPackage instanceof MappingPackageImpl ? registeredPackage : MappingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ExperimentPackage.eNS_URI);
		ExperimentPackageImpl theExperimentPackage = (ExperimentPackageImpl)(registeredPackage instanceof ExperimentPackageImpl ? registeredPackage : ExperimentPackage.eINSTANCE);

		// Create package meta-data objects
		theNetworkPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theDevicePackage.createPackageContents();
		theMappingPackage.createPackageContents();
		theExperimentPackage.createPackageContents();

		// Initialize created meta-data
		theNetworkPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theDevicePackage.initializePackageContents();
		theMappingPackage.initializePackageContents();
		theExperimentPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theNetworkPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(NetworkPackage.eNS_URI, theNetworkPackage);
		return theNetworkPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetwork() {
		return networkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetwork_Layers() {
		return (EReference)networkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetwork_OvfScope() {
		return (EAttribute)networkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayer() {
		return layerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayer_Inputs() {
		return (EReference)layerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayer_Exits() {
		return (EReference)layerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInput() {
		return inputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInput_Height() {
		return (EAttribute)inputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInput_Width() {
		return (EAttribute)inputEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInput_Channels() {
		return (EAttribute)inputEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWeightedLayer() {
		return weightedLayerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWeightedLayer_Bias() {
		return (EAttribute)weightedLayerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWeightedLayer_Placement() {
		return (EAttribute)weightedLayerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWeightedLayer_Ovf() {
		return (EReference)weightedLayerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConvolution() {
		return convolutionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConvolution_Filters() {
		return (EAttribute)convolutionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConvolution_KernelHeight() {
		return (EAttribute)convolutionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConvolution_KernelWidth() {
		return (EAttribute)convolutionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConvolution_StrideHeight() {
		return (EAttribute)convolutionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConvolution_StrideWidth() {
		return (EAttribute)convolutionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConvolution_PaddingHeight() {
		return (EAttribute)convolutionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConvolution_PaddingWidth() {
		return (EAttribute)convolutionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConvolution_Groups() {
		return (EAttribute)convolutionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDense() {
		return denseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDense_Units() {
		return (EAttribute)denseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBatchNormalization() {
		return batchNormalizationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchNormalization_Epsilon() {
		return (EAttribute)batchNormalizationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBatchNormalization_Momentum() {
		return (EAttribute)batchNormalizationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelu() {
		return reluEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLeakyRelu() {
		return leakyReluEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeakyRelu_NegativeSlope() {
		return (EAttribute)leakyReluEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTanh() {
		return tanhEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSigmoid() {
		return sigmoidEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPool() {
		return poolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPool_KernelHeight() {
		return (EAttribute)poolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPool_KernelWidth() {
		return (EAttribute)poolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPool_StrideHeight() {
		return (EAttribute)poolEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPool_StrideWidth() {
		return (EAttribute)poolEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPool_PaddingHeight() {
		return (EAttribute)poolEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPool_PaddingWidth() {
		return (EAttribute)poolEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaxPool() {
		return maxPoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAveragePool() {
		return averagePoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdaptiveAveragePool() {
		return adaptiveAveragePoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdaptiveAveragePool_Height() {
		return (EAttribute)adaptiveAveragePoolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdaptiveAveragePool_Width() {
		return (EAttribute)adaptiveAveragePoolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGlobalAveragePool() {
		return globalAveragePoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlatten() {
		return flattenEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDropout() {
		return dropoutEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDropout_Rate() {
		return (EAttribute)dropoutEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdd() {
		return addEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConcat() {
		return concatEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeedbackPoint() {
		return feedbackPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOvfPoint() {
		return ovfPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIrsPoint() {
		return irsPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIrsPoint_PoolHeight() {
		return (EAttribute)irsPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIrsPoint_PoolWidth() {
		return (EAttribute)irsPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIrsPoint_HiddenUnits() {
		return (EAttribute)irsPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIrsPoint_Sigma() {
		return (EAttribute)irsPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIrsPoint_Order() {
		return (EAttribute)irsPointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOvfScope() {
		return ovfScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlacement() {
		return placementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkFactory getNetworkFactory() {
		return (NetworkFactory)getEFactoryInstance();
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
		networkEClass = createEClass(NETWORK);
		createEReference(networkEClass, NETWORK__LAYERS);
		createEAttribute(networkEClass, NETWORK__OVF_SCOPE);

		layerEClass = createEClass(LAYER);
		createEReference(layerEClass, LAYER__INPUTS);
		createEReference(layerEClass, LAYER__EXITS);

		inputEClass = createEClass(INPUT);
		createEAttribute(inputEClass, INPUT__HEIGHT);
		createEAttribute(inputEClass, INPUT__WIDTH);
		createEAttribute(inputEClass, INPUT__CHANNELS);

		weightedLayerEClass = createEClass(WEIGHTED_LAYER);
		createEAttribute(weightedLayerEClass, WEIGHTED_LAYER__BIAS);
		createEAttribute(weightedLayerEClass, WEIGHTED_LAYER__PLACEMENT);
		createEReference(weightedLayerEClass, WEIGHTED_LAYER__OVF);

		convolutionEClass = createEClass(CONVOLUTION);
		createEAttribute(convolutionEClass, CONVOLUTION__FILTERS);
		createEAttribute(convolutionEClass, CONVOLUTION__KERNEL_HEIGHT);
		createEAttribute(convolutionEClass, CONVOLUTION__KERNEL_WIDTH);
		createEAttribute(convolutionEClass, CONVOLUTION__STRIDE_HEIGHT);
		createEAttribute(convolutionEClass, CONVOLUTION__STRIDE_WIDTH);
		createEAttribute(convolutionEClass, CONVOLUTION__PADDING_HEIGHT);
		createEAttribute(convolutionEClass, CONVOLUTION__PADDING_WIDTH);
		createEAttribute(convolutionEClass, CONVOLUTION__GROUPS);

		denseEClass = createEClass(DENSE);
		createEAttribute(denseEClass, DENSE__UNITS);

		batchNormalizationEClass = createEClass(BATCH_NORMALIZATION);
		createEAttribute(batchNormalizationEClass, BATCH_NORMALIZATION__EPSILON);
		createEAttribute(batchNormalizationEClass, BATCH_NORMALIZATION__MOMENTUM);

		reluEClass = createEClass(RELU);

		leakyReluEClass = createEClass(LEAKY_RELU);
		createEAttribute(leakyReluEClass, LEAKY_RELU__NEGATIVE_SLOPE);

		tanhEClass = createEClass(TANH);

		sigmoidEClass = createEClass(SIGMOID);

		poolEClass = createEClass(POOL);
		createEAttribute(poolEClass, POOL__KERNEL_HEIGHT);
		createEAttribute(poolEClass, POOL__KERNEL_WIDTH);
		createEAttribute(poolEClass, POOL__STRIDE_HEIGHT);
		createEAttribute(poolEClass, POOL__STRIDE_WIDTH);
		createEAttribute(poolEClass, POOL__PADDING_HEIGHT);
		createEAttribute(poolEClass, POOL__PADDING_WIDTH);

		maxPoolEClass = createEClass(MAX_POOL);

		averagePoolEClass = createEClass(AVERAGE_POOL);

		adaptiveAveragePoolEClass = createEClass(ADAPTIVE_AVERAGE_POOL);
		createEAttribute(adaptiveAveragePoolEClass, ADAPTIVE_AVERAGE_POOL__HEIGHT);
		createEAttribute(adaptiveAveragePoolEClass, ADAPTIVE_AVERAGE_POOL__WIDTH);

		globalAveragePoolEClass = createEClass(GLOBAL_AVERAGE_POOL);

		flattenEClass = createEClass(FLATTEN);

		dropoutEClass = createEClass(DROPOUT);
		createEAttribute(dropoutEClass, DROPOUT__RATE);

		addEClass = createEClass(ADD);

		concatEClass = createEClass(CONCAT);

		feedbackPointEClass = createEClass(FEEDBACK_POINT);

		ovfPointEClass = createEClass(OVF_POINT);

		irsPointEClass = createEClass(IRS_POINT);
		createEAttribute(irsPointEClass, IRS_POINT__POOL_HEIGHT);
		createEAttribute(irsPointEClass, IRS_POINT__POOL_WIDTH);
		createEAttribute(irsPointEClass, IRS_POINT__HIDDEN_UNITS);
		createEAttribute(irsPointEClass, IRS_POINT__SIGMA);
		createEAttribute(irsPointEClass, IRS_POINT__ORDER);

		// Create enums
		ovfScopeEEnum = createEEnum(OVF_SCOPE);
		placementEEnum = createEEnum(PLACEMENT);
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
		networkEClass.getESuperTypes().add(theBasePackage.getDocument());
		layerEClass.getESuperTypes().add(theBasePackage.getNamed());
		inputEClass.getESuperTypes().add(this.getLayer());
		weightedLayerEClass.getESuperTypes().add(this.getLayer());
		convolutionEClass.getESuperTypes().add(this.getWeightedLayer());
		denseEClass.getESuperTypes().add(this.getWeightedLayer());
		batchNormalizationEClass.getESuperTypes().add(this.getLayer());
		reluEClass.getESuperTypes().add(this.getLayer());
		leakyReluEClass.getESuperTypes().add(this.getLayer());
		tanhEClass.getESuperTypes().add(this.getLayer());
		sigmoidEClass.getESuperTypes().add(this.getLayer());
		poolEClass.getESuperTypes().add(this.getLayer());
		maxPoolEClass.getESuperTypes().add(this.getPool());
		averagePoolEClass.getESuperTypes().add(this.getPool());
		adaptiveAveragePoolEClass.getESuperTypes().add(this.getLayer());
		globalAveragePoolEClass.getESuperTypes().add(this.getLayer());
		flattenEClass.getESuperTypes().add(this.getLayer());
		dropoutEClass.getESuperTypes().add(this.getLayer());
		addEClass.getESuperTypes().add(this.getLayer());
		concatEClass.getESuperTypes().add(this.getLayer());
		feedbackPointEClass.getESuperTypes().add(theBasePackage.getIdentified());
		ovfPointEClass.getESuperTypes().add(this.getFeedbackPoint());
		irsPointEClass.getESuperTypes().add(this.getFeedbackPoint());

		// Initialize classes and features; add operations and parameters
		initEClass(networkEClass, Network.class, "Network", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNetwork_Layers(), this.getLayer(), null, "layers", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetwork_OvfScope(), this.getOvfScope(), "ovfScope", "POINTS", 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layerEClass, Layer.class, "Layer", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLayer_Inputs(), this.getLayer(), null, "inputs", null, 0, -1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayer_Exits(), this.getIrsPoint(), null, "exits", null, 0, -1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inputEClass, Input.class, "Input", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInput_Height(), ecorePackage.getEInt(), "height", "1", 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInput_Width(), ecorePackage.getEInt(), "width", "1", 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInput_Channels(), ecorePackage.getEInt(), "channels", null, 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(weightedLayerEClass, WeightedLayer.class, "WeightedLayer", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWeightedLayer_Bias(), ecorePackage.getEBoolean(), "bias", "true", 0, 1, WeightedLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWeightedLayer_Placement(), this.getPlacement(), "placement", "ANALOG", 0, 1, WeightedLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWeightedLayer_Ovf(), this.getOvfPoint(), null, "ovf", null, 0, 1, WeightedLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(convolutionEClass, Convolution.class, "Convolution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConvolution_Filters(), ecorePackage.getEInt(), "filters", null, 0, 1, Convolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConvolution_KernelHeight(), ecorePackage.getEInt(), "kernelHeight", "3", 0, 1, Convolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConvolution_KernelWidth(), ecorePackage.getEInt(), "kernelWidth", "3", 0, 1, Convolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConvolution_StrideHeight(), ecorePackage.getEInt(), "strideHeight", "1", 0, 1, Convolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConvolution_StrideWidth(), ecorePackage.getEInt(), "strideWidth", "1", 0, 1, Convolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConvolution_PaddingHeight(), ecorePackage.getEInt(), "paddingHeight", "0", 0, 1, Convolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConvolution_PaddingWidth(), ecorePackage.getEInt(), "paddingWidth", "0", 0, 1, Convolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConvolution_Groups(), ecorePackage.getEInt(), "groups", "1", 0, 1, Convolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(denseEClass, Dense.class, "Dense", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDense_Units(), ecorePackage.getEInt(), "units", null, 0, 1, Dense.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(batchNormalizationEClass, BatchNormalization.class, "BatchNormalization", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBatchNormalization_Epsilon(), theBasePackage.getReal(), "epsilon", "1e-05", 0, 1, BatchNormalization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBatchNormalization_Momentum(), theBasePackage.getReal(), "momentum", "0.1", 0, 1, BatchNormalization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reluEClass, Relu.class, "Relu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(leakyReluEClass, LeakyRelu.class, "LeakyRelu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLeakyRelu_NegativeSlope(), theBasePackage.getReal(), "negativeSlope", "0.01", 0, 1, LeakyRelu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tanhEClass, Tanh.class, "Tanh", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sigmoidEClass, Sigmoid.class, "Sigmoid", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(poolEClass, Pool.class, "Pool", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPool_KernelHeight(), ecorePackage.getEInt(), "kernelHeight", "2", 0, 1, Pool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPool_KernelWidth(), ecorePackage.getEInt(), "kernelWidth", "2", 0, 1, Pool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPool_StrideHeight(), ecorePackage.getEInt(), "strideHeight", "0", 0, 1, Pool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPool_StrideWidth(), ecorePackage.getEInt(), "strideWidth", "0", 0, 1, Pool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPool_PaddingHeight(), ecorePackage.getEInt(), "paddingHeight", "0", 0, 1, Pool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPool_PaddingWidth(), ecorePackage.getEInt(), "paddingWidth", "0", 0, 1, Pool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(maxPoolEClass, MaxPool.class, "MaxPool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(averagePoolEClass, AveragePool.class, "AveragePool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(adaptiveAveragePoolEClass, AdaptiveAveragePool.class, "AdaptiveAveragePool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAdaptiveAveragePool_Height(), ecorePackage.getEInt(), "height", "1", 0, 1, AdaptiveAveragePool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdaptiveAveragePool_Width(), ecorePackage.getEInt(), "width", "1", 0, 1, AdaptiveAveragePool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(globalAveragePoolEClass, GlobalAveragePool.class, "GlobalAveragePool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(flattenEClass, Flatten.class, "Flatten", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(dropoutEClass, Dropout.class, "Dropout", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDropout_Rate(), theBasePackage.getReal(), "rate", "0.5", 0, 1, Dropout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addEClass, Add.class, "Add", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(concatEClass, Concat.class, "Concat", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(feedbackPointEClass, FeedbackPoint.class, "FeedbackPoint", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(ovfPointEClass, OvfPoint.class, "OvfPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(irsPointEClass, IrsPoint.class, "IrsPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIrsPoint_PoolHeight(), ecorePackage.getEInt(), "poolHeight", "1", 0, 1, IrsPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIrsPoint_PoolWidth(), ecorePackage.getEInt(), "poolWidth", "1", 0, 1, IrsPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIrsPoint_HiddenUnits(), ecorePackage.getEInt(), "hiddenUnits", "512", 0, 1, IrsPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIrsPoint_Sigma(), theBasePackage.getReal(), "sigma", null, 0, 1, IrsPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIrsPoint_Order(), ecorePackage.getEInt(), "order", "0", 0, 1, IrsPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(ovfScopeEEnum, OvfScope.class, "OvfScope");
		addEEnumLiteral(ovfScopeEEnum, OvfScope.POINTS);
		addEEnumLiteral(ovfScopeEEnum, OvfScope.ALL_ANALOG_LAYERS);

		initEEnum(placementEEnum, Placement.class, "Placement");
		addEEnumLiteral(placementEEnum, Placement.ANALOG);
		addEEnumLiteral(placementEEnum, Placement.DIGITAL);

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
			   "documentation", "A neural network as a directed acyclic graph of layers, with the feedback points of Negative Feedback Training (NeFT, arXiv 2305.14561) attached to layers."
		   });
		addAnnotation
		  (networkEClass,
		   source,
		   new String[] {
			   "documentation", "A network: exactly one Input, and exactly one layer that no other layer reads, whose output is the vector of logits."
		   });
		addAnnotation
		  (getNetwork_Layers(),
		   source,
		   new String[] {
			   "documentation", "All layers. Their order in the file has no meaning for the computation; it follows from the connections."
		   });
		addAnnotation
		  (getNetwork_OvfScope(),
		   source,
		   new String[] {
			   "documentation", "Which analog layers take the raised variation in the feedback passes of OVF training."
		   });
		addAnnotation
		  (ovfScopeEEnum,
		   source,
		   new String[] {
			   "documentation", "Where the variation is raised in the feedback passes of oriented variational forward (OVF) training."
		   });
		addAnnotation
		  (ovfScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Only in layers that carry an OvfPoint; all others keep the training sigma."
		   });
		addAnnotation
		  (ovfScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "In every analog layer of the backbone, as the published reference implementation intends."
		   });
		addAnnotation
		  (layerEClass,
		   source,
		   new String[] {
			   "documentation", "A step of the computation; one output, read by any number of other layers. Activations are written (height, width, channels)."
		   });
		addAnnotation
		  (getLayer_Inputs(),
		   source,
		   new String[] {
			   "documentation", "The layers whose outputs this one reads, in order. Input has none, Add and Concat have two or more, all others exactly one."
		   });
		addAnnotation
		  (getLayer_Exits(),
		   source,
		   new String[] {
			   "documentation", "Exit classifiers on this layer\'s output, used in IRS training only."
		   });
		addAnnotation
		  (inputEClass,
		   source,
		   new String[] {
			   "documentation", "The image, in the order (height, width, channels)."
		   });
		addAnnotation
		  (getInput_Height(),
		   source,
		   new String[] {
			   "documentation", "Rows of the image, in pixels."
		   });
		addAnnotation
		  (getInput_Width(),
		   source,
		   new String[] {
			   "documentation", "Columns of the image, in pixels."
		   });
		addAnnotation
		  (getInput_Channels(),
		   source,
		   new String[] {
			   "documentation", "Channels (or features, when height and width are 1). Must be set."
		   });
		addAnnotation
		  (placementEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a layer\'s weights are kept."
		   });
		addAnnotation
		  (placementEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "On a crossbar: the weights carry the device variation. Biases stay digital and exact."
		   });
		addAnnotation
		  (placementEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "In digital memory: exact."
		   });
		addAnnotation
		  (weightedLayerEClass,
		   source,
		   new String[] {
			   "documentation", "A layer with a weight tensor that can be put on a crossbar."
		   });
		addAnnotation
		  (getWeightedLayer_Bias(),
		   source,
		   new String[] {
			   "documentation", "Whether a bias is added to each output channel. Biases are digital and carry no variation."
		   });
		addAnnotation
		  (getWeightedLayer_Placement(),
		   source,
		   new String[] {
			   "documentation", "Where the weights are kept."
		   });
		addAnnotation
		  (getWeightedLayer_Ovf(),
		   source,
		   new String[] {
			   "documentation", "Marks this layer for raised variation in the feedback passes of OVF training. Takes effect on analog layers, and only when Network.ovfScope is POINTS."
		   });
		addAnnotation
		  (convolutionEClass,
		   source,
		   new String[] {
			   "documentation", "Two-dimensional convolution (cross-correlation, as usual in the field). Weight tensor [filters, inputChannels / groups, kernelHeight, kernelWidth]. Output height = floor((height + 2 paddingHeight - kernelHeight) / strideHeight) + 1, width likewise; channels = filters."
		   });
		addAnnotation
		  (getConvolution_Filters(),
		   source,
		   new String[] {
			   "documentation", "Number of output channels. Must be set."
		   });
		addAnnotation
		  (getConvolution_KernelHeight(),
		   source,
		   new String[] {
			   "documentation", "Rows of the kernel."
		   });
		addAnnotation
		  (getConvolution_KernelWidth(),
		   source,
		   new String[] {
			   "documentation", "Columns of the kernel."
		   });
		addAnnotation
		  (getConvolution_StrideHeight(),
		   source,
		   new String[] {
			   "documentation", "Step between rows."
		   });
		addAnnotation
		  (getConvolution_StrideWidth(),
		   source,
		   new String[] {
			   "documentation", "Step between columns."
		   });
		addAnnotation
		  (getConvolution_PaddingHeight(),
		   source,
		   new String[] {
			   "documentation", "Rows of zeros added above and below."
		   });
		addAnnotation
		  (getConvolution_PaddingWidth(),
		   source,
		   new String[] {
			   "documentation", "Columns of zeros added left and right."
		   });
		addAnnotation
		  (getConvolution_Groups(),
		   source,
		   new String[] {
			   "documentation", "Groups of channels that do not mix; divides input channels and filters. Equal to the input channels = depthwise."
		   });
		addAnnotation
		  (denseEClass,
		   source,
		   new String[] {
			   "documentation", "Fully connected layer. Weight tensor [units, inputs]. Reads a vector: put a Flatten or a pooling to 1 x 1 before it."
		   });
		addAnnotation
		  (getDense_Units(),
		   source,
		   new String[] {
			   "documentation", "Number of outputs. Must be set."
		   });
		addAnnotation
		  (batchNormalizationEClass,
		   source,
		   new String[] {
			   "documentation", "Batch normalisation over all but the channel axis, with learned scale and shift (Ioffe and Szegedy, arXiv 1502.03167). Digital. Training normalises with the biased variance of the batch; the running variance is kept unbiased, as PyTorch does."
		   });
		addAnnotation
		  (getBatchNormalization_Epsilon(),
		   source,
		   new String[] {
			   "documentation", "Added to the variance under the square root."
		   });
		addAnnotation
		  (getBatchNormalization_Momentum(),
		   source,
		   new String[] {
			   "documentation", "Weight of the new batch in the running mean and variance: running = (1 - momentum) running + momentum batch."
		   });
		addAnnotation
		  (reluEClass,
		   source,
		   new String[] {
			   "documentation", "max(0, x)."
		   });
		addAnnotation
		  (leakyReluEClass,
		   source,
		   new String[] {
			   "documentation", "x for x > 0, negativeSlope x otherwise."
		   });
		addAnnotation
		  (getLeakyRelu_NegativeSlope(),
		   source,
		   new String[] {
			   "documentation", "Slope for negative inputs."
		   });
		addAnnotation
		  (tanhEClass,
		   source,
		   new String[] {
			   "documentation", "Hyperbolic tangent."
		   });
		addAnnotation
		  (sigmoidEClass,
		   source,
		   new String[] {
			   "documentation", "1 / (1 + exp(-x))."
		   });
		addAnnotation
		  (poolEClass,
		   source,
		   new String[] {
			   "documentation", "Pooling over a moving window. Output height = floor((height + 2 paddingHeight - kernelHeight) / strideHeight) + 1, width likewise."
		   });
		addAnnotation
		  (getPool_KernelHeight(),
		   source,
		   new String[] {
			   "documentation", "Rows of the window."
		   });
		addAnnotation
		  (getPool_KernelWidth(),
		   source,
		   new String[] {
			   "documentation", "Columns of the window."
		   });
		addAnnotation
		  (getPool_StrideHeight(),
		   source,
		   new String[] {
			   "documentation", "Step between rows; 0 = kernelHeight."
		   });
		addAnnotation
		  (getPool_StrideWidth(),
		   source,
		   new String[] {
			   "documentation", "Step between columns; 0 = kernelWidth."
		   });
		addAnnotation
		  (getPool_PaddingHeight(),
		   source,
		   new String[] {
			   "documentation", "Rows added above and below; at most half the window."
		   });
		addAnnotation
		  (getPool_PaddingWidth(),
		   source,
		   new String[] {
			   "documentation", "Columns added left and right; at most half the window."
		   });
		addAnnotation
		  (maxPoolEClass,
		   source,
		   new String[] {
			   "documentation", "Greatest value of the window; padding never wins."
		   });
		addAnnotation
		  (averagePoolEClass,
		   source,
		   new String[] {
			   "documentation", "Mean of the window; padding counts as zeros, as PyTorch\'s default does."
		   });
		addAnnotation
		  (adaptiveAveragePoolEClass,
		   source,
		   new String[] {
			   "documentation", "Mean over windows chosen so that the output has the given size: output row i averages input rows floor(i H / height) to ceil((i + 1) H / height) - 1, columns likewise (PyTorch\'s rule)."
		   });
		addAnnotation
		  (getAdaptiveAveragePool_Height(),
		   source,
		   new String[] {
			   "documentation", "Rows of the output."
		   });
		addAnnotation
		  (getAdaptiveAveragePool_Width(),
		   source,
		   new String[] {
			   "documentation", "Columns of the output."
		   });
		addAnnotation
		  (globalAveragePoolEClass,
		   source,
		   new String[] {
			   "documentation", "Mean over all rows and columns; gives a vector with one entry per channel."
		   });
		addAnnotation
		  (flattenEClass,
		   source,
		   new String[] {
			   "documentation", "Turns (height, width, channels) into a vector in the order channel, row, column, which is PyTorch\'s, so that dense weights can be exchanged."
		   });
		addAnnotation
		  (dropoutEClass,
		   source,
		   new String[] {
			   "documentation", "In training sets each value to zero with the given probability and scales the others by 1 / (1 - rate); does nothing at evaluation."
		   });
		addAnnotation
		  (getDropout_Rate(),
		   source,
		   new String[] {
			   "documentation", "Probability of dropping a value, from 0 to below 1."
		   });
		addAnnotation
		  (addEClass,
		   source,
		   new String[] {
			   "documentation", "Sum of two or more inputs of equal shape: a residual connection."
		   });
		addAnnotation
		  (concatEClass,
		   source,
		   new String[] {
			   "documentation", "Joins two or more inputs of equal height and width along the channels, in the order of the inputs."
		   });
		addAnnotation
		  (feedbackPointEClass,
		   source,
		   new String[] {
			   "documentation", "A place where Negative Feedback Training takes a feedback signal. Has no effect on the deployed network."
		   });
		addAnnotation
		  (ovfPointEClass,
		   source,
		   new String[] {
			   "documentation", "Oriented variational forward: in the N feedback passes the variation of this layer is raised by the pass\'s offset (NeFT, arXiv 2305.14561)."
		   });
		addAnnotation
		  (irsPointEClass,
		   source,
		   new String[] {
			   "documentation", "Intermediate representation snapshot: an exit classifier on the layer\'s output, made of adaptive average pooling, flatten, dense, ReLU, dense to the number of classes. Trained with the backbone, left out of the deployed network (NeFT, arXiv 2305.14561, and its reference implementation)."
		   });
		addAnnotation
		  (getIrsPoint_PoolHeight(),
		   source,
		   new String[] {
			   "documentation", "Rows after the adaptive average pooling."
		   });
		addAnnotation
		  (getIrsPoint_PoolWidth(),
		   source,
		   new String[] {
			   "documentation", "Columns after the adaptive average pooling."
		   });
		addAnnotation
		  (getIrsPoint_HiddenUnits(),
		   source,
		   new String[] {
			   "documentation", "Units of the hidden dense layer; the reference uses 512."
		   });
		addAnnotation
		  (getIrsPoint_Sigma(),
		   source,
		   new String[] {
			   "documentation", "Variation sigma_d of the exit\'s own weights in training; unset = the backbone\'s training sigma."
		   });
		addAnnotation
		  (getIrsPoint_Order(),
		   source,
		   new String[] {
			   "documentation", "Place in the decay: the exit of order n has the factor gamma_n = decay^(n - 1). 0 = automatic: topological order of the layers, the shallowest exit first."
		   });
	}

} //NetworkPackageImpl
