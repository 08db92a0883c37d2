import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const offer = 'Read in your line with a doubt, and not used: ';

describe('what a plain yes leaves out because it was doubtful', () => {
  test.each([
    [
      'Distribution of liver metastases',
      'ileal NET Ki-67 4%, ECOG 1, low volume extrahepatic, type III',
      'Diffuse',
    ],
    ['Performance status', 'ileal NET Ki-67 4%, ECOG 1 flarp, liver only', 'ECOG 1'],
    ['Ki-67 / grade', 'well differentiated NET, Ki-67 4% flarp, ECOG 1', 'Ki-67 4%'],
    ['Extrahepatic disease', 'ileal NET Ki-67 4%, ECOG 1, liver only too', 'None'],
  ])('is offered when its question comes, and not ticked: %s', async (title, line, answer) => {
    const { say, tap, lastEvent } = talk();
    const review = await say(line);
    if (!review.text.includes('Read with a doubt')) throw new Error(`"${line}" is read without a doubt.`);
    const asked = await say('yes');
    expect(asked.findings).toEqual([]);
    expect(asked.text).toContain(`${offer}${answer}`);
    const first = asked.actions.find((one) => one.title.startsWith(offer));
    expect((await say('path')).text).not.toMatch(new RegExp(`^\\d+\\. ${title}:`, 'mu'));
    await tap(first?.data ?? {});
    expect(lastEvent()).toBe('answer');
    expect((await say('path')).text).toMatch(new RegExp(`^\\d+\\. ${title}: ${answer}`, 'mu'));
  });

  test('is no longer offered where its question was answered otherwise and is asked anew', async () => {
    const { say } = talk();
    await say('ileal NET Ki-67 4%, ECOG 1, low volume extrahepatic, type III');
    await say('yes');
    await say('type II');
    expect((await say('back')).text).not.toContain(offer);
  });
});
