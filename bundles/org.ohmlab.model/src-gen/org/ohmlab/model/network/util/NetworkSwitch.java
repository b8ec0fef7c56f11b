/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.base.Named;

import org.ohmlab.model.network.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.ohmlab.model.network.NetworkPackage
 * @generated
 */
public class NetworkSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static NetworkPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkSwitch() {
		if (modelPackage == null) {
			modelPackage = NetworkPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case NetworkPackage.NETWORK: {
				Network network = (Network)theEObject;
				T result = caseNetwork(network);
				if (result == null) result = caseDocument(network);
				if (result == null) result = caseNamed(network);
				if (result == null) result = caseIdentified(network);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.LAYER: {
				Layer layer = (Layer)theEObject;
				T result = caseLayer(layer);
				if (result == null) result = caseNamed(layer);
				if (result == null) result = caseIdentified(layer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.INPUT: {
				Input input = (Input)theEObject;
				T result = caseInput(input);
				if (result == null) result = caseLayer(input);
				if (result == null) result = caseNamed(input);
				if (result == null) result = caseIdentified(input);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.WEIGHTED_LAYER: {
				WeightedLayer weightedLayer = (WeightedLayer)theEObject;
				T result = caseWeightedLayer(weightedLayer);
				if (result == null) result = caseLayer(weightedLayer);
				if (result == null) result = caseNamed(weightedLayer);
				if (result == null) result = caseIdentified(weightedLayer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.CONVOLUTION: {
				Convolution convolution = (Convolution)theEObject;
				T result = caseConvolution(convolution);
				if (result == null) result = caseWeightedLayer(convolution);
				if (result == null) result = caseLayer(convolution);
				if (result == null) result = caseNamed(convolution);
				if (result == null) result = caseIdentified(convolution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.DENSE: {
				Dense dense = (Dense)theEObject;
				T result = caseDense(dense);
				if (result == null) result = caseWeightedLayer(dense);
				if (result == null) result = caseLayer(dense);
				if (result == null) result = caseNamed(dense);
				if (result == null) result = caseIdentified(dense);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.BATCH_NORMALIZATION: {
				BatchNormalization batchNormalization = (BatchNormalization)theEObject;
				T result = caseBatchNormalization(batchNormalization);
				if (result == null) result = caseLayer(batchNormalization);
				if (result == null) result = caseNamed(batchNormalization);
				if (result == null) result = caseIdentified(batchNormalization);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.RELU: {
				Relu relu = (Relu)theEObject;
				T result = caseRelu(relu);
				if (result == null) result = caseLayer(relu);
				if (result == null) result = caseNamed(relu);
				if (result == null) result = caseIdentified(relu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.LEAKY_RELU: {
				LeakyRelu leakyRelu = (LeakyRelu)theEObject;
				T result = caseLeakyRelu(leakyRelu);
				if (result == null) result = caseLayer(leakyRelu);
				if (result == null) result = caseNamed(leakyRelu);
				if (result == null) result = caseIdentified(leakyRelu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.TANH: {
				Tanh tanh = (Tanh)theEObject;
				T result = caseTanh(tanh);
				if (result == null) result = caseLayer(tanh);
				if (result == null) result = caseNamed(tanh);
				if (result == null) result = caseIdentified(tanh);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.SIGMOID: {
				Sigmoid sigmoid = (Sigmoid)theEObject;
				T result = caseSigmoid(sigmoid);
				if (result == null) result = caseLayer(sigmoid);
				if (result == null) result = caseNamed(sigmoid);
				if (result == null) result = caseIdentified(sigmoid);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.POOL: {
				Pool pool = (Pool)theEObject;
				T result = casePool(pool);
				if (result == null) result = caseLayer(pool);
				if (result == null) result = caseNamed(pool);
				if (result == null) result = caseIdentified(pool);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.MAX_POOL: {
				MaxPool maxPool = (MaxPool)theEObject;
				T result = caseMaxPool(maxPool);
				if (result == null) result = casePool(maxPool);
				if (result == null) result = caseLayer(maxPool);
				if (result == null) result = caseNamed(maxPool);
				if (result == null) result = caseIdentified(maxPool);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.AVERAGE_POOL: {
				AveragePool averagePool = (AveragePool)theEObject;
				T result = caseAveragePool(averagePool);
				if (result == null) result = casePool(averagePool);
				if (result == null) result = caseLayer(averagePool);
				if (result == null) result = caseNamed(averagePool);
				if (result == null) result = caseIdentified(averagePool);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.ADAPTIVE_AVERAGE_POOL: {
				AdaptiveAveragePool adaptiveAveragePool = (AdaptiveAveragePool)theEObject;
				T result = caseAdaptiveAveragePool(adaptiveAveragePool);
				if (result == null) result = caseLayer(adaptiveAveragePool);
				if (result == null) result = caseNamed(adaptiveAveragePool);
				if (result == null) result = caseIdentified(adaptiveAveragePool);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.GLOBAL_AVERAGE_POOL: {
				GlobalAveragePool globalAveragePool = (GlobalAveragePool)theEObject;
				T result = caseGlobalAveragePool(globalAveragePool);
				if (result == null) result = caseLayer(globalAveragePool);
				if (result == null) result = caseNamed(globalAveragePool);
				if (result == null) result = caseIdentified(globalAveragePool);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.FLATTEN: {
				Flatten flatten = (Flatten)theEObject;
				T result = caseFlatten(flatten);
				if (result == null) result = caseLayer(flatten);
				if (result == null) result = caseNamed(flatten);
				if (result == null) result = caseIdentified(flatten);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.DROPOUT: {
				Dropout dropout = (Dropout)theEObject;
				T result = caseDropout(dropout);
				if (result == null) result = caseLayer(dropout);
				if (result == null) result = caseNamed(dropout);
				if (result == null) result = caseIdentified(dropout);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.ADD: {
				Add add = (Add)theEObject;
				T result = caseAdd(add);
				if (result == null) result = caseLayer(add);
				if (result == null) result = caseNamed(add);
				if (result == null) result = caseIdentified(add);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.CONCAT: {
				Concat concat = (Concat)theEObject;
				T result = caseConcat(concat);
				if (result == null) result = caseLayer(concat);
				if (result == null) result = caseNamed(concat);
				if (result == null) result = caseIdentified(concat);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.FEEDBACK_POINT: {
				FeedbackPoint feedbackPoint = (FeedbackPoint)theEObject;
				T result = caseFeedbackPoint(feedbackPoint);
				if (result == null) result = caseIdentified(feedbackPoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.OVF_POINT: {
				OvfPoint ovfPoint = (OvfPoint)theEObject;
				T result = caseOvfPoint(ovfPoint);
				if (result == null) result = caseFeedbackPoint(ovfPoint);
				if (result == null) result = caseIdentified(ovfPoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.IRS_POINT: {
				IrsPoint irsPoint = (IrsPoint)theEObject;
				T result = caseIrsPoint(irsPoint);
				if (result == null) result = caseFeedbackPoint(irsPoint);
				if (result == null) result = caseIdentified(irsPoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Network</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Network</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetwork(Network object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Layer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Layer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLayer(Layer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Input</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Input</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInput(Input object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Weighted Layer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Weighted Layer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWeightedLayer(WeightedLayer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Convolution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Convolution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConvolution(Convolution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dense</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dense</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDense(Dense object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Batch Normalization</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Batch Normalization</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBatchNormalization(BatchNormalization object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelu(Relu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Leaky Relu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Leaky Relu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLeakyRelu(LeakyRelu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tanh</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tanh</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTanh(Tanh object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sigmoid</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sigmoid</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSigmoid(Sigmoid object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pool</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pool</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePool(Pool object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Max Pool</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Max Pool</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMaxPool(MaxPool object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Average Pool</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Average Pool</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAveragePool(AveragePool object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Adaptive Average Pool</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Adaptive Average Pool</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAdaptiveAveragePool(AdaptiveAveragePool object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Global Average Pool</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Global Average Pool</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGlobalAveragePool(GlobalAveragePool object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Flatten</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Flatten</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFlatten(Flatten object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dropout</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dropout</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDropout(Dropout object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Add</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Add</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAdd(Add object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Concat</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Concat</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConcat(Concat object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Feedback Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Feedback Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFeedbackPoint(FeedbackPoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ovf Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ovf Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOvfPoint(OvfPoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Irs Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Irs Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIrsPoint(IrsPoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamed(Named object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocument(Document object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //NetworkSwitch
