import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

describe('an answer that is kept until it is asked', () => {
  const withKept = async () => {
    const chat = talk();
    // Differentiation is asked first; the performance status is kept.
    await chat.say('ECOG 1, liver only');
    await chat.say('yes');
    return chat;
  };

  test('is changed by "change", and it is said', async () => {
    const { say } = await withKept();
    const looked = await say('change ECOG to 2');
    expect(looked.text).toContain('What if: Performance status: ECOG 2?');
    const changed = await say('yes');
    expect(changed.text).toContain('Changed: Performance status is now ECOG 2');
  });

  test('is changed by stating it anew, and it is said', async () => {
    const { say } = await withKept();
    const read = await say('ECOG 2, non-functioning');
    expect(read.text).toContain('ECOG 2');
    const used = await say('yes');
    expect(used.text).toContain('instead of');
  });
});

describe('what is understood and not asked', () => {
  test('holds no word that is an option of a question', async () => {
    const { say } = talk();
    const read = await say('62-year-old man, ileal NET, functioning, ECOG 1, married');
    const [, understood = ''] = /Understood, but not asked[^:]*:([^\n]*)/i.exec(read.text) ?? [];
    expect(understood).not.toMatch(/functioning|NET|ECOG|ileal/);
  });
});
