import { contraindicated } from '../../guideline/when.ts';
import { answerKey } from '../../engine/answerKey.ts';
import { isKnown } from '../../engine/conditionState.ts';
import { testHolds, testsIn } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import { groundOf } from '../../engine/prohibitions.ts';
import { groundsAgainst } from '../../engine/spokenAgainst.ts';
import { failedBy, type Situation } from '../../engine/situationsOnOptions.ts';
import type { Answers, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Condition, FactTest } from '../../guideline/condition.ts';
import type { SpeakingClass } from '../../guideline/contraindicatedKinds.ts';
import { factQuestions } from '../../guideline/factQuestions.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { recent } from '../recent.ts';

/** What the options of outcomes look at in a case: two cases that it shows alike have the same option in front. */
export type Lens = (answers: Answers) => string;

/** What decides which option leads at outcomes. */
export interface Lenses {
  /** The questions whose answers, given beside the route, the options of an outcome look at. */
  readonly besideAt: (outcome: OutcomeId) => ReadonlySet<QuestionId>;
  /**
   * What the options of outcomes look at.
   * @param beside the questions of which an answer may come to stand beside the route
   */
  readonly of: (outcomes: readonly OutcomeId[], beside: readonly QuestionId[]) => Lens;
}

/** What an outcome's options look at: always, and where something stands beside the route. */
interface LooksAt {
  readonly always: readonly Condition[];
  readonly besides: readonly Condition[];
}

/**
 * Makes the lenses of a guideline.
 * @param situations special situations that stand with the case
 * @param bearsAt whether something else that was told bears on options of an outcome: whether an option fits where another
 * fell away counts there
 */
export function createLenses(
  guideline: Guideline,
  situations: readonly Situation[],
  bearsAt: (outcome: OutcomeId) => boolean = () => false,
): Lenses {
  const failed = failedBy(situations);
  const looks = new Map(guideline.outcomeIds.map((id) => [id, looksAt(guideline, id)] as const));
  // Where something told bears on options a contraindication that closes single drugs may leave nothing of one.
  const closingDrugs = [...guideline.drugsClosedBy.keys()].map((item) => contraindicated(item));
  const lookingAt = (outcome: OutcomeId): LooksAt => {
    const { always = [], besides: more = [] } = looks.get(outcome) ?? {};
    return { always: bearsAt(outcome) ? [...always, ...closingDrugs] : always, besides: more };
  };
  const inSituation = (outcome: OutcomeId): readonly Condition[] =>
    guideline.outcomes[outcome].options
      .flatMap(({ conditions }) => conditions)
      .flatMap(({ id, when }) => ((bearsAt(outcome) || failed.has(id)) && when !== null ? [when] : []));
  const besides = new Map<OutcomeId, ReadonlySet<QuestionId>>();
  const lenses = recent<Lens>(mostLenses);
  const signatures = createSignatures(guideline);

  const testsAt = (outcome: OutcomeId, beside: ReadonlySet<QuestionId>): readonly FactTest[] => {
    const { always, besides: more } = lookingAt(outcome);
    const touched = [...always, ...more].filter((condition) =>
      testsIn(condition).some(({ fact }) => factQuestions[fact].some((one) => beside.has(one))),
    );
    return [...always, ...touched, ...inSituation(outcome)].flatMap(testsIn);
  };

  return {
    besideAt: (outcome) => {
      const known = besides.get(outcome);
      if (known) return known;
      const { always, besides: more } = lookingAt(outcome);
      const facts = [...always, ...more].flatMap(testsIn).map(({ fact }) => fact);
      const questions = new Set(facts.flatMap((fact) => factQuestions[fact]));
      besides.set(outcome, questions);
      return questions;
    },
    of: (outcomes, beside) => {
      const key = `${outcomes.join()} ${beside.join()}`;
      return lenses.of(key, () => {
        const asked = new Set(beside);
        return signatures(
          outcomes.flatMap((outcome) => testsAt(outcome, asked)),
          beside.length + failed.size > 0 || outcomes.some(bearsAt),
        );
      });
    },
  };
}

function looksAt({ outcomes, cautions, contraindicatedKinds }: Guideline, id: OutcomeId): LooksAt {
  const { options, together } = outcomes[id];
  const kinds = new Set(options.flatMap((option) => option.kinds));
  return {
    always: [
      ...options.flatMap(({ onlyWhen = [], firstWhen = [], closedBy }) =>
        [onlyWhen, firstWhen, closedBy.map(({ when }) => when)].flat(),
      ),
      ...together.map(({ when }) => when),
    ],
    besides: [
      ...options.flatMap(({ conditions }) =>
        conditions.flatMap((condition) => condition.when ?? groundsAgainst(condition)),
      ),
      ...options.flatMap(({ prohibitions }) => prohibitions.flatMap((one) => groundOf(one) ?? [])),
      ...speakingClasses
        .filter((of) => contraindicatedKinds[of].kinds.some((kind) => kinds.has(kind)))
        .map((of) => ({ fact: 'contraindicationClass', is: of }) as const),
      ...cautions
        .filter(({ forbids }) => forbids.some((kind) => kinds.has(kind)))
        .flatMap(({ when, severity }) => [when, ...(typeof severity === 'string' ? [] : [severity.when])]),
    ],
  };
}

/** The classes of contraindications that speak against kinds of options where the route has not asked them. */
const speakingClasses = ['absolute', 'ischaemic', 'radiation'] as const satisfies readonly SpeakingClass[];

/** Makes lenses of tests: what they say of the answers, the questions that a fact follows from taken together. */
function createSignatures(guideline: Guideline): (tests: readonly FactTest[], states: boolean) => Lens {
  const keys = new WeakMap<object, string>();
  const keyOf = (answer: AnswerValue | undefined): string => {
    if (typeof answer !== 'object') return String(answer);
    const known = keys.get(answer) ?? answerKey(answer);
    keys.set(answer, known);
    return known;
  };

  /** What tests say that look at facts of the same questions. */
  const showing = (questions: readonly QuestionId[], tests: readonly FactTest[], states: boolean): Lens => {
    const seen = new Map<string, string>();
    const [first = 'ki67', second] = questions;
    return (answers) => {
      const given = second ? `${keyOf(answers[first])}|${keyOf(answers[second])}` : keyOf(answers[first]);
      const known = seen.get(given);
      if (known !== undefined) return known;
      const present = questions.filter((question) => answers[question] !== undefined);
      const facts = deriveFacts(
        guideline,
        Object.fromEntries(present.map((question) => [question, answers[question]])),
      );
      const says = tests.map(
        (test) => (testHolds(test, facts) ? 1 : 0) + (states && isKnown(guideline, test, facts) ? 2 : 0),
      );
      // A fact of two answers of which one is still to come: the other may count in more ways than it shows yet.
      const half = present.length > 0 && present.length < questions.length;
      const shown = half ? `${says.join('')} ${given}` : says.join('');
      if (seen.size > mostSeen) seen.clear();
      seen.set(given, shown);
      return shown;
    };
  };

  return (tests, states) => {
    const distinct = [...new Map(tests.map((test) => [JSON.stringify(test), test])).values()];
    const parts = [...Map.groupBy(distinct, ({ fact }) => factQuestions[fact].join()).values()].flatMap(
      (group) => {
        const questions = factQuestions[group[0]?.fact ?? 'outcome'];
        return questions.length === 0 ? [] : [showing(questions, group, states)];
      },
    );
    return (answers) => {
      let shown = '';
      for (const part of parts) shown += `${part(answers)}.`;
      return shown;
    };
  };
}

/** Lenses that are kept: those of the chart, and of what stands beside the route in some hundred cases. */
const mostLenses = 2_000;

/** Answers of which is kept what they show: those of the chart's classes and some hundred others. */
const mostSeen = 2_000;
