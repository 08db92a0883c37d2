import { lists } from '../../language/ask/askedTreatment.ts';
import type { WhyOption } from '../../language/ask/whyOption.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { CaseIntent, Intent } from './intent.ts';
import type { Readings } from './readings.ts';
import { commandIntent } from './screening.ts';
import { hasAnswer, type Situation } from './situation.ts';

/**
 * "Why not PRRT?", "PRRT or everolimus for her?", "does she need an echo?": how the options of the outcome stand, or before an outcome what the answers so far say of it. In a
 * case without an answer it is a question to the guideline, and so is a number where there is no option yet.
 */
export function whyOption(
  { asksOfCase, ask, utterance }: Readings,
  { case: open }: Situation,
): CaseIntent | null {
  const { state } = open();
  if (!hasAnswer(open())) return null;
  const asked = asksOfCase.patient();
  if (asked?.kind === 'need') return { kind: 'need', what: asked.what };
  const why = asksOfCase.option() ?? asked?.why ?? null;
  if (!why) {
    const asked = ask(state?.question ?? null);
    const both = asksOfCase.compared();
    const compared = comparedHere(both, state) ?? (asked === null ? comparedAnywhere(both, utterance) : null);
    // What would be no more than a question about one patient, which the guideline does not answer.
    const whether = asked?.form === 'individual' ? asksOfCase.whether() : null;
    return compared ?? (whether && { kind: 'whyOption', why: whether });
  }
  // Before an outcome nothing is quoted that could name what is said to speak against it.
  const isAnswered = why.treatments.length > 0 && why.about === undefined;
  if (!state?.recommendation && !isAnswered) return null;
  return { kind: 'whyOption', why };
}

/** "PRRT or TAE?" at an outcome that lists both is asked of the case; the guideline's table is one ask away. */
function comparedHere(why: WhyOption | null, state: CaseState | null): CaseIntent | null {
  const options = state?.recommendation?.options ?? [];
  if (!why) return null;
  const listed = why.treatments.map((treatment) => options.filter((option) => lists(treatment, option)));
  // Of what one option gives together the case says nothing that tells it apart.
  const isApart = new Set(listed.flat()).size > 1 && listed.every((some) => some.length > 0);
  return isApart ? { kind: 'whyOption', why, alsoInGeneral: true } : null;
}

/**
 * "FOLFIRI or FOLFOX?" where the guideline has no table of both: what the case says of each, before an outcome too. A
 * slash alone may tell what was given.
 */
function comparedAnywhere(why: WhyOption | null, { text, plain }: Readings['utterance']): CaseIntent | null {
  const isAsked = /\?\s*$/u.test(text) || /\b(?:or|vs|versus|order|sequence)\b/u.test(plain);
  return why !== null && isAsked ? { kind: 'whyOption', why } : null;
}

const commandOf = { firmness: 'whatWouldChange', findOut: 'whatNext' } as const;

/**
 * What is asked of the open case itself, in other words than those of its commands: how firm it is, or what to find
 * out next.
 */
export function caseQuestion({ asksOfCase }: Readings, situation: Situation): Intent | null {
  const asked = situation.case().state === null ? null : asksOfCase.itself();
  const command = asked && situation.commands.named(commandOf[asked]);
  return command && commandIntent({ command, bare: false }, situation);
}
