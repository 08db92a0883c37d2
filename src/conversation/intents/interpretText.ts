import type { CaseIntent, Intent, TypedIntent } from './intent.ts';
import { answersBeside, toldBeside } from './toldBeside.ts';
import type { Meaning } from './meaning.ts';
import { type Readings, readingsOf } from './readings.ts';
import { withUnused } from './unused.ts';
import { withWhichPet } from './whichPet.ts';
import type { Situation } from './situation.ts';
import { meaningOf } from './table.ts';

/** Finds out by the table of intents what a typed text means. */
export function interpretText(text: string, situation: Situation): Meaning {
  const said = withWhichPet(readingsOf(situation.guideline, text.trim()), situation);
  const intent = beside(said, situation) ?? withUnused(said, meaningOf(said, situation), situation);
  return { intent, words: wordsOf(said, intent, situation) };
}

/** A question or a wish of which some parts only tell something: that is kept first, so that the answer knows it. */
function beside(said: Readings, situation: Situation): Intent | null {
  const { session } = situation.case();
  if (session.caseId === null) return null;
  const parts = toldBeside(situation.guideline, said);
  if (parts === null) return withAnswers(said, situation);
  const alone = meaningOf(said.of(parts.rest), situation);
  const whole = meaningOf(said, situation);
  // Who is spoken of beside a question may say that it is asked of the patient: "is TARE ok, she has asthma".
  const meant = isOfCase(whole) && !isOfCase(alone) ? whole : alone;
  return meant.to === 'case' && isAsked(meant.intent)
    ? { to: 'case', intent: { kind: 'unused', left: parts.told, said: meant.intent } }
    : null;
}

/** A question about treatments beside which something is answered: that waits as a line, and the answer names it. */
function withAnswers(said: Readings, situation: Situation): Intent | null {
  const parts = answersBeside(said);
  if (parts === null) return null;
  const meant = meaningOf(said.of(parts.rest), situation);
  return meant.to === 'case' && meant.intent.kind === 'whyOption'
    ? {
        to: 'case',
        intent: { kind: 'lineAndAsk', read: said.of(parts.told).line(), said: meant.intent },
      }
    : null;
}

function isOfCase({ intent }: Intent): boolean {
  return intent.kind === 'whyOption' || intent.kind === 'need';
}

function isAsked(intent: CaseIntent): intent is Asked {
  return asked.has(intent.kind);
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
