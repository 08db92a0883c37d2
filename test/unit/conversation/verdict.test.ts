import { describe, expect, test } from 'vitest';
import { encodeCase } from '../../../src/machine/caseCode/caseCode.ts';
import { cases } from '../../fixtures/guideline.ts';
import { type Said, talk } from '../../fixtures/talk.ts';
import { talkAt } from '../../fixtures/talkAt.ts';

const feedbackOf = ({ actions }: Said) =>
  actions.filter(({ data }) => data['do'] === 'feedback').map(({ data }) => data);

describe('what is thought of an outcome, as it is typed', () => {
  test.each(['disagree', 'I disagree', 'We disagree.', "I don't agree", 'the board disagrees with this'])(
    'bug: "%s" was not understood; it opens the same card as the button',
    async (words) => {
      const { say } = await talkAt('V10');
      const asked = await say(words);
      expect(asked.text).toContain('I disagree. Chosen instead:');
      expect(feedbackOf(asked)).toEqual(feedbackOf(await say('feedback')));
    },
  );

  test.each(['I agree', 'agree', 'we agree with this', 'the board agreed', 'MDT agrees'])(
    '"%s" is noted',
    async (words) => {
      const { say } = await talkAt('V10');
      expect((await say(words)).text).toContain('Noted without your name: you agree.');
    },
  );

  // V16: PRRT leads, TACE second of the pair, then TARE, TAE and an agent not yet used.
  test.each([
    'the board chose TARE',
    'the tumour board decided on radioembolization',
    'MDT prefers SIRT',
    'we went for Y90',
    'I would prefer TARE',
    'we chose TARE instead',
    'disagree, we chose TARE',
    'I disagree: the team opted for TARE',
    'feedback the board chose TARE',
  ])('bug: "%s" was not understood; it fills the option in and asks why', async (words) => {
    const { say } = await talkAt('V16');
    const why = await say(words);
    expect(why.text).toContain('Why was something else chosen?');
    expect(new Set(feedbackOf(why).map((data) => data['option']))).toEqual(new Set(['tare']));
    expect((await say('comorbidity')).text).toContain('Because: Comorbidity or fitness.');
  });

  test.each([
    ['the board chose TARE because of comorbidity', 'Comorbidity or fitness'],
    ['we chose TARE because not available', 'Not available here'],
    ['feedback option 3 not available', 'Not available here'],
    ['feedback option 3 fitness', 'Comorbidity or fitness'],
    ['feedback option 3: the algorithm seems', 'The algorithm seems wrong'],
    ['feedback option 3 because it is not available', 'Not available here'],
  ])('bug: the reason of "%s" was not read', async (words, reason) => {
    const { say } = await talkAt('V16');
    expect((await say(words)).text).toContain(`Because: ${reason}.`);
  });

  test.each(['feedback option 3 because patient Jan wants it', 'we chose TARE because it rained'])(
    'bug: what was not understood of "%s" was dropped in silence',
    async (words) => {
      const { say } = await talkAt('V16');
      const why = await say(words);
      expect(why.text).toContain('The other words were not understood and are not kept');
      expect(why.text).toContain('Why was something else chosen?');
      expect(why.text).not.toMatch(/Jan|rained/);
    },
  );

  test.each([
    ['the board chose PRRT', 'is what leads here'],
    ['feedback option 1 newer evidence', 'is what leads here'],
    ['the board chose belzutifan', 'is no option of this outcome'],
    ['the board chose an embolization', 'tap the one that was chosen'],
    ['feedback option 9', 'That is no option of this outcome'],
    ['feedback nonsense', 'The other words were not understood'],
  ])('"%s" notes nothing and says why', async (words, says) => {
    const { say } = await talkAt('V16');
    const asked = await say(words);
    expect(asked.text).toContain(says);
    expect(asked.text).toContain('I disagree. Chosen instead:');
    expect((await say('outcome')).text).not.toContain('Chosen otherwise');
  });

  test('"decided against" fills nothing in', async () => {
    const { say } = await talkAt('V16');
    expect((await say('we decided against PRRT')).text).toContain('I disagree. Chosen instead:');
  });

  test.each(['MDT decided unresectable', 'the surgeon chose resectable in one operation'])(
    '"%s" is a finding and no verdict',
    async (words) => {
      const { say } = await talkAt('V16');
      expect((await say(words)).text).not.toContain('Chosen instead');
    },
  );

  test('bug: the second option of a pair that has an order was said to lead and could not be chosen', async () => {
    const { say } = await talkAt('V16');
    expect(feedbackOf(await say('disagree')).map(({ option }) => option)).toContain('tace');
    const asked = await say('the board chose TACE');
    expect(asked.text).not.toContain('is what leads here');
    expect(feedbackOf(asked)[0]).toMatchObject({ verdict: 'disagree', option: 'tace' });
  });

  test.each([
    'the board chose PRRT',
    'feedback option 2',
    'we want PRRT',
    'the surgeons recommend PRRT because of comorbidity',
  ])('bug: of two equals neither could be noted: "%s" is agreement with one of them', async (words) => {
    const { say } = await talkAt('V15');
    const given = await say(words);
    expect(given.text).toContain('Noted without your name: you agree. Chosen of the two that lead: PRRT');
    const line =
      'Chosen of the two that lead: PRRT (if SSTR-positive, progressed on an SSA and not given before …). This changes nothing of the recommendation.';
    expect((await say('outcome')).text).toContain(line);
    expect((await say('mdt')).text).toContain(line);
    await say('new case');
    expect((await say('reopen')).text).toContain(line);
    await say('agree');
    expect((await say('mdt')).text).not.toContain('Chosen of the two');
  });

  test('the card offers each of two equals as agreement, and of a pair in order none', async () => {
    const choices = async (id: string) =>
      feedbackOf(await (await talkAt(id)).say('feedback')).filter(({ verdict }) => verdict === 'agree');
    expect((await choices('V15')).map(({ option }) => option)).toEqual([undefined, 'tae', 'prrt']);
    expect((await choices('V16')).map(({ option }) => option)).toEqual([undefined]);
  });

  test('agreement on an option that is none of two equals is not taken', async () => {
    const { say, tap } = await talkAt('V15');
    const [data] = feedbackOf(await say('feedback'));
    expect((await tap({ ...data, option: 'tace' })).text).toContain('That is no option');
    expect((await say('mdt')).text).not.toContain('Chosen');
  });

  test('before an outcome a disagreement has nothing to be about, and a choice is no verdict', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    expect((await say('I disagree')).text).toContain('Feedback is about an outcome');
    expect((await say('the board chose TARE')).text).not.toContain('Feedback');
    expect((await say('outcome')).text).toContain('no outcome yet');
  });

  test('"outcome" shows the outcome again, whole', async () => {
    const { say, shown } = await talkAt('V16');
    await say('why');
    const again = await say('outcome');
    for (const line of shown.text
      .split('\n')
      .filter((one) => one.length > 60)
      .slice(3, 9))
      expect(again.text).toContain(line);
  });

  test('an action that agrees and has chosen otherwise, or chooses what leads, notes nothing', async () => {
    const { tap, say, shown } = await talkAt('V16');
    const place = shown.actions.map(({ data }) => data).find((data) => data['case'] !== undefined);
    const data = { nelm: 1, do: 'feedback', case: place?.['case'], rev: place?.['rev'] };
    const wrong = await tap({ ...data, verdict: 'agree', option: 'tare', reason: 'other' });
    expect(wrong.text).toContain('does not carry an answer I can read');
    const lead = await tap({ ...data, verdict: 'disagree', option: 'prrt', reason: 'other' });
    expect(lead.text).toContain('is what leads here');
    expect((await say('outcome')).text).not.toContain('Chosen otherwise');
  });
});

describe('a NEC of a low grade, which no typed line gives', () => {
  const note = 'NEC does not go with a Ki-67 up to 20% or a grade below G3';
  const nec = [
    { question: 'differentiation', answer: 'poor' },
    { question: 'performanceStatus', answer: 1 },
    { question: 'necLine', answer: 'none' },
    { question: 'ki67', answer: { grade: 'G1' } },
  ] as const;

  test('bug: came by a tap without a word', async () => {
    const { tap, say, shown } = await talkAt('V12');
    const place = shown.actions.map(({ data }) => data).find((data) => data['case'] !== undefined);
    const answers = [{ question: 'ki67', answer: { grade: 'G1' } }];
    const data = { nelm: 1, do: 'change', case: place?.['case'], rev: place?.['rev'], answers };
    expect((await tap(data)).text).toContain(note);
    expect((await tap({ ...data, sure: true })).text).toContain(note);
    expect((await say('path')).text).toContain('Poorly differentiated');
  });

  test('bug: came by a code without a word', async () => {
    const { say } = talk();
    const opened = await say(`open ${encodeCase(cases, { answers: nec, situations: [] })}`);
    expect(opened.text).toContain(note);
  });
});

describe('what is not agreed with, and why, in other words', () => {
  test('bug: "I don\'t agree with that reason" opened the treatments again; the reasons are asked', async () => {
    const { say } = await talkAt('V16');
    await say('the board chose TARE');
    await say('comorbidity');
    const asked = await say("I don't agree with that reason");
    expect(asked.text).toContain('Why was something else chosen?');
    expect((await say('newer evidence')).text).toContain('Because: Newer evidence.');
  });

  test('where nothing was chosen instead that is asked first', async () => {
    const { say } = await talkAt('V16');
    const asked = await say('I disagree with the reason');
    expect(asked.text).toContain('choose that first, then why');
    expect(asked.text).toContain('I disagree. Chosen instead:');
  });

  test.each([
    ['we disagree because she has poor kidneys', 'Comorbidity or fitness'],
    ['I disagree because she does not want it', 'Patient preference'],
    ['we do not agree because we have no access to it', 'Not available here'],
    ['we disagree because of a new trial', 'Newer evidence'],
  ])(
    'bug: of "%s" only "not understood" was said; the reason is offered, and not noted',
    async (words, reason) => {
      const { say } = await talkAt('V16');
      const asked = await say(words);
      expect(asked.text).toContain(`If they mean the reason “${reason}”`);
      expect(asked.text).not.toContain('Noted');
      expect((await say(`feedback ${reason}`)).text).toContain(`Because: ${reason}.`);
    },
  );

  test('words that speak of two reasons, or of none, offer none', async () => {
    for (const words of [
      'I disagree because it rained',
      'I disagree because of her kidneys and a new trial',
    ]) {
      const { say } = await talkAt('V16');
      // oxlint-disable-next-line no-await-in-loop
      expect((await say(words)).text).not.toContain('If they mean the reason');
    }
  });

  test('bug: the name of an option, typed where it was asked what was chosen, asked the guideline about it', async () => {
    const { say } = await talkAt('V16');
    await say('I disagree');
    expect((await say('TARE')).text).toContain('Why was something else chosen?');
    const other = await talkAt('V16');
    await other.say('I disagree');
    expect((await other.say('what is TARE?')).text).not.toContain('Why was something else chosen?');
  });
});

describe('a verdict while a line waits', () => {
  test('bug: "the board chose TARE" was swallowed by the line; it is noted, and the line goes on waiting', async () => {
    const { say } = await talkAt('V16');
    await say('ECOG 2, liver involvement 30%');
    expect((await say('the board chose TARE')).text).toContain('Why was something else chosen?');
    const noted = await say('comorbidity');
    expect(noted.text).toContain('Because: Comorbidity or fitness.');
    expect(noted.text).toContain('Answers to use');
    await say('no');
    expect((await say('mdt')).text).not.toContain('TYPED AND NOT USED');
  });

  test('a yes to whether one agrees is no yes to the line', async () => {
    const { say } = await talkAt('V16');
    await say('ECOG 2, liver involvement 30%');
    await say('the board chose something else');
    expect((await say('yes')).text).toContain('you agree');
    expect((await say('path')).text).toContain('3. Performance status: ECOG 1 ');
  });

  test('what states a finding is of the line', async () => {
    const { say, lastEvent } = await talkAt('V16');
    await say('ECOG 2');
    await say('liver involvement 30%');
    expect(lastEvent()).toBe('intake');
  });
});

describe('a line of what is so already', () => {
  test('bug: it waited for a yes that would change nothing', async () => {
    const { say } = await talkAt('V10');
    const said = await say('ECOG 1');
    expect(said.text).toContain('Nothing was changed, for it is so already: Performance status: ECOG 1.');
    expect(said.text).not.toContain('Answers to use');
    expect((await say('ECOG 2')).text).toContain('Answers to use');
  });
});
