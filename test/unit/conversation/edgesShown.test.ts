import { expect, test } from 'vitest';
import { mdtLines } from '../../../src/conversation/record/mdtText.ts';
import { pathBlocks } from '../../../src/conversation/messages/info.ts';
import { outcomeMessage } from '../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { whyOutcomeBlocks } from '../../../src/conversation/messages/outcome/whyOutcome.ts';
import { ruleInWords, rowOf } from '../../../src/engine/trail.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

/** An edge has an id of words for programs; people are shown the row of the dossier's table, by the question's title. */
const ids = [...cases.edges.keys()];

test.each(vignettes.map(({ id, answers }) => [id, answers] as const))(
  'regression: why and mdt named the rule of %s by its id of words',
  (_id, answers) => {
    let state = cases.start();
    while (state.question) state = cases.answer(state, state.question, answers[state.question]);
    const { recommendation } = state;
    if (!recommendation) throw new Error('The vignette reaches no outcome.');
    const shown = JSON.stringify([
      whyOutcomeBlocks(guideline, recommendation),
      mdtLines(guideline, recommendation, { at: 0 }),
      outcomeMessage(guideline, recommendation, { case: 'c', rev: 1 }),
      pathBlocks(guideline, cases.trail(state)),
    ]);
    expect(ids.filter((id) => shown.includes(id))).toEqual([]);
    const { fired, trail } = recommendation.basis;
    expect(trail.map(({ edge }) => rowOf(edge)).filter((row) => shown.includes(row))).toEqual([]);
    expect(shown).toContain(ruleInWords(guideline, fired));
  },
);
