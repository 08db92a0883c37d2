import { expect, test } from 'vitest';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import { talk } from '../../fixtures/talk.ts';

interface Read {
  readonly question: string;
  readonly sure: boolean;
}

test.each([
  'well differentiated, Ki-67 4%, ECOG 1, ascites zibbly',
  'well differentiated, Ki-67 4%, ECOG 1, decompensated cirrhosis is to be excluded, liver only',
])('what was read with a doubt is not ticked, and all else is: "%s"', async (line) => {
  const { say } = talk();
  await say('new case');
  const { card, actions } = await say(line);
  const read = actions.flatMap(({ data }) => (data['read'] ?? []) as readonly Read[]);
  const sure = new Set(read.filter((one) => one.sure).map(({ question }) => question));
  const doubtful = new Set(read.filter((one) => !one.sure).map(({ question }) => question));
  expect(doubtful.size).toBeGreaterThan(0);
  const ticked = everyObject(card).flatMap(({ type, value }) =>
    type === 'Input.ChoiceSet' && typeof value === 'string' ? value.split(',') : [],
  );
  expect(new Set(ticked)).toEqual(sure);
});
