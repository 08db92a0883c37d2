import { describe, expect, test } from 'vitest';
import { comparedOptions } from '../../../../src/conversation/messages/alternatives/compareOptions.ts';
import { needBlocks } from '../../../../src/conversation/messages/alternatives/need.ts';
import { outcomeMessage } from '../../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { shownOutcome } from '../../../../src/conversation/messages/outcome/shownOutcome.ts';
import { mdtLines } from '../../../../src/conversation/record/mdtText.ts';
import { toText } from '../../../../src/dialogs/render/text.ts';
import { transitionPairs } from '../../../../src/coverage/generators/generators.ts';
import { byQuestion } from '../../../../src/engine/byQuestion.ts';
import type { GivenAnswer } from '../../../../src/guideline/answers.ts';
import type { Block } from '../../../../src/conversation/contract/message.ts';
import { isDenied } from '../../../fixtures/deniedWarnings.ts';
import { distinctOutcomes } from '../../../fixtures/distinctOutcomes.ts';
import { asShown } from '../../../fixtures/dossierWords.ts';
import { goldenDossier } from '../../../fixtures/golden.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';

const mark = 'Does not apply: ';
const warnings = goldenDossier.outcomes.prohibitions.map(({ id, text }) => ({ id, words: asShown(text) }));

/** What is shown of an outcome, by where it stands. */
function textsOf(state: ReturnType<typeof cases.replay>): Readonly<Record<string, string>> {
  const { recommendation } = state;
  if (!recommendation) throw new Error('The case has no outcome.');
  const shown = shownOutcome(guideline, recommendation, {});
  const { options } = shown.recommendation;
  const compared = options.flatMap((option, index) => {
    const next = options[index + 1];
    return next ? [comparedOptions(shown, { name: 'one', option }, { name: 'other', option: next })] : [];
  });
  const drawn = (blocks: readonly Block[]): string =>
    toText({ blocks, buttons: [], typeHint: '', speak: '' });
  return {
    card: toText(outcomeMessage(guideline, recommendation, { case: 'q3mV0a1bXk2Z', rev: 12 })),
    record: mdtLines(guideline, recommendation, { at: 0 }).join('\n'),
    comparison: drawn(compared),
    need: drawn(needBlocks(cases, { state, pending: [] }, {}, 'PRRT')),
  };
}

/** Where a text stands in another one, and whether the mark stands before it. */
function marksOf(text: string, words: string): readonly boolean[] {
  return text
    .split(words)
    .slice(0, -1)
    .map((before) => before.endsWith(mark));
}

/** Where a warning of the options is marked and the case does not deny it, or the other way round. */
function wronglyMarked(routes: readonly (readonly GivenAnswer[])[]): {
  readonly wrong: readonly string[];
  readonly denied: ReadonlySet<string>;
} {
  const denied = new Set<string>();
  const wrong = routes.flatMap((answers) => {
    const state = cases.replay(answers);
    const ids = new Set<string>(
      state.recommendation?.options.flatMap(({ prohibitions }) => prohibitions.map(({ id }) => id)),
    );
    return Object.entries(textsOf(state)).flatMap(([where, text]) =>
      warnings
        .filter(({ id }) => ids.has(id))
        .flatMap(({ id, words }) => {
          const marks = marksOf(text, words);
          const isSo = isDenied(id, byQuestion(answers));
          if (isSo && marks.length > 0) denied.add(where);
          return marks.every((one) => one === isSo) ? [] : [`${state.outcome}, ${where}: ${id}`];
        }),
    );
  });
  return { wrong: [...new Set(wrong)], denied };
}

const everywhere = { wrong: [], denied: new Set(['card', 'record', 'comparison', 'need']) };

describe('a warning that the case denies is marked wherever it is shown, and no other one is', () => {
  test('on routes that take every pair of edges', () => {
    expect(wronglyMarked([...transitionPairs(cases.graph)])).toEqual(everywhere);
  });

  test('on every distinct outcome', { tags: ['long'] }, () => {
    expect(wronglyMarked(distinctOutcomes(cases).map(({ answers }) => answers))).toEqual(everywhere);
  });
});
