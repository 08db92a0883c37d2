import { GuidelineNotationError } from './errors.ts';
import type { Provenance, ProvenanceTag, SourceId } from '../provenance.ts';

const tagForm = /\b(SOURCE|GUIDELINE|LITERATURE|EXPERT)\b/;
const refForm = /^[\s,]*(S\d{1,2}|R\d+[a-z]?)(?:-[SR](\d+))?(?![\w%])/;

/**
 * Reads provenance in the dossier's notation, such as
 * "GUIDELINE R5 (rec 1.3); dose LITERATURE R53, R79; EXPERT (basis SOURCE S4)".
 * Parts are divided by semicolons; what stands beside a tag and its references is kept as a note; "basis"
 * names the evidence that motivated the part before it; references without a tag have the tag before them.
 * @throws GuidelineNotationError when it names no tag
 */
export function parseProvenance(text: string): readonly Provenance[] {
  const parts: Provenance[] = [];
  for (const part of splitParts(text)) {
    const before = parts.at(-1);
    if (before && /^basis\b/.test(part)) {
      parts[parts.length - 1] = {
        ...before,
        basis: [...(before.basis ?? []), ...readBasis(part, before.tag)],
      };
      continue;
    }
    const read = readPart(part, before?.tag);
    if (read) parts.push(read);
    else if (before) parts[parts.length - 1] = withNote(before, part);
  }
  if (parts.length === 0) throw new GuidelineNotationError(`"${text}" names no provenance`);
  return parts;
}

/** The parts between semicolons and sentences that stand in no bracket. */
function splitParts(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  const close = (): void => {
    if (part.trim() !== '') parts.push(part.trim());
    part = '';
  };
  [...text].forEach((sign, index, all) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    const endsSentence =
      sign === '.' && (index === all.length - 1 || /^\s[A-Z]/.test(all.slice(index + 1, index + 3).join('')));
    if (depth === 0 && (sign === ';' || endsSentence)) close();
    else part += sign;
  });
  close();
  return parts;
}

function readPart(part: string, tagBefore: ProvenanceTag | undefined): Provenance | null {
  const outside = withoutBrackets(part);
  // "SOURCE: none - ..." is a remark on the source, not a statement that it carries.
  const found = /^SOURCE:/.test(part) ? null : tagForm.exec(outside);
  const firstRef = /\b(?:S\d{1,2}|R\d+[a-z]?)\b/.exec(outside)?.index ?? null;
  const start = found ? found.index + found[0].length : firstRef;
  const tag = (found?.[1] as ProvenanceTag | undefined) ?? tagBefore;
  if (tag === undefined || start === null || /^SOURCE:/.test(part)) return null;
  const lead = part
    .slice(0, found ? found.index : start)
    .trim()
    .replace(/[:,]$/, '');
  const { refs, notes, basis } = readRest(part.slice(start), tag);
  const all = [lead, ...notes].filter((one) => one !== '');
  return {
    tag,
    refs,
    ...(all.length > 0 ? { note: all.join('; ') } : {}),
    ...(basis.length > 0 ? { basis } : {}),
  };
}

/** "basis GUIDELINE R5, LITERATURE R42": there a comma before a tag divides as well. */
function readBasis(text: string, tagBefore: ProvenanceTag): readonly Provenance[] {
  const words = text.replace(/^basis /, '');
  const tagged = tagForm.test(words) ? words : `${tagBefore} ${words}`;
  return parseProvenance(tagged.replace(/, (?=(?:SOURCE|GUIDELINE|LITERATURE)\b)/g, '; '));
}

interface Rest {
  readonly refs: readonly SourceId[];
  readonly notes: readonly string[];
  readonly basis: readonly Provenance[];
}

/** References, notes in brackets behind one of them, a basis in brackets, and words that follow. */
function readRest(text: string, tag: ProvenanceTag): Rest {
  const refs: SourceId[] = [];
  const bracketed: { readonly ref: string; readonly words: string }[] = [];
  const basis: Provenance[] = [];
  let rest = text;
  for (;;) {
    const ref = refForm.exec(rest);
    const bracket = /^\s*\(/.test(rest) ? bracketOf(rest.trimStart()) : null;
    if (ref) {
      const [whole, first = '', last] = ref;
      refs.push(first as SourceId, ...rangeAfter(first, last));
      rest = rest.slice(whole.length);
    } else if (bracket) {
      if (bracket.inside.startsWith('basis ')) basis.push(...readBasis(bracket.inside, tag));
      else bracketed.push({ ref: refs.at(-1) ?? '', words: bracket.inside });
      rest = bracket.behind;
    } else break;
  }
  const words = rest.trim().replace(/^[:,]\s*/, '');
  const ofOne = bracketed.length > 1;
  return {
    refs,
    notes: [...bracketed.map((note) => (ofOne ? `${note.ref} ${note.words}` : note.words)), words],
    basis,
  };
}

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
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return { inside: text.slice(1, at), behind: text.slice(at + 1) };
  }
  return null;
}

/** The text with blanks in place of what stands in brackets. */
function withoutBrackets(text: string): string {
  let depth = 0;
  return [...text]
    .map((sign) => {
      if (sign === '(') depth += 1;
      const inside = depth > 0;
      if (sign === ')') depth -= 1;
      return inside ? ' ' : sign;
    })
    .join('');
}

function withNote(provenance: Provenance, more: string): Provenance {
  return { ...provenance, note: provenance.note === undefined ? more : `${provenance.note}; ${more}` };
}
