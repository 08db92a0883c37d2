import { once } from '../../machine/once.ts';

/*
 * Words, in small letters, in which the state of a patient is told and which answer no question: with them what is not used
 * can be kept as it was typed. No name of a person or place is among them, nor a word that is mostly one.
 */

/** What is so of a patient: organs, findings, values, drugs, what was done, who lives with them. */
const findings = [
  // Organs, findings, illnesses.
  'abdominal abscess acidosis acute adrenal allergic anaemia anemia angina arrhythmia arrest arteries artery asthma atrial attack',
  'autoimmune bacteraemia bleed bleeding blood bowel brain breathless bruising bypass cancer cardiac cardiomyopathy chest cholecystectomy',
  'chronic clot clots colitis collapse coma confusion copd coronary creatinine cyst cytopenia cytopenias dehydration dementia depression',
  'diabetes diabetic dialysis diarrhoea diarrhea dizziness dyspnoea dyspnea effusion effusions embolism encephalopathy epilepsy failure fatigue',
  'febrile fever fibrillation fibrosis fistula flutter fracture gastric gout haematuria haemoglobin haemolysis haemorrhage heart hematuria',
  'hemoglobin hemorrhage hepatitis hernia hip hydronephrosis hypercalcaemia hypercalcemia hyperglycaemia hyperglycemia hyperkalaemia',
  'hyperkalemia hypertension hypertensive hypocalcaemia hypoglycaemia hypoglycemia hypokalaemia hypokalemia hypotension hypoxia ileus',
  'incontinence infarct infarction inflammation injury insufficiency interstitial ischaemia ischaemic ischemia ischemic itching jaundice joint',
  'kidney kidneys leukaemia leukemia leukopenia leucopenia lung lungs lymphoma lymphopenia marrow melanoma mucositis muscle myelodysplasia',
  'myelodysplastic mds myocardial myocarditis nausea necrosis nephropathy neuropathy neutropenia neutropenic obesity obstruction oedema edema',
  'osteoporosis ostomy overload pacemaker palpitations pancytopenia paralysis perforation pericarditis peritonitis pleural pneumonia',
  'pneumonitis proteinuria psychosis pulmonary rash respiratory retinopathy rhabdomyolysis rupture seizure seizures sepsis septic shock',
  'sleep smoker smoking splenomegaly stenosis stroke surgical swelling symptomatic symptoms syncope tamponade thrombocytopenia',
  'thromboembolism thrombosis thrombus tia transfusion transfusions tuberculosis ulcer ulcers uncontrolled urinary vaccination valve variceal',
  'varices vascular vein veins ventricular virus vomiting weakness wound',
  // Values and tests.
  'albumin alkaline alt amylase ast biopsy bilirubin bnp calcium cholesterol count counts crp culture echo ecg ejection fraction ferritin',
  'glucose hba1c hepatic histology hormone hormones imaging inr iron lactate ldh level levels lipase lymphocyte lymphocytes magnesium markers',
  'mismatch neutrophil neutrophils oxygen phosphate phosphatase platelet platelets potassium pressure protein ratio reading readings result results',
  'saturation serum sodium spirometry test tests titre troponin urea urine value values weight',
  // Drugs and what is done.
  'ablated ablation admitted analgesia angioplasty antibiotic antibiotics anticoagulant anticoagulants anticoagulated anticoagulation',
  'antihypertensives apixaban arm aspirin bisphosphonate bisphosphonates blockers cabozantinib chemo clopidogrel course courses cycle',
  'cycles denosumab discharged discontinued diuretic diuretics dose doses drain drained drainage embolised embolisation embolized heparin',
  'hospital hospitalised hospitalized icu immunotherapy implant infusion infusions inhibitor injection injections insulin intolerance intolerant',
  'ivig metformin morphine operated operation opioid opioids paracentesis paused procedure procedures radiation radiotherapy reaction reactions',
  'reduced removed replaced replacement restarted rivaroxaban session sessions shunt sirolimus spheres steroid steroids stent stented stenting stents',
  'stopped surgery switched tablet tablets tacrolimus tapered toxic toxicity transfused transplant transplanted warfarin withdrawn',
  // People, and what is so of them.
  'alcohol baby birth bleeds breastfed bedbound carer child children cope daughter delivered delivery died drinks drug drugs elderly falls fertility',
  'frail gained herself himself lives lost miscarriage pregnancies pregnant refused refuses refusing she smokes smoked son walks',
  'wheelchair wife husband wishes wish',
] as const;

/** When, how much, and what holds a sentence together. */
const others = [
  'available about across adequate afternoon again ago all almost already also although always am amid an and another any anymore apart are around as at away bad back be',
  'became because become been before began begun being below better between borderline both but by came cannot caused causing change changed changing',
  'clear clearly completed complicated complication complications continued control controlled could current currently daily day days despite did does doing done',
  'down due during each earlier early eight either eleven ended enough episode episodes even evening ever every failed fails fairly few fine finished first five',
  'following for four from full further gave get gets getting given gives giving good got had half happened happy has have having he heavy her here high higher his history',
  'however if improved improving in inside intermittent into is it its just kept known last late later least left less like likely little long longer low lower made main',
  'many marked me middle mild moderate month monthly months more morning most moved much must my near need needed needs never new next night nine no none',
  'normal not nothing now occasional of off often old on once one ongoing only onset onto open or order other others our out over own part partial past per perhaps',
  'permanent persistent point poor poorly possible possibly present previous previously prior probably problem problems quite rarely rather really recent recently',
  'recovered recovering recurrent regular related remains repeat repeated reported resolved returned right said same saw says second see seems seen several severe severely',
  'shortly should showed shows side significant since single site six slight slightly slow small so some soon stable started starts status still such suddenly suffered',
  'suffers taken takes taking team ten than that the their them then there these they thing third this those though three through time times to today together told too took',
  'towards treated treatment treatments tried twelve twice two type unable under unit units unknown until unwell up upper us used using usually very via waiting',
  'want wanted wants was way we week weekly weeks well went were what when where which while who whole why will with within without worse worsened worsening worst would',
  'year yearly years yes yesterday yet',
] as const;

/** Whether a word is one of those in which the state of a patient is told. */
export const isTellingWord = (word: string): boolean => all().has(word);

/** Whether words tell something of a patient's state, and not only when or how much. */
export const tellsFinding = (words: string): boolean =>
  (words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).some((word) => finding().has(word));

/** Whether a word tells only when or how much, or holds a sentence together. */
export const isJoiningWord = (word: string): boolean => joining().has(word);

const setOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

const finding = once(() => setOf(findings));
const joining = once(() => setOf(others));
const all = once(() => setOf([...findings, ...others]));
