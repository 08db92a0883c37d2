import type { PhraseRow } from './phraseRow.ts';

const aboutThePrimary = ['primarySite', 'primaryStatus', 'differentiation'] as const;

/** How the liver metastases lie. */
export const distributionPhrases: readonly PhraseRow[] = [
  {
    question: 'liverDistribution',
    answer: 'limited',
    phrases: [
      'unilobar [{liver}] [{mets}]',
      'right/left lobe only',
      'confined to [the] right/left lobe',
      'solitary {liver} {mets}',
      'solitary # cm/mm [{liver}] [{mets}]',
      'oligometastatic liver [disease]',
      'limited {liver} disease/involvement/mets/metastases/burden/metastasis',
    ],
  },
  { question: 'liverDistribution', answer: 'limited', phrases: ['solitary'], alone: true },
  { question: 'liverDistribution', answer: 'limited', phrases: ['[liver] distribution limited/simple'] },
  { question: 'liverDistribution', answer: 'complex', phrases: ['[liver] distribution complex'] },
  {
    question: 'liverDistribution',
    answer: 'diffuse',
    phrases: ['[liver] distribution diffuse', '{liver} [mets/metastases] [is/are] diffuse'],
    ends: true,
  },
  {
    question: 'liverDistribution',
    answer: 'complex',
    phrases: [
      'dominant lobe plus/with [smaller] contralateral lesions',
      'complex [bilobar] {liver} (disease|involvement|mets|metastases|distribution|pattern)',
      'complex bilobar [disease/mets/metastases]',
    ],
  },
  {
    question: 'liverDistribution',
    answer: 'diffuse',
    phrases: [
      'diffuse [bilobar/bilateral/multifocal] {liver} [{mets}|involvement|spread]',
      'diffuse disease [is] (in [the] liver|# % of [the] liver)',
      'diffuse [bilobar] # % of [the] liver',
      'diffuse bilobar [disease/mets/metastases/involvement]',
      'miliary [{liver}] [{mets}]',
      'innumerable/countless [bilobar/small/bilateral] [{liver}] [{mets}] [in both lobes]',
      'replaced liver',
    ],
  },
  { question: 'liverDistribution', answer: 'diffuse', phrases: ['diffuse'], alone: true },
  {
    question: 'liverDistribution',
    answer: 'limited',
    phrases: ['[{liver} [{mets}]] type i [liver] [distribution/pattern]'],
    alone: true,
    notBeside: aboutThePrimary,
  },
  {
    question: 'liverDistribution',
    answer: 'complex',
    phrases: ['[{liver} [{mets}]] type ii [liver] [distribution/pattern]'],
    alone: true,
    notBeside: aboutThePrimary,
  },
  {
    question: 'liverDistribution',
    answer: 'diffuse',
    phrases: ['[{liver} [{mets}]] type iii [liver] [distribution/pattern]'],
    alone: true,
    notBeside: aboutThePrimary,
  },
  {
    question: 'liverDistribution',
    answer: 'unknown',
    phrases: ['reported only as multiple', '{liver} not mapped', 'distribution not known/mapped/unknown'],
  },
  {
    question: 'liverDistribution',
    unclear: 'bothLobes',
    fits: ['limited', 'complex', 'diffuse'],
    phrases: ['bilobar', 'both [liver] lobes', 'bilateral'],
  },
  {
    question: 'liverDistribution',
    unclear: 'howDistributed',
    fits: ['limited', 'complex', 'diffuse'],
    phrases: [
      'multiple/numerous/several/many/scattered/multifocal {liver} [{mets}]',
      'multifocal',
      'disseminated {liver} [{mets}]',
      'widespread {liver} [{mets}]',
      'widespread/disseminated in [the] {liver}',
      'extensive {liver} [{mets}|involvement]',
    ],
  },
  {
    question: 'liverDistribution',
    unclear: 'ofTheLiver',
    phrases: ['limited', 'complex', 'simple', 'diffuse disease/metastases/mets', 'limited disease', 'no mri'],
  },
  { question: 'liverDistribution', unclear: 'typeInRoman', phrases: ['type 1/2/3'] },
  {
    question: 'liverDistribution',
    phrases: [
      'diffuse/innumerable/countless/miliary/solitary/limited {outside} [{mets}]',
      'liver limited [disease]',
      'limited (to|extrahepatic|ehd)',
      '(ehd|extrahepatic disease) limited',
      'diffuse uptake',
      'nearly replaced liver',
      '{radioembolisation} [to] both lobes',
    ],
  },
];
