import { expect, test } from 'vitest';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { askedTreatments } from '../../../../src/language/ask/treatmentsByName.ts';
import { talkAt } from '../../../fixtures/talkAt.ts';
import { actionOf, talk } from '../../../fixtures/talk.ts';

/** A store that tells what was written to it. */
function watched(): { store: Store; written: () => string } {
  const inner = memoryStore();
  const writes: unknown[] = [];
  const store: Store = {
    read: (key) => inner.read(key),
    keys: (prefix) => inner.keys(prefix),
    unwrittenSince: (prefix, time) => inner.unwrittenSince(prefix, time),
    close: () => inner.close(),
    delete: (key, etag) => inner.delete(key, etag),
    write: (key, value, etag) => {
      writes.push(value);
      return inner.write(key, value, etag);
    },
  };
  return { store, written: () => JSON.stringify(writes) };
}

test('in the middle of a case an ask is answered, and the case goes on where it was', async () => {
  const { say, saySome, tap, lastEvent } = talk();
  const before = await saySome('well', 'Ki-67 2%');
  const asked = await say('contraindications to TACE');
  expect(lastEvent()).toBe('ask');
  expect(asked.findings).toEqual([]);
  expect(asked.text.indexOf('doxorubicin: low LVEF, leucopenia [literature R36]')).toBeGreaterThan(-1);
  expect(asked.text.indexOf('Your case stands where it was')).toBeLessThan(
    asked.text.indexOf('What is the ECOG performance status (0-4)?'),
  );
  expect(actionOf(asked, 'ECOG 1')).toEqual(actionOf(before, 'ECOG 1'));
  const after = await tap(actionOf(before, 'ECOG 1'));
  expect(after.text).toContain('is there disease outside the liver?');
});

test('an ask is no answer: the definition of an option does not choose it', async () => {
  const { say, saySome } = talk();
  await saySome('well', 'Ki-67 2%', 'PS1', 'widespread');
  const asked = await say('what is a refractory syndrome');
  expect(asked.text).toContain('Refractory = persisting despite label-dose long-acting SSA');
  expect(asked.text).toContain('Is there a hormonal (functioning) syndrome');
  expect((await say('path')).text).not.toContain('refractory →');
});

test.each([
  // Without "ask" these two are asked of the case at once, since the outcome lists both.
  ['ask PRRT vs TACE', 'PRRT or TACE for this patient'],
  ['ask TAE or TACE', 'TAE or TACE for this patient'],
  ['sunitinib vs everolimus', 'Sunitinib or Everolimus for this patient'],
  ['evidence for TARE', 'why TARE'],
  ['what is an SSA', 'why Somatostatin analogue'],
])('bug: "%s" at an outcome did not say how it is asked of the case', async (asked, typed) => {
  const { say, lastEvent } = await talkAt('V16');
  expect((await say(asked)).text).toContain(`For this case type: ${typed}\n`);
  await say(typed);
  expect(lastEvent()).toBe('whyOption');
});

test('what is said to be asked of the case so is understood, of whatever treatments', async () => {
  for (const { name } of askedTreatments) {
    const { say, lastEvent } = await talkAt('V16');
    const [, typed] =
      /^For this case type: (.+)$/m.exec((await say(`contraindications to ${name}`)).text) ?? [];
    if (typed === undefined) continue;
    await say(typed);
    expect([typed, lastEvent()]).toEqual([typed, 'whyOption']);
  }
});

test('before an outcome, and of what is no treatment, there is nothing to ask of the case', async () => {
  const { say, saySome } = talk();
  await saySome('well', 'Ki-67 2%');
  expect((await say('what is TARE')).text).not.toContain('For this case type');
  const atEnd = await talkAt('V16');
  expect((await atEnd.say('what changed since 2017')).text).not.toContain('For this case type');
});

test('without a case and after an outcome it is answered as well', async () => {
  const { say, saySome } = talk();
  const first = await say('what is TARE');
  expect(first.text).toContain('radioembolization');
  expect(first.text).toContain('Tap "New case" or type: new case');
  expect(first.findings).toEqual([]);
  await saySome('poor', 'PS1', 'no');
  const later = await say('TAE or TACE?');
  expect(later.text).toContain('No randomized trials compare the locoregional treatments');
  expect(later.text).toContain('This case has reached its outcome: Platinum-etoposide');
  expect(later.findings).toEqual([]);
});

test('what was asked is neither stored nor logged', async () => {
  const { store, written } = watched();
  const { say, saySome, records } = talk(store);
  await saySome('well');
  await say('what is zzyzxium');
  await say('does PRRT help in zzyzxium disease');
  await say('evidence for PRRT');
  expect(written()).not.toContain('zzyzxium');
  expect(written()).not.toContain('evidence for PRRT');
  expect(JSON.stringify(records)).not.toMatch(/zzyzxium|evidence/);
});

test('text that looks like an identifier is refused before it is read as an ask', async () => {
  const { say, lastEvent } = talk();
  const { text } = await say('what is best for Mrs Smith');
  expect(lastEvent()).toBe('identifier');
  expect(text).toContain('was not read, not stored and not logged');
});

test('an answer that waits for confirmation still waits after an ask', async () => {
  const { say, saySome, lastEvent } = talk();
  await saySome('well', 'Ki-67 2%', 'PS1', 'widespread', 'flushing settled');
  await say('treatment naive');
  expect(lastEvent()).toBe('confirm');
  const asked = await say('what is an SSA');
  expect(asked.text).toContain('somatostatin analogue');
  await say('yes');
  expect(lastEvent()).toBe('answer');
});

test('the name of a treatment at a question is no answer, and how to read about it is said', async () => {
  const { say, saySome, lastEvent } = talk();
  await saySome();
  const { text } = await say('Lutathera');
  expect(lastEvent()).toBe('askAgain');
  expect(text).toContain('A treatment by itself does not answer this question.');
  expect(text).toContain('To read about it, ask: what is PRRT');
});

test('help names what can be asked', async () => {
  const { say } = talk();
  expect((await say('help')).text).toContain(
    'Ask at any time, such as: what is TARE, TAE or TACE?, evidence for PRRT, what changed since 2017',
  );
});
