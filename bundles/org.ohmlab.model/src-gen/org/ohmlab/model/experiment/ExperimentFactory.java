/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.ohmlab.model.experiment.ExperimentPackage
 * @generated
 */
public interface ExperimentFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExperimentFactory eINSTANCE = org.ohmlab.model.experiment.impl.ExperimentFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Experiment</em>'.
	 * @generated
	 */
	Experiment createExperiment();

	/**
	 * Returns a new object of class '<em>Fashion Mnist</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fashion Mnist</em>'.
	 * @generated
	 */
	FashionMnist createFashionMnist();

	/**
	 * Returns a new object of class '<em>Idx Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Idx Data</em>'.
	 * @generated
	 */
	IdxData createIdxData();

	/**
	 * Returns a new object of class '<em>Cifar Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cifar Data</em>'.
	 * @generated
	 */
	CifarData createCifarData();

	/**
	 * Returns a new object of class '<em>Npz Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Npz Data</em>'.
	 * @generated
	 */
	NpzData createNpzData();

	/**
	 * Returns a new object of class '<em>Csv Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Csv Data</em>'.
	 * @generated
	 */
	CsvData createCsvData();

	/**
	 * Returns a new object of class '<em>Clean Training</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Clean Training</em>'.
	 * @generated
	 */
	CleanTraining createCleanTraining();

	/**
	 * Returns a new object of class '<em>Noise Injection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Noise Injection</em>'.
	 * @generated
	 */
	NoiseInjection createNoiseInjection();

	/**
	 * Returns a new object of class '<em>Ovf</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ovf</em>'.
	 * @generated
	 */
	Ovf createOvf();

	/**
	 * Returns a new object of class '<em>Irs</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Irs</em>'.
	 * @generated
	 */
	Irs createIrs();

	/**
	 * Returns a new object of class '<em>Ovf Irs</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ovf Irs</em>'.
	 * @generated
	 */
	OvfIrs createOvfIrs();

	/**
	 * Returns a new object of class '<em>Training</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Training</em>'.
	 * @generated
	 */
	Training createTraining();

	/**
	 * Returns a new object of class '<em>Adam</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Adam</em>'.
	 * @generated
	 */
	Adam createAdam();

	/**
	 * Returns a new object of class '<em>Sgd</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sgd</em>'.
	 * @generated
	 */
	Sgd createSgd();

	/**
	 * Returns a new object of class '<em>Constant Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Constant Schedule</em>'.
	 * @generated
	 */
	ConstantSchedule createConstantSchedule();

	/**
	 * Returns a new object of class '<em>Step Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Step Schedule</em>'.
	 * @generated
	 */
	StepSchedule createStepSchedule();

	/**
	 * Returns a new object of class '<em>Cosine Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cosine Schedule</em>'.
	 * @generated
	 */
	CosineSchedule createCosineSchedule();

	/**
	 * Returns a new object of class '<em>Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Evaluation</em>'.
	 * @generated
	 */
	Evaluation createEvaluation();

	/**
	 * Returns a new object of class '<em>Gate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gate</em>'.
	 * @generated
	 */
	Gate createGate();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ExperimentPackage getExperimentPackage();

} //ExperimentFactory
