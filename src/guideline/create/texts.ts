import { parseClaims } from '../notation/claims.ts';
import { GuidelineNotationError } from '../notation/errors.ts';
import { namesOf } from '../notation/names.ts';
import { parseProvenance } from '../notation/provenance.ts';
import { wordsOf } from '../notation/words.ts';
import { refsOf } from '../provenance.ts';
import { documentsOf } from '../source.ts';
import type { Path, Report } from './report.ts';
import type { CheckedShape } from './shape.ts';

/** Parts of the guideline whose texts are in the dossier's notation. */
const notedParts = [
  'questions',
  'outcomes',
  'closures',
  'optionConditions',
  'prohibitions',
  'cautions',
  'modalities',
  'updates',
  'uncertainties',
  'simplifications',
] as const;

/** Provenance, cut-offs and ids in every text can be read, and every source that is named exists. */
export function checkNotation(data: CheckedShape, report: Report): void {
  const words = wordsOf(data.cutoffs, namesOf(data));
  const checkRefs = (path: Path, refs: readonly string[]): void => {
    for (const ref of refs) {
      if (documentsOf(data.sources, ref).length === 0) report(path, `there is no source ${ref}`);
    }
  };
  const readText = (path: Path, text: string): void => {
    try {
      const provenances =
        path.at(-1) === 'provenance'
          ? parseProvenance(text)
          : hasClaims(path)
            ? parseClaims(text).flatMap(({ provenance }) => provenance)
            : [];
      checkRefs(path, provenances.flatMap(refsOf));
      words(text);
    } catch (error) {
      if (!(error instanceof GuidelineNotationError)) throw error;
      report(path, error.message);
    }
  };
  const read = (path: Path, value: unknown): void => {
    if (typeof value === 'string') readText(path, value);
    else if (Array.isArray(value)) {
      if (path.at(-1) === 'refs') checkRefs(path, value.map(String));
      else value.forEach((part, index) => read([...path, index], part));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) read([...path, key], part);
    }
  };
  for (const part of notedParts) read([part], data[part]);
}

/** Whether a text carries provenance in brackets. */
function hasClaims(path: Path): boolean {
  return path[0] === 'modalities'
    ? ['use', 'conditions', 'avoid', 'figures'].includes(String(path.at(-1)))
    : path.includes('firstScreen') || path.includes('statements');
}

/** A headline is shown whole, on a phone (dossier 2.5). */
const headlineMost = 140;

/** Each headline fits with any one of its conditional parts; no two of them hold at once. */
export function checkHeadlines({ cautions, ...data }: CheckedShape, report: Report): void {
  const words = wordsOf(data.cutoffs, namesOf(data));
  cautions.forEach(({ headline }, index) => {
    try {
      const parts = headline.map((part) =>
        typeof part === 'string' ? { always: true, text: part } : { always: false, text: part.text },
      );
      const lengthWith = (shown: (typeof parts)[number] | undefined): number =>
        words(
          parts
            .filter((part) => part.always || part === shown)
            .map(({ text }) => text)
            .join(' '),
        ).length;
      const most = Math.max(lengthWith(undefined), ...parts.map(lengthWith));
      if (most > headlineMost) {
        report(['cautions', index, 'headline'], `it has ${most} characters; at most ${headlineMost} fit`);
      }
    } catch (error) {
      // Told by checkNotation.
      if (!(error instanceof GuidelineNotationError)) throw error;
    }
  });
}
