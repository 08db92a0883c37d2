import type { Aspect } from '../../language/ask/aspects.ts';
import type { PassageAspect, PassageKind } from './passage.ts';

/** One place to look: a kind of passage, and what it must say. */
type Place = PassageKind | `${PassageKind}:${PassageAspect}`;

/** Where each aspect is answered, the best place first. Doses are sought among all options. */
export const places: Readonly<Record<Exclude<Aspect, 'dose'>, readonly (readonly Place[])[]>> = {
  definition: [
    ['glossary'],
    ['modality'],
    ['question:definition', 'fact', 'uncertainty', 'about', 'safety'],
    ['outcome:options'],
    ['update'],
    ['name'],
    ['caution'],
  ],
  use: [['modality:use'], ['outcome:options'], ['fact'], ['safety']],
  options: [['outcome:options'], ['modality:use']],
  conditions: [['modality:conditions'], ['outcome:conditions'], ['question:definition']],
  avoid: [['modality:avoid'], ['outcome:avoid'], ['question:avoid']],
  figures: [
    ['modality:figures'],
    ['outcome:figures'],
    ['outcome:rationale'],
    ['outcome:options'],
    ['update'],
    ['fact'],
  ],
  evidence: [
    ['modality:figures'],
    ['outcome:figures'],
    ['outcome:options'],
    ['outcome:rationale'],
    ['update'],
    ['fact'],
  ],
  cautions: [['outcome:cautions'], ['outcome:avoid'], ['caution'], ['modality:avoid']],
  next: [['outcome:next']],
  updates: [['update']],
  source: [['fact'], ['source']],
  figure3: [['fact'], ['uncertainty'], ['about']],
  limits: [['about'], ['uncertainty'], ['safety']],
};

/** Where it stands what something is that has no name of its own, such as "refractory". */
export const explained: readonly (readonly Place[])[] = [
  ['question:definition', 'fact', 'uncertainty', 'about', 'safety'],
  ['caution'],
  ['outcome'],
  ['update'],
  ['glossary'],
  ['modality'],
  ['question:options'],
  ['name'],
  ['source'],
];

/** Where an ask without an aspect is answered. */
export const anyPlace: readonly (readonly Place[])[] = [
  ['modality'],
  ['caution'],
  ['outcome'],
  ['question'],
  ['update'],
  ['fact', 'about', 'safety', 'uncertainty'],
  ['glossary'],
  ['name'],
  ['source'],
];
