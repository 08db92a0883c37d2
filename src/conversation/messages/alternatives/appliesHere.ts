import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { Contraindication } from '../../../guideline/answers.ts';
import { fillers } from '../../../language/ask/aspects.ts';
import { searchTermsOf } from '../../../language/tokens/searchTerms.ts';
import { texts } from '../../texts/texts.ts';
import type { Run } from '../../contract/message.ts';
import type { ShownOutcome } from '../outcome/shownOutcome.ts';

/** So much of the words of an item must stand in a text that names it: "portal vein thrombosis", of the main one. */
const [mostOf, fewest] = [0.75, 2] as const;

/** What a text names of the contraindications that a case has: "antibiotics if there is an anastomosis". */
export function appliesHere(shown: ShownOutcome, text: string): readonly Run[] {
  const { guideline, recommendation, volunteered } = shown;
  const given = volunteered
    .map((one) => one.given)
    .flatMap(({ question, answer }) =>
      question === 'transarterialContraindications' && Array.isArray(answer)
        ? (answer as readonly string[])
        : [],
    );
  const has = [...new Set<string>([...(recommendation.facts.contraindications ?? []), ...given])];
  const said = new Set(searchTermsOf(text).map(({ word }) => word));
  const named = guideline.questions.transarterialContraindications.options.filter(
    ({ id, label }) =>
      has.includes(id) &&
      label
        .split(/[,:]| or /u)
        .map((part) => searchTermsOf(part).flatMap(({ word }) => (fillers().has(word) ? [] : word)))
        .some((words) => {
          const found = words.filter((word) => said.has(word)).length;
          return found >= fewest && found >= mostOf * words.length;
        }),
  );
  if (named.length === 0) return [];
  const labels = named.map(({ id }) =>
    describeAnswer(guideline, 'transarterialContraindications', [id as Contraindication], 'short'),
  );
  return [{ text: ` ${texts.alternatives.need.applies(labels.join('; '))}`, strong: true }];
}
