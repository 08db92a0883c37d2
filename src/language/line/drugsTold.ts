import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { OptionKind } from '../../guideline/outcome.ts';
import type { AskedTreatment } from '../ask/askedTreatment.ts';
import { askedTreatments } from '../ask/treatmentsByName.ts';
import type { NotTaken } from './keptWords.ts';

const drugKinds: ReadonlySet<OptionKind> = new Set(['everolimus', 'tki', 'chemotherapy']);

/** Streptozotocin stands in options and is asked about by no name of its own. */
const streptozotocin: AskedTreatment = {
  name: 'STZ/5-FU',
  kinds: ['chemotherapy'],
  said: /\b(?:stz|streptozo(?:to)?cin)/u,
  words: /STZ/u,
};

/** The drugs that may be told as those on which the disease progressed, the longer names first. */
export const drugsByName: readonly AskedTreatment[] = [
  ...askedTreatments.filter(({ kinds }) => kinds.every((kind) => drugKinds.has(kind))),
  streptozotocin,
];

/** The answers whose words name the drugs on or after which the disease progressed. */
const afterDrugs: ReadonlySet<unknown> = new Set(['progressedAfterTargeted', 'exhausted']);

/** Whether an answer says that the disease progressed after a targeted drug or chemotherapy. */
export function isAfterDrugs(answer: unknown): boolean {
  return afterDrugs.has(answer);
}

/** The drugs that the words of an answer about the course name, to be kept with it: the answer itself names none. */
export function drugsTold(fact: {
  readonly question: QuestionId;
  readonly answer: AnswerValue;
  readonly words: string;
}): readonly NotTaken[] {
  const { question, answer } = fact;
  if (question !== 'treatmentCourse' || !isAfterDrugs(answer)) return [];
  let left = fact.words.toLowerCase();
  return drugsByName.flatMap(({ name, said }) => {
    if (!said.test(left)) return [];
    left = left.replaceAll(new RegExp(said, 'gu'), ' ');
    return [{ question, words: null, drug: name }];
  });
}
