import { isOutcome } from '../../engine/isOutcome.ts';
import type { Condition, FactTest } from '../../guideline/condition.ts';
import type { Question } from '../../guideline/question.ts';
import type { Run } from '../contract/message.ts';
import { askTexts } from '../texts/ask.ts';
import type { Guideline } from '../../guideline/guideline.ts';

const say = askTexts.conditions;

/** Most outcomes that are named one by one. */
const mostNamed = 3;

/** A condition of the guideline in words, with the titles and labels of the guideline. */
export function conditionRuns(guideline: Guideline, condition: Condition): readonly Run[] {
  if ('all' in condition) return joinedRuns(guideline, condition.all, say.and);
  if ('any' in condition) return joinedRuns(guideline, condition.any, say.or);
  if ('not' in condition) return [{ text: say.not }, ...conditionRuns(guideline, condition.not)];
  return [{ text: factName(guideline, condition) }, ...testRuns(guideline, condition)];
}

function joinedRuns(guideline: Guideline, parts: readonly Condition[], joint: string): readonly Run[] {
  return parts.flatMap((part, index) => [
    ...(index > 0 ? [{ text: joint }] : []),
    ...conditionRuns(guideline, part),
  ]);
}

function testRuns(guideline: Guideline, test: FactTest): readonly Run[] {
  if ('known' in test) return [{ text: test.known ? say.known : say.notKnown }];
  if ('in' in test) {
    return test.fact === 'outcome' && test.in.length > mostNamed
      ? [{ text: say.is }, { text: say.oneOf(test.in.length) }]
      : [{ text: say.in }, ...listed(test.in.map((value) => valueRuns(guideline, test, value)))];
  }
  for (const form of ['above', 'atLeast', 'below', 'atMost', 'is', 'isNot', 'includes'] as const) {
    const value = (test as Readonly<Record<string, unknown>>)[form];
    if (value !== undefined) return [{ text: say[form] }, ...valueRuns(guideline, test, value)];
  }
  return [];
}

function listed(names: readonly (readonly Run[])[]): readonly Run[] {
  return names.flatMap((runs, index) => [...(index > 0 ? [{ text: say.or }] : []), ...runs]);
}

function factName(guideline: Guideline, { fact }: FactTest): string {
  const question = questionOf(guideline, fact);
  if (question) return question.title;
  return fact in say.facts ? say.facts[fact as keyof typeof say.facts] : say.facts.other;
}

/** The question whose answer a fact is. */
function questionOf(guideline: Guideline, fact: string): Question | null {
  const id = { contraindications: 'transarterialContraindications', liverInvolvementPct: 'liverInvolvement' }[
    fact
  ];
  const known = id ?? fact;
  return Object.values(guideline.questions).find((question) => question.id === known) ?? null;
}

/** A value as the guideline calls it; what has a title or a label stands in quotation marks. */
function valueRuns(guideline: Guideline, test: FactTest, value: unknown): readonly Run[] {
  const text = String(value);
  const option = questionOf(guideline, test.fact)?.options.find(({ id }) => id === text);
  const called =
    test.fact === 'outcome' && isOutcome(guideline, text)
      ? guideline.outcomes[text].title
      : (option?.short ?? option?.label);
  return called === undefined ? [{ text }] : [{ text: say.opening }, { text: called }, { text: say.closing }];
}
