import { expect, test } from 'vitest';
import type { Block } from '../../../../src/conversation/contract/message.ts';
import { firmnessBlocks } from '../../../../src/conversation/messages/firmness/firmnessBlocks.ts';
import { missingBlocks } from '../../../../src/conversation/messages/firmness/missingBlocks.ts';
import { whereLeft } from '../../../../src/conversation/messages/alternatives/whereLeft.ts';
import { shownTagRun } from '../../../../src/conversation/messages/said/claims.ts';
import { caseRecord } from '../../../../src/conversation/record/caseRecord.ts';
import { recordMarkdown } from '../../../../src/conversation/record/markdown.ts';
import { toText } from '../../../../src/dialogs/render/text.ts';
import { describeAnswer } from '../../../../src/engine/describeAnswer.ts';
import { type AskedTreatment, gives } from '../../../../src/language/ask/askedTreatment.ts';
import { askedTreatments } from '../../../../src/language/ask/treatmentsByName.ts';
import type { CaseWithPending } from '../../../../src/machine/pendingAnswers.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';
import { tagOneIn } from '../../../fixtures/sampled.ts';

/** Documents that a clinician reads: `npx vitest run test/unit/conversation/record/vignettes.test.ts --update` writes them. */
const atEnd = vignettes.map(({ id, answers }) => ({
  id,
  known: { state: cases.follow(answers), pending: [] },
}));

test.each(atEnd)('the record of $id is the one that is kept and read', async ({ id, known }) => {
  const record = caseRecord(cases, known, { at: Date.UTC(2026, 10, 29) });
  if (record === null) throw new Error('The vignette has no outcome.');
  await expect(recordMarkdown(record)).toMatchFileSnapshot(`../../../golden/records/${id}.md`);
});

for (const [at, { id, known }] of atEnd.entries())
  test(`the reasons of ${id} are those that are kept and read`, tagOneIn(3, at), async () => {
    await expect(reasons(id, known)).toMatchFileSnapshot(`../../../golden/reasons/${id}.md`);
  });

test.each(atEnd)(
  'how firm $id is, and what to find out of it, are those that are kept and read',
  async ({ id, known }) => {
    await expect(firmness(id, known)).toMatchFileSnapshot(`../../../golden/firmness/${id}.md`);
  },
);

/** Both cards in full, with what they have folded. */
function firmness(id: string, known: CaseWithPending): string {
  const cards = [firmnessBlocks(cases, known, {}), missingBlocks(cases, known, {})];
  const [firm, missing] = cards.map((blocks) => shownAsText(blocks).replace(/^(.+)$/mu, '## $1'));
  return `# ${id}: ${known.state.recommendation?.title}\n\n${firm}\n\n${missing}\n`;
}

function shownAsText(blocks: readonly Block[]): string {
  return toText({ blocks, buttons: [], typeHint: '', speak: '' }).trim();
}

/** Why each answer leads on, and of each treatment that the outcome does not list where the case took another path. */
function reasons(id: string, known: CaseWithPending): string {
  const { recommendation } = known.state;
  if (recommendation === null) throw new Error('The vignette has no outcome.');
  const steps = cases.trail(known.state).map(({ question, answer, edge }) => {
    const { title } = guideline.questions[question];
    const given = describeAnswer(guideline, question, answer, 'short');
    return `${title}: ${given}. ${edge.says} ${shownTagRun(edge.shown).text}`;
  });
  const notListed = askedTreatments.filter(
    (treatment) => !recommendation.options.some((option) => gives(treatment, option)),
  );
  return [
    `# ${id}: why this, and why not another`,
    `Outcome: ${recommendation.title}`,
    '## Why it came to this',
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    '## Why not',
    'What the outcome lists stands with its conditions, and what closes it, in the record. It does not list:',
    [...Map.groupBy(notListed, (treatment) => whereItWasLeft(known, treatment))]
      .map(([where, treatments]) => `- ${treatments.map(({ name }) => name).join(', ')}. ${where}`)
      .join('\n'),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/** Without the treatment's name, so that those that were left alike stand together. */
function whereItWasLeft(known: CaseWithPending, treatment: AskedTreatment): string {
  const blocks = whereLeft(cases, known, {}, { treatment, toLead: false });
  return shownAsText(blocks)
    .replace(`${treatment.name} would then be `, 'It would then be ')
    .replace(`an outcome with ${treatment.name} as`, 'an outcome with it as')
    .replace(`an outcome that lists ${treatment.name} can`, 'an outcome that lists it can');
}
