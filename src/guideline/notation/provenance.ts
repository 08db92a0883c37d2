import type { Provenance, ProvenanceTag, SourceId } from '../provenance.ts';
import { depthsIn, splitOutside, withoutBrackets } from './brackets.ts';
import { GuidelineNotationError } from './errors.ts';

const tagForm = /\b(SOURCE|GUIDELINE|LITERATURE|EXPERT)\b/;
const refForm = /^[\s,]*(S\d{1,2}|R\d+[a-z]?)(?:-[SR](\d+))?(?![\w%])/;
/** References behind the words that belong to those before: ": an ablation zone of 3-5 cm, R127". */
const lastRefs = /(?:,\s*(?:S\d{1,2}|R\d+[a-z]?)\b)+$/;
const partEnd = /;|\.(?=\s[A-Z]|\s*$)/g;

/**
 * Reads provenance in the dossier's notation, such as
 * "GUIDELINE R5 (rec 1.3); dose LITERATURE R53, R79; EXPERT (basis SOURCE S4)".
 * Parts are divided by semicolons and sentences; what stands beside a tag and its references is kept as a note, and
 * a note behind a reference that others follow makes a part of its own, so that it limits no other; "basis" names
 * the evidence that motivated the part before it; references without a tag have the tag before them.
 * @throws GuidelineNotationError when it names no tag
 */
export function parseProvenance(text: string): readonly Provenance[] {
  const parts: Provenance[] = [];
  for (const part of splitOutside(text, partEnd).map((one) => one.replace(/[;.]$/, ''))) {
    const before = parts.at(-1);
    if (before && /^basis\b/.test(part)) parts.splice(-1, 1, withBasis(before, readBasis(part, before.tag)));
    else {
      const read = readPart(part, before?.tag);
      if (read.length > 0) parts.push(...read);
      else if (before) parts.splice(-1, 1, withNote(before, part));
    }
  }
  if (parts.length === 0) throw new GuidelineNotationError(`"${text}" names no provenance`);
  return parts;
}

/** A part with its tag, or with the tag before it if it has references alone; none if it is a remark. */
function readPart(part: string, tagBefore: ProvenanceTag | undefined): readonly Provenance[] {
  // "SOURCE: none - ..." is a remark on the source, not a statement that it carries.
  if (part.startsWith('SOURCE:')) return [];
  const outside = withoutBrackets(part);
  const found = tagForm.exec(outside);
  const start = found?.index ?? /\b(?:S\d{1,2}|R\d+[a-z]?)\b/.exec(outside)?.index;
  const tag = (found?.[1] as ProvenanceTag | undefined) ?? tagBefore;
  if (tag === undefined || start === undefined) return [];
  const lead = part
    .slice(0, start)
    .trim()
    .replace(/(?:[:,]| (?:is|are))$/, '');
  return readRest(part.slice(start + (found?.[0].length ?? 0)), tag).map((one) =>
    lead === '' ? one : { ...one, note: [lead, ...(one.note === undefined ? [] : [one.note])].join('; ') },
  );
}

/** "basis GUIDELINE R5, LITERATURE R42": there a comma before a tag divides as well. */
function readBasis(text: string, tagBefore: ProvenanceTag): readonly Provenance[] {
  const words = text.replace(/^basis /, '');
  const tagged = tagForm.test(words) ? words : `${tagBefore} ${words}`;
  return parseProvenance(tagged.replace(/, (?=(?:SOURCE|GUIDELINE|LITERATURE)\b)/g, '; '));
}

/** References, notes or a basis in brackets behind some of them, and words that follow. */
function readRest(text: string, tag: ProvenanceTag): readonly Provenance[] {
  const parts: Provenance[] = [];
  let current: Provenance = { tag, refs: [] };
  let rest = text;
  const addRef = (first: string, last: string | undefined): void => {
    if (current.note !== undefined) {
      parts.push(current);
      current = { tag, refs: [] };
    }
    current = { ...current, refs: [...current.refs, first as SourceId, ...rangeAfter(first, last)] };
  };
  for (;;) {
    const ref = refForm.exec(rest);
    const bracket = /^\s*\(/.test(rest) ? bracketOf(rest.trimStart()) : null;
    if (ref) {
      addRef(ref[1] ?? '', ref[2]);
      rest = rest.slice(ref[0].length);
    } else if (bracket) {
      const [note = '', basis] = bracket.inside.split(/(?:^|; )basis /);
      if (note !== '') current = withNote(current, note);
      if (basis !== undefined) current = withBasis(current, readBasis(basis, tag));
      rest = bracket.behind;
    } else break;
  }
  const [more = ''] = lastRefs.exec(rest) ?? [];
  const words = rest
    .slice(0, rest.length - more.length)
    .trim()
    .replace(/^[:,]\s*/, '');
  if (words !== '') current = withNote(current, words);
  for (const [ref] of more.matchAll(/[SR]\w+/g)) addRef(ref, undefined);
  return [...parts, current];
}

/** What a range such as R29-R31 names beside its first reference. */
function rangeAfter(first: string, last: string | undefined): readonly SourceId[] {
  if (last === undefined) return [];
  const from = Number(first.slice(1));
  return Array.from(
    { length: Number(last) - from },
    (_, step) => `${first.slice(0, 1)}${from + step + 1}` as SourceId,
  );
}

/** The first bracket of a text that begins with one, with the brackets inside it, and what stands behind it. */
function bracketOf(text: string): { readonly inside: string; readonly behind: string } | null {
  const end = depthsIn(text).findIndex((depth, at) => depth === 1 && text[at] === ')');
  return end < 0 ? null : { inside: text.slice(1, end), behind: text.slice(end + 1) };
}

function withNote(provenance: Provenance, more: string): Provenance {
  return { ...provenance, note: provenance.note === undefined ? more : `${provenance.note}; ${more}` };
}

function withBasis(provenance: Provenance, more: readonly Provenance[]): Provenance {
  return { ...provenance, basis: [...(provenance.basis ?? []), ...more] };
}
