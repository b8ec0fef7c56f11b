/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;

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
 * A neural network as a directed acyclic graph of layers, with the feedback points of Negative Feedback Training (NeFT, arXiv 2305.14561) attached to layers.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.network.NetworkFactory
 * @model kind="package"
 * @generated
 */
public interface NetworkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "network";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.ohmlab.org/network/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "network";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NetworkPackage eINSTANCE = org.ohmlab.model.network.impl.NetworkPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.NetworkImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__ID = BasePackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NAME = BasePackage.DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NOTE = BasePackage.DOCUMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__FORMAT_VERSION = BasePackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__LAYERS = BasePackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ovf Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__OVF_SCOPE = BasePackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = BasePackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.LayerImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NOTE = BasePackage.NAMED__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__INPUTS = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__EXITS = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.InputImpl <em>Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.InputImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getInput()
	 * @generated
	 */
	int INPUT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__EXITS = LAYER__EXITS;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__HEIGHT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__WIDTH = LAYER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__CHANNELS = LAYER_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_FEATURE_COUNT = LAYER_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.WeightedLayerImpl <em>Weighted Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.WeightedLayerImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getWeightedLayer()
	 * @generated
	 */
	int WEIGHTED_LAYER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_LAYER__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_LAYER__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_LAYER__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_LAYER__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_LAYER__EXITS = LAYER__EXITS;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_LAYER__BIAS = LAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_LAYER__PLACEMENT = LAYER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ovf</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_LAYER__OVF = LAYER_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Weighted Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_LAYER_FEATURE_COUNT = LAYER_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.ConvolutionImpl <em>Convolution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.ConvolutionImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getConvolution()
	 * @generated
	 */
	int CONVOLUTION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__ID = WEIGHTED_LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__NAME = WEIGHTED_LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__NOTE = WEIGHTED_LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__INPUTS = WEIGHTED_LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__EXITS = WEIGHTED_LAYER__EXITS;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__BIAS = WEIGHTED_LAYER__BIAS;

	/**
	 * The feature id for the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__PLACEMENT = WEIGHTED_LAYER__PLACEMENT;

	/**
	 * The feature id for the '<em><b>Ovf</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__OVF = WEIGHTED_LAYER__OVF;

	/**
	 * The feature id for the '<em><b>Filters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__FILTERS = WEIGHTED_LAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kernel Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__KERNEL_HEIGHT = WEIGHTED_LAYER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kernel Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__KERNEL_WIDTH = WEIGHTED_LAYER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stride Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__STRIDE_HEIGHT = WEIGHTED_LAYER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stride Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__STRIDE_WIDTH = WEIGHTED_LAYER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Padding Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__PADDING_HEIGHT = WEIGHTED_LAYER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Padding Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__PADDING_WIDTH = WEIGHTED_LAYER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION__GROUPS = WEIGHTED_LAYER_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Convolution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVOLUTION_FEATURE_COUNT = WEIGHTED_LAYER_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.DenseImpl <em>Dense</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.DenseImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getDense()
	 * @generated
	 */
	int DENSE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE__ID = WEIGHTED_LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE__NAME = WEIGHTED_LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE__NOTE = WEIGHTED_LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE__INPUTS = WEIGHTED_LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE__EXITS = WEIGHTED_LAYER__EXITS;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE__BIAS = WEIGHTED_LAYER__BIAS;

	/**
	 * The feature id for the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE__PLACEMENT = WEIGHTED_LAYER__PLACEMENT;

	/**
	 * The feature id for the '<em><b>Ovf</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE__OVF = WEIGHTED_LAYER__OVF;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE__UNITS = WEIGHTED_LAYER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Dense</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENSE_FEATURE_COUNT = WEIGHTED_LAYER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.BatchNormalizationImpl <em>Batch Normalization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.BatchNormalizationImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getBatchNormalization()
	 * @generated
	 */
	int BATCH_NORMALIZATION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORMALIZATION__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORMALIZATION__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORMALIZATION__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORMALIZATION__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORMALIZATION__EXITS = LAYER__EXITS;

	/**
	 * The feature id for the '<em><b>Epsilon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORMALIZATION__EPSILON = LAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Momentum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORMALIZATION__MOMENTUM = LAYER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Batch Normalization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_NORMALIZATION_FEATURE_COUNT = LAYER_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.ReluImpl <em>Relu</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.ReluImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getRelu()
	 * @generated
	 */
	int RELU = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELU__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELU__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELU__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELU__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELU__EXITS = LAYER__EXITS;

	/**
	 * The number of structural features of the '<em>Relu</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELU_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.LeakyReluImpl <em>Leaky Relu</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.LeakyReluImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getLeakyRelu()
	 * @generated
	 */
	int LEAKY_RELU = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAKY_RELU__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAKY_RELU__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAKY_RELU__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAKY_RELU__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAKY_RELU__EXITS = LAYER__EXITS;

	/**
	 * The feature id for the '<em><b>Negative Slope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAKY_RELU__NEGATIVE_SLOPE = LAYER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Leaky Relu</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAKY_RELU_FEATURE_COUNT = LAYER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.TanhImpl <em>Tanh</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.TanhImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getTanh()
	 * @generated
	 */
	int TANH = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANH__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANH__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANH__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANH__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANH__EXITS = LAYER__EXITS;

	/**
	 * The number of structural features of the '<em>Tanh</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANH_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.SigmoidImpl <em>Sigmoid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.SigmoidImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getSigmoid()
	 * @generated
	 */
	int SIGMOID = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGMOID__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGMOID__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGMOID__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGMOID__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGMOID__EXITS = LAYER__EXITS;

	/**
	 * The number of structural features of the '<em>Sigmoid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGMOID_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.PoolImpl <em>Pool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.PoolImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getPool()
	 * @generated
	 */
	int POOL = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__EXITS = LAYER__EXITS;

	/**
	 * The feature id for the '<em><b>Kernel Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__KERNEL_HEIGHT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kernel Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__KERNEL_WIDTH = LAYER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stride Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__STRIDE_HEIGHT = LAYER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stride Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__STRIDE_WIDTH = LAYER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Padding Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__PADDING_HEIGHT = LAYER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Padding Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL__PADDING_WIDTH = LAYER_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOL_FEATURE_COUNT = LAYER_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.MaxPoolImpl <em>Max Pool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.MaxPoolImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getMaxPool()
	 * @generated
	 */
	int MAX_POOL = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__ID = POOL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__NAME = POOL__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__NOTE = POOL__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__INPUTS = POOL__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__EXITS = POOL__EXITS;

	/**
	 * The feature id for the '<em><b>Kernel Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__KERNEL_HEIGHT = POOL__KERNEL_HEIGHT;

	/**
	 * The feature id for the '<em><b>Kernel Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__KERNEL_WIDTH = POOL__KERNEL_WIDTH;

	/**
	 * The feature id for the '<em><b>Stride Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__STRIDE_HEIGHT = POOL__STRIDE_HEIGHT;

	/**
	 * The feature id for the '<em><b>Stride Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__STRIDE_WIDTH = POOL__STRIDE_WIDTH;

	/**
	 * The feature id for the '<em><b>Padding Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__PADDING_HEIGHT = POOL__PADDING_HEIGHT;

	/**
	 * The feature id for the '<em><b>Padding Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL__PADDING_WIDTH = POOL__PADDING_WIDTH;

	/**
	 * The number of structural features of the '<em>Max Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAX_POOL_FEATURE_COUNT = POOL_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.AveragePoolImpl <em>Average Pool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.AveragePoolImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getAveragePool()
	 * @generated
	 */
	int AVERAGE_POOL = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__ID = POOL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__NAME = POOL__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__NOTE = POOL__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__INPUTS = POOL__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__EXITS = POOL__EXITS;

	/**
	 * The feature id for the '<em><b>Kernel Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__KERNEL_HEIGHT = POOL__KERNEL_HEIGHT;

	/**
	 * The feature id for the '<em><b>Kernel Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__KERNEL_WIDTH = POOL__KERNEL_WIDTH;

	/**
	 * The feature id for the '<em><b>Stride Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__STRIDE_HEIGHT = POOL__STRIDE_HEIGHT;

	/**
	 * The feature id for the '<em><b>Stride Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__STRIDE_WIDTH = POOL__STRIDE_WIDTH;

	/**
	 * The feature id for the '<em><b>Padding Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__PADDING_HEIGHT = POOL__PADDING_HEIGHT;

	/**
	 * The feature id for the '<em><b>Padding Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL__PADDING_WIDTH = POOL__PADDING_WIDTH;

	/**
	 * The number of structural features of the '<em>Average Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVERAGE_POOL_FEATURE_COUNT = POOL_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.AdaptiveAveragePoolImpl <em>Adaptive Average Pool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.AdaptiveAveragePoolImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getAdaptiveAveragePool()
	 * @generated
	 */
	int ADAPTIVE_AVERAGE_POOL = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTIVE_AVERAGE_POOL__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTIVE_AVERAGE_POOL__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTIVE_AVERAGE_POOL__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTIVE_AVERAGE_POOL__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTIVE_AVERAGE_POOL__EXITS = LAYER__EXITS;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTIVE_AVERAGE_POOL__HEIGHT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTIVE_AVERAGE_POOL__WIDTH = LAYER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Adaptive Average Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTIVE_AVERAGE_POOL_FEATURE_COUNT = LAYER_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.GlobalAveragePoolImpl <em>Global Average Pool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.GlobalAveragePoolImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getGlobalAveragePool()
	 * @generated
	 */
	int GLOBAL_AVERAGE_POOL = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOBAL_AVERAGE_POOL__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOBAL_AVERAGE_POOL__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOBAL_AVERAGE_POOL__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOBAL_AVERAGE_POOL__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOBAL_AVERAGE_POOL__EXITS = LAYER__EXITS;

	/**
	 * The number of structural features of the '<em>Global Average Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOBAL_AVERAGE_POOL_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.FlattenImpl <em>Flatten</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.FlattenImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getFlatten()
	 * @generated
	 */
	int FLATTEN = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLATTEN__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLATTEN__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLATTEN__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLATTEN__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLATTEN__EXITS = LAYER__EXITS;

	/**
	 * The number of structural features of the '<em>Flatten</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLATTEN_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.DropoutImpl <em>Dropout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.DropoutImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getDropout()
	 * @generated
	 */
	int DROPOUT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPOUT__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPOUT__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPOUT__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPOUT__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPOUT__EXITS = LAYER__EXITS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPOUT__RATE = LAYER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Dropout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPOUT_FEATURE_COUNT = LAYER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.AddImpl <em>Add</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.AddImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getAdd()
	 * @generated
	 */
	int ADD = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD__EXITS = LAYER__EXITS;

	/**
	 * The number of structural features of the '<em>Add</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.ConcatImpl <em>Concat</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.ConcatImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getConcat()
	 * @generated
	 */
	int CONCAT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCAT__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCAT__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCAT__NOTE = LAYER__NOTE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCAT__INPUTS = LAYER__INPUTS;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCAT__EXITS = LAYER__EXITS;

	/**
	 * The number of structural features of the '<em>Concat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCAT_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.FeedbackPointImpl <em>Feedback Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.FeedbackPointImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getFeedbackPoint()
	 * @generated
	 */
	int FEEDBACK_POINT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_POINT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Feedback Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_POINT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.OvfPointImpl <em>Ovf Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.OvfPointImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getOvfPoint()
	 * @generated
	 */
	int OVF_POINT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_POINT__ID = FEEDBACK_POINT__ID;

	/**
	 * The number of structural features of the '<em>Ovf Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_POINT_FEATURE_COUNT = FEEDBACK_POINT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.impl.IrsPointImpl <em>Irs Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.impl.IrsPointImpl
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getIrsPoint()
	 * @generated
	 */
	int IRS_POINT = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS_POINT__ID = FEEDBACK_POINT__ID;

	/**
	 * The feature id for the '<em><b>Pool Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS_POINT__POOL_HEIGHT = FEEDBACK_POINT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pool Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS_POINT__POOL_WIDTH = FEEDBACK_POINT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hidden Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS_POINT__HIDDEN_UNITS = FEEDBACK_POINT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS_POINT__SIGMA = FEEDBACK_POINT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS_POINT__ORDER = FEEDBACK_POINT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Irs Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS_POINT_FEATURE_COUNT = FEEDBACK_POINT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.OvfScope <em>Ovf Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.OvfScope
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getOvfScope()
	 * @generated
	 */
	int OVF_SCOPE = 23;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.network.Placement <em>Placement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.network.Placement
	 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getPlacement()
	 * @generated
	 */
	int PLACEMENT = 24;


	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.ohmlab.model.network.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ohmlab.model.network.Network#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.ohmlab.model.network.Network#getLayers()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Layers();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Network#getOvfScope <em>Ovf Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ovf Scope</em>'.
	 * @see org.ohmlab.model.network.Network#getOvfScope()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_OvfScope();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.ohmlab.model.network.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the reference list '{@link org.ohmlab.model.network.Layer#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Inputs</em>'.
	 * @see org.ohmlab.model.network.Layer#getInputs()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ohmlab.model.network.Layer#getExits <em>Exits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exits</em>'.
	 * @see org.ohmlab.model.network.Layer#getExits()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Exits();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Input <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input</em>'.
	 * @see org.ohmlab.model.network.Input
	 * @generated
	 */
	EClass getInput();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Input#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.ohmlab.model.network.Input#getHeight()
	 * @see #getInput()
	 * @generated
	 */
	EAttribute getInput_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Input#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.ohmlab.model.network.Input#getWidth()
	 * @see #getInput()
	 * @generated
	 */
	EAttribute getInput_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Input#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channels</em>'.
	 * @see org.ohmlab.model.network.Input#getChannels()
	 * @see #getInput()
	 * @generated
	 */
	EAttribute getInput_Channels();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.WeightedLayer <em>Weighted Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Weighted Layer</em>'.
	 * @see org.ohmlab.model.network.WeightedLayer
	 * @generated
	 */
	EClass getWeightedLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.WeightedLayer#isBias <em>Bias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bias</em>'.
	 * @see org.ohmlab.model.network.WeightedLayer#isBias()
	 * @see #getWeightedLayer()
	 * @generated
	 */
	EAttribute getWeightedLayer_Bias();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.WeightedLayer#getPlacement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placement</em>'.
	 * @see org.ohmlab.model.network.WeightedLayer#getPlacement()
	 * @see #getWeightedLayer()
	 * @generated
	 */
	EAttribute getWeightedLayer_Placement();

	/**
	 * Returns the meta object for the containment reference '{@link org.ohmlab.model.network.WeightedLayer#getOvf <em>Ovf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ovf</em>'.
	 * @see org.ohmlab.model.network.WeightedLayer#getOvf()
	 * @see #getWeightedLayer()
	 * @generated
	 */
	EReference getWeightedLayer_Ovf();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Convolution <em>Convolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Convolution</em>'.
	 * @see org.ohmlab.model.network.Convolution
	 * @generated
	 */
	EClass getConvolution();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Convolution#getFilters <em>Filters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filters</em>'.
	 * @see org.ohmlab.model.network.Convolution#getFilters()
	 * @see #getConvolution()
	 * @generated
	 */
	EAttribute getConvolution_Filters();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Convolution#getKernelHeight <em>Kernel Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel Height</em>'.
	 * @see org.ohmlab.model.network.Convolution#getKernelHeight()
	 * @see #getConvolution()
	 * @generated
	 */
	EAttribute getConvolution_KernelHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Convolution#getKernelWidth <em>Kernel Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel Width</em>'.
	 * @see org.ohmlab.model.network.Convolution#getKernelWidth()
	 * @see #getConvolution()
	 * @generated
	 */
	EAttribute getConvolution_KernelWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Convolution#getStrideHeight <em>Stride Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stride Height</em>'.
	 * @see org.ohmlab.model.network.Convolution#getStrideHeight()
	 * @see #getConvolution()
	 * @generated
	 */
	EAttribute getConvolution_StrideHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Convolution#getStrideWidth <em>Stride Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stride Width</em>'.
	 * @see org.ohmlab.model.network.Convolution#getStrideWidth()
	 * @see #getConvolution()
	 * @generated
	 */
	EAttribute getConvolution_StrideWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Convolution#getPaddingHeight <em>Padding Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Padding Height</em>'.
	 * @see org.ohmlab.model.network.Convolution#getPaddingHeight()
	 * @see #getConvolution()
	 * @generated
	 */
	EAttribute getConvolution_PaddingHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Convolution#getPaddingWidth <em>Padding Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Padding Width</em>'.
	 * @see org.ohmlab.model.network.Convolution#getPaddingWidth()
	 * @see #getConvolution()
	 * @generated
	 */
	EAttribute getConvolution_PaddingWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Convolution#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Groups</em>'.
	 * @see org.ohmlab.model.network.Convolution#getGroups()
	 * @see #getConvolution()
	 * @generated
	 */
	EAttribute getConvolution_Groups();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Dense <em>Dense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dense</em>'.
	 * @see org.ohmlab.model.network.Dense
	 * @generated
	 */
	EClass getDense();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Dense#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.ohmlab.model.network.Dense#getUnits()
	 * @see #getDense()
	 * @generated
	 */
	EAttribute getDense_Units();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.BatchNormalization <em>Batch Normalization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Batch Normalization</em>'.
	 * @see org.ohmlab.model.network.BatchNormalization
	 * @generated
	 */
	EClass getBatchNormalization();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.BatchNormalization#getEpsilon <em>Epsilon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epsilon</em>'.
	 * @see org.ohmlab.model.network.BatchNormalization#getEpsilon()
	 * @see #getBatchNormalization()
	 * @generated
	 */
	EAttribute getBatchNormalization_Epsilon();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.BatchNormalization#getMomentum <em>Momentum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Momentum</em>'.
	 * @see org.ohmlab.model.network.BatchNormalization#getMomentum()
	 * @see #getBatchNormalization()
	 * @generated
	 */
	EAttribute getBatchNormalization_Momentum();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Relu <em>Relu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relu</em>'.
	 * @see org.ohmlab.model.network.Relu
	 * @generated
	 */
	EClass getRelu();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.LeakyRelu <em>Leaky Relu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leaky Relu</em>'.
	 * @see org.ohmlab.model.network.LeakyRelu
	 * @generated
	 */
	EClass getLeakyRelu();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.LeakyRelu#getNegativeSlope <em>Negative Slope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negative Slope</em>'.
	 * @see org.ohmlab.model.network.LeakyRelu#getNegativeSlope()
	 * @see #getLeakyRelu()
	 * @generated
	 */
	EAttribute getLeakyRelu_NegativeSlope();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Tanh <em>Tanh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tanh</em>'.
	 * @see org.ohmlab.model.network.Tanh
	 * @generated
	 */
	EClass getTanh();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Sigmoid <em>Sigmoid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sigmoid</em>'.
	 * @see org.ohmlab.model.network.Sigmoid
	 * @generated
	 */
	EClass getSigmoid();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Pool <em>Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pool</em>'.
	 * @see org.ohmlab.model.network.Pool
	 * @generated
	 */
	EClass getPool();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Pool#getKernelHeight <em>Kernel Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel Height</em>'.
	 * @see org.ohmlab.model.network.Pool#getKernelHeight()
	 * @see #getPool()
	 * @generated
	 */
	EAttribute getPool_KernelHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Pool#getKernelWidth <em>Kernel Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel Width</em>'.
	 * @see org.ohmlab.model.network.Pool#getKernelWidth()
	 * @see #getPool()
	 * @generated
	 */
	EAttribute getPool_KernelWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Pool#getStrideHeight <em>Stride Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stride Height</em>'.
	 * @see org.ohmlab.model.network.Pool#getStrideHeight()
	 * @see #getPool()
	 * @generated
	 */
	EAttribute getPool_StrideHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Pool#getStrideWidth <em>Stride Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stride Width</em>'.
	 * @see org.ohmlab.model.network.Pool#getStrideWidth()
	 * @see #getPool()
	 * @generated
	 */
	EAttribute getPool_StrideWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Pool#getPaddingHeight <em>Padding Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Padding Height</em>'.
	 * @see org.ohmlab.model.network.Pool#getPaddingHeight()
	 * @see #getPool()
	 * @generated
	 */
	EAttribute getPool_PaddingHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Pool#getPaddingWidth <em>Padding Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Padding Width</em>'.
	 * @see org.ohmlab.model.network.Pool#getPaddingWidth()
	 * @see #getPool()
	 * @generated
	 */
	EAttribute getPool_PaddingWidth();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.MaxPool <em>Max Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Max Pool</em>'.
	 * @see org.ohmlab.model.network.MaxPool
	 * @generated
	 */
	EClass getMaxPool();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.AveragePool <em>Average Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Average Pool</em>'.
	 * @see org.ohmlab.model.network.AveragePool
	 * @generated
	 */
	EClass getAveragePool();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.AdaptiveAveragePool <em>Adaptive Average Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Adaptive Average Pool</em>'.
	 * @see org.ohmlab.model.network.AdaptiveAveragePool
	 * @generated
	 */
	EClass getAdaptiveAveragePool();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.AdaptiveAveragePool#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.ohmlab.model.network.AdaptiveAveragePool#getHeight()
	 * @see #getAdaptiveAveragePool()
	 * @generated
	 */
	EAttribute getAdaptiveAveragePool_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.AdaptiveAveragePool#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.ohmlab.model.network.AdaptiveAveragePool#getWidth()
	 * @see #getAdaptiveAveragePool()
	 * @generated
	 */
	EAttribute getAdaptiveAveragePool_Width();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.GlobalAveragePool <em>Global Average Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Global Average Pool</em>'.
	 * @see org.ohmlab.model.network.GlobalAveragePool
	 * @generated
	 */
	EClass getGlobalAveragePool();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Flatten <em>Flatten</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flatten</em>'.
	 * @see org.ohmlab.model.network.Flatten
	 * @generated
	 */
	EClass getFlatten();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Dropout <em>Dropout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dropout</em>'.
	 * @see org.ohmlab.model.network.Dropout
	 * @generated
	 */
	EClass getDropout();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.Dropout#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.ohmlab.model.network.Dropout#getRate()
	 * @see #getDropout()
	 * @generated
	 */
	EAttribute getDropout_Rate();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Add <em>Add</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Add</em>'.
	 * @see org.ohmlab.model.network.Add
	 * @generated
	 */
	EClass getAdd();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.Concat <em>Concat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concat</em>'.
	 * @see org.ohmlab.model.network.Concat
	 * @generated
	 */
	EClass getConcat();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.FeedbackPoint <em>Feedback Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feedback Point</em>'.
	 * @see org.ohmlab.model.network.FeedbackPoint
	 * @generated
	 */
	EClass getFeedbackPoint();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.OvfPoint <em>Ovf Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ovf Point</em>'.
	 * @see org.ohmlab.model.network.OvfPoint
	 * @generated
	 */
	EClass getOvfPoint();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.network.IrsPoint <em>Irs Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Irs Point</em>'.
	 * @see org.ohmlab.model.network.IrsPoint
	 * @generated
	 */
	EClass getIrsPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.IrsPoint#getPoolHeight <em>Pool Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pool Height</em>'.
	 * @see org.ohmlab.model.network.IrsPoint#getPoolHeight()
	 * @see #getIrsPoint()
	 * @generated
	 */
	EAttribute getIrsPoint_PoolHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.IrsPoint#getPoolWidth <em>Pool Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pool Width</em>'.
	 * @see org.ohmlab.model.network.IrsPoint#getPoolWidth()
	 * @see #getIrsPoint()
	 * @generated
	 */
	EAttribute getIrsPoint_PoolWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.IrsPoint#getHiddenUnits <em>Hidden Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden Units</em>'.
	 * @see org.ohmlab.model.network.IrsPoint#getHiddenUnits()
	 * @see #getIrsPoint()
	 * @generated
	 */
	EAttribute getIrsPoint_HiddenUnits();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.IrsPoint#getSigma <em>Sigma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sigma</em>'.
	 * @see org.ohmlab.model.network.IrsPoint#getSigma()
	 * @see #getIrsPoint()
	 * @generated
	 */
	EAttribute getIrsPoint_Sigma();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.network.IrsPoint#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.ohmlab.model.network.IrsPoint#getOrder()
	 * @see #getIrsPoint()
	 * @generated
	 */
	EAttribute getIrsPoint_Order();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.network.OvfScope <em>Ovf Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ovf Scope</em>'.
	 * @see org.ohmlab.model.network.OvfScope
	 * @generated
	 */
	EEnum getOvfScope();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.network.Placement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Placement</em>'.
	 * @see org.ohmlab.model.network.Placement
	 * @generated
	 */
	EEnum getPlacement();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	NetworkFactory getNetworkFactory();

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
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.NetworkImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__LAYERS = eINSTANCE.getNetwork_Layers();

		/**
		 * The meta object literal for the '<em><b>Ovf Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__OVF_SCOPE = eINSTANCE.getNetwork_OvfScope();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.LayerImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__INPUTS = eINSTANCE.getLayer_Inputs();

		/**
		 * The meta object literal for the '<em><b>Exits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__EXITS = eINSTANCE.getLayer_Exits();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.InputImpl <em>Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.InputImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getInput()
		 * @generated
		 */
		EClass INPUT = eINSTANCE.getInput();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT__HEIGHT = eINSTANCE.getInput_Height();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT__WIDTH = eINSTANCE.getInput_Width();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT__CHANNELS = eINSTANCE.getInput_Channels();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.WeightedLayerImpl <em>Weighted Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.WeightedLayerImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getWeightedLayer()
		 * @generated
		 */
		EClass WEIGHTED_LAYER = eINSTANCE.getWeightedLayer();

		/**
		 * The meta object literal for the '<em><b>Bias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEIGHTED_LAYER__BIAS = eINSTANCE.getWeightedLayer_Bias();

		/**
		 * The meta object literal for the '<em><b>Placement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEIGHTED_LAYER__PLACEMENT = eINSTANCE.getWeightedLayer_Placement();

		/**
		 * The meta object literal for the '<em><b>Ovf</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WEIGHTED_LAYER__OVF = eINSTANCE.getWeightedLayer_Ovf();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.ConvolutionImpl <em>Convolution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.ConvolutionImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getConvolution()
		 * @generated
		 */
		EClass CONVOLUTION = eINSTANCE.getConvolution();

		/**
		 * The meta object literal for the '<em><b>Filters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVOLUTION__FILTERS = eINSTANCE.getConvolution_Filters();

		/**
		 * The meta object literal for the '<em><b>Kernel Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVOLUTION__KERNEL_HEIGHT = eINSTANCE.getConvolution_KernelHeight();

		/**
		 * The meta object literal for the '<em><b>Kernel Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVOLUTION__KERNEL_WIDTH = eINSTANCE.getConvolution_KernelWidth();

		/**
		 * The meta object literal for the '<em><b>Stride Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVOLUTION__STRIDE_HEIGHT = eINSTANCE.getConvolution_StrideHeight();

		/**
		 * The meta object literal for the '<em><b>Stride Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVOLUTION__STRIDE_WIDTH = eINSTANCE.getConvolution_StrideWidth();

		/**
		 * The meta object literal for the '<em><b>Padding Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVOLUTION__PADDING_HEIGHT = eINSTANCE.getConvolution_PaddingHeight();

		/**
		 * The meta object literal for the '<em><b>Padding Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVOLUTION__PADDING_WIDTH = eINSTANCE.getConvolution_PaddingWidth();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVOLUTION__GROUPS = eINSTANCE.getConvolution_Groups();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.DenseImpl <em>Dense</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.DenseImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getDense()
		 * @generated
		 */
		EClass DENSE = eINSTANCE.getDense();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENSE__UNITS = eINSTANCE.getDense_Units();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.BatchNormalizationImpl <em>Batch Normalization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.BatchNormalizationImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getBatchNormalization()
		 * @generated
		 */
		EClass BATCH_NORMALIZATION = eINSTANCE.getBatchNormalization();

		/**
		 * The meta object literal for the '<em><b>Epsilon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_NORMALIZATION__EPSILON = eINSTANCE.getBatchNormalization_Epsilon();

		/**
		 * The meta object literal for the '<em><b>Momentum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_NORMALIZATION__MOMENTUM = eINSTANCE.getBatchNormalization_Momentum();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.ReluImpl <em>Relu</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.ReluImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getRelu()
		 * @generated
		 */
		EClass RELU = eINSTANCE.getRelu();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.LeakyReluImpl <em>Leaky Relu</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.LeakyReluImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getLeakyRelu()
		 * @generated
		 */
		EClass LEAKY_RELU = eINSTANCE.getLeakyRelu();

		/**
		 * The meta object literal for the '<em><b>Negative Slope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEAKY_RELU__NEGATIVE_SLOPE = eINSTANCE.getLeakyRelu_NegativeSlope();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.TanhImpl <em>Tanh</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.TanhImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getTanh()
		 * @generated
		 */
		EClass TANH = eINSTANCE.getTanh();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.SigmoidImpl <em>Sigmoid</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.SigmoidImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getSigmoid()
		 * @generated
		 */
		EClass SIGMOID = eINSTANCE.getSigmoid();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.PoolImpl <em>Pool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.PoolImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getPool()
		 * @generated
		 */
		EClass POOL = eINSTANCE.getPool();

		/**
		 * The meta object literal for the '<em><b>Kernel Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOL__KERNEL_HEIGHT = eINSTANCE.getPool_KernelHeight();

		/**
		 * The meta object literal for the '<em><b>Kernel Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOL__KERNEL_WIDTH = eINSTANCE.getPool_KernelWidth();

		/**
		 * The meta object literal for the '<em><b>Stride Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOL__STRIDE_HEIGHT = eINSTANCE.getPool_StrideHeight();

		/**
		 * The meta object literal for the '<em><b>Stride Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOL__STRIDE_WIDTH = eINSTANCE.getPool_StrideWidth();

		/**
		 * The meta object literal for the '<em><b>Padding Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOL__PADDING_HEIGHT = eINSTANCE.getPool_PaddingHeight();

		/**
		 * The meta object literal for the '<em><b>Padding Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOL__PADDING_WIDTH = eINSTANCE.getPool_PaddingWidth();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.MaxPoolImpl <em>Max Pool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.MaxPoolImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getMaxPool()
		 * @generated
		 */
		EClass MAX_POOL = eINSTANCE.getMaxPool();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.AveragePoolImpl <em>Average Pool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.AveragePoolImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getAveragePool()
		 * @generated
		 */
		EClass AVERAGE_POOL = eINSTANCE.getAveragePool();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.AdaptiveAveragePoolImpl <em>Adaptive Average Pool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.AdaptiveAveragePoolImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getAdaptiveAveragePool()
		 * @generated
		 */
		EClass ADAPTIVE_AVERAGE_POOL = eINSTANCE.getAdaptiveAveragePool();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAPTIVE_AVERAGE_POOL__HEIGHT = eINSTANCE.getAdaptiveAveragePool_Height();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAPTIVE_AVERAGE_POOL__WIDTH = eINSTANCE.getAdaptiveAveragePool_Width();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.GlobalAveragePoolImpl <em>Global Average Pool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.GlobalAveragePoolImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getGlobalAveragePool()
		 * @generated
		 */
		EClass GLOBAL_AVERAGE_POOL = eINSTANCE.getGlobalAveragePool();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.FlattenImpl <em>Flatten</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.FlattenImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getFlatten()
		 * @generated
		 */
		EClass FLATTEN = eINSTANCE.getFlatten();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.DropoutImpl <em>Dropout</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.DropoutImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getDropout()
		 * @generated
		 */
		EClass DROPOUT = eINSTANCE.getDropout();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DROPOUT__RATE = eINSTANCE.getDropout_Rate();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.AddImpl <em>Add</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.AddImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getAdd()
		 * @generated
		 */
		EClass ADD = eINSTANCE.getAdd();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.ConcatImpl <em>Concat</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.ConcatImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getConcat()
		 * @generated
		 */
		EClass CONCAT = eINSTANCE.getConcat();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.FeedbackPointImpl <em>Feedback Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.FeedbackPointImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getFeedbackPoint()
		 * @generated
		 */
		EClass FEEDBACK_POINT = eINSTANCE.getFeedbackPoint();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.OvfPointImpl <em>Ovf Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.OvfPointImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getOvfPoint()
		 * @generated
		 */
		EClass OVF_POINT = eINSTANCE.getOvfPoint();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.impl.IrsPointImpl <em>Irs Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.impl.IrsPointImpl
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getIrsPoint()
		 * @generated
		 */
		EClass IRS_POINT = eINSTANCE.getIrsPoint();

		/**
		 * The meta object literal for the '<em><b>Pool Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRS_POINT__POOL_HEIGHT = eINSTANCE.getIrsPoint_PoolHeight();

		/**
		 * The meta object literal for the '<em><b>Pool Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRS_POINT__POOL_WIDTH = eINSTANCE.getIrsPoint_PoolWidth();

		/**
		 * The meta object literal for the '<em><b>Hidden Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRS_POINT__HIDDEN_UNITS = eINSTANCE.getIrsPoint_HiddenUnits();

		/**
		 * The meta object literal for the '<em><b>Sigma</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRS_POINT__SIGMA = eINSTANCE.getIrsPoint_Sigma();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRS_POINT__ORDER = eINSTANCE.getIrsPoint_Order();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.OvfScope <em>Ovf Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.OvfScope
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getOvfScope()
		 * @generated
		 */
		EEnum OVF_SCOPE = eINSTANCE.getOvfScope();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.network.Placement <em>Placement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.network.Placement
		 * @see org.ohmlab.model.network.impl.NetworkPackageImpl#getPlacement()
		 * @generated
		 */
		EEnum PLACEMENT = eINSTANCE.getPlacement();

	}

} //NetworkPackage
