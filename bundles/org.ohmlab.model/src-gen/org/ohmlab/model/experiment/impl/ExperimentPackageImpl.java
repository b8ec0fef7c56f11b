/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.impl;

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

import org.ohmlab.model.experiment.Adam;
import org.ohmlab.model.experiment.BatchNormPolicy;
import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.CleanTraining;
import org.ohmlab.model.experiment.ConstantSchedule;
import org.ohmlab.model.experiment.CosineSchedule;
import org.ohmlab.model.experiment.CsvData;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.experiment.FashionMnist;
import org.ohmlab.model.experiment.Feedback;
import org.ohmlab.model.experiment.FeedbackSign;
import org.ohmlab.model.experiment.Gate;
import org.ohmlab.model.experiment.IdxData;
import org.ohmlab.model.experiment.Initialization;
import org.ohmlab.model.experiment.Irs;
import org.ohmlab.model.experiment.Keep;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.NoiseInjection;
import org.ohmlab.model.experiment.NoiseMethod;
import org.ohmlab.model.experiment.NpzData;
import org.ohmlab.model.experiment.Optimizer;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.experiment.OvfIrs;
import org.ohmlab.model.experiment.Schedule;
import org.ohmlab.model.experiment.Sgd;
import org.ohmlab.model.experiment.StepSchedule;
import org.ohmlab.model.experiment.Training;

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
public class ExperimentPackageImpl extends EPackageImpl implements ExperimentPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass experimentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fashionMnistEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass idxDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cifarDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass npzDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass csvDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass methodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cleanTrainingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noiseMethodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noiseInjectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass feedbackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ovfEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass irsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ovfIrsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trainingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass optimizerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass adamEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sgdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass constantScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cosineScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum feedbackSignEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum batchNormPolicyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum initializationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum keepEEnum = null;

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
	 * @see org.ohmlab.model.experiment.ExperimentPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ExperimentPackageImpl() {
		super(eNS_URI, ExperimentFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ExperimentPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ExperimentPackage init() {
		if (isInited) return (ExperimentPackage)EPackage.Registry.INSTANCE.getEPackage(ExperimentPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredExperimentPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ExperimentPackageImpl theExperimentPackage = registeredExperimentPackage instanceof ExperimentPackageImpl ? (ExperimentPackageImpl)registeredExperimentPackage : new ExperimentPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NetworkPackage.eNS_URI);
		NetworkPackageImpl theNetworkPackage = (NetworkPackageImpl)(registeredPackage instanceof NetworkPackageImpl ? registeredPackage : NetworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DevicePackage.eNS_URI);
		DevicePackageImpl theDevicePackage = (DevicePackageImpl)(registeredPackage instanceof DevicePackageImpl ? registeredPackage : DevicePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MappingPackage.eNS_URI);
		MappingPackageImpl theMappingPackage = (MappingPackageImpl)(registeredPackage instanceof MappingPackageImpl ? registeredPackage : MappingPackage.eINSTANCE);

		// Create package meta-data objects
		theExperimentPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theNetworkPackage.createPackageContents();
		theDevicePackage.createPackageContents();
		theMappingPackage.createPackageContents();

		// Initialize created meta-data
		theExperimentPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theNetworkPackage.initializePackageContents();
		theDevicePackage.initializePackageContents();
		theMappingPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theExperimentPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ExperimentPackage.eNS_URI, theExperimentPackage);
		return theExperimentPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExperiment() {
		return experimentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Network() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Mapping() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Data() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Methods() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_SigmaTrain() {
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_Seeds() {
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Training() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Evaluation() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Gates() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataSet() {
		return dataSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_TrainImages() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_TestImages() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_ValidationImages() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_Mean() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_Deviation() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_Classes() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFashionMnist() {
		return fashionMnistEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdxData() {
		return idxDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdxData_TrainImageFile() {
		return (EAttribute)idxDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdxData_TrainLabelFile() {
		return (EAttribute)idxDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdxData_TestImageFile() {
		return (EAttribute)idxDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdxData_TestLabelFile() {
		return (EAttribute)idxDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCifarData() {
		return cifarDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCifarData_TrainFiles() {
		return (EAttribute)cifarDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCifarData_TestFile() {
		return (EAttribute)cifarDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCifarData_FineLabels() {
		return (EAttribute)cifarDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNpzData() {
		return npzDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNpzData_TrainFile() {
		return (EAttribute)npzDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNpzData_TestFile() {
		return (EAttribute)npzDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCsvData() {
		return csvDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvData_TrainFile() {
		return (EAttribute)csvDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvData_TestFile() {
		return (EAttribute)csvDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvData_Height() {
		return (EAttribute)csvDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvData_Width() {
		return (EAttribute)csvDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvData_Channels() {
		return (EAttribute)csvDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvData_LabelColumn() {
		return (EAttribute)csvDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvData_Header() {
		return (EAttribute)csvDataEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMethod() {
		return methodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Enabled() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCleanTraining() {
		return cleanTrainingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNoiseMethod() {
		return noiseMethodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNoiseMethod_Sigma() {
		return (EAttribute)noiseMethodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNoiseInjection() {
		return noiseInjectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNoiseInjection_Temperature() {
		return (EAttribute)noiseInjectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeedback() {
		return feedbackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_Decay() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_Sign() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_BatchNorm() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOvf() {
		return ovfEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOvf_Beta() {
		return (EAttribute)ovfEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOvf_Offsets() {
		return (EAttribute)ovfEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIrs() {
		return irsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIrs_Beta() {
		return (EAttribute)irsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOvfIrs() {
		return ovfIrsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOvfIrs_OvfBeta() {
		return (EAttribute)ovfIrsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOvfIrs_IrsBeta() {
		return (EAttribute)ovfIrsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOvfIrs_Offsets() {
		return (EAttribute)ovfIrsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraining() {
		return trainingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Epochs() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Batch() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Initialization() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Keep() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_CropPadding() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_HorizontalFlip() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraining_Optimizer() {
		return (EReference)trainingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraining_Schedule() {
		return (EReference)trainingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOptimizer() {
		return optimizerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOptimizer_LearningRate() {
		return (EAttribute)optimizerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOptimizer_WeightDecay() {
		return (EAttribute)optimizerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdam() {
		return adamEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdam_Beta1() {
		return (EAttribute)adamEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdam_Beta2() {
		return (EAttribute)adamEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdam_Epsilon() {
		return (EAttribute)adamEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSgd() {
		return sgdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSgd_Momentum() {
		return (EAttribute)sgdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchedule() {
		return scheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConstantSchedule() {
		return constantScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStepSchedule() {
		return stepScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStepSchedule_Every() {
		return (EAttribute)stepScheduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStepSchedule_Factor() {
		return (EAttribute)stepScheduleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCosineSchedule() {
		return cosineScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCosineSchedule_FinalFactor() {
		return (EAttribute)cosineScheduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluation() {
		return evaluationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Chips() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Images() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_SigmaGrid() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Confidence() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Reads() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGate() {
		return gateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGate_Metric() {
		return (EAttribute)gateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGate_Method() {
		return (EReference)gateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGate_Sigma() {
		return (EAttribute)gateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGate_Minimum() {
		return (EAttribute)gateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFeedbackSign() {
		return feedbackSignEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBatchNormPolicy() {
		return batchNormPolicyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInitialization() {
		return initializationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKeep() {
		return keepEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperimentFactory getExperimentFactory() {
		return (ExperimentFactory)getEFactoryInstance();
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
		experimentEClass = createEClass(EXPERIMENT);
		createEReference(experimentEClass, EXPERIMENT__NETWORK);
		createEReference(experimentEClass, EXPERIMENT__MAPPING);
		createEReference(experimentEClass, EXPERIMENT__DATA);
		createEReference(experimentEClass, EXPERIMENT__METHODS);
		createEAttribute(experimentEClass, EXPERIMENT__SIGMA_TRAIN);
		createEAttribute(experimentEClass, EXPERIMENT__SEEDS);
		createEReference(experimentEClass, EXPERIMENT__TRAINING);
		createEReference(experimentEClass, EXPERIMENT__EVALUATION);
		createEReference(experimentEClass, EXPERIMENT__GATES);

		dataSetEClass = createEClass(DATA_SET);
		createEAttribute(dataSetEClass, DATA_SET__TRAIN_IMAGES);
		createEAttribute(dataSetEClass, DATA_SET__TEST_IMAGES);
		createEAttribute(dataSetEClass, DATA_SET__VALIDATION_IMAGES);
		createEAttribute(dataSetEClass, DATA_SET__MEAN);
		createEAttribute(dataSetEClass, DATA_SET__DEVIATION);
		createEAttribute(dataSetEClass, DATA_SET__CLASSES);

		fashionMnistEClass = createEClass(FASHION_MNIST);

		idxDataEClass = createEClass(IDX_DATA);
		createEAttribute(idxDataEClass, IDX_DATA__TRAIN_IMAGE_FILE);
		createEAttribute(idxDataEClass, IDX_DATA__TRAIN_LABEL_FILE);
		createEAttribute(idxDataEClass, IDX_DATA__TEST_IMAGE_FILE);
		createEAttribute(idxDataEClass, IDX_DATA__TEST_LABEL_FILE);

		cifarDataEClass = createEClass(CIFAR_DATA);
		createEAttribute(cifarDataEClass, CIFAR_DATA__TRAIN_FILES);
		createEAttribute(cifarDataEClass, CIFAR_DATA__TEST_FILE);
		createEAttribute(cifarDataEClass, CIFAR_DATA__FINE_LABELS);

		npzDataEClass = createEClass(NPZ_DATA);
		createEAttribute(npzDataEClass, NPZ_DATA__TRAIN_FILE);
		createEAttribute(npzDataEClass, NPZ_DATA__TEST_FILE);

		csvDataEClass = createEClass(CSV_DATA);
		createEAttribute(csvDataEClass, CSV_DATA__TRAIN_FILE);
		createEAttribute(csvDataEClass, CSV_DATA__TEST_FILE);
		createEAttribute(csvDataEClass, CSV_DATA__HEIGHT);
		createEAttribute(csvDataEClass, CSV_DATA__WIDTH);
		createEAttribute(csvDataEClass, CSV_DATA__CHANNELS);
		createEAttribute(csvDataEClass, CSV_DATA__LABEL_COLUMN);
		createEAttribute(csvDataEClass, CSV_DATA__HEADER);

		methodEClass = createEClass(METHOD);
		createEAttribute(methodEClass, METHOD__ENABLED);

		cleanTrainingEClass = createEClass(CLEAN_TRAINING);

		noiseMethodEClass = createEClass(NOISE_METHOD);
		createEAttribute(noiseMethodEClass, NOISE_METHOD__SIGMA);

		noiseInjectionEClass = createEClass(NOISE_INJECTION);
		createEAttribute(noiseInjectionEClass, NOISE_INJECTION__TEMPERATURE);

		feedbackEClass = createEClass(FEEDBACK);
		createEAttribute(feedbackEClass, FEEDBACK__DECAY);
		createEAttribute(feedbackEClass, FEEDBACK__SIGN);
		createEAttribute(feedbackEClass, FEEDBACK__BATCH_NORM);

		ovfEClass = createEClass(OVF);
		createEAttribute(ovfEClass, OVF__BETA);
		createEAttribute(ovfEClass, OVF__OFFSETS);

		irsEClass = createEClass(IRS);
		createEAttribute(irsEClass, IRS__BETA);

		ovfIrsEClass = createEClass(OVF_IRS);
		createEAttribute(ovfIrsEClass, OVF_IRS__OVF_BETA);
		createEAttribute(ovfIrsEClass, OVF_IRS__IRS_BETA);
		createEAttribute(ovfIrsEClass, OVF_IRS__OFFSETS);

		trainingEClass = createEClass(TRAINING);
		createEAttribute(trainingEClass, TRAINING__EPOCHS);
		createEAttribute(trainingEClass, TRAINING__BATCH);
		createEAttribute(trainingEClass, TRAINING__INITIALIZATION);
		createEAttribute(trainingEClass, TRAINING__KEEP);
		createEAttribute(trainingEClass, TRAINING__CROP_PADDING);
		createEAttribute(trainingEClass, TRAINING__HORIZONTAL_FLIP);
		createEReference(trainingEClass, TRAINING__OPTIMIZER);
		createEReference(trainingEClass, TRAINING__SCHEDULE);

		optimizerEClass = createEClass(OPTIMIZER);
		createEAttribute(optimizerEClass, OPTIMIZER__LEARNING_RATE);
		createEAttribute(optimizerEClass, OPTIMIZER__WEIGHT_DECAY);

		adamEClass = createEClass(ADAM);
		createEAttribute(adamEClass, ADAM__BETA1);
		createEAttribute(adamEClass, ADAM__BETA2);
		createEAttribute(adamEClass, ADAM__EPSILON);

		sgdEClass = createEClass(SGD);
		createEAttribute(sgdEClass, SGD__MOMENTUM);

		scheduleEClass = createEClass(SCHEDULE);

		constantScheduleEClass = createEClass(CONSTANT_SCHEDULE);

		stepScheduleEClass = createEClass(STEP_SCHEDULE);
		createEAttribute(stepScheduleEClass, STEP_SCHEDULE__EVERY);
		createEAttribute(stepScheduleEClass, STEP_SCHEDULE__FACTOR);

		cosineScheduleEClass = createEClass(COSINE_SCHEDULE);
		createEAttribute(cosineScheduleEClass, COSINE_SCHEDULE__FINAL_FACTOR);

		evaluationEClass = createEClass(EVALUATION);
		createEAttribute(evaluationEClass, EVALUATION__CHIPS);
		createEAttribute(evaluationEClass, EVALUATION__IMAGES);
		createEAttribute(evaluationEClass, EVALUATION__SIGMA_GRID);
		createEAttribute(evaluationEClass, EVALUATION__CONFIDENCE);
		createEAttribute(evaluationEClass, EVALUATION__READS);

		gateEClass = createEClass(GATE);
		createEAttribute(gateEClass, GATE__METRIC);
		createEReference(gateEClass, GATE__METHOD);
		createEAttribute(gateEClass, GATE__SIGMA);
		createEAttribute(gateEClass, GATE__MINIMUM);

		// Create enums
		feedbackSignEEnum = createEEnum(FEEDBACK_SIGN);
		batchNormPolicyEEnum = createEEnum(BATCH_NORM_POLICY);
		initializationEEnum = createEEnum(INITIALIZATION);
		keepEEnum = createEEnum(KEEP);
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
		MappingPackage theMappingPackage = (MappingPackage)EPackage.Registry.INSTANCE.getEPackage(MappingPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		experimentEClass.getESuperTypes().add(theBasePackage.getDocument());
		dataSetEClass.getESuperTypes().add(theBasePackage.getNamed());
		fashionMnistEClass.getESuperTypes().add(this.getDataSet());
		idxDataEClass.getESuperTypes().add(this.getDataSet());
		cifarDataEClass.getESuperTypes().add(this.getDataSet());
		npzDataEClass.getESuperTypes().add(this.getDataSet());
		csvDataEClass.getESuperTypes().add(this.getDataSet());
		methodEClass.getESuperTypes().add(theBasePackage.getNamed());
		cleanTrainingEClass.getESuperTypes().add(this.getMethod());
		noiseMethodEClass.getESuperTypes().add(this.getMethod());
		noiseInjectionEClass.getESuperTypes().add(this.getNoiseMethod());
		feedbackEClass.getESuperTypes().add(this.getNoiseMethod());
		ovfEClass.getESuperTypes().add(this.getFeedback());
		irsEClass.getESuperTypes().add(this.getFeedback());
		ovfIrsEClass.getESuperTypes().add(this.getFeedback());
		trainingEClass.getESuperTypes().add(theBasePackage.getIdentified());
		optimizerEClass.getESuperTypes().add(theBasePackage.getIdentified());
		adamEClass.getESuperTypes().add(this.getOptimizer());
		sgdEClass.getESuperTypes().add(this.getOptimizer());
		scheduleEClass.getESuperTypes().add(theBasePackage.getIdentified());
		constantScheduleEClass.getESuperTypes().add(this.getSchedule());
		stepScheduleEClass.getESuperTypes().add(this.getSchedule());
		cosineScheduleEClass.getESuperTypes().add(this.getSchedule());
		evaluationEClass.getESuperTypes().add(theBasePackage.getIdentified());
		gateEClass.getESuperTypes().add(theBasePackage.getNamed());

		// Initialize classes and features; add operations and parameters
		initEClass(experimentEClass, Experiment.class, "Experiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExperiment_Network(), theNetworkPackage.getNetwork(), null, "network", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Mapping(), theMappingPackage.getMapping(), null, "mapping", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Data(), this.getDataSet(), null, "data", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Methods(), this.getMethod(), null, "methods", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperiment_SigmaTrain(), theBasePackage.getNumbers(), "sigmaTrain", "", 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperiment_Seeds(), theBasePackage.getIntegers(), "seeds", "1", 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Training(), this.getTraining(), null, "training", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Evaluation(), this.getEvaluation(), null, "evaluation", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Gates(), this.getGate(), null, "gates", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataSetEClass, DataSet.class, "DataSet", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDataSet_TrainImages(), ecorePackage.getEInt(), "trainImages", "0", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_TestImages(), ecorePackage.getEInt(), "testImages", "0", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_ValidationImages(), ecorePackage.getEInt(), "validationImages", "5000", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_Mean(), theBasePackage.getNumbers(), "mean", "0.5", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_Deviation(), theBasePackage.getNumbers(), "deviation", "0.5", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_Classes(), ecorePackage.getEInt(), "classes", "0", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fashionMnistEClass, FashionMnist.class, "FashionMnist", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(idxDataEClass, IdxData.class, "IdxData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdxData_TrainImageFile(), ecorePackage.getEString(), "trainImageFile", null, 0, 1, IdxData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdxData_TrainLabelFile(), ecorePackage.getEString(), "trainLabelFile", null, 0, 1, IdxData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdxData_TestImageFile(), ecorePackage.getEString(), "testImageFile", null, 0, 1, IdxData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdxData_TestLabelFile(), ecorePackage.getEString(), "testLabelFile", null, 0, 1, IdxData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cifarDataEClass, CifarData.class, "CifarData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCifarData_TrainFiles(), ecorePackage.getEString(), "trainFiles", null, 0, -1, CifarData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCifarData_TestFile(), ecorePackage.getEString(), "testFile", null, 0, 1, CifarData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCifarData_FineLabels(), ecorePackage.getEBoolean(), "fineLabels", "false", 0, 1, CifarData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(npzDataEClass, NpzData.class, "NpzData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNpzData_TrainFile(), ecorePackage.getEString(), "trainFile", null, 0, 1, NpzData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNpzData_TestFile(), ecorePackage.getEString(), "testFile", null, 0, 1, NpzData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(csvDataEClass, CsvData.class, "CsvData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCsvData_TrainFile(), ecorePackage.getEString(), "trainFile", null, 0, 1, CsvData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCsvData_TestFile(), ecorePackage.getEString(), "testFile", null, 0, 1, CsvData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCsvData_Height(), ecorePackage.getEInt(), "height", "1", 0, 1, CsvData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCsvData_Width(), ecorePackage.getEInt(), "width", "1", 0, 1, CsvData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCsvData_Channels(), ecorePackage.getEInt(), "channels", "1", 0, 1, CsvData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCsvData_LabelColumn(), ecorePackage.getEInt(), "labelColumn", "0", 0, 1, CsvData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCsvData_Header(), ecorePackage.getEBoolean(), "header", "false", 0, 1, CsvData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(methodEClass, Method.class, "Method", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethod_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cleanTrainingEClass, CleanTraining.class, "CleanTraining", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(noiseMethodEClass, NoiseMethod.class, "NoiseMethod", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNoiseMethod_Sigma(), theBasePackage.getNumbers(), "sigma", "", 0, 1, NoiseMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noiseInjectionEClass, NoiseInjection.class, "NoiseInjection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNoiseInjection_Temperature(), theBasePackage.getReal(), "temperature", "1", 0, 1, NoiseInjection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(feedbackEClass, Feedback.class, "Feedback", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFeedback_Decay(), theBasePackage.getReal(), "decay", "0.1", 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedback_Sign(), this.getFeedbackSign(), "sign", "NEGATIVE", 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedback_BatchNorm(), this.getBatchNormPolicy(), "batchNorm", "MAIN_PASS", 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ovfEClass, Ovf.class, "Ovf", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOvf_Beta(), theBasePackage.getReal(), "beta", "0.001", 0, 1, Ovf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOvf_Offsets(), theBasePackage.getNumbers(), "offsets", "0.15 0.1 0.05", 0, 1, Ovf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(irsEClass, Irs.class, "Irs", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIrs_Beta(), theBasePackage.getReal(), "beta", "0.01", 0, 1, Irs.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ovfIrsEClass, OvfIrs.class, "OvfIrs", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOvfIrs_OvfBeta(), theBasePackage.getReal(), "ovfBeta", "0.001", 0, 1, OvfIrs.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOvfIrs_IrsBeta(), theBasePackage.getReal(), "irsBeta", "0.01", 0, 1, OvfIrs.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOvfIrs_Offsets(), theBasePackage.getNumbers(), "offsets", "0.15 0.1 0.05", 0, 1, OvfIrs.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trainingEClass, Training.class, "Training", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraining_Epochs(), ecorePackage.getEInt(), "epochs", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Batch(), ecorePackage.getEInt(), "batch", "128", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Initialization(), this.getInitialization(), "initialization", "KAIMING_FAN_IN", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Keep(), this.getKeep(), "keep", "LAST", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_CropPadding(), ecorePackage.getEInt(), "cropPadding", "0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_HorizontalFlip(), ecorePackage.getEBoolean(), "horizontalFlip", "false", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraining_Optimizer(), this.getOptimizer(), null, "optimizer", null, 1, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraining_Schedule(), this.getSchedule(), null, "schedule", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(optimizerEClass, Optimizer.class, "Optimizer", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOptimizer_LearningRate(), theBasePackage.getReal(), "learningRate", "0.001", 0, 1, Optimizer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOptimizer_WeightDecay(), theBasePackage.getReal(), "weightDecay", "0", 0, 1, Optimizer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(adamEClass, Adam.class, "Adam", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAdam_Beta1(), theBasePackage.getReal(), "beta1", "0.9", 0, 1, Adam.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdam_Beta2(), theBasePackage.getReal(), "beta2", "0.999", 0, 1, Adam.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdam_Epsilon(), theBasePackage.getReal(), "epsilon", "1e-08", 0, 1, Adam.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sgdEClass, Sgd.class, "Sgd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSgd_Momentum(), theBasePackage.getReal(), "momentum", "0.9", 0, 1, Sgd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scheduleEClass, Schedule.class, "Schedule", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(constantScheduleEClass, ConstantSchedule.class, "ConstantSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(stepScheduleEClass, StepSchedule.class, "StepSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStepSchedule_Every(), ecorePackage.getEInt(), "every", "1", 0, 1, StepSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStepSchedule_Factor(), theBasePackage.getReal(), "factor", "0.1", 0, 1, StepSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cosineScheduleEClass, CosineSchedule.class, "CosineSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCosineSchedule_FinalFactor(), theBasePackage.getReal(), "finalFactor", "0", 0, 1, CosineSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evaluationEClass, Evaluation.class, "Evaluation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvaluation_Chips(), ecorePackage.getEInt(), "chips", "20", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Images(), ecorePackage.getEInt(), "images", "0", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_SigmaGrid(), theBasePackage.getNumbers(), "sigmaGrid", "", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Confidence(), theBasePackage.getReal(), "confidence", "0.95", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Reads(), ecorePackage.getEInt(), "reads", "1", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gateEClass, Gate.class, "Gate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGate_Metric(), ecorePackage.getEString(), "metric", "accuracy_mean", 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGate_Method(), this.getMethod(), null, "method", null, 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGate_Sigma(), theBasePackage.getReal(), "sigma", "0", 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGate_Minimum(), theBasePackage.getReal(), "minimum", "0", 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(feedbackSignEEnum, FeedbackSign.class, "FeedbackSign");
		addEEnumLiteral(feedbackSignEEnum, FeedbackSign.NEGATIVE);
		addEEnumLiteral(feedbackSignEEnum, FeedbackSign.POSITIVE);

		initEEnum(batchNormPolicyEEnum, BatchNormPolicy.class, "BatchNormPolicy");
		addEEnumLiteral(batchNormPolicyEEnum, BatchNormPolicy.MAIN_PASS);
		addEEnumLiteral(batchNormPolicyEEnum, BatchNormPolicy.ALL_PASSES);

		initEEnum(initializationEEnum, Initialization.class, "Initialization");
		addEEnumLiteral(initializationEEnum, Initialization.KAIMING_FAN_IN);
		addEEnumLiteral(initializationEEnum, Initialization.KAIMING_FAN_OUT);
		addEEnumLiteral(initializationEEnum, Initialization.XAVIER);

		initEEnum(keepEEnum, Keep.class, "Keep");
		addEEnumLiteral(keepEEnum, Keep.LAST);
		addEEnumLiteral(keepEEnum, Keep.BEST_VALIDATION);

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
			   "documentation", "What is trained, with which methods, and how the result is evaluated."
		   });
		addAnnotation
		  (experimentEClass,
		   source,
		   new String[] {
			   "documentation", "Trains one network with several methods and evaluates each over a grid of sigma_d on the same simulated chips."
		   });
		addAnnotation
		  (getExperiment_Network(),
		   source,
		   new String[] {
			   "documentation", "The network to train."
		   });
		addAnnotation
		  (getExperiment_Mapping(),
		   source,
		   new String[] {
			   "documentation", "How its weights are put on devices; must be a mapping of the same network."
		   });
		addAnnotation
		  (getExperiment_Data(),
		   source,
		   new String[] {
			   "documentation", "The images."
		   });
		addAnnotation
		  (getExperiment_Methods(),
		   source,
		   new String[] {
			   "documentation", "The methods to compare, in the order of tables and legends."
		   });
		addAnnotation
		  (getExperiment_SigmaTrain(),
		   source,
		   new String[] {
			   "documentation", "sigma_d of training, in the device\'s convention. Each noise method that names none of its own is trained once at each of these."
		   });
		addAnnotation
		  (getExperiment_Seeds(),
		   source,
		   new String[] {
			   "documentation", "Seeds; every method is trained once with each. Equal seeds give all methods equal initial weights and batches."
		   });
		addAnnotation
		  (getExperiment_Training(),
		   source,
		   new String[] {
			   "documentation", "How all methods are trained."
		   });
		addAnnotation
		  (getExperiment_Evaluation(),
		   source,
		   new String[] {
			   "documentation", "How the trained networks are evaluated."
		   });
		addAnnotation
		  (getExperiment_Gates(),
		   source,
		   new String[] {
			   "documentation", "Conditions the result must meet."
		   });
		addAnnotation
		  (dataSetEClass,
		   source,
		   new String[] {
			   "documentation", "Labelled images. Pixels are scaled to 0 ... 1 and then to (x - mean) / deviation."
		   });
		addAnnotation
		  (getDataSet_TrainImages(),
		   source,
		   new String[] {
			   "documentation", "Number of images taken from the training set, validation images included; 0 = all. Fewer than all are a fixed random choice."
		   });
		addAnnotation
		  (getDataSet_TestImages(),
		   source,
		   new String[] {
			   "documentation", "Number of images taken from the test set; 0 = all. Fewer than all are a fixed random choice."
		   });
		addAnnotation
		  (getDataSet_ValidationImages(),
		   source,
		   new String[] {
			   "documentation", "Number of training images held out for choosing the checkpoint, so that the test set is never looked at in training; 0 = none (all are trained on; only with Training.keep = LAST)."
		   });
		addAnnotation
		  (getDataSet_Mean(),
		   source,
		   new String[] {
			   "documentation", "Subtracted from the scaled pixel: one value, or one per channel."
		   });
		addAnnotation
		  (getDataSet_Deviation(),
		   source,
		   new String[] {
			   "documentation", "Divides after the subtraction: one value, or one per channel."
		   });
		addAnnotation
		  (getDataSet_Classes(),
		   source,
		   new String[] {
			   "documentation", "Number of classes; 0 = greatest label + 1."
		   });
		addAnnotation
		  (fashionMnistEClass,
		   source,
		   new String[] {
			   "documentation", "Fashion-MNIST (arXiv 1708.07747): 60 000 training and 10 000 test images, 28 x 28 x 1, 10 classes. Ships with Ohmlab."
		   });
		addAnnotation
		  (idxDataEClass,
		   source,
		   new String[] {
			   "documentation", "Files in the IDX format of the MNIST family, plain or gzip-compressed."
		   });
		addAnnotation
		  (getIdxData_TrainImageFile(),
		   source,
		   new String[] {
			   "documentation", "Images of the training set. The path is relative to the folder of the experiment file."
		   });
		addAnnotation
		  (getIdxData_TrainLabelFile(),
		   source,
		   new String[] {
			   "documentation", "Labels of the training set. The path is relative to the folder of the experiment file."
		   });
		addAnnotation
		  (getIdxData_TestImageFile(),
		   source,
		   new String[] {
			   "documentation", "Images of the test set. The path is relative to the folder of the experiment file."
		   });
		addAnnotation
		  (getIdxData_TestLabelFile(),
		   source,
		   new String[] {
			   "documentation", "Labels of the test set. The path is relative to the folder of the experiment file."
		   });
		addAnnotation
		  (cifarDataEClass,
		   source,
		   new String[] {
			   "documentation", "Files in the binary format of CIFAR-10 or CIFAR-100: 32 x 32 x 3."
		   });
		addAnnotation
		  (getCifarData_TrainFiles(),
		   source,
		   new String[] {
			   "documentation", "Batches of the training set, in order. The paths are relative to the folder of the experiment file."
		   });
		addAnnotation
		  (getCifarData_TestFile(),
		   source,
		   new String[] {
			   "documentation", "The test set. The path is relative to the folder of the experiment file."
		   });
		addAnnotation
		  (getCifarData_FineLabels(),
		   source,
		   new String[] {
			   "documentation", "CIFAR-100: use the 100 fine labels instead of the 20 coarse ones. Must stay false for CIFAR-10, whose files have one label per image."
		   });
		addAnnotation
		  (npzDataEClass,
		   source,
		   new String[] {
			   "documentation", "NumPy archives with the arrays x (images) and y (labels)."
		   });
		addAnnotation
		  (getNpzData_TrainFile(),
		   source,
		   new String[] {
			   "documentation", "The training set. The path is relative to the folder of the experiment file."
		   });
		addAnnotation
		  (getNpzData_TestFile(),
		   source,
		   new String[] {
			   "documentation", "The test set. The path is relative to the folder of the experiment file."
		   });
		addAnnotation
		  (csvDataEClass,
		   source,
		   new String[] {
			   "documentation", "Tables with one image per line."
		   });
		addAnnotation
		  (getCsvData_TrainFile(),
		   source,
		   new String[] {
			   "documentation", "The training set. The path is relative to the folder of the experiment file."
		   });
		addAnnotation
		  (getCsvData_TestFile(),
		   source,
		   new String[] {
			   "documentation", "The test set. The path is relative to the folder of the experiment file."
		   });
		addAnnotation
		  (getCsvData_Height(),
		   source,
		   new String[] {
			   "documentation", "Rows of an image."
		   });
		addAnnotation
		  (getCsvData_Width(),
		   source,
		   new String[] {
			   "documentation", "Columns of an image."
		   });
		addAnnotation
		  (getCsvData_Channels(),
		   source,
		   new String[] {
			   "documentation", "Channels of an image; the values of a line are in the order row, column, channel."
		   });
		addAnnotation
		  (getCsvData_LabelColumn(),
		   source,
		   new String[] {
			   "documentation", "Column of the label, from 0."
		   });
		addAnnotation
		  (getCsvData_Header(),
		   source,
		   new String[] {
			   "documentation", "Whether the first line holds names."
		   });
		addAnnotation
		  (methodEClass,
		   source,
		   new String[] {
			   "documentation", "A way to train. The name is the series in tables and charts."
		   });
		addAnnotation
		  (getMethod_Enabled(),
		   source,
		   new String[] {
			   "documentation", "Whether a run includes it."
		   });
		addAnnotation
		  (cleanTrainingEClass,
		   source,
		   new String[] {
			   "documentation", "Training without variation: the baseline that knows nothing of the device."
		   });
		addAnnotation
		  (noiseMethodEClass,
		   source,
		   new String[] {
			   "documentation", "Training with fresh variation in every forward pass; the gradient is taken at the varied weights and applied to the clean ones (straight-through)."
		   });
		addAnnotation
		  (getNoiseMethod_Sigma(),
		   source,
		   new String[] {
			   "documentation", "sigma_d of training, in the device\'s convention; empty = the experiment\'s sigmaTrain. Trained once at each."
		   });
		addAnnotation
		  (noiseInjectionEClass,
		   source,
		   new String[] {
			   "documentation", "Plain noise injection: loss CE(z / temperature, y)."
		   });
		addAnnotation
		  (getNoiseInjection_Temperature(),
		   source,
		   new String[] {
			   "documentation", "Divides the logits z in the training loss. N + 1 makes the fair comparison for a feedback method with N feedback signals, whose loss divides by N + 1."
		   });
		addAnnotation
		  (feedbackEClass,
		   source,
		   new String[] {
			   "documentation", "Negative Feedback Training (NeFT, arXiv 2305.14561): loss CE((z - sum_n beta gamma_n o_n) / (N + 1), y) with gamma_n = decay^(n - 1), n = 1 ... N; the gradient flows through z and all o_n. Published defaults and the ablations are described in docs/science.md."
		   });
		addAnnotation
		  (getFeedback_Decay(),
		   source,
		   new String[] {
			   "documentation", "Ratio of successive factors gamma_n; gamma_1 = 1."
		   });
		addAnnotation
		  (getFeedback_Sign(),
		   source,
		   new String[] {
			   "documentation", "Sign of the feedback in the loss; POSITIVE is an ablation."
		   });
		addAnnotation
		  (getFeedback_BatchNorm(),
		   source,
		   new String[] {
			   "documentation", "Which forward passes update the running statistics of batch normalisation."
		   });
		addAnnotation
		  (feedbackSignEEnum,
		   source,
		   new String[] {
			   "documentation", "Sign of the feedback in the loss."
		   });
		addAnnotation
		  (feedbackSignEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "z - beta sum gamma_n o_n: as published."
		   });
		addAnnotation
		  (feedbackSignEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "z + beta sum gamma_n o_n: an ablation."
		   });
		addAnnotation
		  (batchNormPolicyEEnum,
		   source,
		   new String[] {
			   "documentation", "Which forward passes update the running statistics of batch normalisation. All passes normalise with their own batch\'s statistics."
		   });
		addAnnotation
		  (batchNormPolicyEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Only the pass at the training sigma, so that the statistics belong to the variation the network is evaluated at. Our default."
		   });
		addAnnotation
		  (batchNormPolicyEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Every pass in turn, the one with the smallest offset last, as the reference implementation does."
		   });
		addAnnotation
		  (ovfEClass,
		   source,
		   new String[] {
			   "documentation", "Oriented variational forward: o_n is the output of a further pass with the same weights and inputs, at sigma + offsets[n]."
		   });
		addAnnotation
		  (getOvf_Beta(),
		   source,
		   new String[] {
			   "documentation", "Strength of the feedback. The reference uses 0.0001 to 0.1, depending on network and data."
		   });
		addAnnotation
		  (getOvf_Offsets(),
		   source,
		   new String[] {
			   "documentation", "Added to sigma_d in the feedback passes 1 ... N, the noisiest first; their number is N."
		   });
		addAnnotation
		  (irsEClass,
		   source,
		   new String[] {
			   "documentation", "Intermediate representation snapshot: o_n is the output of the n-th exit classifier (IrsPoint); N is the number of exits."
		   });
		addAnnotation
		  (getIrs_Beta(),
		   source,
		   new String[] {
			   "documentation", "Strength of the feedback. The reference uses 0.001 to 0.1, depending on network and data."
		   });
		addAnnotation
		  (ovfIrsEClass,
		   source,
		   new String[] {
			   "documentation", "OVF and IRS together: loss CE((z - ovfBeta sum_n gamma_n o_n - irsBeta sum_m gamma_m e_m) / (N + 1), y), where N counts the OVF passes and the exits. A combination of our own."
		   });
		addAnnotation
		  (getOvfIrs_OvfBeta(),
		   source,
		   new String[] {
			   "documentation", "Strength of the OVF feedback."
		   });
		addAnnotation
		  (getOvfIrs_IrsBeta(),
		   source,
		   new String[] {
			   "documentation", "Strength of the IRS feedback."
		   });
		addAnnotation
		  (getOvfIrs_Offsets(),
		   source,
		   new String[] {
			   "documentation", "Added to sigma_d in the OVF passes, the noisiest first."
		   });
		addAnnotation
		  (trainingEClass,
		   source,
		   new String[] {
			   "documentation", "How all methods are trained."
		   });
		addAnnotation
		  (getTraining_Epochs(),
		   source,
		   new String[] {
			   "documentation", "Passes over the training images."
		   });
		addAnnotation
		  (getTraining_Batch(),
		   source,
		   new String[] {
			   "documentation", "Images per step."
		   });
		addAnnotation
		  (getTraining_Initialization(),
		   source,
		   new String[] {
			   "documentation", "Distribution of the initial weights; biases start at zero."
		   });
		addAnnotation
		  (getTraining_Keep(),
		   source,
		   new String[] {
			   "documentation", "Which epoch\'s weights are evaluated."
		   });
		addAnnotation
		  (getTraining_CropPadding(),
		   source,
		   new String[] {
			   "documentation", "Augmentation: pixels of zero padding before a random crop to the original size; 0 = off."
		   });
		addAnnotation
		  (getTraining_HorizontalFlip(),
		   source,
		   new String[] {
			   "documentation", "Augmentation: mirror left and right with probability 1/2."
		   });
		addAnnotation
		  (getTraining_Optimizer(),
		   source,
		   new String[] {
			   "documentation", "The optimiser."
		   });
		addAnnotation
		  (getTraining_Schedule(),
		   source,
		   new String[] {
			   "documentation", "Course of the learning rate; none = constant."
		   });
		addAnnotation
		  (initializationEEnum,
		   source,
		   new String[] {
			   "documentation", "Distribution of the initial weights."
		   });
		addAnnotation
		  (initializationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Normal with variance 2 / fan-in (He et al., arXiv 1502.01852)."
		   });
		addAnnotation
		  (initializationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Normal with variance 2 / fan-out."
		   });
		addAnnotation
		  (initializationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Variance 2 / (fan-in + fan-out) (Glorot and Bengio, 2010)."
		   });
		addAnnotation
		  (keepEEnum,
		   source,
		   new String[] {
			   "documentation", "Which epoch\'s weights are evaluated."
		   });
		addAnnotation
		  (keepEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The last epoch\'s."
		   });
		addAnnotation
		  (keepEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Those of the epoch with the best accuracy on the validation images."
		   });
		addAnnotation
		  (optimizerEClass,
		   source,
		   new String[] {
			   "documentation", "A rule that turns gradients into steps."
		   });
		addAnnotation
		  (getOptimizer_LearningRate(),
		   source,
		   new String[] {
			   "documentation", "Learning rate at the start."
		   });
		addAnnotation
		  (getOptimizer_WeightDecay(),
		   source,
		   new String[] {
			   "documentation", "L2 penalty: weightDecay times the weight is added to its gradient."
		   });
		addAnnotation
		  (adamEClass,
		   source,
		   new String[] {
			   "documentation", "Adam (Kingma and Ba, arXiv 1412.6980)."
		   });
		addAnnotation
		  (getAdam_Beta1(),
		   source,
		   new String[] {
			   "documentation", "Decay of the mean of the gradient."
		   });
		addAnnotation
		  (getAdam_Beta2(),
		   source,
		   new String[] {
			   "documentation", "Decay of the mean of the squared gradient."
		   });
		addAnnotation
		  (getAdam_Epsilon(),
		   source,
		   new String[] {
			   "documentation", "Added to the denominator."
		   });
		addAnnotation
		  (sgdEClass,
		   source,
		   new String[] {
			   "documentation", "Stochastic gradient descent with momentum: v = momentum v + gradient; w = w - learningRate v."
		   });
		addAnnotation
		  (getSgd_Momentum(),
		   source,
		   new String[] {
			   "documentation", "Momentum, from 0 to below 1."
		   });
		addAnnotation
		  (scheduleEClass,
		   source,
		   new String[] {
			   "documentation", "Course of the learning rate over the training."
		   });
		addAnnotation
		  (constantScheduleEClass,
		   source,
		   new String[] {
			   "documentation", "The learning rate stays."
		   });
		addAnnotation
		  (stepScheduleEClass,
		   source,
		   new String[] {
			   "documentation", "Multiplies the learning rate by a factor at regular intervals."
		   });
		addAnnotation
		  (getStepSchedule_Every(),
		   source,
		   new String[] {
			   "documentation", "Interval in epochs."
		   });
		addAnnotation
		  (getStepSchedule_Factor(),
		   source,
		   new String[] {
			   "documentation", "Factor at each interval."
		   });
		addAnnotation
		  (cosineScheduleEClass,
		   source,
		   new String[] {
			   "documentation", "Half a cosine from the learning rate to finalFactor times it (Loshchilov and Hutter, arXiv 1608.03983, without restarts)."
		   });
		addAnnotation
		  (getCosineSchedule_FinalFactor(),
		   source,
		   new String[] {
			   "documentation", "Last learning rate over the first."
		   });
		addAnnotation
		  (evaluationEClass,
		   source,
		   new String[] {
			   "documentation", "Monte-Carlo evaluation: every trained network on the same simulated chips."
		   });
		addAnnotation
		  (getEvaluation_Chips(),
		   source,
		   new String[] {
			   "documentation", "Simulated chips per sigma_d."
		   });
		addAnnotation
		  (getEvaluation_Images(),
		   source,
		   new String[] {
			   "documentation", "Test images used; 0 = all. Fewer than all are a fixed random choice."
		   });
		addAnnotation
		  (getEvaluation_SigmaGrid(),
		   source,
		   new String[] {
			   "documentation", "The values of sigma_d, in the device\'s convention."
		   });
		addAnnotation
		  (getEvaluation_Confidence(),
		   source,
		   new String[] {
			   "documentation", "Level of the confidence intervals."
		   });
		addAnnotation
		  (getEvaluation_Reads(),
		   source,
		   new String[] {
			   "documentation", "Draws of the per-read components for each chip."
		   });
		addAnnotation
		  (gateEClass,
		   source,
		   new String[] {
			   "documentation", "A condition on the result, for automated checks: the metric must not fall below a minimum."
		   });
		addAnnotation
		  (getGate_Metric(),
		   source,
		   new String[] {
			   "documentation", "Name of the column of summary.csv."
		   });
		addAnnotation
		  (getGate_Method(),
		   source,
		   new String[] {
			   "documentation", "The method it holds for; none = every enabled method."
		   });
		addAnnotation
		  (getGate_Sigma(),
		   source,
		   new String[] {
			   "documentation", "sigma_d it holds at; must be on the grid."
		   });
		addAnnotation
		  (getGate_Minimum(),
		   source,
		   new String[] {
			   "documentation", "Least value that passes."
		   });
	}

} //ExperimentPackageImpl
