import { unclear } from '../sentences/unclearSentences.ts';
import type { Span, TokenizedText } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import { type Check, doubting, saysMore } from './crossCheck.ts';
import type { QuestionId } from '../../guideline/answers.ts';

/**
 * "Typical carcinoid flushes": a carcinoid that only describes the word after it, and what that word is it does not
 * say. The syndrome, which is none of these tumours, is its own phrase (dossier 2.8, T16).
 */
export const carcinoidOfWhat: Check = ({ text: { tokens }, roled }, judged) =>
  doubting(
    judged,
    ['differentiation', 'primarySite'],
    unclear.named,
    ({ mention: { from, to, question, says } }) => {
      const next = tokens[to];
      const last = tokens[to - 1];
      if (says.kind !== 'answer' || !/^carcinoids?$/.test(last?.word ?? '')) return false;
      const isSymptom = roled.mentions.some(
        (other) =>
          other.question === 'hormonalSyndrome' && other.from >= from && other.from <= to && other.to > to,
      );
      // "Lung carcinoid syndrome": no tumour is named (T16), and so none that lies there.
      if (question === 'primarySite') return isSymptom && says.answer === 'nonGep';
      if (isSymptom && next?.clause === last?.clause) return true;
      if (says.answer !== 'mixedOrOther') return false;
      if (next?.kind !== 'word' || next.clause !== last?.clause) return false;
      const isNoun =
        (roled.roles[to] === 'background' || roled.roles[to] === 'unknown') &&
        !bears('lesions', next.word) &&
        !/^with(?:out)?$/.test(next.word);
      return isNoun || next.gap === '-';
    },
  );

/** "Carcinoid" stands for the syndrome, for a lung tumour and for a NET, and "net" is a word of the language: "net result". */
function isWordOfMuchElse(tokens: TokenizedText['tokens'], { from, to }: Span): boolean {
  const own = tokens.slice(from, to);
  const [only] = own;
  if (own.length === 1 && only && /^nets?$/i.test(only.typed)) return !/^NETs?$/.test(only.typed);
  return (
    own.some(({ word }) => bears('carcinoids', word)) && !own.some(({ word }) => bears('tumourTypes', word))
  );
}

/**
 * A word of much else names the tumour for sure where its clause has a site, a grade or a Ki-67 as well, or where nothing
 * is said around it but plain statements.
 */
export const tumourNamedAlone: Check = (whole, judged) =>
  whole.open !== null
    ? judged
    : doubting(judged, ['differentiation'], unclear.named, ({ mention }) => {
        const { tokens } = whole.text;
        if (!isWordOfMuchElse(tokens, mention) || !saysMore(whole, mention)) return false;
        const clauses = new Set(tokens.slice(mention.from, mention.to).map(({ clause }) => clause));
        return !whole.roled.mentions.some(
          (other) =>
            (other.question === 'primarySite' || other.question === 'ki67') &&
            other.says.kind !== 'nothing' &&
            clauses.has(tokens[other.from]?.clause ?? -1),
        );
      });

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
