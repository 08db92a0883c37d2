import type { SourceId } from '../../guideline/provenance.ts';
import { documentsOf } from '../../guideline/source.ts';
import type { Run } from '../contract/message.ts';
import { subjectsIn } from '../../language/ask/subjects.ts';
import { searchTermsOf } from '../../language/tokens/searchTerms.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { onceFor } from '../../machine/onceEach.ts';

/** What part of the guideline a passage is cut from. `fact`: S0-S12; `source`: R1-R84. */
export type PassageKind =
  | 'glossary'
  | 'modality'
  | 'outcome'
  | 'caution'
  | 'question'
  | 'update'
  | 'uncertainty'
  | 'fact'
  | 'source'
  | 'about'
  | 'safety'
  | 'name';

/** What a passage says of its subject. */
export type PassageAspect =
  | 'definition'
  | 'use'
  | 'options'
  | 'conditions'
  | 'avoid'
  | 'figures'
  | 'rationale'
  | 'cautions'
  | 'next'
  | 'updates'
  | 'source'
  | 'limits'
  | 'names';

/** One statement of a passage, in the guideline's words with its provenance. */
export interface Item {
  readonly runs: readonly Run[];
  readonly refs: readonly SourceId[];
  /** What is searched: the statement and the notes of its provenance. */
  readonly searched: string;
  /** The words of what is searched. */
  readonly words: readonly string[];
  /** Ids of the subjects that it names; a statement of a body's guideline names the body. */
  readonly names: ReadonlySet<string>;
  /** The subject that it begins with, or null. */
  readonly first: string | null;
}

/** A piece of the guideline that can be shown by itself. */
export interface Passage {
  readonly id: string;
  readonly kind: PassageKind;
  readonly aspect: PassageAspect;
  /** In the guideline's words. */
  readonly title: string;
  /** Ids of the subjects that the whole passage is about. */
  readonly about: ReadonlySet<string>;
  readonly items: readonly Item[];
  /** The items stand in an order of preference. */
  readonly ordered: boolean;
  /** Only points elsewhere ("see the sources"). */
  readonly pointer: boolean;
  /** Words that it is found by beside its own. */
  readonly keys: string;
}

/** A statement for a passage. `searched` is its text unless given. */
export function item(
  guideline: Guideline,
  runs: readonly Run[],
  refs: readonly SourceId[] = [],
  searched = runs.map(({ text }) => text).join(' '),
): Item {
  const tokens = searchTermsOf(searched);
  const { found } = subjectsIn(guideline, tokens);
  return {
    runs,
    refs,
    searched,
    words: tokens.map(({ word }) => word),
    names: new Set([
      ...found.map(({ meaning }) => meaning.id),
      ...refs.flatMap((ref) => bodyOf(guideline, ref)),
    ]),
    first: found.find(({ at }) => at === 0)?.meaning.id ?? null,
  };
}

/** The bodies whose guideline a source is, by the names in its citation. */
function bodyOf(guideline: Guideline, ref: SourceId): readonly string[] {
  return documentsOf(guideline.sources, ref)
    .filter(({ kind }) => kind === 'guideline')
    .flatMap(({ citation, evidence }) => `${citation} ${evidence}`.match(/\w+/g) ?? [])
    .filter((word) => bodies(guideline).has(word));
}

/** Societies and bodies of the glossary that write guidelines. */
export const bodies = onceFor(
  ({ glossary }: Guideline): ReadonlySet<string> =>
    new Set(
      glossary.flatMap(({ terms, expansion }) => (expansion.startsWith('societies and bodies') ? terms : [])),
    ),
);

type Given = Pick<Passage, 'id' | 'kind' | 'aspect' | 'title' | 'items'> & Partial<Passage>;

/** A passage; it is about what its title names unless said otherwise. */
export function passage(guideline: Guideline, given: Given): Passage {
  return {
    about: namesIn(guideline, `${given.title} ${given.keys ?? ''}`),
    ordered: false,
    pointer: false,
    keys: '',
    ...given,
  };
}

/** The ids of the subjects that a text names. */
export function namesIn(guideline: Guideline, text: string): ReadonlySet<string> {
  return new Set(subjectsIn(guideline, searchTermsOf(text)).found.map(({ meaning }) => meaning.id));
}
