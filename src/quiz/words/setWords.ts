import type { Guideline } from '../../guideline/guideline.ts';

const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What a written set says beside its items. */
export const setWords = {
  title: 'NET liver pathway: quiz set',
  /** What a set is and what it is not; with the guideline's own words for what it rests on. */
  notice: ({ status, citation, safety }: Guideline) => [
    'For teaching only. The cases are made up; nobody real stands behind them. Not for the care of a patient, not for patients, and not for emergencies.',
    'Rule-based, no AI: cases, options and explanations are put together by rules from the data of the algorithm.',
    status,
    citation,
    safety.banner,
    'Each explanation carries its provenance: source (stated in the abstract or a caption of the review), guideline or literature (named and read in an abstract or excerpt; R and a number: the document), not verified (general knowledge from memory).',
  ],
  /** One line, where an item stands alone. */
  shortNotice:
    'For teaching only, not for the care of a patient. Reconstructed algorithm, rule-based, no AI.',
  read: 'Only stored abstracts and excerpts were read, never a full text.',

  size: (count: number) => times(count, 'item', 'items'),
  seed: (seed: number) => `seed ${seed}`,
  topics: 'Topics',
  kinds: 'Kinds of item',
  all: 'all',
  guideline: (id: string, version: string) => `Guideline ${id}, version ${version}`,
  hash: (hash: string) => `hash ${hash}`,
  edition: (edition: string) => `edition of the items ${edition}`,
  again: 'The same set again',

  questions: 'Questions',
  key: 'Key',
  sources: 'Sources',
  number: 'Item',
  rightOnes: 'Right',
  wrong: 'Not',
  asFor: (letter: string) => `as for ${letter})`,
  remember: 'To remember',
  sameRule: 'The same rule decides against it.',
  category: 'NET liver pathway',
  aboutSet: 'About this set',
  right: 'Right.',
  notRight: 'Not right.',
} as const;
