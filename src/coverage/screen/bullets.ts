import type { DossierText } from './dossierText.ts';
import type { Expected } from './expected.ts';
import { isOutOfScope, outcomeOf, type OutcomeWords } from './outcomeWords.ts';
import { uncertaintyNotes } from './ownWords/outcomes.ts';
import { type Part, type Screen, type Statement, tidy } from './screen.ts';

/** The parts of an outcome that its dossier section lists as bullets, and where they are shown. */
const bulletParts: Readonly<Record<string, Part>> = {
  Cautions: 'cautions',
  'DEB-TACE': 'cautions',
  Conditions: 'options',
  Interim: 'options',
  Next: 'options',
};

/** Names of bullets with what comes after the outcome. */
const nextSteps: ReadonlySet<string> = new Set(['Interim', 'Next']);

/**
 * By reading the dossier (2.6): of which options a bullet says what must be kept to when they are given, or what comes
 * after them. Where all of these are closed it is not said.
 */
const saidOf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  prrt: {
    Conditions: ['prrt', 'edotreotide'],
    Cautions: ['prrt', 'edotreotide'],
    Next: ['prrt', 'edotreotide'],
  },
  prrtOrChemoHighKi67: { Cautions: ['prrt'] },
  targetedOrChemoPancreas: { Cautions: ['targeted', 'cabozantinib'] },
};

/** Whether a bullet is of options that are all closed in this case. */
function isOfClosed({ id, result }: OutcomeWords, name: string): boolean {
  const of = saidOf[id]?.[name];
  return (
    of?.every((option) => result.options.every((one) => one.id !== option || one.closed !== null)) ?? false
  );
}

/** The treatments that the next step of an outcome presumes given, by the dossier's words of it (2.6). */
const presumedByNext: Readonly<Record<string, readonly string[]>> = {
  targetedOrChemoPancreas: ['chemotherapy', 'targeted'],
  targetedGastrointestinal: ['everolimus'],
};

/** Whether a next step may be left out: it presumes what the case closes, or what kept answers may. */
function mayLackNext({ id, result, beside }: OutcomeWords): boolean {
  const presumed = presumedByNext[id];
  const isClosed = (option: string): boolean =>
    result.options.every((one) => one.id !== option || one.closed !== null);
  return beside?.touches === true || (presumed?.every(isClosed) ?? false);
}

/** The bullets of an outcome that are said in this case, in plain words, each with the part that it is shown in. */
export function bulletsOf(about: OutcomeWords, { plain }: DossierText) {
  return Object.entries(outcomeOf(about).bullets)
    .filter(([name]) => !isOfClosed(about, name))
    .map(([name, said]) => ({ name, part: bulletParts[name] ?? 'more', plain: plain(said) }));
}

/** Words that the dossier says of this outcome in bullets, and in the fold of evidence anything of the dossier. */
export function knownAt(about: OutcomeWords, text: DossierText): (statement: Statement) => boolean {
  const bullets = bulletsOf(about, text);
  return ({ words, part }) => {
    if (bullets.some((one) => one.part === part && one.plain.includes(words))) return true;
    return part === 'more' && isEvidence(words, text);
  };
}

/** A line of the fold of evidence may join what stands in two cells of the dossier: what was new, and what it changes. */
function isEvidence(words: string, { has }: DossierText): boolean {
  const said = tidy(words.replace(/\s*\[[^\]]*\]$/, ''));
  const note = tidy(said.replace(/ \(U\d+\)$/, ''));
  if (uncertaintyNotes.some((one) => tidy(one) === note)) return true;
  return [...said.matchAll(/: |$/g)].some(
    ({ index }) => has(tidy(said.slice(0, index))) && has(tidy(said.slice(index + 1))),
  );
}

/** Sentences of the dossier's bullets that stand nowhere in their part: they are compared with what stands there. */
export function missingBullets(screen: Screen, about: OutcomeWords, text: DossierText): readonly Expected[] {
  if (isOutOfScope(about)) return [];
  const shown = new Map<Part, string>();
  const words = (part: Part): string => {
    const known = shown.get(part);
    if (known !== undefined) return known;
    const joined = squeezed(
      screen.statements
        .filter((one) => one.part === part)
        .map((one) => one.words)
        .join(' '),
    );
    shown.set(part, joined);
    return joined;
  };
  return bulletsOf(about, text)
    .filter(({ name, part }) => part !== 'more' && !(nextSteps.has(name) && mayLackNext(about)))
    .flatMap(({ name, part, plain }) =>
      plain
        .split(/(?<=[.;:]) /)
        .map((sentence) => tidy(sentence))
        .filter((sentence) => !words(part).includes(squeezed(sentence)))
        .map((sentence) => ({ id: `what the dossier says under "${name}"`, words: sentence, part })),
    );
}

/** Without signs between words: a tag that is taken out leaves them in other places. */
function squeezed(text: string): string {
  return text.replace(/[\s.,;()]+/g, ' ');
}
