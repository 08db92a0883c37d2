import type { QuestionId } from '../../guideline/answers.ts';

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/**
 * Words that change nothing in a line of facts, but may narrow, date or turn the one answer that a typed
 * reply gives. They are taken only at the questions that list them below.
 */
export const qualifiers: ReadonlySet<string> = list(`
  for during under after following despite due because while although though but however whereas since
  new newly recurrent further again first second line time other post prior w whole side same total each
  multiple numerous large dominant bulky right left bilateral bilobar unilobar multifocal
  lobe lobes segment segments seg segs extent replacing occupying parenchyma
  day days week weeks month months year years far treated treatment therapy systemic given receiving received
  starting started commenced continued continuing continues taking lar depot rx
  rapid rapidly slow slowly steady steadily functioning functional symptoms symptomatic asymptomatic
  who karnofsky ecog ki mib grade graded level value index score
  histology pathology path biopsy bx core morphology differentiated margin margins smv sma en bloc laparotomy laparoscopy
  diameter size largest biggest maximum max measuring measures measure % + uptake involvement involving
  gastroenteropancreatic gastro entero gep gi gastrointestinal incidental incidentally presentation secondary
  secondaries primary well`);

/** Words that may stand beside an answer at their question, whatever the answer is, or beside these answers. */
interface WordsBeside {
  readonly options?: readonly string[];
  readonly words: ReadonlySet<string>;
}

const sites = `ileal ileum jejunal jejunum midgut small bowel intestinal caecal caecum appendiceal appendix pancreas
  pancreatic duodenal duodenum gastric stomach rectal rectum colonic colon hindgut`;
const reports = 'histology pathology path biopsy bx core morphology';
const givenFor = 'treatment therapy well';

/** Plain at other questions; beside these answers they say what or where it is. */
export const qualifiersAt: Partial<Record<QuestionId, readonly WordsBeside[]>> = {
  extrahepaticDisease: [{ options: ['limited', 'extensive', 'unknown'], words: list('liver hepatic') }],
  primarySite: [{ words: list('met mets metastasis metastases lesion lesions liver hepatic uptake clear') }],
  sstrImaging: [{ words: list('primary') }],
  primaryStatus: [
    { words: list('liver hepatic met mets metastasis metastases metastatic lesion lesions') },
    { options: ['occult'], words: list('ct mri us scan imaging') },
  ],
  liverInvolvement: [{ words: list('met mets metastases lesion lesions') }],
  transarterialContraindications: [{ options: ['none'], words: list('known documented noted reported') }],
};

export const neutralAt: Readonly<Record<QuestionId, readonly WordsBeside[]>> = {
  differentiation: [
    { words: list(`${reports} differentiated neuroendocrine primary`) },
    { options: ['well', 'poor'], words: list(sites) },
  ],
  ki67: [
    {
      words: list(
        `${reports} ki mib index grade graded level value proliferation rate li labelling labeling well differentiated hpf hpfs mm mitoses % who`,
      ),
    },
  ],
  performanceStatus: [{ words: list('ecog ps who karnofsky kps zubrod score index level value %') }],
  necLine: [
    { words: list('chemo chemotherapy') },
    { options: ['afterPlatinum'], words: list('after during first line') },
  ],
  extrahepaticDisease: [
    { words: list('ehd extrahepatic spread peritoneal primary') },
    { options: ['none'], words: list('outside elsewhere beyond evident seen found identified') },
    { options: ['limited'], words: list('small stable mm cm') },
    { options: ['extensive'], words: list('multiple numerous bulky') },
  ],
  liverDistribution: [
    { words: list('involvement type spread') },
    {
      options: ['limited'],
      words: list('right left lobe segment segments seg segs adjacent small'),
    },
    {
      options: ['complex', 'diffuse'],
      words: list('both lobes bilobar bilateral multifocal multiple numerous countless'),
    },
  ],
  liverResectability: [
    { words: list('operation surgery resection secondaries') },
    {
      options: ['unresectable'],
      words: list('too many extensive number site remnant comorbidity small due because multiple numerous'),
    },
    {
      options: ['staged'],
      words: list('hepatectomy first then right left embolization embolisation pve hypertrophy needs'),
    },
    { options: ['debulkable'], words: list('%') },
  ],
  primaryStatus: [
    { words: list('primary place secondary') },
    { options: ['resected'], words: list(`en bloc laparoscopy hemicolectomy ${sites}`) },
    { options: ['unresectable'], words: list('smv sma encasement mesenteric') },
  ],
  ablationNumbers: [
    {
      words: list(
        `up to diameter size largest biggest maximum max measuring measures measure small secondaries each
        right left lobe lobes bilobar bilateral segment segments seg segs deposits nodules mm cm`,
      ),
    },
  ],
  transplantScreen: [{ words: list('criteria criterion milan yes transplant transplantation') }],
  hormonalSyndrome: [
    {
      words: list(`syndrome carcinoid hormonal hormone hormones functioning functional symptoms ${givenFor}`),
    },
    { options: ['none'], words: list('asymptomatic') },
    { options: ['refractory'], words: list('despite max maximum full dose to label') },
    { options: ['controlled', 'refractory'], words: list('lar autogel depot dose') },
  ],
  treatmentCourse: [
    { words: list('recist treatment therapy systemic') },
    { options: ['stable'], words: list('since after following under during surveillance autogel lar') },
    { options: ['naive'], words: list('new newly') },
    {
      options: ['progressedOnSsa', 'progressedAfterPrrt', 'progressedAfterTargeted', 'exhausted'],
      words: list(
        'after during under following despite line first second lar autogel rapid rapidly slow slowly radiological clinical',
      ),
    },
  ],
  liverInvolvement: [
    {
      words: list(
        'involvement involved involving replaced replacing replacement occupied occupying parenchyma volume burden share extent percent %',
      ),
    },
  ],
  transarterialContraindications: [
    { words: list('contraindication contraindications main of +') },
    { options: ['none'], words: list('seen found') },
    { options: ['hepaticDecompensation'], words: list('bilirubin high raised') },
  ],
  sstrImaging: [
    {
      words: list('somatostatin receptor receptors sstr srs dota uptake avid everywhere relevant known'),
    },
  ],
  primarySite: [
    {
      words: list(
        'primary tail head body neck uncinate origin distal proximal well differentiated neuroendocrine',
      ),
    },
  ],
};
