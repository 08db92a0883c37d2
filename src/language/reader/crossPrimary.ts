import { unclear } from '../sentences/unclearSentences.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import { bears, isAmong, operationRows } from '../vocabulary/bearings.ts';
import type { Judged } from './judge.ts';
import { accepted, asUnclear, type Check, doubting } from './crossCheck.ts';

/** Words that may be said of the primary, where the sentence speaks of it. */
export const besideOther: Check = ({ text: { tokens } }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    const beside = mention.row?.notBeside;
    if (!beside || verdict === 'rejected' || mention.says.kind !== 'answer') return one;
    const here = tokens[mention.from];
    const rivals = judged.filter(
      (other) =>
        other !== one &&
        beside.includes(other.mention.question) &&
        other.mention.says.kind !== 'nothing' &&
        !(other.mention.says.kind === 'answer' && other.mention.says.answer === 'none') &&
        isNear(tokens[other.mention.from], here) &&
        (other.mention.from < mention.from || tokens[other.mention.from]?.clause === here?.clause),
    );
    const liver = tokens.some(
      (token, index) =>
        isNear(token, here) &&
        index < mention.from &&
        bears('liver', token.word) &&
        rivals.every((rival) => rival.mention.to <= index),
    );
    if (rivals.length === 0 || (liver && mention.question !== 'primaryStatus')) return one;
    return asUnclear(one, mention.question === 'liverDistribution' ? 'typeOfWhat' : 'liverOrPrimary', null);
  });

function isNear(
  a: TokenizedText['tokens'][number] | undefined,
  b: TokenizedText['tokens'][number] | undefined,
): boolean {
  return a !== undefined && b !== undefined && Math.abs(a.clause - b.clause) <= 1;
}

function isSame(a: Judged, b: Judged): boolean {
  return a.mention.from === b.mention.from && a.mention.to === b.mention.to;
}

/** "Liver metastases resectable primary": shared words may belong to either. */
export const sharedWords: Check = (_scene, judged) => {
  const liver = accepted(judged, 'liverResectability');
  const primary = accepted(judged, 'primaryStatus');
  const share = accepted(judged, 'liverInvolvement');
  const ki67 = judged.filter(({ mention }) => mention.question === 'ki67' && mention.says.kind === 'answer');
  const meet = (a: Judged, b: Judged): boolean =>
    a.mention.from < b.mention.to && b.mention.from < a.mention.to;
  const isPartOf = (a: Judged, b: Judged): boolean =>
    b.mention.from <= a.mention.from && a.mention.to <= b.mention.to && !isSame(a, b);
  return judged.map((one) => {
    // "Primary in the ileum is resectable": what is part of a statement about the primary is said of it.
    if (liver.includes(one) && primary.some((other) => isPartOf(one, other)))
      return { ...one, mention: { ...one.mention, says: { kind: 'nothing' } } };
    if (liver.includes(one) && primary.some((other) => meet(one, other)))
      return asUnclear(one, 'liverOrPrimary', null);
    if (primary.includes(one) && liver.some((other) => meet(one, other) && !isPartOf(other, one)))
      return asUnclear(one, 'liverOrPrimary', null);
    return share.includes(one) && ki67.some((other) => meet(one, other))
      ? asUnclear(one, 'whichNumber', null)
      : one;
  });
};

/** The chemotherapy question is about a NEC; "resected" beside the liver may be the liver's; imaging with words not read. */
export const operations: Check = ({ text: { tokens }, open }, judged) => {
  const isNet = accepted(judged, 'differentiation').some(
    ({ mention }) => mention.says.kind === 'answer' && mention.says.answer === 'well',
  );
  const isKnown = judged.some(
    ({ mention, verdict }) =>
      (mention.question === 'differentiation' || mention.question === 'primarySite') &&
      verdict !== 'rejected',
  );
  return judged.flatMap((one): Judged[] => {
    const { mention, verdict } = one;
    if (mention.question === 'necLine' && isNet) return [];
    if (mention.says.kind !== 'answer' || verdict === 'rejected') return [one];
    const words = tokens.slice(mention.from, mention.to).map(({ word }) => word);
    const removal = words.findIndex((word) => bears('removals', word));
    const isRemoval = removal >= 0 && words.slice(0, removal).every((word) => bears('removalAdverbs', word));
    const isResected = mention.question === 'primaryStatus' && mention.says.answer === 'resected';
    const isHemi =
      isResected &&
      !isRemoval &&
      words.some((word) => bears('operations', word)) &&
      !words.some((word) => bears('ofThePrimary', word));
    const isBareResected = isResected && mention.row?.notBeside !== undefined && isRemoval;
    const named = judged.findLast(
      (other) =>
        (other.mention.question === 'primarySite' || other.mention.question === 'differentiation') &&
        other.mention.to <= mention.from,
    );
    if (
      isBareResected &&
      (!named ||
        tokens
          .slice(named.mention.to, mention.from)
          .some(({ word }) => bears('liver', word) || bears('lesions', word)))
    )
      return [asUnclear(one, 'doneOrPlanned', null)];
    if (isHemi && !isKnown && open !== 'primaryStatus') return [asUnclear(one, 'doneOrPlanned', null)];
    return [one];
  });
};

/** A primary that was not found has no site. */
export const occultOrNamed: Check = (_scene, judged) => {
  const isOccult = ({ mention: { question, says } }: Judged): boolean =>
    (question === 'primaryStatus' || question === 'primarySite') &&
    says.kind === 'answer' &&
    says.answer === 'occult';
  const isNamed = judged.some(
    (one) =>
      one.mention.question === 'primarySite' &&
      one.verdict !== 'rejected' &&
      !isOccult(one) &&
      (one.mention.says.kind === 'answer' ||
        (one.mention.says.kind === 'unclear' && one.mention.row?.alone !== undefined)),
  );
  return isNamed
    ? doubting(judged, ['primaryStatus', 'primarySite'], unclear.primaryUnknown, isOccult)
    : judged;
};

/** An operation on another organ than that of the primary was for something else. */
export const operationAndSite: Check = ({ text: { tokens } }, judged) => {
  const sites = judged.flatMap(({ mention: { question, says }, verdict }) =>
    question === 'primarySite' && verdict !== 'rejected' && says.kind === 'answer' ? [says.answer] : [],
  );
  if (sites.length === 0) return judged;
  return doubting(judged, ['primaryStatus'], unclear.doneOrPlanned, ({ mention }) =>
    tokens
      .slice(mention.from, mention.to)
      .some(({ word }) =>
        operationRows.some(
          (row) =>
            isAmong(row.words, word) &&
            !sites.some((site) => site === 'occult' || row.sites.some((one) => one === site)),
        ),
      ),
  );
};
