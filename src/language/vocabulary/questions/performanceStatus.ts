import type { QuestionTable } from './row.ts';

const marker =
  '(ecog ps|ecog pst|ecog performance status|performance status|ecog ÷ who ps|ecog who [ps]|ecog|ps|who ps|who performance status|pst|zubrod|perf status|performance|performance state|who|oms|oms ps)';
const joins = '(=|:|is|was|of|at|score|status|remains|currently|now|today|still|estimated at|-)*';
const value = '#';

/** Performance status by ECOG, WHO or Karnofsky. */
export const performanceStatus: QuestionTable<'performanceStatus'> = {
  question: 'performanceStatus',
  names: {
    '0': { anywhere: ['fully active'] },
    '1': { whenAsked: ['PS1', 'WHO 1', 'performance status one', 'KPS 80'] },
    '2': { whenAsked: ['ECOG 2'] },
    '3': {},
    '4': { anywhere: ['bedbound'] },
    unknown: { whenAsked: ['not recorded', '?PS'] },
  },
  rows: [
    {
      // A Roman figure has no bare "I": that is a word.
      answer: 2,
      inLine: true,
      phrases: ['(ecog|ecog ps|performance status|who ps) II'],
      from: 'field',
      example: 'ECOG II',
      not: 'ECOG III',
    },
    {
      answer: 3,
      inLine: true,
      phrases: ['(ecog|ecog ps|performance status|who ps) III'],
      from: 'field',
      example: 'ECOG III',
      not: 'ECOG II',
    },
    {
      answer: 4,
      inLine: true,
      phrases: ['(ecog|ecog ps|performance status|who ps) IV'],
      from: 'field',
      example: 'ECOG IV',
      not: 'ECOG III',
    },
    {
      // What grade 3 and 4 of the scale say themselves.
      unclear: 'scoreFromWords',
      fits: ['3', '4'],
      phrases: [
        "[he/she/is/he's/she's]* in (bed|bed or chair|bed or a chair) (most|half|more than half|over half) [of] [the] (day|time)",
      ],
      from: 'field',
      example: 'in bed most of the day',
    },
    {
      // What it was at another time.
      phrases: [
        '(was|previously|before) [ecog|ps]* # [in|at|last|on|back|the]* [{months}|month|year|visit|clinic|admission] [@]',
      ],
      asked: true,
      from: 'field',
      example: 'was 1 in March',
    },
    {
      answer: 'unknown',
      asked: true,
      phrases: ['{notTold}'],
      from: 'field',
      example: 'not recorded anywhere',
      not: 'recorded somewhere',
    },
    {
      value: 'ecog',
      phrases: [`${marker} ${joins} ({bound})* (${value}) [(to|or|÷|->|→) #]`],
      from: 'dossier',
      example: 'ECOG 2',
      not: 'ECOG 1-2',
    },
    {
      value: 'ecog',
      phrases: [
        '(ecog|ecog ps|ps|performance|performance status) [=|:|is|was|of|status|score]* (grade|gr) # [(to|or|÷|->|→) #]',
      ],
      from: 'field',
      example: 'ECOG grade 2',
      not: 'WHO grade 2',
    },
    { value: 'ecog', phrases: ['#'], asked: true, from: 'dossier', example: '1', not: '1.5' },
    // A digit beside the tumour may be its grade (T30).
    {
      unclear: 'whichNumber',
      phrases: ['net/nets/nec/nen #', '# net/nets/nec/nen'],
      asked: true,
      from: 'dossier',
      example: 'NET 2',
    },
    {
      value: 'karnofsky',
      phrases: [
        '(kps|karnofsky [index/score/ps|performance [status|score|scale]]) (=|:|is|was|of|at|score)* ({bound})* # [%] [(to|or|÷) # [%]]',
      ],
      from: 'dossier',
      example: 'KPS 80',
      not: 'KPS 85',
    },
    {
      phrases: [
        'who g/grade 1/2/3/i/ii/iii',
        'who # [{siteAs}] ({growth}|toxicity|grade)',
        'ps # {lesion}',
        'ecog # {lesion}',
        'ecog # (trial|transporter|study)',
        'who 2000/2010/2017/2019/2022 [classification]',
        'who classification/criteria/guideline',
        'who is/was/has/had/presented/presents/underwent/came/lives/will/needs/wants/declined/received/developed',
      ],
      from: 'dossier',
      example: 'WHO grade 2',
    },
    {
      answer: 0,
      phrases: ['fully active'],
      from: 'dossier',
      example: 'fully active',
      not: 'not fully active',
    },
    {
      answer: 4,
      phrases: ['bedbound', 'bed bound'],
      from: 'dossier',
      example: 'bedbound',
      not: 'not bedbound',
    },
    {
      answer: 'unknown',
      phrases: [
        `(ecog|ps|performance status|ecog ps) (not [yet] (recorded/known/assessed/documented/stated/given)|unknown/unrecorded)`,
      ],
      from: 'dossier',
      example: 'ECOG not recorded',
      not: 'ECOG not 2',
    },
    { answer: 'unknown', phrases: ['? ps/ecog'], ends: true, from: 'dossier', example: '?PS' },
    {
      unclear: 'noValue',
      phrases: ['ecog/karnofsky/kps/zubrod', 'performance status', 'ecog ps', 'PS'],
      from: 'field',
      example: 'performance status',
    },
    {
      unclear: 'scoreFromWords',
      phrases: [
        'good/poor/excellent/reasonable performance status/ps',
        'performance status good/poor/excellent',
        'ambulatory',
        'wheelchair',
        'housebound',
        'fit and well',
        'independent [in adls|with adls]',
      ],
      from: 'field',
      example: 'good performance status',
    },
  ],
};
