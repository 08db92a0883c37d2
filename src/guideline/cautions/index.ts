import type { CautionData, CautionId } from '../caution.ts';
import { disease } from './disease.ts';
import { liverDirected } from './liverDirected.ts';
import { notAsked } from './notAsked.ts';
import { organFunction } from './organFunction.ts';
import { procedures } from './procedures.ts';

const all = [...procedures, ...liverDirected, ...organFunction, ...disease, ...notAsked] as const;

/** Every caution that depends on the case, in the order of their ids (dossier 2.5). Not by a collator, which takes milliseconds to load. */
export const cautions: readonly CautionData[] = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The id of a caution of this guideline, so that a table over them lacks none by its type. */
export type ListedCautionId = (typeof all)[number]['id'];

/** The order in which cautions of severity `stop` are shown; others are shown in the order of their ids. */
export const stopOrder: readonly CautionId[] = [
  'C21',
  'C17',
  'C18',
  'C26',
  'C03',
  'C04',
  'C19',
  'C12',
  'C01',
  'C02',
  'C25',
];
