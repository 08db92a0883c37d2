import { describe, expect, test } from 'vitest';
import { parseClaims } from '../../../../src/guideline/notation/claims.ts';
import type { Claim } from '../../../../src/guideline/outcome.ts';
import type { Provenance } from '../../../../src/guideline/provenance.ts';
import { claimTexts } from '../../../fixtures/notation.ts';

const notVerified: Provenance = { tag: 'EXPERT', refs: [] };
const literature = (...refs: readonly `R${number}`[]): Provenance => ({ tag: 'LITERATURE', refs });

describe('a text with provenance in brackets', () => {
  test.each<[string, readonly Claim[]]>([
    [
      'Best up to 3 cm [LITERATURE R24]; up to 5 cm [EXPERT].',
      [
        { text: 'Best up to 3 cm;', provenance: [literature('R24')] },
        { text: 'up to 5 cm.', provenance: [notVerified] },
      ],
    ],
    ['One [LITERATURE R24]', [{ text: 'One', provenance: [literature('R24')] }]],
    ['Said from memory.', [{ text: 'Said from memory.', provenance: [notVerified] }]],
    // Several, and notes.
    [
      'Avoid it [LITERATURE R29-R31; EXPERT].',
      [{ text: 'Avoid it.', provenance: [literature('R29', 'R30', 'R31'), notVerified] }],
    ],
    // Brackets that are no provenance stay in the text.
    ['As [177Lu] in vials.', [{ text: 'As [177Lu] in vials.', provenance: [notVerified] }]],
    // A point in brackets or in a number ends no sentence.
    [
      'PFS 8.4 months (1. Text. 2. Text) and more [LITERATURE R42].',
      [{ text: 'PFS 8.4 months (1. Text. 2. Text) and more.', provenance: [literature('R42')] }],
    ],
    ['', []],
  ])('%s', (text, claims) => {
    expect(parseClaims(text)).toEqual(claims);
  });

  test('bug: a bracket spoke for the sentences before its own, which had no tag', () => {
    expect(parseClaims('Plan for a crisis, see C01. Doxorubicin: low LVEF [LITERATURE R36].')).toEqual([
      { text: 'Plan for a crisis, see C01.', provenance: [notVerified] },
      { text: 'Doxorubicin: low LVEF.', provenance: [literature('R36')] },
    ]);
  });

  test('bug: a bracket inside round ones cut its sentence in two', () => {
    const inBrackets: Provenance = { ...literature('R67'), note: 'words in brackets' };
    expect(parseClaims('Crisis (about 1% [LITERATURE R67]), bulky disease [EXPERT].')).toEqual([
      { text: 'Crisis (about 1%), bulky disease.', provenance: [notVerified, inBrackets] },
    ]);
    expect(parseClaims('At progression a trial (one is open [LITERATURE R67]).')).toEqual([
      { text: 'At progression a trial (one is open).', provenance: [notVerified, inBrackets] },
    ]);
    expect(parseClaims('Small series (10% [LITERATURE R67, mixed]; 95% [LITERATURE R67, mixed]).')).toEqual([
      {
        text: 'Small series (10%; 95%).',
        provenance: [notVerified, { ...literature('R67'), note: 'words in brackets; mixed' }],
      },
    ]);
  });

  test('sentences of one provenance that follow each other are one statement', () => {
    expect(parseClaims('Recurrence is the rule. Consider surgery [EXPERT]. Then wait [EXPERT].')).toEqual([
      { text: 'Recurrence is the rule. Consider surgery. Then wait.', provenance: [notVerified] },
    ]);
  });
});

describe('every text of the guideline that carries provenance', () => {
  test('loses no sign but its brackets', () => {
    for (const text of claimTexts) {
      const joined = parseClaims(text)
        .map((claim) => claim.text)
        .join(' ');
      expect(joined).toBe(text.replace(/\s*\[[^\]]*\b(?:SOURCE|GUIDELINE|LITERATURE|EXPERT)\b[^\]]*\]/g, ''));
    }
  });

  test('leaves no tag in its words, and no round bracket open', () => {
    // The dossier writes this tag without a bracket (2.7, TACE).
    const tagInWords = 'other goals EXPERT';
    for (const text of claimTexts) {
      for (const claim of parseClaims(text)) {
        if (claim.text !== tagInWords)
          expect(claim.text).not.toMatch(/\b(?:SOURCE|GUIDELINE|LITERATURE|EXPERT)\b/);
        expect(`${claim.text}: ${claim.text.split('(').length}`).toBe(
          `${claim.text}: ${claim.text.split(')').length}`,
        );
      }
    }
  });
});
