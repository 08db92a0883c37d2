import type { CaseIntent, Intent, TypedIntent } from './intent.ts';
import { type ToldBeside, toldBeside } from './toldBeside.ts';
import type { Meaning } from './meaning.ts';
import { type Readings, readingsOf } from './readings.ts';
import { withUnused } from './unused.ts';
import { withWhichPet } from './whichPet.ts';
import type { Situation } from './situation.ts';
import { situationsNamed } from './specialSituations.ts';
import { meaningOf } from './table.ts';

/** Finds out by the table of intents what a typed text means. */
export function interpretText(text: string, situation: Situation): Meaning {
  const said = withWhichPet(readingsOf(situation.guideline, text.trim()), situation);
  const intent = beside(said, situation) ?? withUnused(said, meaningOf(said, situation), situation);
  return { intent, words: wordsOf(said, intent, situation) };
}

/**
 * A question or a wish of which some parts only tell something: that is kept first, so that the answer knows it. What they
 * answer waits as a line; a special situation is noted.
 */
function beside(said: Readings, situation: Situation): Intent | null {
  const { session } = situation.case();
  if (session.caseId === null) return null;
  for (const parts of toldBeside(situation.guideline, said)) {
    const intent = askedBeside(said, situation, parts);
    if (intent) return intent;
  }
  return null;
}

function askedBeside(said: Readings, situation: Situation, parts: ToldBeside): Intent | null {
  const alone = meaningOf(said.of(parts.rest), situation);
  const whole = meaningOf(said, situation);
  // Who is spoken of beside a question may say that it is asked of the patient: "is TARE ok, she has asthma".
  const meant = isOfCase(whole) && !isOfCase(alone) ? whole : alone;
  if (meant.to !== 'case' || !isAsked(meant.intent)) return null;
  // What is asked back of the rest stays with the case as well.
  const isKept = parts.told.some(({ words }) => words?.includes(parts.rest));
  const rest = meant === alone && !isKept ? withUnused(said.of(parts.rest), meant, situation) : meant;
  if (rest.to !== 'case' || !isTyped(rest.intent)) return null;
  const kept: TypedIntent =
    parts.told.length === 0 ? rest.intent : { kind: 'unused', left: parts.told, said: rest.intent };
  // Beside anything else than a question about treatments an answer is part of what is meant.
  const isOfTreatments = meant.intent.kind === 'whyOption' && !continues.test(parts.rest);
  if (parts.isOfAnswers && !isOfTreatments) return null;
  if (parts.answered === '') return { to: 'case', intent: kept };
  const answered = said.of(parts.answered);
  const read = answered.line();
  const asking: TypedIntent =
    read.facts.length + read.doubtful.length === 0 ? kept : { kind: 'lineAndAsk', read, said: kept };
  const named = situationsNamed(answered, situation);
  return { to: 'case', intent: named.length === 0 ? asking : { kind: 'situations', named, said: asking } };
}

/** How the second half of an answer begins: "progressed after PRRT and after targeted therapy or chemotherapy". */
const continues = /^\s*(?:and |or |but )?(?:after|on|under|following|with|to|for|despite|no|not)\b/iu;

function isOfCase({ intent }: Intent): boolean {
  return intent.kind === 'whyOption' || intent.kind === 'need';
}

function isAsked(intent: CaseIntent): intent is Asked {
  return asked.has(intent.kind);
}

/** What is asked or wished, with what of it is kept. */
function isTyped(intent: CaseIntent): intent is Asked | Extract<TypedIntent, { readonly kind: 'unused' }> {
  return isAsked(intent) || intent.kind === 'unused';
}

type Asked = Extract<TypedIntent, { readonly kind: 'ask' | 'whyOption' | 'need' | 'change' }>;

const asked: ReadonlySet<CaseIntent['kind']> = new Set<Asked['kind']>(['ask', 'whyOption', 'need', 'change']);

/** A command is the same in all its words; what was refused is not remembered. */
function wordsOf({ utterance }: Readings, { intent }: Intent, { commands }: Situation): string | null {
  if (intent.kind === 'refused') return null;
  const said = commands.commandIn(utterance);
  if (!said) return `text ${utterance.plain}`;
  return `command ${said.bare ? 'bare ' : ''}${said.command.name}`;
}
