import { describe, expect, test } from 'vitest';
import { questions } from '../../../src/guideline/questions/index.ts';
import { areTicks, checklistOf, notTicked } from '../../../src/conversation/messages/checklist.ts';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';

/** To the transplant screen. */
const before = ['well', '4%', '1', 'none', 'complex', 'unresectable'] as const;
const all = '1,2,3,4,5,6,7';

describe('the transplant screen as a checklist', () => {
  test('its boxes are the criteria of the question, in its words and order, and none is ticked', async () => {
    const { saySome } = talk();
    const { card, findings } = await saySome(...before);
    expect(findings).toEqual([]);
    const [list] = everyObject(card).filter(({ type }) => type === 'Input.ChoiceSet');
    expect(list).toMatchObject({ id: 'answer', isMultiSelect: true });
    expect(list).not.toHaveProperty('value');
    const choices = (list?.['choices'] ?? []) as readonly { title: string }[];
    const titles = choices.map(({ title }) => title);
    expect(titles).toHaveLength(7);
    expect(questions.transplantScreen.ask).toContain(`: ${titles.join('; ')}?`);
  });

  test('all ticked means that all are met', async () => {
    const { saySome, say, tap } = talk();
    const shown = await saySome(...before);
    const after = await tap({ ...actionOf(shown, 'Continue'), answer: all });
    expect(after.text).not.toContain('nothing is answered');
    expect((await say('path')).text).toContain('Transplant screen: Meets all');
  });

  test.each([
    ['1,2,3,4,5,7', '6 of 7'],
    ['3', '1 of 7'],
    ['', '0 of 7'],
    [undefined, '0 of 7'],
    ['1,1,1,1,1,1,1', '1 of 7'],
  ])('less than all (%s) answers nothing and names what is not ticked', async (answer, count) => {
    const { saySome, tap } = talk();
    const shown = await saySome(...before);
    const data = actionOf(shown, 'Continue');
    const after = await tap(answer === undefined ? data : { ...data, answer });
    expect(after.text).toContain(`${count} ticked, so nothing is answered yet`);
    expect(after.text).toContain('not older than about 55-60 years');
    expect(actionOf(after, 'Does not meet')).toMatchObject({ rev: data['rev'], answer: 'doesNotMeet' });
  });

  test('a bare yes, or a consent in other words, opens it and answers nothing', async () => {
    const { saySome, say } = talk();
    const shown = await saySome(...before);
    for (const yes of ['yes', 'Yes.', 'yeah']) {
      // oxlint-disable-next-line no-await-in-loop
      const after = await say(yes);
      expect(after.text).toContain('Nothing is answered by a yes alone');
      expect(actionOf(after, 'Continue')).toEqual(actionOf(shown, 'Continue'));
    }
    expect((await say('no')).text).toContain('hormonal');
  });

  test('its options answer it without a tick', async () => {
    const { saySome, say, tap } = talk();
    const shown = await saySome(...before);
    await tap(actionOf(shown, 'Not assessed'));
    expect((await say('path')).text).toContain('Transplant screen: Not assessed');
  });

  test('a change of it offers its options, and no ticks that nobody reads', async () => {
    const { saySome, say } = talk();
    await saySome(...before, 'does not meet');
    const { card } = await say('change transplant screen');
    expect(everyObject(card).filter(({ type }) => type === 'Input.ChoiceSet')).toEqual([]);
  });
});

describe('a checklist', () => {
  test('no other question is one', () => {
    const lists = Object.values(questions).filter((question) => checklistOf(question));
    expect(lists.map(({ id }) => id)).toEqual(['transplantScreen']);
  });

  test('numbers that are no criterion tick nothing', () => {
    const list = checklistOf(questions.transplantScreen);
    expect(list && notTicked(list, '0,8,9,10,11,12,13')).toHaveLength(7);
  });

  test('an option is no tick', () => {
    expect(['meetsAll', 'unknown', 3, ['1']].filter(areTicks)).toEqual([]);
  });
});
