import { describeProvenance, describeTags, tagsInWords } from '../../../engine/describeProvenance.ts';
import { tagWords } from '../../../guideline/notation/words.ts';
import type { Claim } from '../../../guideline/outcome.ts';
import type { Provenance } from '../../../guideline/provenance.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Run } from '../../contract/message.ts';

/** A statement with its provenance behind it, the provenance quiet. */
export function claimRuns({ text, provenance }: Claim): readonly Run[] {
  return [{ text: `${text} ` }, tagRun(provenance)];
}

/** Statements as one item of a list, without a sign at the end that only joins them to the next. */
export function itemRuns(
  claims: readonly Claim[],
  tag: (provenance: readonly Provenance[]) => Run = tagRun,
): readonly Run[] {
  return joined(
    claims.map((claim, index) =>
      index === claims.length - 1 ? { ...claim, text: claim.text.replace(/[;,]$/, '') } : claim,
    ),
    tag,
  );
}

/** Statements that follow each other in running text; one that closes a bracket stands close to the one before. */
export function joined(claims: readonly Claim[], tag: (provenance: readonly Provenance[]) => Run = tagRun) {
  return claims.flatMap(({ text, provenance }, index): readonly Run[] => [
    ...(index > 0 && !closesBracket(text) ? [{ text: ' ' }] : []),
    { text: `${plain(text)} ` },
    tag(provenance),
  ]);
}

/** Statements as items of a list: those that share a pair of brackets are one item. */
export function itemsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  return claims.reduce<readonly (readonly Claim[])[]>((items, claim) => {
    const last = items.at(-1);
    return last && opensBracket(last.map(({ text }) => text).join(''))
      ? [...items.slice(0, -1), [...last, claim]]
      : [...items, [claim]];
  }, []);
}

function opensBracket(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

function closesBracket(text: string): boolean {
  return /^[).,;]/.test(text);
}

/** Without the dossier's mark of emphasis. */
function plain(text: string): string {
  return text.replaceAll('**', '');
}

/** Where a statement comes from, in full: the weakest part first, nothing left out. */
export function tagRun(provenance: readonly Provenance[]): Run {
  return { text: `[${describeProvenance(provenance)}]`, subtle: true };
}

/**
 * The same in short, small. Where a part is not verified that stands first with its note; a stronger tag keeps
 * its note when none is there, so that it never stands without its limit.
 */
export function briefTagRun(provenance: readonly Provenance[]): Run {
  const isWeak = provenance.some(({ tag }) => tag === 'EXPERT');
  const tags = isWeak ? describeTags(provenance) : describeProvenance(provenance);
  return { text: `[${tags}]`, subtle: true, small: true };
}

/**
 * The kinds of tags alone, the weakest first, where there is no room for more: "[not verified; literature]". A
 * statement without a part that is not verified keeps the notes that limit it.
 */
export function kindsTagRun(provenance: readonly Provenance[]): Run {
  const isWeak = provenance.some(({ tag }) => tag === 'EXPERT');
  if (!isWeak && provenance.some(({ note }) => note !== undefined)) return briefTagRun(provenance);
  const kinds = [...new Set(provenance.map(({ tag }) => tag))];
  const ordered = [...kinds.filter((tag) => tag === 'EXPERT'), ...kinds.filter((tag) => tag !== 'EXPERT')];
  return { text: `[${ordered.map((tag) => tagWords[tag]).join('; ')}]`, subtle: true, small: true };
}

/** The tag that the dossier gives for showing in short, in words. */
export function shownTagRun(shown: string): Run {
  return { text: `[${tagsInWords(shown)}]`, subtle: true, small: true };
}

/** Names in running text of the quiz, given as ids in backticks, become titles of outcomes and labels of answers. */
export function withTitles(guideline: Guideline, text: string): string {
  return text.replace(/`(\w+)`/g, (_match, id: string) => `"${nameOf(guideline, id)}"`);
}

function nameOf(guideline: Guideline, id: string): string {
  const outcome = Object.entries(guideline.outcomes).find(([each]) => each === id)?.[1];
  if (outcome) return outcome.title;
  const answer = guideline.questions.treatmentCourse.options.find((option) => option.id === id);
  return answer?.short ?? answer?.label ?? id;
}
