import type { Recommendation } from '../../engine/recommend.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Claim } from '../../guideline/outcome.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';

/** The ids of the statements that a case uses: its questions and edges, and all that its outcome says. */
export function statementsUsed({ guideline }: Pick<Cases, 'guideline'>, state: CaseState): readonly string[] {
  const trail = state.snapshot.context.trail;
  return [
    ...trail.flatMap(({ question, answer, edge }) => [
      question,
      `${question}#${edge.number}`,
      ...answerIds(question, answer),
    ]),
    ...(state.recommendation ? ofRecommendation(guideline, state.recommendation) : []),
  ];
}

/** The row of 2.3 that an answer is: its option, or the row of what is typed. */
function answerIds(question: string, answer: unknown): readonly string[] {
  if (Array.isArray(answer))
    return answer.flatMap((id) => [`${question}=${String(id)}`, `class ${String(id)}`]);
  if (typeof answer === 'number')
    return [`${question}=${question === 'performanceStatus' ? '0..4' : 'number'}`];
  if (typeof answer !== 'object' || answer === null) return [`${question}=${String(answer)}`];
  if ('lesionCount' in answer) return [`${question}=values`];
  return [
    ...('ki67' in answer ? [`${question}=number`] : []),
    ...('grade' in answer ? [`${question}=${String(answer.grade)}`] : []),
  ];
}

function ofRecommendation(
  { outcomes }: Guideline,
  { outcome: id, title, cautions, options, together, firstScreen }: Recommendation,
): readonly string[] {
  const outcome = outcomes[id];
  const nth = <Item>(what: string, items: readonly Item[], is: (item: Item) => boolean): readonly string[] =>
    items.flatMap((item, index) => (is(item) ? [`${id} ${what} ${index + 1}`] : []));
  const lines = new Set(firstScreen.map(textOf));
  return [
    id,
    ...nth('title', outcome.titleVariants, (variant) => variant.title === title),
    ...nth(
      'together',
      outcome.together,
      (pair) => together?.options.map((one) => one.id).join() === pair.options.join(),
    ),
    ...nth('first screen', outcome.firstScreen, ({ claims }) => lines.has(textOf(claims))),
    ...cautions.map((caution) => caution.id),
    ...cautions
      .filter(({ severity, forbids }) => severity === 'stop' && forbids.length > 0)
      .map((one) => `${one.id} forbids`),
    ...options.flatMap((option) => [
      `${id}.${option.id}`,
      ...(option.closed === null ? [] : [`closure ${option.closed.id}`]),
      ...option.conditions.flatMap((one) => [`condition ${one.id}`, `${id}.${option.id} if ${one.id}`]),
      ...option.prohibitions.flatMap((one) => [one.id, `${id}.${option.id} with ${one.id}`]),
    ]),
    ...outcome.statements.map(({ heading }) => `${id} ${heading}`),
  ];
}

function textOf(claims: readonly Claim[]): string {
  return claims.map(({ text }) => text).join(' ');
}
