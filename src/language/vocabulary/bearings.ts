import type { QuestionId } from '../../guideline/answers.ts';

/**
 * Words that say, where they stand around a statement, how far it holds: of which part, of what else, by which act.
 * They answer nothing; the rules in `reader/scope.ts` and the checks of `reader/crossed.ts` use them.
 */
export interface BearingRow {
  /** Single words, lower case. */
  readonly words: string;
  /** Whether they speak against taking what they stand beside, or for it. */
  readonly speaks: 'against' | 'for';
  readonly from: 'dossier' | 'field';
  /** The question of which the example and the counterexample say something. */
  readonly question: QuestionId;
  /** Not sure beside words that speak against it; sure beside words that speak for it. */
  readonly example: string;
  /** A similar line, of which the contrary holds. */
  readonly not: string;
}

export const bearingRows = {
  /** A part of the liver or of the disease: what is said of it is not said of all. */
  places: {
    words: 'right left segment segments seg segs branch primary dominant largest biggest upper lower',
    speaks: 'against',
    from: 'field',
    question: 'sstrImaging',
    example: 'DOTATATE avid right lobe',
    not: 'DOTATATE avid, right lobe and left lobe',
  },
  /** Regions of the body: nothing in one of them is not nothing anywhere. */
  regions: {
    words: 'chest thorax abdomen pelvis neck spine skeleton thoracic pelvic abdominal',
    speaks: 'against',
    from: 'field',
    question: 'extrahepaticDisease',
    example: 'no extrahepatic disease in the chest',
    not: 'no extrahepatic disease',
  },
  /** With a part beside them they still speak of all of it. */
  everything: {
    words: 'all both every each throughout everywhere',
    speaks: 'for',
    from: 'field',
    question: 'sstrImaging',
    example: 'DOTATATE avid in all right and left liver lesions',
    not: 'DOTATATE avid right liver lesions',
  },
  /** What statements are made of: right after one they do not turn it into something else. */
  subjects: {
    words:
      'per disease liver hepatic bilobar unilobar metastatic metastases mets tumour tumours ct mri pet scan scans imaging syndrome symptoms treatment therapy',
    speaks: 'for',
    from: 'field',
    question: 'liverResectability',
    example: 'unresectable liver metastases',
    not: 'unresectable polyp',
  },
  /** They open words that say how, when or by whom: what stands before them does not describe these. */
  circumstances: {
    words:
      'according after at based because before by due during following for from in of on over owing per since through under until via with within without',
    speaks: 'for',
    from: 'field',
    question: 'liverDistribution',
    example: 'unilobar liver metastases according to radiology',
    not: 'unilobar liver metastases polyp',
  },
  /** Right behind a statement they open words that say why, when or by whom; "in" and "on" may name a part or a treatment. */
  adjuncts: {
    words: 'according after at because by despite due during following owing per since until via',
    speaks: 'for',
    from: 'field',
    question: 'liverResectability',
    example: 'unresectable liver metastases because of cardiomyopathy',
    not: 'unresectable liver metastases cardiomyopathy',
  },
  /** What is left when a part was spoken of, or the part alone: what is said beside them is not said of all. */
  remainders: {
    words: 'only rest remainder remaining elsewhere others',
    speaks: 'against',
    from: 'field',
    question: 'liverResectability',
    example: 'only the lesion in segment 7 is resectable; the rest are not seen yet',
    not: 'liver metastases resectable; primary removed',
  },
  /** They say that one lobe, or a part of it, is spoken of. */
  lobes: {
    words: 'lobe hemiliver lateral segment segments seg segs posterior lobar',
    speaks: 'against',
    from: 'field',
    question: 'liverDistribution',
    example: 'in the right lobe, lesions too many to count',
    not: 'in both lobes, lesions too many to count',
  },
  /** What was done to a segment, or which lesion lies in it: no extent of the disease. */
  acts: {
    words:
      'biopsy biopsied rebiopsy bx fna fnac core sample sampled specimen wedge largest biggest resection resected segmentectomy ablation ablated rfa mwa dominant bulk surgery post except spared growing new fdg avid cold discordant uptake',
    speaks: 'against',
    from: 'field',
    question: 'liverDistribution',
    example: 'liver, segment 6, core biopsy',
    not: 'liver metastasis in segment 6 only',
  },
  /** A segment of which they are said is where the disease is. */
  lesions: {
    words:
      'lesion lesions met mets metastasis metastases metastatic nodule nodules deposit deposits tumour tumours solitary liver hepatic disease',
    speaks: 'for',
    from: 'field',
    question: 'liverDistribution',
    example: 'liver metastasis in segment 6',
    not: 'segment 6',
  },
  /** What may be somewhere outside the liver, or of which there is none. */
  findings: {
    words:
      'lesion lesions met mets metastasis metastases nodule nodules deposit deposits mass masses tumour tumours disease uptake spot spots focus foci avid avidity involvement spread growth manifestation manifestations localisation localisations mm cm',
    speaks: 'for',
    from: 'field',
    question: 'extrahepaticDisease',
    example: 'no extrahepatic uptake',
    not: 'no extrahepatic cholestasis',
  },
  /** They say that the liver is spoken of. */
  liver: {
    words: 'liver hepatic parenchyma unilobar bilobar lobe lobes',
    speaks: 'for',
    from: 'field',
    question: 'liverInvolvement',
    example: 'liver, 40% involved',
    not: 'bone, 40% involved',
  },
  /** They stand for a syndrome, a lung tumour or a NET. */
  carcinoids: {
    words: 'carcinoid carcinoids',
    speaks: 'against',
    from: 'field',
    question: 'differentiation',
    example: 'carcinoid, seen in clinic',
    not: 'ileal carcinoid, seen in clinic',
  },
  /** With a carcinoid they say what tumour it is. */
  tumourTypes: {
    words: 'net nets neuroendocrine well differentiated goblet minen',
    speaks: 'for',
    from: 'field',
    question: 'differentiation',
    example: 'well differentiated carcinoid, seen in clinic',
    not: 'carcinoid, seen in clinic',
  },
  /** They name the liver, its metastases, what is done to the liver alone, or the question: what is said with them is the liver's. */
  subjectLiver: {
    words:
      'liver livers hepatic hepatobiliary hpb parenchyma lobes bilobar unilobar extrahepatic ehd met mets metastasis metastases metastatic lm lms secondaries hepatectomy hemihepatectomy debulking debulk debulkable cytoreduction cytoreductive pve alpps',
    speaks: 'for',
    from: 'field',
    question: 'liverResectability',
    example: 'CT described two liver metastases in segment 6, considered resectable',
    not: 'CT described two lesions in segment 6, considered resectable',
  },
  /** They name a question about the liver, where they head what follows. */
  fieldsOfLiver: {
    words: 'resectability resection distribution pattern',
    speaks: 'for',
    from: 'field',
    question: 'liverResectability',
    example: 'seen in clinic; resectability: unresectable',
    not: 'seen in clinic; outcome: unresectable',
  },
  /** Who does what goes through the arteries, and what is done: a contraindication beside them is one to that. */
  interventional: {
    words:
      'ir interventional interventionalist interventionalists embolisation embolization tace tae tare sirt',
    speaks: 'for',
    from: 'field',
    question: 'transarterialContraindications',
    example: 'IR consulted, no contraindications',
    not: 'cardiology consulted, no contraindications',
  },
  /** A percentage beside them is their share, and no count of a sample. */
  shares: {
    words:
      'liver diffuse bilobar involvement involved burden replaced replacement volume volumetry parenchyma clearance debulking debulk debulked cytoreduction remnant flr fev1 ejection ef lvef saturation sats spo2 loss weight hba1c growth increase decrease shrinkage reduction response stenosis fat steatosis necrosis dose shunt resection lesions achievable',
    speaks: 'for',
    from: 'field',
    question: 'ki67',
    example: 'ileal NET, Ki-67 4%. Diffuse metastases 30%.',
    not: 'ileal NET, Ki-67 4%. Metastasis 30%.',
  },
  /** One piece of tissue: a figure with it is of that, whatever else is named. */
  oneSample: {
    words: 'node biopsy biopsied rebiopsy rebiopsied bx core specimen deposit met metastasis hotspot',
    speaks: 'against',
    from: 'field',
    question: 'ki67',
    example: 'ileal NET, Ki-67 2%. Liver met 9%.',
    not: 'ileal NET, Ki-67 2%. Sats 97%.',
  },
  /** What a Ki-67 is counted in as well, and who counts it. */
  samples: {
    words:
      'nodes nodal lymph metastases mets biopsies lab laboratory outside theirs ours hers his primary repeat review recount counted spot tumour tumor peritoneal lung bone omental nodule',
    speaks: 'against',
    from: 'field',
    question: 'ki67',
    example: 'ileal NET, Ki-67 2%. Outside lab: 4%.',
    not: 'ileal NET, Ki-67 2%. Sats: 97%.',
  },
  /** Beside a size they speak of one lesion more. */
  oneMore: {
    words:
      'one another plus additional further second lesion lesions met metastasis mets metastases nodule segment seg s1 s2 s3 s4 s5 s6 s7 s8 caudate lobe',
    speaks: 'against',
    from: 'field',
    question: 'ablationNumbers',
    example: '3 liver metastases, largest 18 mm. Plus a 40 mm one.',
    not: '3 liver metastases, largest 18 mm. Spleen 130 mm.',
  },
  /** A number alone behind them is what another scan counted. */
  scans: {
    words: 'mri mr ct cect pet us uss ceus ultrasound dotatate dotatoc intraop intraoperatively',
    speaks: 'against',
    from: 'field',
    question: 'ablationNumbers',
    example: '5 liver metastases, largest 28 mm. On MRI 9.',
    not: '5 liver metastases, largest 28 mm. Bed 9.',
  },
  /** They irradiate the liver or a part of it: where, is no extent of the disease. */
  radiations: {
    words:
      'radiotherapy irradiation irradiated radiation ebrt rt sbrt y90 yttrium sirt tare radioembolisation radioembolization',
    speaks: 'against',
    from: 'field',
    question: 'liverDistribution',
    example: 'liver metastases, prior whole liver radiotherapy',
    not: 'liver metastases throughout the whole liver',
  },
  /** They say of a finding that it is nothing. */
  harmless: {
    words: 'negative clear normal unremarkable degenerative benign physiological physiologic unchanged',
    speaks: 'for',
    from: 'field',
    question: 'extrahepaticDisease',
    example: 'ileal NET, no extrahepatic disease. Bone scan negative.',
    not: 'ileal NET, no extrahepatic disease. Bone scan done.',
  },
  /** They take something out: of what, the tumour named beside them says. */
  operations: {
    words:
      'hemicolectomy hemicolectomies hemi resection gastrectomy lar colectomy appendicectomy appendectomy appendix',
    speaks: 'against',
    from: 'field',
    question: 'primaryStatus',
    example: 'right hemicolectomy 2019',
    not: 'ileal NET, right hemicolectomy 2019',
  },
  /** They say that something was taken out, and not what. */
  removals: {
    words: 'resected removed excised',
    speaks: 'against',
    from: 'field',
    question: 'primaryStatus',
    example: 'resected 2019',
    not: 'ileal NET, resected 2019',
  },
  /** Before a removal they leave it as bare as it is. */
  removalAdverbs: {
    words: 'completely surgically already previously fully successfully',
    speaks: 'against',
    from: 'field',
    question: 'primaryStatus',
    example: 'already resected',
    not: 'primary already resected',
  },
  /** With an operation they say that it took out the primary. */
  ofThePrimary: {
    words: 'primary ileal',
    speaks: 'for',
    from: 'field',
    question: 'primaryStatus',
    example: 'primary resected',
    not: 'resected 2019',
  },
  /** Right after "avid in" they are one place of several. */
  singled: {
    words: 'the primary bone bones node nodes lung pancreas one some two',
    speaks: 'against',
    from: 'field',
    question: 'sstrImaging',
    example: 'DOTATATE avid in the primary',
    not: 'DOTATATE avid',
  },
  /** A sentence that begins with them, and says nothing of its own, is about the one before. */
  pointers: {
    words: 'that this it these those which is was so not',
    speaks: 'against',
    from: 'field',
    question: 'performanceStatus',
    example: 'ECOG 1. That was two years ago.',
    not: 'ECOG 1. Two years ago he was well.',
  },
  /** A sentence that begins with them, and names nothing, tells what became of what stands before it. */
  undoings: {
    words:
      'removed resected excised extirpated stopped recanalised recanalized drained treated corrected reversed stented cleared gone resolved recovered improved worsened deteriorated changed revised amended withdrawn overturned retracted ablated',
    speaks: 'against',
    from: 'field',
    question: 'transarterialContraindications',
    example: 'ascites. Drained last week.',
    not: 'ascites. Drains: none.',
  },
  /** Those of them that take back what the tumour is. */
  revisions: {
    words: 'changed revised amended withdrawn overturned retracted corrected reclassified superseded',
    speaks: 'against',
    from: 'field',
    question: 'differentiation',
    example: 'NET G2. Revised later.',
    not: 'NET G2. Reviewed later.',
  },
  /** They tell what came later of what stands before. */
  sequels: {
    words: 'since then later subsequently afterwards meanwhile meantime eventually now',
    speaks: 'against',
    from: 'field',
    question: 'transarterialContraindications',
    example: 'ascites. Since then drained.',
    not: 'ascites. Never drained.',
  },
  /** What may lie in the liver beside metastases: its number, size and place are not theirs. */
  otherFindings: {
    words:
      'haemangioma haemangiomas hemangioma hemangiomas cyst cysts adenoma adenomas hamartoma hamartomas fnh abscess abscesses granuloma granulomas lipoma lipomas biloma bilomas haematoma hematoma',
    speaks: 'against',
    from: 'field',
    question: 'liverDistribution',
    example: 'cyst: 4 lesions in the right lobe',
    not: 'liver metastases: 4 lesions in the right lobe',
  },
  /** Who takes a stand, and whether they agree: where one says no, or doubts it, and names nothing, it is what was said. */
  voices: {
    words:
      'surgeon surgeons surgery surgical hpb hepatobiliary mdt mdm board boards tumourboard team teams committee meeting oncology oncologist oncologists radiology radiologist radiologists ir hepatology hepatologist hepatologists pathology pathologist pathologists anaesthesia anaesthetics anaesthetist anaesthetists centre centres center centers hospital hospitals unit opinion opinions reader readers reviewer reviewers consultant consultants expert experts doctor doctors dr professor prof registrar colleague colleagues other others one another second way chance agree agrees agreed agreement consensus unanimous unanimity convinced rediscuss rediscussed rediscussion reconsider reconsidered',
    speaks: 'against',
    from: 'field',
    question: 'liverResectability',
    example: 'liver resectable in one stage. Second surgeon: never.',
    not: 'liver resectable in one stage. Allergies: none.',
  },
  /** What is written down; with an old time or a year it heads an old text. */
  records: {
    words:
      'letter letters report reports copy note notes summary record records document correspondence referral entry',
    speaks: 'against',
    from: 'field',
    question: 'performanceStatus',
    example: 'old letter: NET G2. ECOG 1',
    not: 'letter: NET G2. ECOG 1',
  },
  /** Beside a record they say that it is old. */
  formerTimes: {
    words: 'old older previous prior former earlier past outdated superseded last',
    speaks: 'against',
    from: 'field',
    question: 'performanceStatus',
    example: 'previous report: NET G2. ECOG 1',
    not: 'this report: NET G2. ECOG 1',
  },
  /** A heading of them alone says it. */
  whollyOld: {
    words: 'historical historic archived archive',
    speaks: 'against',
    from: 'field',
    question: 'performanceStatus',
    example: 'Historical: NET G2. ECOG 1',
    not: 'Historical: NET G2. Now ECOG 1',
  },
  /** A sentence that begins with them speaks of the present, whatever the heading before it. */
  present: {
    words: 'now current currently today presently update updated new newest latest nowadays',
    speaks: 'for',
    from: 'field',
    question: 'performanceStatus',
    example: 'old letter: NET G2. Now ECOG 1',
    not: 'old letter: NET G2. ECOG 1',
  },
  /** Behind an old record they tell what it said, as far as the next full stop. */
  reporting: {
    words:
      'says said states stated reads showed shows noted notes recorded documented documents reported reports mentioned mentions described describes gave gives had has',
    speaks: 'against',
    from: 'field',
    question: 'extrahepaticDisease',
    example: 'old letter says NET, liver only',
    not: 'she says NET, liver only',
  },
  /** What else a heading of an old text may be made of. */
  inHeadings: {
    words:
      'of the a from dated in on text clinic discharge mdt gp referral attached pasted copied below following see january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    speaks: 'against',
    from: 'field',
    question: 'performanceStatus',
    example: 'copied from the clinic letter dated March 2018: NET G2. ECOG 1',
    not: 'clinic: NET G2. ECOG 1',
  },
} as const satisfies Readonly<Record<string, BearingRow>>;

/** Operations that take out a primary, and the sites at which it lay. */
export const operationRows = [
  {
    words: 'whipple whipples pancreatectomy pancreaticoduodenectomy pancreatoduodenectomy pppd enucleation',
    sites: ['pancreas', 'otherGi'],
    from: 'field',
    example: 'ileal NET, Whipple 2019',
    not: 'pancreatic NET, Whipple 2019',
  },
  {
    words: 'hemicolectomy hemi ileal ileum ileocolic ileocaecal ileocecal jejunal bowel',
    sites: ['smallIntestine', 'otherGi'],
    from: 'field',
    example: 'pancreatic NET, right hemicolectomy 2019',
    not: 'ileal NET, right hemicolectomy 2019',
  },
  {
    words: 'gastrectomy sigmoid sigmoidectomy anterior abdominoperineal lar emr',
    sites: ['otherGi'],
    from: 'field',
    example: 'ileal NET, gastrectomy 2019',
    not: 'gastric NET, gastrectomy 2019',
  },
] as const;

interface OppositeRow {
  readonly question: QuestionId;
  readonly answer: string;
  /** They speak for another answer to the same question, in a sentence where they are part of no answer. */
  readonly words: string;
  readonly from: 'field';
  readonly example: string;
  readonly not: string;
}

export const oppositeRows: readonly OppositeRow[] = [
  {
    question: 'hormonalSyndrome',
    answer: 'controlled',
    words: 'refractory uncontrolled breakthrough persistent persisting poorly',
    from: 'field',
    example: 'carcinoid syndrome controlled, breakthrough',
    not: 'carcinoid syndrome controlled',
  },
  {
    question: 'hormonalSyndrome',
    answer: 'none',
    words: 'refractory uncontrolled controlled',
    from: 'field',
    example: 'non-functioning, uncontrolled',
    not: 'non-functioning',
  },
  {
    question: 'hormonalSyndrome',
    answer: 'untreated',
    words: 'refractory controlled uncontrolled',
    from: 'field',
    example: 'carcinoid syndrome untreated, refractory',
    not: 'carcinoid syndrome untreated',
  },
  {
    question: 'sstrImaging',
    answer: 'positive',
    words: 'cold negative neg nonavid photopenic patchy heterogeneous',
    from: 'field',
    example: 'DOTATATE avid, cold',
    not: 'DOTATATE avid',
  },
  {
    question: 'sstrImaging',
    answer: 'negative',
    words: 'avid positive pos intense',
    from: 'field',
    example: 'DOTATATE negative, intense',
    not: 'DOTATATE negative',
  },
  {
    question: 'liverResectability',
    answer: 'oneStage',
    words:
      'unresectable inoperable irresectable nonresectable debulking debulkable debulk debulked cytoreduction cytoreductive',
    from: 'field',
    example: 'liver resectable in one stage, nonresectable',
    not: 'liver resectable in one stage',
  },
  {
    question: 'liverResectability',
    answer: 'staged',
    words: 'unresectable inoperable irresectable nonresectable abandoned failed',
    from: 'field',
    example: 'two-stage hepatectomy, abandoned',
    not: 'two-stage hepatectomy agreed',
  },
  {
    question: 'liverResectability',
    answer: 'unresectable',
    words: 'resectable operable',
    from: 'field',
    example: 'liver unresectable, operable',
    not: 'liver unresectable',
  },
  {
    question: 'extrahepaticDisease',
    answer: 'none',
    words: 'carcinomatosis widespread disseminated',
    from: 'field',
    example: 'no extrahepatic disease, widespread',
    not: 'no extrahepatic disease',
  },
];

/** They tell of more than one patient, so that nothing in the text is plainly about one of them. */
export const severalPatientsRow = {
  phrases: [
    '(this|that) one',
    '(both|two|three|# ) patients/pts',
    '(first|second|third|next|other|another) patient/pt',
    'the (former|latter)',
    'patients',
  ],
  /** Two different ones are two patients. */
  numbered: ['(pat|pt|patient|bed|subject|case) (#|a|b|c|d|one|two|three|i|ii|iii)'],
  /** Two different ages are two patients. */
  stamps: [
    '# [y|yo|yr|yrs|year|years] [old] (m|f|male|female|man|woman|gentleman|lady)',
    '# (y|yo|yrs|years|year) old',
  ],
  /** An age that a text begins with, which presents a patient. */
  presented: [
    '[a|an] # [y|yo|yr|yrs|year|years] [old] (m|f|male|female|man|woman|gentleman|lady)',
    '[a|an] # (y|yo|yr|yrs|years|year) old',
    '[a|an] # (y|yo|y o)',
  ],
  from: 'field',
  example: 'Pat A | NET G1 | PS 0\nPat B | NEC | PS 2',
  not: 'Pat A | NET G1 | PS 0',
} as const;

/** Opinions that are told apart by a letter, a number or their order: two different ones are not one finding. */
export const severalVoicesRow = {
  numbered: [
    '(surgeon|radiologist|pathologist|oncologist|hepatologist|consultant|expert|reader|observer|reviewer|opinion|centre|center|hospital|mdt|mdm|board|team|lab|dr|doctor|prof) (#|a|b|c|d|one|two|three|i|ii|iii|x|y|z)',
  ],
  ordered: [
    '(first|second|third|one|another|other) (surgeon|radiologist|pathologist|oncologist|hepatologist|consultant|expert|reader|observer|reviewer|opinion|centre|center|hospital|mdt|mdm|board|team|lab|doctor)',
  ],
  from: 'field',
  question: 'liverResectability',
  example: 'Surgeon A: liver resectable in one stage. Surgeon B: too risky.',
  not: 'Surgeon A: liver resectable in one stage.',
} as const;

/** How a sentence begins that asks: a verb before who it is asked of. It asks with all that it says. */
export const askedRow = {
  verbs:
    "has have had hasn't haven't is isn't are aren't was wasn't were weren't did didn't does doesn't do don't can could would should will might may",
  subjects:
    'she he it they there this that these those the a an any anyone somebody someone we you i patient pt her his their our your',
  from: 'field',
  question: 'treatmentCourse',
  example: 'Has she progressed after PRRT, or was this pseudoprogression?',
  not: 'She has progressed after PRRT, was this pseudoprogression?',
} as const;

/**
 * Bare names of answers that people are called by as well, the persons of a reply, and the words by which a person has
 * what such a name describes, and is not it. "Stable" is not among them: the course is the patient's.
 */
export const statesOfPatientsRow = {
  words: 'well poor poorly limited clear positive pos negative neg mixed simple complex out staged',
  persons:
    "he she they he's she's they're patient patients patient's pt pts pt's man woman male female lady gentleman gent guy chap mr mrs ms",
  having: 'has have had having with whose',
  from: 'field',
  question: 'extrahepaticDisease',
  example: 'the patient is limited',
  not: 'the patient has limited disease',
} as const;

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a word belongs to such a list, made a set when it is first used. */
export function isAmong(words: string, word: string | undefined): boolean {
  let set = sets.get(words);
  if (!set) {
    set = new Set(words.split(/\s+/));
    sets.set(words, set);
  }
  return word !== undefined && set.has(word);
}

/** Whether a word bears on statements in this way. */
export function bears(id: keyof typeof bearingRows, word: string | undefined): boolean {
  return isAmong(bearingRows[id].words, word);
}
