/** Who is spoken of, and where it was said. */
export const whoPhrases: readonly string[] = [
  // age, sex
  '# (y|yo|yr|yrs|year|years) [old]',
  '# y o',
  'aged/age [of] # [years]',
  '# [year old] (male|female|man|woman|gentleman|lady)',
  '# (y|yo|yr|yrs|year|years) [old] (m|f)',
  'man/woman/male/female/gentleman/lady/patient/pt/he/she/his/her/him/caucasian/retired',
  'this patient',
  // where it was said
  '(net|nen|hpb|liver) (mdt|clinic|team|board|meeting|nurse|specialist|service|centre|center|unit|ward|conference)',
  'net tumour board',
  'discussed (at|in|by) [the] [hpb/net/nen/liver] (mdt|tumour board|meeting|mdm)',
];

/** How long, how much and how often. */
export const timePhrases: readonly string[] = [
  // time
  '(for|over|since|in|after|within) [the] [last/past/about/approximately] # (day|days|week|weeks|month|months|mo|mos|yr|yrs|year|years|wk|wks)',
  '# (day|days|week|weeks|month|months|mo|mos|yr|yrs|year|years|wk|wks) [later]',
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december) #',
  // dose and schedule
  '# (mg|mcg|g|gbq|mbq|mci|iu|units) [im|sc|s c|po|iv] [monthly|weekly|daily|bd|od|q # (w|wk|weeks|d|days)|every # (weeks|days)|q (4/3/2) w]',
  'q # (w|wk|wks|weeks|d|days)',
  'every # (weeks|days|months)',
  'monthly/weekly/daily',
  '[x] # [more] (cycle|cycles|doses)',
  'x #',
];

/** Understood, but nothing the chart asks. */
export const backgroundPhrases: readonly string[] = [
  ...whoPhrases,
  ...timePhrases,
  // where it was said
  'referred (with|from|by)',
  'referred',
  '({anyLine}) naive',
  '{local}',
  'clarinet/netter/enets/nanets/esmo/compete/promid/radiant',
  'netter #',
  'radiant #',
  'who (2000/2010/2017/2019/2022) [classification]',
  // staging letters that say nothing here
  'stage (iv|4|iii|3)',
  '[p/c/yp] t (1/2/3/4) [a/b]',
  '[p] n (0/1/2) [a/b]',
  'm 1 [b/c]',
  'pt (1/2/3/4)',
  'm 0',
  // other illness
  'obesity/obese/gord/reflux/smoker/vegetarian/overweight',
  'no (comorbidity|comorbidities|pmh|significant pmh|allergies|known allergies|past medical history|medication|complaints)',
  'comorbidity/comorbidities/pmh/fit/independent',
  '# mm/cm',
  'low grade fever/pyrexia',
  'chromogranin [a] [raised/elevated/normal/high] [#]',
  'cga [raised/elevated/normal/high] [#]',
  'child [pugh] a [5/6]',
  'men 1',
  'men1/vhl/nf1',
];

/** Other illness: understood, but a finding beside it may be its. */
export const illnessPhrases: readonly string[] = [
  '[lung/breast/prostate/colon/rectal/ovarian/skin/thyroid/renal/gastric/bladder] {illness}',
  '[well/poorly] [controlled] [type] [1/2/i/ii] (diabetes|diabetic|t 2 dm|dm|hypertension|htn) [mellitus] [well/poorly] [controlled]',
  'decompensated heart failure',
  'carcinoid heart disease',
];

/** Words that change nothing where they stand. */
export const neutralWords = new Set(
  `a an the and with of in on at to from by as is are was were be been being has have had having i we us our
  this that these those it its their there here who whose which now currently current still also then plus both
  all every everywhere throughout lesions lesion liver hepatic met mets metastasis metastases metastatic
  metastasised metastasized disease tumour tumours neoplasm primary secondary secondaries lobe lobes segment
  segments seg segs ct mri pet us scan scans imaging image images scintigraphy uptake histology pathology path
  biopsy core report reported reports shows show showed showing demonstrates demonstrated confirmed confirms
  confirming known diagnosis diagnosed diagnosed dx case history presenting presents presented status score index
  performance level value about approximately approx around circa ca year years month months week weeks day days
  since for during under after following via per recent recently today clear clearly definite definitely
  completely fully strongly intensely highly entirely certainly radiological radiologically radiologic
  surgical surgically surgeon surgeons mdt mdm tumour board hpb hepatobiliary deemed considered judged felt
  thought agreed decided declared advised remains remain found noted identified staging restaging
  right left bilateral bilobar unilobar multifocal multiple numerous large dominant bulky
  ecog who karnofsky ki mib net nen ga dotatate rapid rapidly slow slowly steady steadily further again
  documented recist new newly asymptomatic symptomatic symptoms due because despite while well
  functioning functional grade graded differentiated size largest biggest maximum max measuring measures
  diameter each total whole other side same time first second line systemic therapy treatment treated given
  received receiving started starting commenced continued continuing continues taking lar depot
  percent reading % + so yes also regarding re impression conclusion summary findings finding clinical pmh
  background presentation post prior x male female stage extent distribution pattern type available work up
  workup course comments comment assessment oncology diagnoses replacing occupying involving w ir reviewed rereviewed incidental incidentally laparotomy laparoscopy morphology en bloc bx roughly measure parenchyma rx smv sma involvement margin margins recurrent far present upfront says say outcome decision opinion labelling li but however although though whereas gastroenteropancreatic gastro entero gep gi gastrointestinal`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words of numbers and measures that other readers know; for spelling alone. */
export const otherWords: readonly string[] = [
  'karnofsky',
  'performance',
  'proliferation',
  'bilirubin',
  'mitoses',
  'mitotic',
  'grade',
  'lesions',
  'metastases',
  'segment',
  'segments',
  'solitary',
  'innumerable',
  'largest',
  'biggest',
  'progressing',
  'progressed',
  'progression',
  'without',
  'lanreotide',
  'octreotide',
  'everolimus',
  'sunitinib',
  'lutathera',
];

/** Words that are no misspellings of what the chart knows. */
export const otherRealWords = new Set(
  `adenocarcinoma carcinoma cholangiocarcinoma hepatocellular lymphoma sarcoma melanoma leukaemia myeloma mesothelioma
  resection resections excision operation operative palliation palliative curative adjuvant lever river gastritis
  pancreatitis colitis hepatitis ileitis ileus rectocele complete completed treatable tolerable stabilised stability
  progressor progressive negative positive control controls contrast contact stomas ablative neutral`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
