import { describe, expect, test } from 'vitest';
import { parseProvenance } from '../../../../src/guideline/notation/provenance.ts';
import { type Provenance, refsOf } from '../../../../src/guideline/provenance.ts';
import { provenanceTexts } from '../../../fixtures/notation.ts';

describe('provenance in the notation of the dossier', () => {
  test.each<[string, readonly Provenance[]]>([
    ['EXPERT', [{ tag: 'EXPERT', refs: [] }]],
    ['SOURCE S9', [{ tag: 'SOURCE', refs: ['S9'] }]],
    ['GUIDELINE R2, R5.', [{ tag: 'GUIDELINE', refs: ['R2', 'R5'] }]],
    ['LITERATURE R29-R31', [{ tag: 'LITERATURE', refs: ['R29', 'R30', 'R31'] }]],
    ['SOURCE S4-S5', [{ tag: 'SOURCE', refs: ['S4', 'S5'] }]],
    ['LITERATURE R33a', [{ tag: 'LITERATURE', refs: ['R33a'] }]],
    // What a tag covers, before it, behind it, in brackets, behind a colon.
    ['order EXPERT', [{ tag: 'EXPERT', refs: [], note: 'order' }]],
    ['the 30 Gy and the rest, EXPERT', [{ tag: 'EXPERT', refs: [], note: 'the 30 Gy and the rest' }]],
    ['the limits are EXPERT', [{ tag: 'EXPERT', refs: [], note: 'the limits' }]],
    ['EXPERT for other goals', [{ tag: 'EXPERT', refs: [], note: 'for other goals' }]],
    ['LITERATURE R66 (two cases)', [{ tag: 'LITERATURE', refs: ['R66'], note: 'two cases' }]],
    [
      'GUIDELINE R5: high volume may benefit',
      [{ tag: 'GUIDELINE', refs: ['R5'], note: 'high volume may benefit' }],
    ],
    ['equality EXPERT, U2', [{ tag: 'EXPERT', refs: [], note: 'equality; U2' }]],
    ['SOURCE footnote 1', [{ tag: 'SOURCE', refs: [], note: 'footnote 1' }]],
    // Parts, and references without a tag.
    [
      'LITERATURE R74; R38 by analogy; EXPERT',
      [
        { tag: 'LITERATURE', refs: ['R74'] },
        { tag: 'LITERATURE', refs: ['R38'], note: 'by analogy' },
        { tag: 'EXPERT', refs: [] },
      ],
    ],
    [
      'EXPERT for the cut at 3. LITERATURE R35 (ECOG 0-2; p 3. Text).',
      [
        { tag: 'EXPERT', refs: [], note: 'for the cut at 3' },
        { tag: 'LITERATURE', refs: ['R35'], note: 'ECOG 0-2; p 3. Text' },
      ],
    ],
    [
      'GUIDELINE R5; limits per local label',
      [{ tag: 'GUIDELINE', refs: ['R5'], note: 'limits per local label' }],
    ],
    // The evidence behind a statement does not become its reference.
    ['EXPERT (basis SOURCE S5)', [{ tag: 'EXPERT', refs: [], basis: [{ tag: 'SOURCE', refs: ['S5'] }] }]],
    [
      'EXPERT; basis GUIDELINE R5, LITERATURE R42',
      [
        {
          tag: 'EXPERT',
          refs: [],
          basis: [
            { tag: 'GUIDELINE', refs: ['R5'] },
            { tag: 'LITERATURE', refs: ['R42'] },
          ],
        },
      ],
    ],
    [
      'LITERATURE R24 (basis R25)',
      [{ tag: 'LITERATURE', refs: ['R24'], basis: [{ tag: 'LITERATURE', refs: ['R25'] }] }],
    ],
    [
      'EXPERT (count and 50 mm; basis LITERATURE R25: an ablation zone, R127)',
      [
        {
          tag: 'EXPERT',
          refs: [],
          note: 'count and 50 mm',
          basis: [
            { tag: 'LITERATURE', refs: ['R25'], note: 'an ablation zone' },
            { tag: 'LITERATURE', refs: ['R127'] },
          ],
        },
      ],
    ],
    // A remark on the source is no statement that it carries.
    [
      'GUIDELINE R11. SOURCE: none - a grade split is presumed (EXPERT).',
      [{ tag: 'GUIDELINE', refs: ['R11'], note: 'SOURCE: none - a grade split is presumed (EXPERT)' }],
    ],
  ])('%s', (text, parts) => {
    expect(parseProvenance(text)).toEqual(parts);
  });

  test('bug: a note on one reference was read as a note on those behind it', () => {
    expect(parseProvenance('LITERATURE R16 (non-functional tumours), R28')).toEqual([
      { tag: 'LITERATURE', refs: ['R16'], note: 'non-functional tumours' },
      { tag: 'LITERATURE', refs: ['R28'] },
    ]);
    expect(parseProvenance('abscess LITERATURE R38 (mostly HCC), R74 (6 patients)')).toEqual([
      { tag: 'LITERATURE', refs: ['R38'], note: 'abscess; mostly HCC' },
      { tag: 'LITERATURE', refs: ['R74'], note: 'abscess; 6 patients' },
    ]);
  });

  test.each(['', 'from memory', 'SOURCE: none', '(EXPERT)'])('"%s" names no provenance', (text) => {
    expect(() => parseProvenance(text)).toThrow('names no provenance');
  });
});

describe('every provenance of the guideline', () => {
  const tagForm = /\b(?:SOURCE(?!:)|GUIDELINE|LITERATURE|EXPERT)\b/g;
  const refForm = /\b(?:S\d{1,2}|R\d+[a-z]?)\b/g;
  const all = (parts: readonly Provenance[]): readonly Provenance[] =>
    parts.flatMap((part) => [part, ...all(part.basis ?? [])]);

  test('loses no tag, and gives none that is not written', () => {
    for (const text of provenanceTexts) {
      const parts = all(parseProvenance(text));
      const said = parts
        .map(({ tag, note }) => `${tag} ${note ?? ''}`)
        .join(' ')
        .match(tagForm);
      expect({ text, tags: [...new Set(said)].toSorted() }).toEqual({
        text,
        tags: [...new Set(text.match(tagForm))].toSorted(),
      });
      // A statement that is in part not verified is never without that tag.
      expect({ text, weakest: parts.some(({ tag }) => tag === 'EXPERT') }).toEqual({
        text,
        weakest: /\bEXPERT\b/.test(text),
      });
    }
  });

  test('loses no reference, the inner ones of a range among them, and invents none', () => {
    for (const text of provenanceTexts) {
      const written = text
        .replace(/\bR(\d+)-R(\d+)\b/g, (_, from: string, to: string) =>
          Array.from(
            { length: Number(to) - Number(from) + 1 },
            (_unused, step) => `R${Number(from) + step}`,
          ).join(' '),
        )
        .replace(/\bS(\d+)-S(\d+)\b/g, 'S$1 S$2');
      expect({ text, refs: parseProvenance(text).flatMap(refsOf).toSorted() }).toMatchObject({ text });
      expect({ text, refs: [...new Set(parseProvenance(text).flatMap(refsOf))].toSorted() }).toEqual({
        text,
        refs: [...new Set(written.match(refForm))].toSorted(),
      });
    }
  });

  test('loses no word', () => {
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    // Written with a comma or a semicolon in the dossier, by structure here.
    const structure = new Set(['basis', 'is', 'are']);
    for (const text of provenanceTexts) {
      const kept = new Set(
        all(parseProvenance(text)).flatMap(({ tag, refs, note = '' }) => [tag, ...refs, ...words(note)]),
      );
      expect({ text, lost: words(text).filter((word) => !kept.has(word) && !structure.has(word)) }).toEqual({
        text,
        lost: [],
      });
    }
  });
});
