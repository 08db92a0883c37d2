import type { DossierAnswers } from '../dossier/facts.ts';
import { literal } from './answerForm.ts';
import type { Expected } from './expected.ts';
import type { OutcomeWords } from './outcomeWords.ts';
import { keptWords } from './ownWords/keptAnswers.ts';

/** What the route did not ask: the sentence, and the headlines of the cautions about it or their numbers. */
export function expectedNotAsked(about: OutcomeWords): readonly Expected[] {
  const { result, show } = about;
  const headlines = result.cautions.filter(({ severity }) => severity === 'notAsked');
  return [
    {
      id: 'what was not asked',
      words: notAskedLine(about),
      part: 'screen',
      optional: notAskedNames(about).length === 0,
    },
    ...headlines.map(({ id, headline }): Expected => ({
      id: `headline of caution ${id}`,
      words: `${show(headline)} (${id})`,
      part: 'screen',
      optional: true,
    })),
  ];
}

/** The names of section 7, W6, in their order, and the question of each. */
const safetyQuestions: readonly (readonly [name: string, question: keyof DossierAnswers])[] = [
  ['hormonal syndrome', 'hormonalSyndrome'],
  ['disease course and earlier treatment', 'treatmentCourse'],
  ['liver involvement', 'liverInvolvement'],
  ['contraindications and organ function', 'transarterialContraindications'],
  ['SSTR imaging', 'sstrImaging'],
  ['state of the primary tumour', 'primaryStatus'],
];

export function notAskedNames({ answers, id, dossier }: OutcomeWords): readonly string[] {
  return [
    ...safetyQuestions.filter(([, question]) => answers[question] === undefined).map(([name]) => name),
    ...(dossier.cautions.sets['TARE_LISTING']?.includes(id) ? ['earlier embolization'] : []),
  ];
}

/** The sentence with all names in their order; behind it may stand subjects and headlines of cautions. */
export function notAskedLine(about: OutcomeWords): RegExp {
  const kept = new Set((about.beside?.kept ?? []).map(({ question }) => question));
  const given = new Set(safetyQuestions.filter(([, question]) => kept.has(question)).map(([name]) => name));
  const names = notAskedNames(about).map(
    (name) =>
      `${literal(name)}(?: \\(C\\d\\d(?:, C\\d\\d)*\\))?${given.has(name) ? literal(keptWords.given) : ''}`,
  );
  const headlines = about.result.cautions
    .filter(({ severity }) => severity === 'notAsked')
    .map(
      ({ id, headline }) => `(?: ${literal(about.show(headline))} \\(${id}\\)(?:${literal(keptWords.of)})?)?`,
    );
  const subjects = '(?:\\.? ?Not asked: (?:[a-z ]+ \\(C\\d\\d\\)(?:, )?)+)?';
  return new RegExp(
    `^(?:Not asked on this route: ${names.join(', ')})?\\.?${subjects}\\.?${headlines.join('')}\\.?$`,
  );
}
