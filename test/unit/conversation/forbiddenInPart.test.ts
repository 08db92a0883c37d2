import { expect, test } from 'vitest';
import { placeInWords } from '../../../src/conversation/messages/alternatives/standing.ts';
import { againstRuns } from '../../../src/conversation/messages/outcome/leadBlocks.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

/** By the stop that a told answer raises: what it forbids (dossier 2.5). */
const stops = [
  {
    id: 'C17',
    told: 'hepaticDecompensation',
    forbids: ['interferon', 'telotristat', 'prrt', 'chemotherapy', 'tki', 'embolization', 'tare'],
  },
  { id: 'C18', told: 'renalImpairment', forbids: ['prrt', 'embolization', 'tare'] },
];

/** Kinds of treatments that are named where they are what is left of an option. */
const names: Readonly<Record<string, string>> = {
  ssa: 'somatostatin analogue',
  everolimus: 'everolimus',
  ablation: 'ablation',
  surgery: 'surgery',
  chemotherapy: 'chemotherapy',
};

test.each(stops)(
  'of an option that $id forbids in part it is said of which part',
  ({ id, told, forbids }) => {
    let [inPart, whole] = [0, 0];
    for (const { answers } of shortestRoutes) {
      const { recommendation } = cases.follow(answers);
      if (!recommendation || recommendation.outOfScope) continue;
      const pendingAnswers = [{ question: 'transarterialContraindications', answer: [told] }] as never;
      const shown = shownOutcome(guideline, recommendation, { pendingAnswers });
      for (const option of shown.recommendation.options) {
        if (!option.forbiddenBy.includes(id as never)) continue;
        const before = againstRuns(shown, option)
          .map(({ text }) => text)
          .join('');
        const rest = option.kinds
          .filter((kind) => !forbids.includes(kind))
          .flatMap((kind) => names[kind] ?? []);
        if (rest.length === 0) {
          whole += 1;
          expect(before).toContain('speaks against it: see C');
          expect(placeInWords(shown, option)).toMatch(/not for this patient at present/);
        } else {
          inPart += 1;
          expect(before).toContain('speaks against a part of it: see C');
          expect(placeInWords(shown, option)).toMatch(/in part not for this patient at present/);
          for (const name of rest) expect([before, placeInWords(shown, option)].join()).toContain(name);
        }
      }
    }
    expect(inPart).toBeGreaterThan(2);
    expect(whole).toBeGreaterThan(5);
  },
);

test('bug: control of a syndrome was called not for this patient, where a decompensated liver speaks against telotristat alone', async () => {
  const { say } = talk();
  await say('ileal NET, well differentiated, Ki-67 2%, ECOG 4, refractory carcinoid syndrome, ascites');
  const { text } = await say('yes');
  expect(text).toContain(
    'What you also gave speaks against a part of it: see C17. The rest of it (somatostatin analogue) is judged by itself. If an uncontrolled hormonal syndrome',
  );
});

test('where palliative care alone is left of what the chart puts first, the card says what that was', async () => {
  const { say } = talk();
  await say('ileal NET, well differentiated, Ki-67 2%, ECOG 4, refractory carcinoid syndrome, ascites');
  const { text } = await say('yes');
  expect(text).toContain(
    'Laid over the options of this chart it changes what comes first. By the chart alone this comes first: Controlling an uncontrolled hormonal syndrome and scoring ECOG again',
  );
  expect(text).toContain('Consider first: Palliative-care referral alongside disease care.');
});
