/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.base.Named;

import org.ohmlab.model.experiment.*;

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
 * @see org.ohmlab.model.experiment.ExperimentPackage
 * @generated
 */
public class ExperimentSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ExperimentPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentSwitch() {
		if (modelPackage == null) {
			modelPackage = ExperimentPackage.eINSTANCE;
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
			case ExperimentPackage.EXPERIMENT: {
				Experiment experiment = (Experiment)theEObject;
				T result = caseExperiment(experiment);
				if (result == null) result = caseDocument(experiment);
				if (result == null) result = caseNamed(experiment);
				if (result == null) result = caseIdentified(experiment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.DATA_SET: {
				DataSet dataSet = (DataSet)theEObject;
				T result = caseDataSet(dataSet);
				if (result == null) result = caseNamed(dataSet);
				if (result == null) result = caseIdentified(dataSet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.FASHION_MNIST: {
				FashionMnist fashionMnist = (FashionMnist)theEObject;
				T result = caseFashionMnist(fashionMnist);
				if (result == null) result = caseDataSet(fashionMnist);
				if (result == null) result = caseNamed(fashionMnist);
				if (result == null) result = caseIdentified(fashionMnist);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.IDX_DATA: {
				IdxData idxData = (IdxData)theEObject;
				T result = caseIdxData(idxData);
				if (result == null) result = caseDataSet(idxData);
				if (result == null) result = caseNamed(idxData);
				if (result == null) result = caseIdentified(idxData);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CIFAR_DATA: {
				CifarData cifarData = (CifarData)theEObject;
				T result = caseCifarData(cifarData);
				if (result == null) result = caseDataSet(cifarData);
				if (result == null) result = caseNamed(cifarData);
				if (result == null) result = caseIdentified(cifarData);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.NPZ_DATA: {
				NpzData npzData = (NpzData)theEObject;
				T result = caseNpzData(npzData);
				if (result == null) result = caseDataSet(npzData);
				if (result == null) result = caseNamed(npzData);
				if (result == null) result = caseIdentified(npzData);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CSV_DATA: {
				CsvData csvData = (CsvData)theEObject;
				T result = caseCsvData(csvData);
				if (result == null) result = caseDataSet(csvData);
				if (result == null) result = caseNamed(csvData);
				if (result == null) result = caseIdentified(csvData);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.METHOD: {
				Method method = (Method)theEObject;
				T result = caseMethod(method);
				if (result == null) result = caseNamed(method);
				if (result == null) result = caseIdentified(method);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CLEAN_TRAINING: {
				CleanTraining cleanTraining = (CleanTraining)theEObject;
				T result = caseCleanTraining(cleanTraining);
				if (result == null) result = caseMethod(cleanTraining);
				if (result == null) result = caseNamed(cleanTraining);
				if (result == null) result = caseIdentified(cleanTraining);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.NOISE_METHOD: {
				NoiseMethod noiseMethod = (NoiseMethod)theEObject;
				T result = caseNoiseMethod(noiseMethod);
				if (result == null) result = caseMethod(noiseMethod);
				if (result == null) result = caseNamed(noiseMethod);
				if (result == null) result = caseIdentified(noiseMethod);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.NOISE_INJECTION: {
				NoiseInjection noiseInjection = (NoiseInjection)theEObject;
				T result = caseNoiseInjection(noiseInjection);
				if (result == null) result = caseNoiseMethod(noiseInjection);
				if (result == null) result = caseMethod(noiseInjection);
				if (result == null) result = caseNamed(noiseInjection);
				if (result == null) result = caseIdentified(noiseInjection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.FEEDBACK: {
				Feedback feedback = (Feedback)theEObject;
				T result = caseFeedback(feedback);
				if (result == null) result = caseNoiseMethod(feedback);
				if (result == null) result = caseMethod(feedback);
				if (result == null) result = caseNamed(feedback);
				if (result == null) result = caseIdentified(feedback);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.OVF: {
				Ovf ovf = (Ovf)theEObject;
				T result = caseOvf(ovf);
				if (result == null) result = caseFeedback(ovf);
				if (result == null) result = caseNoiseMethod(ovf);
				if (result == null) result = caseMethod(ovf);
				if (result == null) result = caseNamed(ovf);
				if (result == null) result = caseIdentified(ovf);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.IRS: {
				Irs irs = (Irs)theEObject;
				T result = caseIrs(irs);
				if (result == null) result = caseFeedback(irs);
				if (result == null) result = caseNoiseMethod(irs);
				if (result == null) result = caseMethod(irs);
				if (result == null) result = caseNamed(irs);
				if (result == null) result = caseIdentified(irs);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.OVF_IRS: {
				OvfIrs ovfIrs = (OvfIrs)theEObject;
				T result = caseOvfIrs(ovfIrs);
				if (result == null) result = caseFeedback(ovfIrs);
				if (result == null) result = caseNoiseMethod(ovfIrs);
				if (result == null) result = caseMethod(ovfIrs);
				if (result == null) result = caseNamed(ovfIrs);
				if (result == null) result = caseIdentified(ovfIrs);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TRAINING: {
				Training training = (Training)theEObject;
				T result = caseTraining(training);
				if (result == null) result = caseIdentified(training);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.OPTIMIZER: {
				Optimizer optimizer = (Optimizer)theEObject;
				T result = caseOptimizer(optimizer);
				if (result == null) result = caseIdentified(optimizer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ADAM: {
				Adam adam = (Adam)theEObject;
				T result = caseAdam(adam);
				if (result == null) result = caseOptimizer(adam);
				if (result == null) result = caseIdentified(adam);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SGD: {
				Sgd sgd = (Sgd)theEObject;
				T result = caseSgd(sgd);
				if (result == null) result = caseOptimizer(sgd);
				if (result == null) result = caseIdentified(sgd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SCHEDULE: {
				Schedule schedule = (Schedule)theEObject;
				T result = caseSchedule(schedule);
				if (result == null) result = caseIdentified(schedule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CONSTANT_SCHEDULE: {
				ConstantSchedule constantSchedule = (ConstantSchedule)theEObject;
				T result = caseConstantSchedule(constantSchedule);
				if (result == null) result = caseSchedule(constantSchedule);
				if (result == null) result = caseIdentified(constantSchedule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.STEP_SCHEDULE: {
				StepSchedule stepSchedule = (StepSchedule)theEObject;
				T result = caseStepSchedule(stepSchedule);
				if (result == null) result = caseSchedule(stepSchedule);
				if (result == null) result = caseIdentified(stepSchedule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.COSINE_SCHEDULE: {
				CosineSchedule cosineSchedule = (CosineSchedule)theEObject;
				T result = caseCosineSchedule(cosineSchedule);
				if (result == null) result = caseSchedule(cosineSchedule);
				if (result == null) result = caseIdentified(cosineSchedule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.EVALUATION: {
				Evaluation evaluation = (Evaluation)theEObject;
				T result = caseEvaluation(evaluation);
				if (result == null) result = caseIdentified(evaluation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.GATE: {
				Gate gate = (Gate)theEObject;
				T result = caseGate(gate);
				if (result == null) result = caseNamed(gate);
				if (result == null) result = caseIdentified(gate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Experiment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExperiment(Experiment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Set</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Set</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataSet(DataSet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fashion Mnist</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fashion Mnist</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFashionMnist(FashionMnist object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Idx Data</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Idx Data</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdxData(IdxData object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cifar Data</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cifar Data</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCifarData(CifarData object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Npz Data</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Npz Data</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNpzData(NpzData object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Csv Data</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Csv Data</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCsvData(CsvData object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Method</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Method</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMethod(Method object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clean Training</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clean Training</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCleanTraining(CleanTraining object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Noise Method</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Noise Method</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNoiseMethod(NoiseMethod object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Noise Injection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Noise Injection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNoiseInjection(NoiseInjection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Feedback</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Feedback</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFeedback(Feedback object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ovf</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ovf</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOvf(Ovf object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Irs</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Irs</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIrs(Irs object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ovf Irs</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ovf Irs</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOvfIrs(OvfIrs object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Training</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Training</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTraining(Training object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Optimizer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Optimizer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOptimizer(Optimizer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Adam</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Adam</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAdam(Adam object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sgd</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sgd</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSgd(Sgd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Schedule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSchedule(Schedule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Constant Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Constant Schedule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConstantSchedule(ConstantSchedule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Step Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Step Schedule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStepSchedule(StepSchedule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cosine Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cosine Schedule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCosineSchedule(CosineSchedule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evaluation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvaluation(Evaluation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGate(Gate object) {
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

} //ExperimentSwitch
