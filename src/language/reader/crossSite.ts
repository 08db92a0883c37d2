import type { QuestionId } from '../../guideline/answers.ts';
import type { Check } from './crossCheck.ts';

/** What may stand in the clause of a site that is named alone: what else is said of the tumour and the patient. */
const besideSite: ReadonlySet<QuestionId> = new Set(['ki67', 'differentiation', 'performanceStatus']);

/** Answered only of a neuroendocrine tumour. */
const ofThisTumour: ReadonlySet<QuestionId> = new Set([
  'ki67',
  'sstrImaging',
  'treatmentCourse',
  'hormonalSyndrome',
  'transplantScreen',
  'necLine',
]);

/** A site that its clause names beside nothing else, where the tumour is named: "NET G2, ileum", "Ki-67 3% ileum PS 0". */
export const siteAlone: Check = ({ text: { tokens }, roled }, judged) => {
  const tumour = judged.filter(
    ({ mention, verdict }) =>
      verdict !== 'rejected' &&
      (mention.question === 'differentiation' ||
        (ofThisTumour.has(mention.question) && mention.says.kind === 'answer')),
  );
  const sites = judged.filter(
    ({ mention, verdict }) => mention.question === 'primarySite' && verdict !== 'rejected',
  );
  return judged.map((one) => {
    const alone = one.mention.row?.alone;
    if (alone === undefined || one.verdict === 'rejected' || tumour.length === 0) return one;
    const clause = tokens[one.mention.from]?.clause;
    const own = [
      one,
      ...judged.filter(
        ({ mention, verdict }) =>
          verdict === 'sure' && besideSite.has(mention.question) && mention.says.kind === 'answer',
      ),
    ];
    const isAll = tokens.every(
      (token, index) =>
        token.clause !== clause ||
        roled.roles[index] === 'filler' ||
        own.some(({ mention }) => index >= mention.from && index < mention.to),
    );
    const rivals = sites.some(
      (other) =>
        other !== one &&
        (other.mention.says.kind === 'answer'
          ? other.mention.says.answer !== alone
          : other.mention.row?.alone !== alone),
    );
    if (!isAll || rivals || one.unread.length > 0) return one;
    return { ...one, mention: { ...one.mention, says: { kind: 'answer', answer: alone } } };
  });
};
