import { expect, test } from 'vitest';
import { comparedOptions } from '../../../src/conversation/messages/alternatives/compareOptions.ts';
import { ofTreatment } from '../../../src/conversation/messages/alternatives/ofTreatment.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { transitionPairs } from '../../../src/coverage/generators/generators.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import type { RecommendedOption } from '../../../src/engine/recommendedOption.ts';
import { gives } from '../../../src/language/ask/askedTreatment.ts';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

const named = (name: string) => {
  const found = askedTreatments.find((one) => one.name === name);
  if (!found) throw new Error(`Nothing is called ${name}.`);
  return found;
};

/** By treatment: what words of a condition or a warning speak of when they are not about it. */
const ofOthers: Readonly<Record<string, RegExp>> = {
  Sunitinib: /capecitabine|5-FU|\bSSA\b|somatostatin|\bPRRT\b/,
  Everolimus: /capecitabine|5-FU|before an SSA|somatostatin|\bPRRT\b/,
  Cabozantinib: /capecitabine|5-FU/,
  Ablation: /DEB-TACE|\bTARE\b|before an SSA|somatostatin/,
  CAPTEM: /before an SSA|no PRRT|PRRT must/,
  PRRT: /DEB-TACE|before an SSA|capecitabine/,
  TARE: /DEB-TACE|in TACE/,
};

test('of an option that gives several drugs nothing is said of one that is tied to another', () => {
  const seen = new Set<string>();
  const wrong = [...transitionPairs(cases.graph)].flatMap((answers) =>
    (cases.replay(answers).recommendation?.options ?? []).flatMap((option) =>
      Object.entries(ofOthers).flatMap(([name, others]) => {
        const treatment = named(name);
        if (!gives(treatment, option) || /^prrt(?:Again|Early)?$|^edotreotide$/.test(option.id)) return [];
        const { option: own, group } = ofTreatment(guideline, option, treatment);
        if (group !== null) seen.add(`${name}: ${group}`);
        return wordsOf(own)
          .filter((words) => others.test(words))
          .map((words) => `${name}: ${words}`);
      }),
    ),
  );
  expect([...new Set(wrong)]).toEqual([]);
  expect([...seen]).toContain('Sunitinib: CAPTEM, STZ/5-FU or sunitinib');
});

function wordsOf({ conditions, prohibitions }: RecommendedOption): readonly string[] {
  return [...conditions.map(({ words }) => words), ...prohibitions.map(({ text }) => text)];
}

test('bug: sunitinib and everolimus of V17 were compared by conditions of CAPTEM', () => {
  const vignette = vignettes.find(({ id }) => id === 'V17');
  const recommendation = vignette && cases.follow(vignette.answers).recommendation;
  if (!recommendation) throw new Error('V17 has an outcome.');
  const shown = shownOutcome(guideline, recommendation, {});
  const side = (name: string) => ({
    name,
    treatment: named(name),
    option: shown.recommendation.options.find((option) => gives(named(name), option)),
  });
  const text = toText({
    blocks: [comparedOptions(shown, side('Sunitinib'), side('Everolimus'))],
    buttons: [],
    typeHint: '',
    speak: '',
  });
  expect(text).toContain('Sunitinib');
  expect(text).not.toMatch(/DPD|capecitabine/);
});
