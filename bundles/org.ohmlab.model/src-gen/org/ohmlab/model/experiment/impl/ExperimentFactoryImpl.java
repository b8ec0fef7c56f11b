/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.ohmlab.model.experiment.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperimentFactoryImpl extends EFactoryImpl implements ExperimentFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ExperimentFactory init() {
		try {
			ExperimentFactory theExperimentFactory = (ExperimentFactory)EPackage.Registry.INSTANCE.getEFactory(ExperimentPackage.eNS_URI);
			if (theExperimentFactory != null) {
				return theExperimentFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ExperimentFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ExperimentPackage.EXPERIMENT: return createExperiment();
			case ExperimentPackage.FASHION_MNIST: return createFashionMnist();
			case ExperimentPackage.IDX_DATA: return createIdxData();
			case ExperimentPackage.CIFAR_DATA: return createCifarData();
			case ExperimentPackage.NPZ_DATA: return createNpzData();
			case ExperimentPackage.CSV_DATA: return createCsvData();
			case ExperimentPackage.CLEAN_TRAINING: return createCleanTraining();
			case ExperimentPackage.NOISE_INJECTION: return createNoiseInjection();
			case ExperimentPackage.OVF: return createOvf();
			case ExperimentPackage.IRS: return createIrs();
			case ExperimentPackage.OVF_IRS: return createOvfIrs();
			case ExperimentPackage.TRAINING: return createTraining();
			case ExperimentPackage.ADAM: return createAdam();
			case ExperimentPackage.SGD: return createSgd();
			case ExperimentPackage.CONSTANT_SCHEDULE: return createConstantSchedule();
			case ExperimentPackage.STEP_SCHEDULE: return createStepSchedule();
			case ExperimentPackage.COSINE_SCHEDULE: return createCosineSchedule();
			case ExperimentPackage.EVALUATION: return createEvaluation();
			case ExperimentPackage.GATE: return createGate();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ExperimentPackage.FEEDBACK_SIGN:
				return createFeedbackSignFromString(eDataType, initialValue);
			case ExperimentPackage.BATCH_NORM_POLICY:
				return createBatchNormPolicyFromString(eDataType, initialValue);
			case ExperimentPackage.INITIALIZATION:
				return createInitializationFromString(eDataType, initialValue);
			case ExperimentPackage.KEEP:
				return createKeepFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ExperimentPackage.FEEDBACK_SIGN:
				return convertFeedbackSignToString(eDataType, instanceValue);
			case ExperimentPackage.BATCH_NORM_POLICY:
				return convertBatchNormPolicyToString(eDataType, instanceValue);
			case ExperimentPackage.INITIALIZATION:
				return convertInitializationToString(eDataType, instanceValue);
			case ExperimentPackage.KEEP:
				return convertKeepToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Experiment createExperiment() {
		ExperimentImpl experiment = new ExperimentImpl();
		return experiment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FashionMnist createFashionMnist() {
		FashionMnistImpl fashionMnist = new FashionMnistImpl();
		return fashionMnist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IdxData createIdxData() {
		IdxDataImpl idxData = new IdxDataImpl();
		return idxData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CifarData createCifarData() {
		CifarDataImpl cifarData = new CifarDataImpl();
		return cifarData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NpzData createNpzData() {
		NpzDataImpl npzData = new NpzDataImpl();
		return npzData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CsvData createCsvData() {
		CsvDataImpl csvData = new CsvDataImpl();
		return csvData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CleanTraining createCleanTraining() {
		CleanTrainingImpl cleanTraining = new CleanTrainingImpl();
		return cleanTraining;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NoiseInjection createNoiseInjection() {
		NoiseInjectionImpl noiseInjection = new NoiseInjectionImpl();
		return noiseInjection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ovf createOvf() {
		OvfImpl ovf = new OvfImpl();
		return ovf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Irs createIrs() {
		IrsImpl irs = new IrsImpl();
		return irs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OvfIrs createOvfIrs() {
		OvfIrsImpl ovfIrs = new OvfIrsImpl();
		return ovfIrs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Training createTraining() {
		TrainingImpl training = new TrainingImpl();
		return training;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Adam createAdam() {
		AdamImpl adam = new AdamImpl();
		return adam;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sgd createSgd() {
		SgdImpl sgd = new SgdImpl();
		return sgd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConstantSchedule createConstantSchedule() {
		ConstantScheduleImpl constantSchedule = new ConstantScheduleImpl();
		return constantSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StepSchedule createStepSchedule() {
		StepScheduleImpl stepSchedule = new StepScheduleImpl();
		return stepSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CosineSchedule createCosineSchedule() {
		CosineScheduleImpl cosineSchedule = new CosineScheduleImpl();
		return cosineSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evaluation createEvaluation() {
		EvaluationImpl evaluation = new EvaluationImpl();
		return evaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gate createGate() {
		GateImpl gate = new GateImpl();
		return gate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FeedbackSign createFeedbackSignFromString(EDataType eDataType, String initialValue) {
		FeedbackSign result = FeedbackSign.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFeedbackSignToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BatchNormPolicy createBatchNormPolicyFromString(EDataType eDataType, String initialValue) {
		BatchNormPolicy result = BatchNormPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBatchNormPolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Initialization createInitializationFromString(EDataType eDataType, String initialValue) {
		Initialization result = Initialization.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInitializationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Keep createKeepFromString(EDataType eDataType, String initialValue) {
		Keep result = Keep.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKeepToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperimentPackage getExperimentPackage() {
		return (ExperimentPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ExperimentPackage getPackage() {
		return ExperimentPackage.eINSTANCE;
	}

} //ExperimentFactoryImpl
