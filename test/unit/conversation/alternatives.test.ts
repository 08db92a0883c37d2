import { leadOf } from '../../../src/engine/leadAt.ts';
import { describe, expect, test } from 'vitest';
import { whatIfBlocks } from '../../../src/conversation/messages/alternatives/whatIf.ts';
import { whyOptionBlocks } from '../../../src/conversation/messages/alternatives/whyOption.ts';
import { type Standing, standingOf } from '../../../src/engine/standing.ts';
import { firmnessBlocks } from '../../../src/conversation/messages/firmness/firmnessBlocks.ts';
import { gives, lists } from '../../../src/language/ask/askedTreatment.ts';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import { whyOptionIn } from '../../../src/language/ask/whyOption.ts';
import type { Block } from '../../../src/conversation/contract/message.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { alternativesOf } from '../../../src/machine/alternatives.ts';
import { outcomesAhead } from '../../../src/machine/firmness/outcomesAhead.ts';
import { once } from '../../../src/machine/once.ts';
import { changeAll, sameAnswer } from '../../../src/machine/pendingAnswers.ts';
import { cases } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';
import { atTaceOutcome } from '../../fixtures/taceCase.ts';

/** How the place of an option reads without anything told beside the route. */
const placeWords: Readonly<Record<Standing | 'leads', RegExp>> = {
  leads: /It comes (?:first|second)|side by side/,
  closed: /Closed: /,
  open: /It is open in this case, number/,
  warned: /It is number \d+ of \d+ in this case, and its warning applies: /,
  forbidden: /(?!)/,
  waits: /(?!)/,
  inPart: /(?!)/,
  fails: /(?!)/,
};

const textOfBlocks = (blocks: readonly Block[]): string =>
  toText({ blocks, buttons: [], typeHint: '', speak: '' });

const literal = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));

describe('asked at an outcome', () => {
  test.each([
    ['what if ECOG 3', 'Control any hormonal syndrome and score ECOG again'],
    ['what if ECOG were 3?', 'Control any hormonal syndrome and score ECOG again'],
    ['And what if she had ECOG 2', 'ECOG 2: prefer the least invasive listed option'],
    ['what if Ki-67 12%', 'Questions answered:\n- Now: Transplant screen\n- Then: nothing else\n- Both: '],
    [
      'what if involvement is 80%',
      '- Then: Not for this patient at present: Transarterial chemoembolization',
    ],
    [
      'what if the patient was SSTR positive?',
      /Consider first:\n- Now: .*TACE.*\n- Then: .*TACE.*PRRT.*No trial compares them/,
    ],
    ['suppose SSTR imaging is unknown', 'SSTR PET needed first'],
  ])('bug: "%s" was answered from the glossary', async (asked, expected) => {
    const { say, lastEvent } = await atTaceOutcome();
    const before = actionOf(await say('show the outcome'), 'Text for MDT')['result'];
    const said = await say(asked);
    expect(lastEvent()).toBe('whatIf');
    expect(said.findings).toEqual([]);
    expect(said.text).toContain('The case is unchanged; this is only a preview.');
    expect(said.text).toMatch(
      /^Outcome:\n- Now: Transarterial chemoembolization \(cTACE\) or radioembolization \(TARE\)$|^Outcome: Transarterial chemoembolization .* \(the same\)$/m,
    );
    expect(said.text).not.toContain('left out of this look');
    expect(said.text).toMatch(typeof expected === 'string' ? literal(expected) : expected);
    expect(actionOf(await say('show the outcome'), 'Text for MDT')['result']).toEqual(before);
  });

  test.each([
    ['why not surgery?', 'Not among the options of this outcome: Surgery.'],
    ['why not PRRT?', 'Closed: SSTR-negative: PRRT has no target.'],
    ['why not TACE', 'It comes first in this case.'],
    ['why PRRT', 'Not met: SSTR-positive in all relevant lesions'],
    ['why TAE and not TACE?', 'It is open in this case, number 3 of 5.'],
    ['why not option 5', 'Closed: SSTR-negative: PRRT has no target.'],
    ['why not option 9', 'There is no option 9 here; this outcome has 5.'],
  ])('bug: "%s" knew nothing of the patient', async (asked, expected) => {
    const { say, lastEvent } = await atTaceOutcome();
    const said = await say(asked);
    expect(lastEvent()).toBe('whyOption');
    expect(said.findings).toEqual([]);
    expect(said.text).toContain(expected);
  });

  test('why not surgery says where the case took another path, and which answer would lead there', async () => {
    const { say } = await atTaceOutcome();
    const { text } = await say('why not surgery');
    expect(text).toContain(
      'Decided at “Resectability of the liver metastases” by the answer: Not resectable',
    );
    expect(text).toMatch(
      /it would be: .+ Surgery would then be |the route asks .+ lists Surgery can be reached|No single other answer of this case leads to/,
    );
  });

  test.each(['what would change this', 'What would change it?', 'what could change that'])(
    'bug: "%s" was answered with what changed since 2017',
    async (asked) => {
      const { say, lastEvent } = await atTaceOutcome();
      const said = await say(asked);
      expect(lastEvent()).toBe('whatWouldChange');
      expect(said.findings).toEqual([]);
      expect(said.text).toContain('SSTR imaging. SSTR-positive: Chemoembolization (cTACE)');
      expect(said.text).toMatch(/^Changes with: .*SSTR imaging: SSTR-positive/m);
    },
  );

  test('a button leads to it from whatever was asked at an outcome', async () => {
    const { say, tap, lastEvent } = await atTaceOutcome();
    await tap(actionOf(await say('path'), 'What would change it?'));
    expect(lastEvent()).toBe('whatWouldChange');
  });

  test.each([
    'why is PRRT given in four cycles',
    'why not just ask a surgeon about the scan',
    'what is PRRT',
  ])('"%s" stays a question to the guideline', async (asked) => {
    const { say, lastEvent } = await atTaceOutcome();
    await say(asked);
    expect(lastEvent()).not.toBe('whyOption');
  });
});

describe('why not in a resectable case', () => {
  const resectable = ['NET G1, Ki-67 2%, ECOG 0, liver only, type I, resectable', 'yes', 'resected'];

  test('bug: "why not PRRT" named a change without saying where PRRT is in what it leads to', async () => {
    const { say } = talk();
    for (const line of resectable) await say(line);
    const { text, findings } = await say('why not PRRT?');
    expect(findings).toEqual([]);
    expect(text).toContain(
      'PRRT would then be open, in option 3: “Downsizing first (SSA, PRRT or embolization)',
    );
  });

  test('bug: a change was named after which more is asked, and where no single one leads there, that is said', async () => {
    const { say } = talk();
    for (const line of resectable) await say(line);
    const { text } = await say('why not transplant');
    expect(text).not.toContain('may lead there');
    expect(text).toContain(
      'With another answer to Distribution of liver metastases (Diffuse) the route asks Transplant screen, and behind that an outcome that lists Transplantation can be reached.',
    );
    // "Systemic therapy first" gives everolimus among others, and does not list it.
    expect((await say('why not everolimus')).text).not.toContain('with limited extrahepatic disease');
  });
});

describe('asked before an outcome', () => {
  test.each([
    ['what if ascites', 'would be kept until the route asks “Which of these apply?'],
    ['what if eGFR 20', 'would be kept until the route asks “Which of these apply?'],
    ['what if involvement is 80%', 'Liver involvement: it would be kept until the route asks'],
    ['what if ECOG 2', 'Performance status: it would answer “What is the ECOG performance status'],
  ])('bug: "%s" was told that the outcome stays, though there was none', async (asked, expected) => {
    const { saySome, say, lastEvent } = talk();
    await saySome('well', '4%', '1');
    const said = await say(asked);
    expect(lastEvent()).toBe('whatIf');
    expect(said.findings).toEqual([]);
    expect(said.text).toContain(expected);
    expect(said.text).toContain('No outcome is reached with it either, so nothing can be compared yet.');
    expect(said.text).not.toMatch(/^(?:Now|Then): /m);
    expect(said.text).not.toMatch(/\bstays\b/);
  });

  test('without an outcome nothing ever stays, whatever is supposed', () => {
    for (const { answers } of shortestRoutes) {
      const route = cases.follow(answers).answers;
      for (let count = 1; count < route.length; count += 1) {
        const known = { state: cases.replay(route.slice(0, count)), pending: [] };
        for (const question of cases.guideline.questionIds) {
          const answer = cases.guideline.questions[question].classes[0];
          const supposed = [{ question, answer } as GivenAnswer];
          const changed = changeAll(cases, known, supposed);
          const said = textOfBlocks(whatIfBlocks(cases, { supposed, now: known, changed, beside: {} }));
          expect(said).not.toMatch(/\bstays\b/);
          const isOpen = changed.state.recommendation === null;
          expect(said.includes('so nothing can be compared yet')).toBe(isOpen);
        }
      }
    }
  });
});

describe.each(shortestRoutes)('at $outcome', ({ outcome, answers }) => {
  const state = cases.follow(answers);
  const own = shortestRoutes.findIndex((route) => route.outcome === outcome);
  const known = { state, pending: [] };

  sampled(
    'what if says of every other answer to one question in so many what the case so answered reaches',
    { quick: 3, full: 1 },
    (each) => {
      for (const { question, answer } of state.answers.filter(
        (_given, index) => (index + own) % each === 0,
      )) {
        for (const other of cases.guideline.questions[question].classes) {
          if (sameAnswer(other, answer)) continue;
          const supposed = [{ question, answer: other } as GivenAnswer];
          const changed = changeAll(cases, known, supposed);
          // Walked anew, question by question, with what is known of this patient.
          const facts = { ...answers, [question]: other };
          let walked = cases.start();
          while (
            walked.question !== null &&
            byQuestion(changed.state.answers)[walked.question] !== undefined
          ) {
            expect(facts[walked.question]).toBeDefined();
            walked = cases.answer(walked, walked.question, facts[walked.question]);
          }
          expect(changed.state.outcome).toBe(walked.outcome);
          expect(changed.state.question).toBe(walked.question);
          const said = textOfBlocks(whatIfBlocks(cases, { supposed, now: known, changed, beside: {} }));
          const title = walked.recommendation?.title;
          if (title !== undefined && walked.outcome !== state.outcome)
            expect(said).toContain(`Then: ${title}`);
          expect(said).not.toMatch(/\b[CE]\d\d\b/);
        }
      }
      expect(known.state).toBe(cases.follow(answers));
    },
  );

  test('how firm it is names no id', () => {
    expect(textOfBlocks(firmnessBlocks(cases, known, {}))).not.toMatch(/\b[CEX]\d\d\b/);
  });

  sampled(
    'why not gives the state and the reason of every option, and of treatments where each was left, one in',
    { quick: 6, full: 1 },
    (each) => {
      const options = state.recommendation?.options ?? [];
      const leads = state.recommendation ? leadOf(state.recommendation) : [];
      for (const option of options) {
        const said = textOfBlocks(
          whyOptionBlocks(cases, known, {}, { treatments: [], numbers: [option.number] }),
        );
        expect(said).toContain(
          (option.closed ? option.closed.reason : option.text).replaceAll(
            / \((?:as )?C\d\d\)|,? see C\d\d/gu,
            '',
          ),
        );
        expect(said).toMatch(placeWords[leads.includes(option.id) ? 'leads' : standingOf(option)]);
        for (const { words } of option.conditions) expect(said).toContain(words);
        for (const { text } of option.prohibitions) expect(said).toContain(text);
      }
      const others = once(() =>
        alternativesOf(cases, known).map((alternative) => ({
          alternative,
          outcomes: outcomesAhead(cases, alternative.change),
        })),
      );
      for (const treatment of askedTreatments.filter((_one, index) => (index + own) % each === 0)) {
        const said = textOfBlocks(
          whyOptionBlocks(cases, known, {}, { treatments: [treatment], numbers: [] }),
        );
        const isListed = options.some((option) => gives(treatment, option));
        // What is no option of its own may have been spoken of before that is said.
        const isNone = [
          said.includes(`Not among the options of this outcome: ${treatment.name}.`),
          said.includes(
            `${treatment.name} is no option of its own here; what this recommendation says of it stands above.`,
          ) && said.includes('What this recommendation says of it:'),
        ];
        expect(isNone.filter(Boolean)).toHaveLength(isListed ? 0 : 1);
        if (isListed) continue;
        const named = /With another answer to (?<title>.+?) \(.+\) it would be: (?<end>[^.]+)\./u.exec(said);
        const behind =
          /With another answer to (?<title>.+?) \(.+\) the route asks (?<asked>.+), and behind that/u.exec(
            said,
          )?.groups;
        expect(named === null && behind === undefined).toBe(said.includes('No single other answer'));
        const opensBehind = () =>
          others()
            .filter(({ outcomes }) =>
              outcomes.some((id) =>
                cases.guideline.outcomes[id].options.some((option) => lists(treatment, option)),
              ),
            )
            .map(({ alternative }) => alternative);
        // It is not said that no answer opens it where one leads to a question behind which it is listed.
        if (said.includes('No single other answer')) expect(opensBehind()).toEqual([]);
        if (behind) {
          const steps = opensBehind().map(({ given, change: { state: after } }) => [
            cases.guideline.questions[given.question].title,
            after.question && cases.guideline.questions[after.question].title,
          ]);
          expect(steps).toContainEqual([behind['title'], behind['asked']]);
        }
        if (!named) continue;
        const leadThere = alternativesOf(cases, known).filter(({ change: { state: after } }) =>
          after.recommendation?.options.some(
            (option) =>
              option.closed === null && gives(treatment, option) && said.includes(option.text.slice(0, 40)),
          ),
        );
        const titles = leadThere.map(({ given }) => cases.guideline.questions[given.question].title);
        expect(titles).toContain(named.groups?.['title']);
        const ends = leadThere.map(({ change }) => change.state.recommendation?.title);
        expect(ends).toContain(named.groups?.['end']);
      }
    },
  );
});

test('every treatment that can be asked about is read by its name', () => {
  for (const { name } of askedTreatments) {
    expect(whyOptionIn(`why not ${name}?`)?.treatments.map((one) => one.name)).toContain(name);
  }
});

describe('what is said of a case and what is supposed of it is all looked at', () => {
  const atPrrt = async () => {
    const chat = talk();
    await chat.saySome(
      'ileal NET G2, Ki-67 4%, ECOG 1, extensive extrahepatic disease, non-functioning, PD on octreotide, DOTATATE avid',
      'yes',
    );
    return chat;
  };

  test('bug: an answer that the route does not ask and that decides nothing here was said to be laid over the options', async () => {
    const { say } = await atPrrt();
    const { text } = await say('what if involvement 80%');
    expect(text).toContain('Liver involvement: not asked on this route, so it leads to no other outcome.');
    expect(text).toContain('No option listed here has a condition, a warning or a closure that it decides');
    const renal = (await say('what if severe renal impairment')).text;
    expect(renal).toContain('option 3, 177Lu-DOTATATE (closes it)');
    expect(renal).not.toContain('No option listed here has');
  });

  test.each([
    ['what if involvement 80% and ECOG 2', ['Liver involvement: 80%', 'Performance status: ECOG 2']],
    ['what if ECOG 2 and Ki-67 30%', ['Performance status: ECOG 2', 'Ki-67 30%']],
    ['what if ECOG 3, jaundiced', ['Performance status: ECOG 3', 'Decompensated liver']],
  ])('bug: "%s" looked at the first answer alone', async (asked, all) => {
    const { say } = await atPrrt();
    const heading = /^What if: .*$/m.exec((await say(asked)).text)?.[0] ?? '';
    for (const one of all) expect(heading).toContain(one);
  });

  test('bug: "change ECOG to 2 and Ki-67 to 30%" lost the Ki-67', async () => {
    const { say } = await atPrrt();
    const { text } = await say('change ECOG to 2 and Ki-67 to 30%');
    const heading = /^What if: .*$/m.exec(text)?.[0] ?? '';
    expect(heading).toContain('Performance status: ECOG 2');
    expect(heading).toContain('Ki-67 30%');
    await say('yes');
    const { text: path } = await say('path');
    expect(path).toContain('ECOG 2');
    expect(path).toContain('Ki-67 30%');
    await say('back');
    expect((await say('change ECOG to 2')).text).toContain('If you change this');
  });

  test('bug: one item of an answer could not be changed by its name', async () => {
    const chat = talk();
    await chat.saySome(
      'pancreatic NET G2, Ki-67 12%, ECOG 1, severe renal impairment, portal vein thrombosis',
      'yes',
    );
    const one = (await chat.say('change renal impairment to none')).text;
    expect(one).toContain(
      'What if: Contraindications to transarterial treatment: Portal vein thrombosis or hepatofugal flow?',
    );
    expect((await chat.say('yes')).text).toContain('is now Portal vein thrombosis or hepatofugal flow.');
    const both = (await chat.say('change severe renal impairment to yes')).text;
    expect(both).toMatch(
      /What if: [^?]*Severe renal impairment; Portal vein|What if: [^?]*Portal vein[^?]*Severe renal/,
    );
  });

  test('before an outcome "why not" says what the answers so far say, not what holds of anybody', async () => {
    const chat = talk();
    await chat.saySome('pancreatic NET G2, Ki-67 12%, ECOG 1, severe renal impairment', 'yes');
    const { text, findings } = await chat.say('why not PRRT');
    expect(findings).toEqual([]);
    expect(text).toContain('This case has no outcome yet (asked next: Extrahepatic disease)');
    expect(text).toContain('PRRT must not be used in severe renal impairment.');
    expect(text).not.toContain('Pregnancy, marrow failure');
    const nec = talk();
    await nec.saySome('NEC, ECOG 1', 'yes');
    expect((await nec.say('why not PRRT')).text).toContain('With the answers so far no outcome lists PRRT.');
  });

  test('the text for the tumour board is said to come later, and doubtful words about another question are told', async () => {
    const chat = talk();
    await chat.saySome('NET G1, ECOG 0, liver only', 'yes');
    expect((await chat.say('mdt')).text).toContain('The text for the tumour board comes with the outcome.');
    const { text } = await chat.say('jaundiced, bilirubin 70');
    expect(text).toContain('Give the bilirubin with its unit');
    expect(text).toMatch(/\? Contraindications to transarterial treatment: Decompensated liver/);
    expect((await chat.say('no')).text).toContain('How are the liver metastases distributed?');
  });
});

describe('a why-not by every name of the dossier is one of the case', () => {
  const names = Object.entries(cases.guideline.treatmentNames)
    // What no option gives is answered by its general prohibition.
    .filter(([id]) => id !== 'debTace')
    .flatMap(([, { canonical, synonyms }]) => [canonical, ...synonyms]);

  test.each(names)('%s', (name) => {
    expect(whyOptionIn(`why not ${name}?`)?.treatments.length).toBeGreaterThan(0);
    expect(whyOptionIn(`y not ${name} for this pt, please`)?.treatments.length).toBeGreaterThan(0);
  });
});
