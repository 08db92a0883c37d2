import type { PhraseRow } from './phraseRow.ts';

/** The primary tumour. */
export const primaryPhrases: readonly PhraseRow[] = [
  {
    question: 'primaryStatus',
    answer: 'resected',
    phrases: [
      'primary [tumour] [{is}] [completely/already/surgically/previously] resected/removed/excised/out [[in] @]',
      'resected/removed/excised [{siteAs}] primary',
      '{siteAs} [{between}] [{between}] ({growth}|primary) [{grade}] [was/completely/already/surgically] resected/removed/excised [[in] @]',
      'resected {siteAs} [{between}] [{between}] ({growth})',
      '(post|after|following|previous|prior) ({whipple} [procedure/operation/resection]|pancreaticoduodenectomy|distal panc/pancreatectomy|(ileal|small bowel|terminal ileal) resection) [[in] @]',
      '({whipple}|distal panc/pancreatectomy|(ileal|small bowel) resection) (done|performed|[in] @|# weeks/months/years/y ago)',
      'resection of [the] primary ([in] @|# weeks/months/years/y ago)',
      '(post|after|following|previous|prior) resection of [the] [ileal/pancreatic/rectal/small-bowel] primary',
      '(post|after|following|previous|prior) primary resection',
      '(post|after|following|previous|prior) [right] hemicolectomy for {siteAs} [{between}] ({growth})',
    ],
    completed: true,
  },
  {
    question: 'primaryStatus',
    answer: 'resected',
    phrases: ['[completely/surgically] resected [[in] @]'],
    alone: true,
    after: ['primarySite', 'differentiation'],
    completed: true,
  },
  {
    question: 'primaryStatus',
    answer: 'resectable',
    phrases: ['resectable [{siteAs}] primary', 'primary [tumour] [in situ/place] [and] {be} resectable'],
  },
  {
    question: 'primaryStatus',
    answer: 'unresectable',
    phrases: [
      '({unresectable}) [locally advanced] [{siteAs}] primary',
      'primary [tumour] [in situ/place] [and] {be} ({unresectable})',
    ],
  },
  {
    question: 'primaryStatus',
    answer: 'occult',
    phrases: ['unknown/occult primary [site]', 'primary occult', 'of unknown origin'],
    contextNeeded: 'adjacent',
  },
  {
    question: 'primaryStatus',
    answer: 'notAssessed',
    phrases: ['primary [status/resectability] not [yet] assessed/reviewed', 'primary status unclear'],
  },
  {
    question: 'primaryStatus',
    unclear: 'primaryInPlace',
    fits: ['resectable', 'unresectable', 'notAssessed'],
    phrases: [
      '[primary] [tumour] [still] in situ/place',
      'synchronous',
      'TX',
      'unresected primary',
      'primary [was] not/never resected/removed',
    ],
  },
  {
    question: 'primaryStatus',
    unclear: 'doneOrPlanned',
    phrases: [
      '{whipple}',
      'distal panc/pancreatectomy',
      'pancreaticoduodenectomy',
      'primary resection',
      'resection of [the] primary',
      '(ileal|small bowel|bowel) resection',
      '[right/left] hemicolectomy',
      'resected',
      'anterior resection',
      'gastrectomy',
    ],
  },
  {
    question: 'primaryStatus',
    unclear: 'primaryUnknown',
    fits: ['occult', 'notAssessed'],
    phrases: ['primary unknown', 'primary [site] not found/identified/seen/located/known', 'no primary'],
  },
  {
    question: 'primaryStatus',
    phrases: [
      '{liver} [{mets}] [{is}] resected/removed',
      'resected/removed [{extent}] {liver}',
      'partially/incompletely resected/removed',
    ],
  },
];
