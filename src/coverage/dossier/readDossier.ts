import { createHash } from 'node:crypto';
import { cautionsIn } from './cautions.ts';
import type { Dossier } from './evaluate.ts';
import { factsIn, referencesIn, safetyIn } from './evidence.ts';
import { outcomesIn, sharedIn } from './outcomes.ts';
import { contraindicationClassesIn, questionsIn } from './questions.ts';

/** What may be shown of a reference (10), or of what is certain from the source document (1). */
export type Reference = ReturnType<typeof referencesIn>[number];

/** The dossier as what is shown is compared with it. */
export interface WordsOfDossier extends Dossier {
  readonly closureProvenance: string;
  /** Statements of section 7 by id: W1 and so on. */
  readonly statements: Readonly<Record<string, string>>;
  /** The references (10), a document each, and what is certain from the source document (1). */
  readonly references: readonly Reference[];
  /** The whole text. */
  readonly text: string;
  /** SHA-256 of the whole text, 64 hex digits. */
  readonly digest: string;
}

/**
 * Reads the dossier.
 * @throws Error in one line when it is not in the form of the dossier
 */
export function readDossier(text: string): WordsOfDossier {
  const shared = sharedIn(text);
  return {
    questions: questionsIn(text),
    contraindicationClasses: contraindicationClassesIn(text),
    cautions: cautionsIn(text),
    outcomes: { ...shared, outcomes: outcomesIn(text) },
    closureProvenance: shared.closureProvenance,
    statements: safetyIn(text).statements,
    references: [...factsIn(text), ...referencesIn(text)],
    text,
    digest: createHash('sha256').update(text).digest('hex'),
  };
}

/** The provenance of a closure by its name: the dossier lists them in one sentence. */
export function closureTag({ closureProvenance }: WordsOfDossier, name: string): string {
  const own = closureProvenance.split(';').find((part) => part.includes(`\`${name}\``));
  const rest = closureProvenance.split(';').find((part) => part.includes('all others'));
  return (own ?? rest ?? '').replace(/`\w+`|all others/g, '').trim();
}

/** What stands between quotation marks in a statement of section 7. */
export function quoted({ statements }: WordsOfDossier, id: string): string {
  const [, words] = /"(.*)"/.exec(statements[id] ?? '') ?? [];
  if (words === undefined) throw new Error(`The dossier quotes no words in ${id}.`);
  return words;
}
