import { describe, expect, test } from 'vitest';
import { mdtLines } from '../../../../src/conversation/record/mdtText.ts';
import { outcomeMessage } from '../../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { recommendationAt } from '../../../fixtures/distinctOutcomes.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { screenOf } from '../../../fixtures/outcomeWords.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';

const pregnancy = guideline.specialSituations.filter(({ id }) => id === 'pregnancy');
const sentence =
  'Not covered by this chart: pregnancy or breastfeeding. PRRT must not be given in pregnancy; refer to a NET centre with obstetric care before anything else.';

describe.each(shortestRoutes)('pregnancy at $outcome', ({ answers }) => {
  const recommendation = recommendationAt(cases, cases.follow(answers).answers);
  const beside = { situations: pregnancy };

  test('its sentence stands on the first screen, before any option', () => {
    const screen = screenOf(outcomeMessage(guideline, recommendation, { case: 'c', rev: 1 }, beside));
    expect(screen).toContain(sentence);
    const lead = screen.search(/Consider first|Every option listed here|comes before every option/);
    if (lead >= 0) expect(screen.indexOf(sentence)).toBeLessThan(lead);
  });

  test('and in the record, before any option, with every option of PRRT closed', () => {
    const text = mdtLines(guideline, recommendation, { at: 0 }, beside).join('\n');
    expect(text).toContain(sentence);
    const first = text.search(/^1\. /m);
    if (first >= 0) expect(text.indexOf(sentence)).toBeLessThan(first);
    const prrt = recommendation.options.filter(({ kinds }) => kinds.every((kind) => kind === 'prrt'));
    const closed =
      text.match(/CLOSED: PRRT must not be given in pregnancy\. \[literature R53\] Only what/g) ?? [];
    expect(closed.length).toBeGreaterThanOrEqual(prrt.filter((option) => option.closed === null).length);
    expect(text).not.toMatch(/^\d+\. (?:Open\. )?177Lu/m);
  });
});
