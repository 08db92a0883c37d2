import type { PhraseRow } from './phraseRow.ts';

/** Performance status and the course so far. */
export const coursePhrases: readonly PhraseRow[] = [
  { question: 'performanceStatus', answer: 0, phrases: ['fully active'] },
  { question: 'performanceStatus', answer: 4, phrases: ['bedbound', 'bed bound'] },
  {
    question: 'performanceStatus',
    answer: 'unknown',
    phrases: ['(ecog|ps|performance status|ecog ps) (not recorded/known/assessed/documented|unknown)'],
    contextNeeded: 'none',
  },
  { question: 'performanceStatus', answer: 'unknown', phrases: ['? ps'], contextNeeded: 'none', ends: true },
  {
    question: 'necLine',
    answer: 'afterPlatinum',
    phrases: [
      '{progress} [again] (on|after|during|through|despite|post|under) [first line] {platinum}',
      '{platinum} refractory/failed',
      'refractory to {platinum}',
    ],
  },
  {
    question: 'necLine',
    answer: 'none',
    phrases: ['chemo/chemotherapy naive', 'no chemo/chemotherapy yet/given'],
  },
  { question: 'necLine', unclear: 'onPlatinum', phrases: ['{platinum}', 'second line', 'records awaited'] },
  {
    question: 'treatmentCourse',
    answer: 'naive',
    phrases: [
      'treatment/therapy/tx/rx naive',
      'newly diagnosed',
      'new diagnosis',
      '(never had|no prior|no previous|no|without) (systemic|systemic anti tumour|anti tumour) (treatment|therapy|rx) [yet|so far|to date]',
      'no [prior/previous] treatment/therapy (yet|so far|to date|given)',
      '{progress} [slowly] on/under/during surveillance/observation',
    ],
  },
  {
    question: 'treatmentCourse',
    phrases: ['newly diagnosed [_] {illness}', 'new diagnosis of [_] {illness}'],
  },
  {
    question: 'treatmentCourse',
    answer: 'stable',
    phrases: [
      'stable disease [on/after/since/post ({anyLine})]',
      'SD [on/after/since/post ({anyLine})]',
      'disease/tumour [is/remains] stable',
      'radiologically stable',
      '{liver} {mets} [{is}] [{is}] stable [on ({anyLine})]',
      'no growth [on {imaging}|on {ssa} [lar/autogel]]',
      'stable (on|at) {imaging}',
      'stable since/after/post ({prrt}|{targeted})',
      'responding to ({anyLine})',
    ],
  },
  { question: 'treatmentCourse', answer: 'stable', phrases: ['responding'], alone: true },
  {
    question: 'treatmentCourse',
    answer: 'unknown',
    phrases: ['no comparable imaging/scans/scan', 'records missing'],
  },
  {
    question: 'treatmentCourse',
    unclear: 'didItProgress',
    phrases: [
      'no treatment/therapy',
      'previously/already treated',
      'surveillance/observation',
      'naive',
      'partial/complete/minor/mixed response [to ({anyLine})]',
    ],
  },
  {
    question: 'treatmentCourse',
    unclear: 'progressedOnWhat',
    fits: ['naive', 'progressedOnSsa', 'progressedAfterPrrt', 'progressedAfterTargeted', 'exhausted'],
    phrases: [
      'growth',
      'grown',
      'enlarging',
      'larger/bigger',
      'increase/increased/increasing in size',
      'progress',
    ],
  },
  { question: 'treatmentCourse', phrases: ['growth hormone/factor/pattern', 'bigger/larger than'] },
  {
    question: 'treatmentCourse',
    unclear: 'whatIsStable',
    fits: ['stable'],
    phrases: ['{liver} [{mets}] [{is}] stable'],
  },
  {
    question: 'treatmentCourse',
    unclear: 'whatIsStable',
    phrases: ['stable', 'stable on {ssa} [lar/autogel]', 'stable for # months/years'],
  },
];
