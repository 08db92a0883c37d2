import { lineSentences } from '../../sentences/line.ts';
import { overlap, type Scan, wordsOf } from '../../tokens/scan.ts';
import type { Judged } from '../resolution/resolve.ts';
import { isUnderstood, type Surroundings } from '../modifiers/mentionContext.ts';
import { clean } from './clean.ts';

/** Gastric NETs have types of their own. */
export function typeOfGastricNet(scan: Scan, { mention, blemish }: Judged): Judged {
  const isType = mention.question === 'liverDistribution' && scan.tokens[mention.from]?.word === 'type';
  if (!isType || !scan.tokens.some(({ word }) => /^(?:gastric|stomach|ecl)$/.test(word)))
    return { mention, blemish };
  return {
    mention: { ...mention, says: { kind: 'touch', because: lineSentences.touch.typeOfWhat, fits: null } },
    blemish,
  };
}

const places =
  /^(?:primary|bones?|bony|nodes?|nodal|lungs?|brain|peritone\w+|ovar\w+|pancrea\w+|ile\w+|rect\w+|mesenter\w+)$/;

/** "DOTATATE avid bone mets" says nothing of the liver, "mixed uptake on FDG" nothing of receptors. */
export function imagingOfAPart(scan: Scan, { mention, blemish }: Judged): Judged {
  if (mention.question !== 'sstrImaging' || mention.says.kind !== 'answer') return { mention, blemish };
  const { clause } = scan.tokens[mention.from] ?? {};
  const words = scan.tokens.flatMap((token, index) =>
    token.clause === clause && (index < mention.from || index >= mention.to) ? [token.word] : [],
  );
  const whole = words.some((word) => /^(?:liver|hepatic|all|everywhere|throughout|both)$/.test(word));
  const part = mention.says.answer === 'positive' && !whole && words.some((word) => places.test(word));
  const fdg = words.includes('fdg');
  if (!part && !fdg) return { mention, blemish };
  const because = fdg ? lineSentences.touch.fdg : lineSentences.touch.whatTheImagingShows;
  return { mention: { ...mention, says: { kind: 'touch', because, fits: null } }, blemish };
}

/** "No EHD on CT, PET pending": without receptor imaging staging is not complete (dossier 2.8, extrahepatic disease). */
export function stagingOpen(scan: Scan, judged: readonly Judged[]): readonly Judged[] {
  if (clean(judged, 'extrahepaticDisease', 'none').length === 0) return [];
  const pending = judged.filter(
    ({ mention: { question, says, ...stretch } }) =>
      question === 'sstrImaging' &&
      (says.kind === 'answer' ? says.answer === 'notDone' : /pending|await/i.test(wordsOf(scan, stretch))),
  );
  return pending.map(({ mention }) => ({
    mention: {
      ...mention,
      question: 'extrahepaticDisease',
      says: { kind: 'touch', because: lineSentences.touch.notFullyStaged, fits: ['unknown'] },
    },
    blemish: null,
  }));
}

/** "Octreotide scan cold, DOTATATE hot": another scan, with a result that is not understood. */
export function otherImaging(around: Surroundings, judged: readonly Judged[]): readonly Judged[] {
  const { tokens } = around.scan;
  return judged.flatMap(({ mention, blemish }): readonly Judged[] => {
    const { question, says } = mention;
    const isScan =
      question === 'sstrImaging' &&
      says.kind === 'touch' &&
      says.because === lineSentences.touch.whatTheImagingShows &&
      says.fits === null;
    // A scan that is denied, planned or of the past says nothing against the other; one that is only unclear does.
    if (!isScan || !isUnclear(blemish)) return [];
    const { clause } = tokens[mention.from] ?? {};
    const isOpen = tokens.some(
      (token, index) =>
        token.clause === clause && /\p{L}{3}/u.test(token.word) && !isUnderstood(index, around),
    );
    return isOpen ? [{ mention: { ...mention, says: { ...says, fits: [] } }, blemish }] : [];
  });
}

const isUnclear = (blemish: Judged['blemish']): boolean =>
  blemish === null || ['changed', 'limited', 'notUnderstood'].includes(blemish.kind);

/** In "liver metastases resectable primary" one word would say something of both. */
export function sharedByLiverAndPrimary({ mention, blemish }: Judged, judged: readonly Judged[]): Judged {
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
  if (!isShared) return { mention, blemish };
  const says = { kind: 'touch', because: lineSentences.touch.liverOrPrimary, fits: null } as const;
  return { mention: { ...mention, says }, blemish };
}

/** "Resectable" beside a clear word on the liver metastases may be the primary's. */
export function liverOrPrimary(judged: readonly Judged[]): readonly Judged[] {
  return judged.flatMap(({ mention, blemish }): Judged[] => {
    const { question, says } = mention;
    const open =
      question === 'liverResectability' &&
      says.kind === 'touch' &&
      says.because === lineSentences.touch.liverOrPrimary;
    return open ? [{ mention: { ...mention, question: 'primaryStatus' }, blemish }] : [];
  });
}

/** "One bone met and two lung nodules": what one deposit would be, two sites may not be. */
export function moreThanOneSite(scan: Scan, judged: readonly Judged[]): readonly Judged[] {
  const single = clean(judged, 'extrahepaticDisease', 'limited').filter(
    (mention) => !/limited|low/i.test(wordsOf(scan, mention)),
  );
  return judged.flatMap(({ mention, blemish }): Judged[] => {
    const { question, says } = mention;
    const site =
      question === 'extrahepaticDisease' &&
      says.kind === 'touch' &&
      says.because === lineSentences.touch.outsideTheLiver;
    if (!site || single.length === 0 || single.some((other) => overlap(other, mention))) return [];
    return [{ mention: { ...mention, says: { ...says, fits: [] } }, blemish }];
  });
}
