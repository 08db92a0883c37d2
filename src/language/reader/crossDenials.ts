import { lineSentences, unclear } from '../sentences/unclearSentences.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import { bears, isAmong } from '../vocabulary/bearings.ts';
import type { Judged } from './judge.ts';
import { accepted, asUnclear, type Check } from './crossCheck.ts';

/** "Contraindications: PVT, biliary stent": the word before a colon heads those that are named behind it. */
export const namedContraindications: Check = ({ text: { tokens } }, judged) => {
  const named = accepted(judged, 'transarterialContraindications');
  return judged.map((one) => {
    const { mention } = one;
    const next = tokens[mention.to];
    const isHeading =
      mention.row?.unclear === 'contraindicationTo' &&
      mention.says.kind === 'unclear' &&
      next?.gap.includes(':') === true &&
      /^contraindications?$/.test(tokens[mention.from]?.word ?? '') &&
      named.some((other) => other.mention.from >= mention.to && other.mention.row?.unclear === undefined);
    return isHeading ? { ...one, mention: { ...mention, says: { kind: 'nothing' } } } : one;
  });
};

/** "No jaundice, ascites, PVT": a list that begins with a denial is denied as a whole. */
export const deniedList: Check = ({ text: { tokens } }, judged) => {
  const denied: Judged[] = judged.filter(
    ({ mention }) => mention.row?.unclear === 'oneItemDenied' || mention.row?.unclear === 'otherHormone',
  );
  if (denied.length === 0) return judged;
  return judged.map((one) => {
    const here = tokens[one.mention.from];
    const before = denied.find(
      ({ mention }) =>
        mention.question === one.mention.question &&
        tokens[mention.to - 1]?.clause === (here?.clause ?? 0) - 1,
    );
    const opens = tokens.findIndex(({ clause }) => clause === here?.clause) === one.mention.from;
    const own = tokens.filter(({ clause }) => clause === here?.clause).length;
    const isBare = one.mention.to - one.mention.from === own;
    if (
      !before ||
      !opens ||
      !isBare ||
      one.mention.says.kind !== 'answer' ||
      here?.sentence !== tokens[before.mention.from]?.sentence
    )
      return one;
    const also = asUnclear(one, 'oneItemDenied', null);
    denied.push(also);
    return also;
  });
};

/** Limited disease outside the liver, and more of it; none, and nodes or receptor imaging still to come. */
export const outsideTheLiver: Check = ({ text: { tokens } }, judged) => {
  const outside = judged.filter(({ mention }) => mention.question === 'extrahepaticDisease');
  const more = outside.filter(
    ({ mention, verdict }) => verdict !== 'rejected' && mention.row?.unclear === 'outsideTheLiver',
  );
  const nodes = outside.filter(({ mention }) => mention.row?.unclear === 'nodes');
  const toCome = judged.filter(
    ({ mention }) =>
      mention.question === 'sstrImaging' &&
      (mention.row?.answer === 'notDone' || mention.row?.unclear === 'whatTheImagingShows'),
  );
  return judged.map((one) => {
    const { mention, verdict } = one;
    if (
      mention.question !== 'extrahepaticDisease' ||
      mention.says.kind !== 'answer' ||
      verdict === 'rejected'
    )
      return one;
    const here = tokens[mention.from];
    if (mention.says.answer === 'limited' && more.length > 0)
      return asUnclear(one, 'outsideTheLiver', ['extensive']);
    if (mention.says.answer !== 'none') return one;
    if (nodes.some((other) => tokens[other.mention.from]?.clause === here?.clause))
      return asUnclear(one, 'nodes', null);
    const isOpen = toCome.some(
      (other) =>
        tokens[other.mention.from]?.sentence === here?.sentence &&
        (other.mention.row?.answer === 'notDone' ||
          other.verdict === 'rejected' ||
          tokens
            .slice(other.mention.from, other.mention.to)
            .some(({ word }) => word === 'pending' || word === 'awaited')),
    );
    return isOpen ? { ...one, verdict: 'doubtful', because: unclear.notFullyStaged } : one;
  });
};

/**
 * "None" speaks of everything there is: what is not understood after it may be what it leaves out. A figure names no
 * place, and a word in another clause, which tells something else, is of that: "No EHD. ECOG 1 at the ward".
 */
export const universal: Check = ({ text: { tokens }, roled: { roles, mentions }, open }, judged) => {
  const isOfElse = ({ question, to }: Judged['mention'], at: number): boolean =>
    open === null &&
    tokens[at]?.clause !== tokens[to - 1]?.clause &&
    tokens[at]?.kind === 'word' &&
    (tokens[at]?.typed.length ?? 0) > 2 &&
    (mentions.some(
      (other) =>
        other.question !== question &&
        other.says.kind !== 'nothing' &&
        tokens[other.from]?.clause === tokens[at]?.clause,
    ) ||
      (tokens[at]?.stretch !== tokens[to - 1]?.stretch && !mayBeAPlace(tokens, at)));
  return judged.map((one) => {
    const { mention, verdict } = one;
    const { says, question } = mention;
    const isNone =
      says.kind === 'answer' &&
      ((question === 'extrahepaticDisease' && says.answer === 'none') ||
        (question === 'transarterialContraindications' && isListOf(says.answer, 'none')));
    if (verdict !== 'sure' || !isNone) return one;
    const at = tokens.findIndex(
      ({ kind, word }, index) =>
        index >= mention.to &&
        roles[index] === 'unknown' &&
        kind !== 'number' &&
        word !== '%' &&
        !isOfElse(mention, index),
    );
    const word = tokens[at];
    return word
      ? { ...one, verdict: 'doubtful', because: lineSentences.disqualifier.notUnderstood(word.typed) }
      : one;
  });
};

/** "Seen in the …", "small … lesion": behind a full stop it names a place only behind a preposition, or beside a finding. */
function mayBeAPlace(tokens: TokenizedText['tokens'], at: number): boolean {
  const { clause } = tokens[at] ?? {};
  return tokens.some(
    (token, index) =>
      token.clause === clause &&
      (bears('findings', token.word) || (index < at && index >= at - 2 && isAmong(prepositions, token.word))),
  );
}

/** Before what may be a place. */
const prepositions = 'in at on of to from near around within along by over under behind beside';

function isListOf(answer: unknown, id: string): boolean {
  return Array.isArray(answer) && answer.length === 1 && answer[0] === id;
}
