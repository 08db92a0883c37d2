import { type Shown, shownById, withoutRepeats } from './shown.ts';
import type { Item, Passage, PassageAspect } from './passage.ts';
import type { Ask } from '../../language/ask/readAsk.ts';
import { treatmentsOf } from '../../language/ask/treatmentsOf.ts';
import { openOrderOf } from '../messages/said/openOrder.ts';
import { membersOf, type Subject } from '../../language/ask/subjects.ts';
import type { Library } from './library.ts';

/** One aspect of the treatments compared, in the order asked. */
export interface Side {
  readonly aspect: PassageAspect;
  readonly sides: readonly Shown[];
}

export interface Comparison {
  readonly subjects: readonly Subject[];
  readonly sides: readonly Side[];
  /** What the guideline warns of, where it wants a warning beside a treatment. */
  readonly warnings: readonly Shown[];
  /** The open uncertainties about their order. */
  readonly order: readonly Shown[];
  /** What the guideline says of them together. */
  readonly together: readonly Shown[];
  /** Treatments that have no card of their own (dossier 2.7). */
  readonly without: readonly Subject[];
}

/** Most treatments that are set side by side. */
const most = 3;
const aspects = ['use', 'conditions', 'avoid', 'figures'] as const;
/** Words of a statement that sets things against each other. */
const against = /\b(?:vs|versus|beat|superior\w*|instead|difference|than|better|comparing)\b/;

/** The locoregional treatments of Figure 3 (S7, S10), of which S6 speaks. */
const locoregional: ReadonlySet<string> = new Set(['ablation', 'tae', 'tace', 'tare']);

/** Treatments side by side, and what the guideline says of comparing them. */
export function compared(library: Library, ask: Ask): Comparison {
  const { subjects: named } = ask;
  const treatments = named
    .filter(({ treatment }) => treatment)
    .flatMap((subject) =>
      membersOf(library.guideline, subject).length > 0 ? membersOf(library.guideline, subject) : [subject],
    );
  const subjects = [...new Set(treatments)].slice(0, most);
  return {
    subjects,
    sides: aspects.map((aspect) => ({
      aspect,
      sides: withoutRepeats(subjects.flatMap((subject) => modalityPassage(library, subject, aspect))),
    })),
    warnings: withoutRepeats(
      subjects
        .filter(({ warn }) => warn)
        .flatMap((subject) => library.passages.flatMap((one) => warningIn(one, subject))),
    ),
    order: shownById(
      library,
      openOrderOf(library.guideline, treatmentsOf(ask)).map(({ id }) => `uncertainty:${id}`),
    ),
    without: subjects.filter((subject) =>
      aspects.every((aspect) => modalityPassage(library, subject, aspect).length === 0),
    ),
    together: [
      ...caveat(library, subjects),
      ...library.passages
        .flatMap((passage) => togetherIn(passage, subjects))
        .sort((a, b) => speaking.indexOf(a.passage.aspect) - speaking.indexOf(b.passage.aspect)),
    ],
  };
}

function modalityPassage(library: Library, { id }: Subject, aspect: PassageAspect): readonly Shown[] {
  const passage = library.passages.find(
    (one) => one.kind === 'modality' && one.aspect === aspect && one.about.has(id) && !one.pointer,
  );
  return passage ? [{ passage, items: passage.items }] : [];
}

function warningIn(passage: Passage, { id }: Subject): readonly Shown[] {
  if (passage.kind !== 'outcome' || passage.aspect !== 'cautions') return [];
  const items = passage.items.filter(({ names }) => names.has(id));
  return items.length > 0 ? [{ passage, items }] : [];
}

/** S6: no randomized trials between locoregional treatments; S3: few comparisons of any. */
function caveat(library: Library, subjects: readonly Subject[]): readonly Shown[] {
  const id = subjects.every((subject) => locoregional.has(subject.id)) ? 'source:S6' : 'source:S3';
  return library.passages
    .filter((passage) => passage.id === id)
    .map((passage) => ({ passage, items: passage.items.slice(0, 1) }));
}

/** Where treatments are set against each other, the plainest first. */
const speaking: readonly PassageAspect[] = ['rationale', 'figures', 'updates', 'options', 'cautions'];

function togetherIn(passage: Passage, subjects: readonly Subject[]): readonly Shown[] {
  if (!speaking.includes(passage.aspect) || (passage.kind !== 'outcome' && passage.kind !== 'update'))
    return [];
  const items = passage.items.filter((item) => isTogether(item, passage, subjects));
  return items.length > 0 ? [{ passage, items }] : [];
}

function isTogether(
  { names, searched }: Item,
  { about, kind }: Passage,
  subjects: readonly Subject[],
): boolean {
  const named = subjects.filter(({ id }) => names.has(id));
  const covered = subjects.every(({ id }) => names.has(id) || (kind === 'outcome' && about.has(id)));
  return covered && named.length > 0 && (kind === 'update' || against.test(searched));
}
