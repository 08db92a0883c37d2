import type { Guideline } from '../../guideline/guideline.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { lookUp, type Found, lexiconOf } from '../tokens/lexicon.ts';
import { searchTermsOf } from '../tokens/searchTerms.ts';
import type { Token } from '../tokens/tokens.ts';
import { separateNames, groupMembers, everydayForms } from '../vocabulary/treatmentForms.ts';

/** Something that can be asked about by name: a treatment, or a term of the glossary. */
export interface Subject {
  readonly id: string;
  /** As the guideline writes it. */
  readonly name: string;
  /** Whether it is a treatment; its name alone is never an answer (dossier 2.8, rule 6). */
  readonly treatment: boolean;
  /** The dossier wants a warning beside it. */
  readonly warn: boolean;
  readonly names: readonly string[];
}

function key(name: string): string {
  return searchTermsOf(name)
    .map(({ word }) => word)
    .join(' ');
}

function treatments(guideline: Guideline): readonly Subject[] {
  const rows = Object.entries(guideline.treatmentNames).flatMap(([id, row]) => {
    if (id === 'targeted') return [];
    const own = [row.canonical, ...row.synonyms, ...(everydayForms[id] ?? [])];
    return [{ id, name: row.canonical, names: own, warn: 'warn' in row }];
  });
  const parted = Object.entries(separateNames).map(([name, others]) => ({
    id: name.toLowerCase(),
    name,
    names: [name, ...others],
    warn: false,
  }));
  return [...rows, ...parted].map((subject) => ({
    ...subject,
    treatment: true,
    names: [...subject.names, ...expansionsOf(guideline, subject.names)],
  }));
}

/** The other terms of the glossary that a name stands beside, and what they stand for. */
function expansionsOf(guideline: Guideline, names: readonly string[]): readonly string[] {
  const keys = new Set(names.map(key));
  return glossaryNames(guideline)
    .filter((entry) => entry.keys.some((own) => keys.has(own)))
    .flatMap((entry) => entry.names);
}

/** The names of each thing in the glossary, and the keys that they are compared by. */
const glossaryNames = onceFor((guideline: Guideline) =>
  thingsOf(guideline).map(({ names }) => ({ names, keys: names.map(key) })),
);

/** What is said for the longer words of the glossary. */
const shorter: Readonly<Record<string, readonly string[]>> = { ORR: ['response rate', 'response rates'] };

/** Each thing that the glossary names: a row of several terms names several, unless it says otherwise. */
function thingsOf({
  glossary,
}: Guideline): readonly { readonly name: string; readonly names: readonly string[] }[] {
  return glossary.flatMap(({ terms, sameThing = false, expansion }) =>
    sameThing || terms.length === 1
      ? [
          {
            name: terms.join(', '),
            names: [...terms, expansion, ...terms.flatMap((term) => shorter[term] ?? [])],
          },
        ]
      : terms.map((term, at) => {
          const parts = expansion.split(', ');
          const own = parts.length === terms.length ? parts[at] : undefined;
          // One word alone, such as "tumour", says too little to be a name.
          return { name: term, names: own?.includes(' ') ? [term, own] : [term] };
        }),
  );
}

/** Everything that can be asked about by name. A term that names a treatment belongs to the treatment. */
export const subjects = onceFor((guideline: Guideline): readonly Subject[] => {
  const all = treatments(guideline);
  const taken = new Set(all.flatMap(({ names }) => names.map(key)));
  const terms = thingsOf(guideline)
    .filter(({ names }) => !names.some((name) => taken.has(key(name))))
    .map(({ name, names }) => ({ id: name, name, names, treatment: false, warn: false }));
  return [...all, ...terms];
});

/** The treatments that a subject stands for together; none when it is one by itself. */
export function membersOf(guideline: Guideline, { id }: Subject): readonly Subject[] {
  return (groupMembers[id] ?? []).flatMap((member) =>
    subjects(guideline).filter((subject) => subject.id === member),
  );
}

const phrases = onceFor((guideline: Guideline) =>
  lexiconOf(
    subjects(guideline).flatMap((subject) =>
      [...new Set(subject.names)].map((name) => ({ tokens: searchTermsOf(name), meaning: subject })),
    ),
  ),
);

/** Terms that are English words as well: read only as they are written in the glossary. */
const capitals: ReadonlySet<string> = new Set([
  'RE',
  'NICE',
  'IR',
  'OS',
  'NET',
  'OR',
  'CI',
  'HR',
  'PD',
  'SD',
  'PET',
]);

/** The subjects that a text names, the longest name first, and the words that name none. */
export function subjectsIn(
  guideline: Guideline,
  tokens: readonly Token[],
): {
  readonly found: readonly Found<Subject>[];
  readonly rest: readonly Token[];
} {
  const guarded = tokens.map((token) =>
    capitals.has(token.typed.toUpperCase()) && token.typed !== token.typed.toUpperCase()
      ? { ...token, word: `(${token.word})` }
      : token,
  );
  const { found, rest } = lookUp(guarded, phrases(guideline));
  return {
    found: [...found].sort((a, b) => a.at - b.at),
    rest: rest.map((token) => ({ ...token, word: token.word.replaceAll(/[()]/g, '') })),
  };
}
