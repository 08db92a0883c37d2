import { expect, test } from 'vitest';
import { endsInShort, namesByKind } from '../../../src/conversation/messages/firmness/endsInWords.ts';
import type { OptionKind, OutcomeId } from '../../../src/guideline/outcome.ts';
import { guideline } from '../../fixtures/guideline.ts';

const local: ReadonlySet<OptionKind> = new Set(['ablation', 'embolization', 'tare']);
const drugs: ReadonlySet<OptionKind> = new Set([
  'ssa',
  'syndromeDrug',
  'telotristat',
  'prrt',
  'prrtAgain',
  'everolimus',
  'tki',
  'chemotherapy',
  'interferon',
  'belzutifan',
]);

/** What a heading claims of each option below it, by hand. */
const claims: readonly (readonly [heading: RegExp, holds: (kinds: readonly OptionKind[]) => boolean])[] = [
  [/^locoregional treatment$/, (kinds) => kinds.some((kind) => local.has(kind))],
  [/^systemic treatment$/, (kinds) => kinds.some((kind) => drugs.has(kind))],
  [/surgery/, (kinds) => kinds.includes('surgery')],
  [/^combined treatment$/, (kinds) => kinds.length > 1],
  [/clinical trial/, (kinds) => kinds.includes('trial')],
  [/observation/, (kinds) => kinds.includes('observation') || kinds.includes('continue')],
  [/settled first/, (kinds) => kinds.includes('treatFirst')],
];

test('whichever option leads at an outcome, the heading of its kind says of it what it is', () => {
  let found = 0;
  for (const outcome of guideline.outcomeIds) {
    const { options, category } = guideline.outcomes[outcome];
    if (category === 'mdt-referral') continue;
    for (const { id, kinds } of options) {
      const [named] = namesByKind(guideline, [{ outcome, lead: [id] }]);
      const made = claims.filter(([heading]) => heading.test(named?.kind ?? ''));
      found += made.length;
      for (const [heading, holds] of made)
        expect([outcome, id, String(heading), holds(kinds)]).toEqual([outcome, id, String(heading), true]);
      expect([outcome, id, named?.kind]).not.toEqual([outcome, id, undefined]);
    }
  }
  expect(found).toBeGreaterThan(100);
});

test.each<[OutcomeId, readonly string[], string]>([
  ['ablation', ['ssa'], 'systemic treatment'],
  ['ablation', ['percutaneous'], 'locoregional treatment'],
  ['taePreferred', ['tae', 'prrt'], 'locoregional treatment, systemic treatment'],
  ['prrt', ['treatFirst'], 'what must be settled first'],
  ['supportiveCare', ['necChemotherapy'], 'systemic treatment'],
  ['surgeryCurative', ['ablation'], 'locoregional treatment'],
  ['cytoreductiveSurgery', ['debulking'], 'combined treatment'],
])('bug: at %s an SSA was called a locoregional treatment; %j is %s', (outcome, lead, kind) => {
  expect(namesByKind(guideline, [{ outcome, lead }]).map((one) => one.kind)).toEqual([kind]);
});

test('where ends are too many to name, their kinds are those of what leads', () => {
  const ends = ['ssa', 'trial', 'interferon', 'prrtEarly'].map((id) => ({
    outcome: 'ssaPlusLocoregional' as const,
    lead: [id],
  }));
  expect(endsInShort(guideline, ends)).toBe('one of 4 first options (systemic treatment or clinical trial)');
});
