import type { FactName } from '../../guideline/condition.ts';

/** Facts by the names that they had in charts exported earlier. */
const earlierFacts: ReadonlyMap<string, FactName> = new Map([['ki67Below10', 'ki67IsLow']]);

/**
 * Answers that a later version split: an earlier chart takes each of the new ones as it took the old one, so
 * that both halves are compared with the whole.
 */
const splitAnswers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  treatmentCourse: { naive: ['naive', 'naiveGrowing'] },
  contraindications: { renalOrContrast: ['renalImpairment', 'contrastAllergy'] },
};

/** The question whose answers a fact repeats, where they are not of one name. */
const factOfQuestion: Readonly<Record<string, string>> = {
  transarterialContraindications: 'contraindications',
};

type Json = Readonly<Record<string, unknown>>;

/** A chart as it was exported, in the names and answers of this program. */
export function inCurrentTerms(json: unknown): unknown {
  if (!isObject(json) || json['format'] !== 'nelm-chart/1') return json;
  return { ...(translated(json) as Json), questions: questionsOf(json['questions']) };
}

function translated(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(translated);
  if (!isObject(part)) return part;
  const { fact } = part;
  if (typeof fact === 'string') return split({ ...part, fact: earlierFacts.get(fact) ?? fact });
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, translated(value)]));
}

/** A test on an answer that was split, as a test on what it was split into. */
function split(test: Json): unknown {
  const halves = splitAnswers[String(test['fact'])];
  if (!halves) return test;
  const { fact, is, isNot, in: members, includes } = test;
  const of = (answer: unknown): readonly string[] => halves[String(answer)] ?? [String(answer)];
  if (is !== undefined && of(is).length > 1) return { fact, in: of(is) };
  if (isNot !== undefined && of(isNot).length > 1) return { not: { fact, in: of(isNot) } };
  if (Array.isArray(members)) return { fact, in: members.flatMap(of) };
  if (includes !== undefined && of(includes).length > 1)
    return { any: of(includes).map((half) => ({ fact, includes: half })) };
  return test;
}

/** Questions with each class of a split answer as several. */
function questionsOf(questions: unknown): unknown {
  if (!Array.isArray(questions)) return questions;
  return questions.map((question: unknown) => {
    if (!isObject(question) || !Array.isArray(question['classes'])) return question;
    const id = String(question['id']);
    const halves = splitAnswers[factOfQuestion[id] ?? id];
    if (!halves) return question;
    const of = (answer: unknown): readonly unknown[] =>
      typeof answer === 'string' ? (halves[answer] ?? [answer]) : [answer];
    const classes = question['classes'].flatMap((answer: unknown) =>
      Array.isArray(answer) ? combined(answer.map(of)) : of(answer),
    );
    return { ...question, classes };
  });
}

/** Every list that takes one member of each of some lists. */
function combined(lists: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return lists.reduce<readonly (readonly unknown[])[]>(
    (made, list) => made.flatMap((start) => list.map((member) => [...start, member])),
    [[]],
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
