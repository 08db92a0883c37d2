import { describe, expect, test } from 'vitest';
import { choiceRuns } from '../../../src/conversation/messages/outcome/choice.ts';
import { feedbackMessage } from '../../../src/conversation/messages/feedback.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { isLeft, mayLead } from '../../../src/engine/standing.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const pregnancy = guideline.specialSituations.filter(({ id }) => id === 'pregnancy');
const sepsis = [{ question: 'transarterialContraindications', answer: ['coagulopathyOrInfection'] }] as const;

describe.each(shortestRoutes)('what was chosen at $outcome', ({ answers }) => {
  const { recommendation } = cases.follow(answers);

  test.each([
    ['nothing told', {}],
    ['pregnancy', { situations: pregnancy }],
    ['an infection', { pendingAnswers: sepsis }],
  ])('with %s is noted with what closes it or speaks against it', (_told, beside) => {
    if (!recommendation) throw new Error('No outcome.');
    const shown = shownOutcome(guideline, recommendation, beside);
    for (const option of shown.recommendation.options) {
      const said = choiceRuns(shown, { option: option.id, reason: 'patientPreference' })
        .map(({ text }) => text)
        .join('');
      expect(said).toContain('Because: Patient preference.');
      if (option.closed !== null) expect(said).toContain(option.closed.reason);
      if (!isLeft(option) || option.waitsFor.length > 0) expect(said).toContain('Of what was chosen: ');
      if (option.waitsFor.length > 0) expect(said).toContain('Pregnancy');
    }
    const { blocks } = feedbackMessage(shown, { case: 'c', rev: 1 });
    const offered = blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
    for (const { data, detail = '' } of offered) {
      const option = shown.recommendation.options.find(({ id }) => 'option' in data && id === data.option);
      if (!option || ('verdict' in data && data.verdict === 'agree')) continue;
      // In the list, too, each says whether it is closed or held back here, and by what.
      if (option.closed !== null) expect(detail).toContain(option.closed.reason);
      if (!isLeft(option)) expect(detail).not.toBe('');
      if (option.waitsFor.length > 0) expect(detail).toContain('Pregnancy');
    }
    if (recommendation.options.length > 0 && 'situations' in beside) {
      expect(shown.recommendation.options.some((one) => !mayLead(one))).toBe(true);
    }
  });
});

describe('bug: before an outcome "the board chose PRRT" was called no answer to the question', () => {
  test.each([
    'the board chose PRRT because patient preference',
    'the board chose TACE',
    'we decided on everolimus because of comorbidity',
    'the MDT went for SSA',
  ])('%s', async (text) => {
    const { say, lastEvent } = talk();
    await say('ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease');
    await say('yes');
    const before = (await say('path')).text;
    const reply = await say(text);
    expect(lastEvent()).toBe('feedback');
    expect(reply.text).toContain('There is no outcome yet that a choice could be compared with');
    expect((await say('path')).text).toBe(before);
  });
});
