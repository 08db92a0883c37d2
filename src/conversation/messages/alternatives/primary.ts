import { testHolds, testsIn } from '../../../engine/conditions.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block } from '../../contract/message.ts';
import { conditionRuns } from '../../ask/conditionRuns.ts';
import { texts } from '../../texts/texts.ts';
import { tagRun } from '../said/claims.ts';
import { titleOf } from '../said/titles.ts';

const say = texts.alternatives.need;

/** Whether what is asked for is the primary tumour. */
export function isPrimary(what: string): boolean {
  return /^(?:the )?primary(?: tumou?r)?$/iu.test(what.trim());
}

const ofSite =
  /\b(?:pancrea\w*|midgut|bowel|intestin\w*|rect\w*|gastric|unknown) primary\b|\bprimary (?:site\b|is (?:pancrea|rect|elsewhere))|\bapart from the primary\b/giu;

/** Whether a text speaks of the primary itself, and not only of the site that it has. */
export function speaksOfPrimary(text: string): boolean {
  return /\bprimary\b/iu.test(text.replaceAll(ofSite, ' '));
}

/**
 * What the guideline says of the primary before an outcome: what was told of it, what its question is for, and the
 * cautions that rest on it, each with when a case has it. One that the answer denies is left out.
 */
export function primaryBlocks(guideline: Guideline, { state, pending }: CaseWithPending): readonly Block[] {
  const { help, provenance: basis } = guideline.questions.primaryStatus;
  const told = [...state.answers, ...pending].find(({ question }) => question === 'primaryStatus');
  const facts = deriveFacts(guideline, told ? { [told.question]: told.answer } : {});
  const cautions = guideline.cautions.filter(({ when }) =>
    testsIn(when).some(
      (test) => test.fact === 'primaryStatus' && (!told || 'known' in test || testHolds(test, facts)),
    ),
  );
  const title = titleOf(guideline, 'primaryStatus');
  const items = cautions.map(({ when, text, provenance }) => [
    { text: `${text.filter((part) => typeof part === 'string').join(' ')} ` },
    tagRun(provenance),
    { text: ` ${texts.ask.shownWhen}`, subtle: true },
    ...conditionRuns(guideline, when).map((run) => ({ ...run, subtle: true })),
  ]);
  return [
    {
      kind: 'text',
      text: told
        ? `${title}: ${describeAnswer(guideline, told.question, told.answer)}.`
        : say.primaryNotTold(title),
    },
    { kind: 'text', text: [{ text: say.ofGuideline, strong: true }] },
    { kind: 'list', items: [[{ text: `${help} ` }, tagRun(basis)], ...items] },
  ];
}
