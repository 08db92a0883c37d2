import { describe, expect, test } from 'vitest';
import { endInWords, endOf } from '../../../src/conversation/messages/alternatives/end.ts';
import { whyOptionBlocks } from '../../../src/conversation/messages/alternatives/whyOption.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import type { OutcomeId } from '../../../src/guideline/outcome.ts';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import { distinctOutcomes } from '../../fixtures/distinctOutcomes.ts';
import { cases } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

/** What is said of every treatment and every option of an outcome, by what was asked. */
function answersOf(answers: Answers): readonly { readonly asked: string; text: string }[] {
  const state = cases.follow(answers);
  const numbers = (state.recommendation?.options ?? []).map(({ number }) => number);
  const asks = [
    ...askedTreatments.map((treatment) => ({ treatments: [treatment], numbers: [] })),
    ...numbers.map((number) => ({ treatments: [], numbers: [number] })),
  ];
  return asks.map((why) => ({
    asked: `${state.outcome} ${why.treatments[0]?.name ?? `option ${why.numbers[0]}`}`,
    text: toText({
      blocks: whyOptionBlocks(cases, { state, pending: [] }, {}, why),
      buttons: [],
      typeHint: '',
      speak: '',
    }),
  }));
}

/** What was asked and answered with another answer that ends as the case does. */
function saidToEndHere(answers: Answers): readonly string[] {
  const here = endInWords(cases, endOf(cases, { state: cases.follow(answers), pending: [] }, {}));
  return answersOf(answers).flatMap(({ asked, text }) =>
    text.includes(` it would be: ${here}`) ? [asked] : [],
  );
}

describe('no other answer is said to lead to where the case is', () => {
  const named: readonly OutcomeId[] = [
    'highBurdenRefractory',
    'cytoreductiveSurgery',
    'prrt',
    'taePreferred',
  ];
  test('of any treatment and any option at some outcomes', () => {
    const some = shortestRoutes.filter(({ outcome }) => named.includes(outcome));
    expect(some.flatMap(({ answers }) => saidToEndHere(answers))).toEqual([]);
  });

  test('of any treatment and any option at each outcome, as any route shows it', { tags: ['long'] }, () => {
    const some = distinctOutcomes(cases).filter((_one, index) => index % 180 === 7);
    expect(some.length).toBeGreaterThan(20);
    const routes = [
      ...shortestRoutes.map(({ answers }) => answers),
      ...some.map((one) => byQuestion(one.answers)),
    ];
    expect(routes.flatMap((answers) => saidToEndHere(answers))).toEqual([]);
  });

  test('bug: telotristat "would be" in the option in which it stood, with the answer that was given', async () => {
    const { say } = talk();
    await say(
      'ileal NET Ki-67 2%, well diff, ECOG 2, diffuse, liver only, not for transplant, refractory carcinoid syndrome, 90% liver involvement',
    );
    await say('yes');
    const { text } = await say('telotristat or PRRT?');
    expect(text).toContain('In this case: Telotristat, PRRT');
    expect(text).not.toContain('With another answer to Liver involvement');
  });

  test('where only the treatment would be open, it is said that all else stays', async () => {
    const { say } = talk();
    await say(
      'ileal NET G1 Ki-67 2%, ECOG 1, liver only, complex, bilobar 9 lesions, unresectable, not for transplant, non-functioning, PD on lanreotide, DOTATATE negative, IR: earlier liver radiation',
    );
    await say('yes');
    const { text } = await say('why not TARE');
    expect(text).toContain(
      'With another answer to Contraindications to transarterial treatment (None of these) the outcome and what comes first would stay as they are. TARE would then be open, in option',
    );
  });
});
