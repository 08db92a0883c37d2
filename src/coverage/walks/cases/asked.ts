import type { Shown } from '../../targets/shown.ts';
import type { Finding } from '../../wire/finding.ts';
import type { WalkCriterion } from '../walk.ts';
import type { FinishedCase } from './place.ts';

/** A case with its name in reports. */
export type NamedCase = FinishedCase & { readonly name: string };

/** Something that is typed in a case, and what must be read then. */
export interface Asked {
  /** The name of the case. */
  readonly of: string;
  readonly criterion: WalkCriterion;
  readonly item: string;
  readonly typed: string;
  readonly judge: (shown: Shown) => readonly Finding[];
}
