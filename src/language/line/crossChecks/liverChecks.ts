import { unclear } from '../../sentences/unclearSentences.ts';
import { overlap, type TokenizedText, wordsOf } from '../../tokens/tokenizedText.ts';
import { isUnderstood, type MentionContext } from '../modifiers/mentionContext.ts';
import type { Judged } from '../resolution/resolve.ts';
import { cleanMentions } from './cleanMentions.ts';

/** Gastric NETs have types of their own. */
export function typeOfGastricNet(text: TokenizedText, { mention, disqualifier }: Judged): Judged {
  const isType = mention.question === 'liverDistribution' && text.tokens[mention.from]?.word === 'type';
  if (!isType || !text.tokens.some(({ word }) => /^(?:gastric|stomach|ecl)$/.test(word)))
    return { mention, disqualifier };
  return {
    mention: { ...mention, says: { kind: 'unclear', because: unclear.typeOfWhat, fits: null } },
    disqualifier,
  };
}

const places =
  /^(?:primary|bones?|bony|nodes?|nodal|lungs?|brain|peritone\w+|ovar\w+|pancrea\w+|ile\w+|rect\w+|mesenter\w+)$/;

/** "DOTATATE avid bone mets" says nothing of the liver, "mixed uptake on FDG" nothing of receptors. */
export function imagingOfAPart(text: TokenizedText, { mention, disqualifier }: Judged): Judged {
  if (mention.question !== 'sstrImaging' || mention.says.kind !== 'answer') return { mention, disqualifier };
  const { clause } = text.tokens[mention.from] ?? {};
  const words = text.tokens.flatMap((token, index) =>
    token.clause === clause && (index < mention.from || index >= mention.to) ? [token.word] : [],
  );
  const whole = words.some((word) => /^(?:liver|hepatic|all|everywhere|throughout|both)$/.test(word));
  const part = mention.says.answer === 'positive' && !whole && words.some((word) => places.test(word));
  const fdg = words.includes('fdg');
  if (!part && !fdg) return { mention, disqualifier };
  const because = fdg ? unclear.fdg : unclear.whatTheImagingShows;
  return { mention: { ...mention, says: { kind: 'unclear', because, fits: null } }, disqualifier };
}

/** "No EHD on CT, PET pending": without receptor imaging staging is not complete (dossier 2.8, extrahepatic disease). */
export function stagingOpen(text: TokenizedText, judged: readonly Judged[]): readonly Judged[] {
  if (cleanMentions(judged, 'extrahepaticDisease', 'none').length === 0) return [];
  const pending = judged.filter(
    ({ mention: { question, says, ...span } }) =>
      question === 'sstrImaging' &&
      (says.kind === 'answer' ? says.answer === 'notDone' : /pending|await/i.test(wordsOf(text, span))),
  );
  return pending.map(({ mention }) => ({
    mention: {
      ...mention,
      question: 'extrahepaticDisease',
      says: { kind: 'unclear', because: unclear.notFullyStaged, fits: ['unknown'] },
    },
    disqualifier: null,
  }));
}

/** "Octreotide text cold, DOTATATE hot": another text, with a result that is not understood. */
export function otherImaging(context: MentionContext, judged: readonly Judged[]): readonly Judged[] {
  const { tokens } = context.text;
  return judged.flatMap(({ mention, disqualifier }): readonly Judged[] => {
    const { question, says } = mention;
    const isScan =
      question === 'sstrImaging' &&
      says.kind === 'unclear' &&
      says.because === unclear.whatTheImagingShows &&
      says.fits === null;
    // A text that is negated, planned or historical says nothing against the other; one that is only unclear does.
    if (!isScan || !isUnclear(disqualifier)) return [];
    const { clause } = tokens[mention.from] ?? {};
    const isOpen = tokens.some(
      (token, index) =>
        token.clause === clause && /\p{L}{3}/u.test(token.word) && !isUnderstood(index, context),
    );
    return isOpen ? [{ mention: { ...mention, says: { ...says, fits: [] } }, disqualifier }] : [];
  });
}

const isUnclear = (disqualifier: Judged['disqualifier']): boolean =>
  disqualifier === null || ['changed', 'limited', 'notUnderstood'].includes(disqualifier.kind);

/** In "liver metastases resectable primary" one word would say something of both. */
export function sharedByLiverAndPrimary(
  { mention, disqualifier }: Judged,
  judged: readonly Judged[],
): Judged {
  const both = ['liverResectability', 'primaryStatus'];
  const isShared =
    both.includes(mention.question) &&
    mention.says.kind === 'answer' &&
    judged.some(
      ({ mention: other }) =>
        both.includes(other.question) &&
        other.question !== mention.question &&
        other.says.kind === 'answer' &&
        overlap(other, mention),
    );
  if (!isShared) return { mention, disqualifier };
  const says = { kind: 'unclear', because: unclear.liverOrPrimary, fits: null } as const;
  return { mention: { ...mention, says }, disqualifier };
}

/** "Resectable" beside a clear word on the liver metastases may be the primary's. */
export function liverOrPrimary(judged: readonly Judged[]): readonly Judged[] {
  return judged.flatMap(({ mention, disqualifier }): Judged[] => {
    const { question, says } = mention;
    const open =
      question === 'liverResectability' && says.kind === 'unclear' && says.because === unclear.liverOrPrimary;
    return open ? [{ mention: { ...mention, question: 'primaryStatus' }, disqualifier }] : [];
  });
}

/** "One bone met and two lung nodules": what one deposit would be, two sites may not be. */
export function moreThanOneSite(text: TokenizedText, judged: readonly Judged[]): readonly Judged[] {
  const single = cleanMentions(judged, 'extrahepaticDisease', 'limited').filter(
    (mention) => !/limited|low/i.test(wordsOf(text, mention)),
  );
  return judged.flatMap(({ mention, disqualifier }): Judged[] => {
    const { question, says } = mention;
    const site =
      question === 'extrahepaticDisease' &&
      says.kind === 'unclear' &&
      says.because === unclear.outsideTheLiver;
    if (!site || single.length === 0 || single.some((other) => overlap(other, mention))) return [];
    return [{ mention: { ...mention, says: { ...says, fits: [] } }, disqualifier }];
  });
}
