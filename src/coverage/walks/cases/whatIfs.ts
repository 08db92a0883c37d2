import { byQuestion } from '../../../engine/byQuestion.ts';
import type { Answers } from '../../../guideline/answers.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { FirstOptionsOf } from '../../changes/firstOptions.ts';
import { answersWith, type LedTo, ledTo } from '../../changes/ledTo.ts';
import { follow, resultAt } from '../../dossier/evaluate.ts';
import type { WordsOfDossier } from '../../dossier/readDossier.ts';
import { asDossier } from '../../screen/asDossier.ts';
import { type ElsewhereEnd, judgeFirmRows } from '../../screen/aboutCase/judgeFirmRows.ts';
import { judgeWhatIf, type Supposed } from '../../screen/aboutCase/judgeWhatIf.ts';
import type { Elsewhere } from '../../screen/aboutCase/words.ts';
import { outcomeWords } from '../../screen/outcomeWords.ts';
import { type Finding, finding } from '../../wire/finding.ts';
import type { Asked, NamedCase } from './asked.ts';
import { anotherAnswer, type TypedAnswer } from './typedAnswer.ts';

/** Another answer supposed to each question of a case. */
export function whatIfs(
  cases: Cases,
  dossier: WordsOfDossier,
  firstOptions: FirstOptionsOf,
  { name, about, answers }: NamedCase,
): readonly Asked[] {
  const titleOf = titlesBy(dossier);
  return answers.flatMap((one): readonly Asked[] => {
    const other = anotherAnswer(cases, dossier, one);
    if (!other) return [];
    const led = ledTo(answersWith(answers, other.given));
    const then = supposed(dossier, firstOptions, led);
    const questions = {
      now: answers.map(({ question }) => titleOf(question)),
      supposed: Object.keys(led.onRoute).map(titleOf),
    };
    return [
      {
        of: name,
        criterion: 'whatIfs',
        item: `${name}, ${one.question}`,
        typed: `what if ${other.typed}`,
        judge: ({ screen, actions }) => [
          ...judgeWhatIf(about, then, questions, screen.statements),
          ...offerFindings(actions, other),
        ],
      },
    ];
  });
}

function titlesBy({ questions }: WordsOfDossier): (question: string) => string {
  return (question) => questions.find(({ id }) => id === question)?.title ?? question;
}

function supposed(
  dossier: WordsOfDossier,
  firstOptions: FirstOptionsOf,
  { outcome, asks, onRoute, beside }: LedTo,
): Supposed {
  if (outcome === null) return { asks: titlesBy(dossier)(asks ?? 'differentiation') };
  const named = asDossier(onRoute);
  const all: Answers = { ...beside, ...onRoute };
  const about = outcomeWords(dossier, named, outcome, follow(dossier, named).edges);
  return {
    about,
    lead: firstOptions(outcome, { onRoute, beside }).lead,
    hasBeside: Object.keys(beside).length > 0,
    titles: [about.result.title, resultAt(dossier, asDossier(all), outcome).title].map(about.show),
  };
}

/** Where other answers to each question of a case lead at once, by the title of the question. */
export function elsewhereOf(
  { guideline }: Pick<Cases, 'guideline'>,
  dossier: WordsOfDossier,
  { answers, about }: NamedCase,
): Elsewhere {
  return (title, named) => {
    const golden = dossier.questions.find((one) => one.title === title);
    const question = guideline.questionIds.find((id) => id === golden?.id);
    if (question === undefined) return [];
    const { classes } = guideline.questions[question];
    const labelOf = (id: unknown): string | undefined =>
      golden?.options.find((option) => option.id === id)?.label.split(/[,:(]/)[0];
    const meant = classes.filter((answer) => {
      const labels = (Array.isArray(answer) ? answer : [answer]).map(labelOf);
      return labels.every((label) => label !== undefined && named.includes(label));
    });
    // Numbers are named by their range.
    return (meant.length > 0 ? meant : classes).flatMap((answer) => {
      const led = ledTo(answersWith(answers, { question, answer }));
      return led.outcome === null
        ? []
        : [about.show(resultAt(dossier, asDossier(led.onRoute), led.outcome).title)];
    });
  };
}

/** How firm a case is: the rows of other answers. */
export function firmRows(
  { guideline }: Pick<Cases, 'guideline'>,
  dossier: WordsOfDossier,
  firstOptions: FirstOptionsOf,
  { name, answers }: NamedCase,
): Asked {
  const titleOf = titlesBy(dossier);
  const ends = (): readonly ElsewhereEnd[] =>
    answers.flatMap(({ question }) =>
      guideline.questions[question].classes.flatMap((answer): readonly ElsewhereEnd[] => {
        const led = ledTo(answersWith(answers, { question, answer }));
        const then = supposed(dossier, firstOptions, led);
        return 'asks' in then
          ? []
          : then.titles.map((title) => ({
              question: titleOf(question),
              title,
              about: then.about,
              lead: then.lead,
            }));
      }),
    );
  return {
    of: name,
    criterion: 'firmRows',
    item: name,
    typed: 'what would change this',
    judge: ({ screen }) =>
      judgeFirmRows(
        answers.map(({ question }) => titleOf(question)),
        ends(),
        screen.statements,
      ),
  };
}

/** The one tap that makes it so must make just that. */
function offerFindings(
  actions: readonly Readonly<Record<string, unknown>>[],
  { given: { question, answer }, typed }: TypedAnswer,
): readonly Finding[] {
  const wanted = JSON.stringify(byQuestion([{ question, answer }]));
  const sure = actions.filter((one) => one['do'] === 'change' && one['sure'] === true);
  const isIt = sure.some((one) => JSON.stringify({ [String(one['question'])]: one['answer'] }) === wanted);
  return isIt ? [] : [finding(`"${typed}" is not offered to be made so`, 'a supposed answer is made so')];
}
