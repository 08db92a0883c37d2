import type { PhraseRow } from './phraseRow.ts';

/** Imaging of somatostatin receptors. */
export const imagingPhrases: readonly PhraseRow[] = [
  {
    question: 'sstrImaging',
    answer: 'positive',
    phrases: [
      '{tracer} [is/was/scan/shows] [intensely/strongly/highly/uniformly] avid/positive',
      '{tracer} + [ve]',
      '{tracer} [shows/showed] intense/avid/strong/high uptake in/throughout all [{liver}|known] {mets} [and primary]',
      '[intensely/strongly/highly/uniformly] avid/positive (on|by|with) {tracer}',
      'krenning [score/grade] [of/is] 3/4 [3/4]',
    ],
  },
  {
    question: 'sstrImaging',
    answer: 'heterogeneous',
    phrases: [
      'mixed/heterogeneous [{tracer}] uptake/avidity',
      '{tracer} [uptake] [is/shows] heterogeneous/mixed/patchy [uptake/avidity]',
      'patchy [{tracer}] uptake',
      '[{tracer}] fdg [{tracer}] discordant/mismatch/discordance',
    ],
  },
  {
    question: 'sstrImaging',
    answer: 'negative',
    phrases: [
      '{tracer} [is/was] (non avid|negative|cold)',
      'non avid (on|by|with) {tracer}',
      'krenning [score/grade] [of/is] 0/1 [0/1]',
    ],
  },
  { question: 'sstrImaging', answer: 'negative', phrases: ['non avid'], alone: true },
  {
    question: 'sstrImaging',
    answer: 'notDone',
    phrases: [
      '{tracer} not [yet] done/performed/available',
      'awaiting {tracer}',
      '{tracer} [is] pending/awaited',
    ],
  },
  {
    question: 'sstrImaging',
    answer: 'notDone',
    phrases: ['no {tracer} [yet|done|available|so far]', 'no pet [yet/done]'],
    ends: true,
  },
  {
    question: 'sstrImaging',
    unclear: 'fdg',
    phrases: [
      'fdg [pet] [avid/positive/negative/non] [avid]',
      'non avid on fdg',
      'avid/positive on fdg [pet]',
    ],
  },
  {
    question: 'sstrImaging',
    unclear: 'histology',
    phrases: ['sstr 2/5 [a] [positive/negative/+]', 'somatostatin receptor 2 [positive/negative]'],
  },
  { question: 'sstrImaging', unclear: 'krenning2', phrases: ['krenning [score/grade] [of/is] 2'] },
  {
    question: 'sstrImaging',
    unclear: 'whatTheImagingShows',
    phrases: [
      '{tracer}',
      '[pet] avid',
      'not avid',
      'krenning',
      'patchy',
      'no pet',
      'heterogeneous',
      'pet awaited/pending',
    ],
  },
  {
    question: 'sstrImaging',
    unclear: 'whatTheImagingShows',
    fits: ['heterogeneous', 'negative'],
    phrases: [
      'cold/photopenic/photopaenic',
      'no/without/absent/faint/weak/low/minimal/reduced/lost [{tracer}] uptake/avidity',
      'lack/loss of [{tracer}] uptake/avidity',
    ],
  },
  { question: 'sstrImaging', phrases: ['heterogeneous enhancement', 'no fdg uptake/avidity'] },
];
