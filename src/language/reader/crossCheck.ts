import type { Ki67Value, QuestionId } from '../../guideline/answers.ts';
import { unclear, type UnclearReason } from '../sentences/unclearSentences.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import type { Judged } from './judge.ts';

/** Holds what is said of different questions against each other. */
export function crossCheck(
  text: TokenizedText,
  judged: readonly Judged[],
  open: QuestionId | null,
): readonly Judged[] {
  return [
    checkHighGrade,
    checkNec,
    ...textChecks.map((check) => (so: readonly Judged[]) => check(text, so, open)),
  ].reduce((soFar, check) => check(soFar), judged);
}

function accepted(judged: readonly Judged[], question: QuestionId): readonly Judged[] {
  return judged.filter(
    ({ mention, verdict }) =>
      mention.question === question && verdict !== 'rejected' && mention.says.kind === 'answer',
  );
}

function ki67Of({ mention: { says } }: Judged): Ki67Value | null {
  if (says.kind !== 'answer' || typeof says.answer !== 'object' || Array.isArray(says.answer)) return null;
  return says.answer as Ki67Value;
}

/** "NET G3" alone does not say how well differentiated it is; "well differentiated NET G3" does (T17, T18). */
function checkHighGrade(judged: readonly Judged[]): readonly Judged[] {
  const isG3 = accepted(judged, 'ki67').some((one) => ki67Of(one)?.grade === 'G3');
  const isPoor = accepted(judged, 'differentiation').some(
    ({ mention }) => mention.says.kind === 'answer' && mention.says.answer === 'poor',
  );
  if (!isG3 || isPoor) return judged;
  const named = accepted(judged, 'differentiation');
  const isPlain = named.some(
    ({ mention }) => mention.says.kind === 'answer' && mention.says.answer === 'well' && !mention.row?.weak,
  );
  if (isPlain) return judged;
  return judged.map((one) =>
    named.includes(one) && one.mention.says.kind === 'answer' && one.mention.says.answer === 'well'
      ? asUnclear(one, 'highGrade', ['poor', 'well'])
      : one,
  );
}

/** A NEC is of high grade. */
function checkNec(judged: readonly Judged[]): readonly Judged[] {
  const necs = accepted(judged, 'differentiation').filter(
    ({ mention }) => mention.says.kind === 'answer' && mention.says.answer === 'poor',
  );
  const isLow = accepted(judged, 'ki67').some((one) => {
    const value = ki67Of(one);
    return value !== null && (value.grade === 'G1' || value.grade === 'G2' || (value.ki67 ?? 100) <= 20);
  });
  if (necs.length === 0 || !isLow) return judged;
  return judged.map((one) => (necs.includes(one) ? asUnclear(one, 'necOfLowGrade', ['poor']) : one));
}

/** Words that may be said of the primary, where the sentence speaks of it. */
function checkBesides({ tokens }: TokenizedText, judged: readonly Judged[]): readonly Judged[] {
  return judged.map((one) => {
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
        /^(?:liver|hepatic|unilobar|bilobar|lobe|lobes)$/.test(token.word) &&
        rivals.every((rival) => rival.mention.to <= index),
    );
    if (rivals.length === 0 || (liver && mention.question !== 'primaryStatus')) return one;
    return asUnclear(one, mention.question === 'liverDistribution' ? 'typeOfWhat' : 'liverOrPrimary', null);
  });
}

function isNear(
  a: TokenizedText['tokens'][number] | undefined,
  b: TokenizedText['tokens'][number] | undefined,
): boolean {
  return a !== undefined && b !== undefined && Math.abs(a.clause - b.clause) <= 1;
}

type TextCheck = (
  text: TokenizedText,
  judged: readonly Judged[],
  open: QuestionId | null,
) => readonly Judged[];

/** "No jaundice, ascites, PVT": a list that begins with a denial is denied as a whole. */
const checkDeniedList: TextCheck = ({ tokens }, judged) => {
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

/** "Palliative resection", "biopsy of segment 6": what was done in a segment is not where the disease is. */
const checkPlaces: TextCheck = ({ tokens }, judged, open) =>
  judged.map((one) => {
    if (one.mention.row?.value !== 'segments' || one.mention.says.kind !== 'answer') return one;
    const clause = tokens[one.mention.from]?.clause;
    const sentence = tokens[one.mention.from]?.sentence;
    const isOfLesions = tokens.some(
      (token, index) =>
        token.sentence === sentence &&
        index < one.mention.to &&
        (token.clause === clause || token.clause === (clause ?? 0) - 1) &&
        /^(?:lesions?|mets?|metasta[st][ei]s|metastatic|nodules?|deposits?|tumours?|solitary|liver|hepatic|disease)$/.test(
          token.word,
        ),
    );
    const isPlace =
      (!isOfLesions && open !== 'liverDistribution') ||
      tokens.some(
        (token) =>
          token.clause === clause &&
          (placeWords.has(token.word) || /^(?:fdg|avid|cold|discordant|uptake)$/.test(token.word)),
      );
    return isPlace ? asUnclear(one, 'placeOnly', null) : one;
  });

const placeWords = new Set(
  'biopsy biopsied rebiopsy largest biggest resection resected segmentectomy ablation ablated rfa mwa dominant bulk surgery post sampled except spared growing new'.split(
    ' ',
  ),
);

/** "Liver metastases resectable primary": shared words may belong to either. */
const checkShared: TextCheck = (_text, judged) => {
  const liver = accepted(judged, 'liverResectability');
  const primary = accepted(judged, 'primaryStatus');
  const share = accepted(judged, 'liverInvolvement');
  const ki67 = judged.filter(({ mention }) => mention.question === 'ki67' && mention.says.kind === 'answer');
  const meet = (a: Judged, b: Judged): boolean =>
    a.mention.from < b.mention.to && b.mention.from < a.mention.to;
  return judged.map((one) => {
    if (liver.includes(one) && primary.some((other) => meet(one, other)))
      return asUnclear(one, 'liverOrPrimary', null);
    if (primary.includes(one) && liver.some((other) => meet(one, other)))
      return asUnclear(one, 'liverOrPrimary', null);
    return share.includes(one) && ki67.some((other) => meet(one, other))
      ? asUnclear(one, 'whichNumber', null)
      : one;
  });
};

/** A grade beside a symptom may be the symptom's. */
const checkGradeOfSymptom: TextCheck = ({ tokens }, judged) =>
  judged.map((one) => {
    if (one.mention.row?.value !== 'grade' || one.mention.says.kind !== 'answer') return one;
    const clause = tokens[one.mention.from]?.clause;
    const symptom = judged.some(
      ({ mention }) =>
        tokens[mention.from]?.clause === clause &&
        (mention.question === 'hormonalSyndrome' || mention.question === 'transarterialContraindications') &&
        mention.row?.answer !== 'none',
    );
    return symptom ? asUnclear(one, 'gradeOfWhat', null) : one;
  });

/** Limited disease outside the liver, and more of it; none, and nodes or receptor imaging still to come. */
const checkOutside: TextCheck = ({ tokens }, judged) => {
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

/** The chemotherapy question is about a NEC; "resected" beside the liver may be the liver's; imaging with words not read. */
const checkOthers: TextCheck = ({ tokens }, judged, open) => {
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
    const text = tokens
      .slice(mention.from, mention.to)
      .map(({ word }) => word)
      .join(' ');
    const isHemi =
      mention.question === 'primaryStatus' &&
      mention.says.answer === 'resected' &&
      /\b(?:hemi\w*|resection|gastrectomy|lar|colectomy|appendic\w+|append\w+)\b/.test(text) &&
      !/\bprimary\b|\bileal\b|^(?:\w+ly |already )*(?:resected|removed|excised)\b/.test(text);
    const isBareResected =
      mention.question === 'primaryStatus' &&
      mention.row?.notBeside !== undefined &&
      /^(?:completely |surgically |already |previously )*resected\b/.test(text);
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
          .some(({ word }) => /^(?:liver|hepatic|mets?|metasta[st][ei]s)$/.test(word)))
    )
      return [asUnclear(one, 'doneOrPlanned', null)];
    if (isHemi && !isKnown && open !== 'primaryStatus') return [asUnclear(one, 'doneOrPlanned', null)];
    return [one];
  });
};

/** A site that is all that its clause says, where the tumour is named: "NET G2, Ki-67 3%, ileum". */
const checkSiteAlone: TextCheck = ({ tokens }, judged) => {
  const tumour = judged.filter(
    ({ mention, verdict }) => mention.question === 'differentiation' && verdict !== 'rejected',
  );
  const sites = judged.filter(
    ({ mention, verdict }) => mention.question === 'primarySite' && verdict !== 'rejected',
  );
  return judged.map((one) => {
    const alone = one.mention.row?.alone;
    if (alone === undefined || one.verdict === 'rejected' || tumour.length === 0) return one;
    const clause = tokens[one.mention.from]?.clause;
    const isAll = tokens.every(
      (token, index) => token.clause !== clause || (index >= one.mention.from && index < one.mention.to),
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

/** "Gastrinoma, controlled on PPI": what is controlled or refractory is the syndrome named before it. */
const checkWhatIsControlled: TextCheck = ({ tokens }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    if (mention.row?.unclear !== 'whatIsControlled' || verdict === 'rejected') return one;
    const here = tokens[mention.from];
    const syndrome = judged.some(
      ({ mention: other, verdict: otherVerdict }) =>
        other.row?.unclear === 'howControlled' &&
        otherVerdict !== 'rejected' &&
        tokens[other.from]?.sentence === here?.sentence &&
        other.from < mention.from,
    );
    const [fits] = mention.row.fits ?? [];
    if (!syndrome || (fits !== 'controlled' && fits !== 'refractory')) return one;
    return { ...one, mention: { ...mention, says: { kind: 'answer', answer: fits } } };
  });

/** "Type II" is of the liver where the liver is spoken of; elsewhere it may be the type of anything. */
const checkType: TextCheck = ({ tokens }, judged, open) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    const isType =
      mention.question === 'liverDistribution' &&
      mention.says.kind === 'answer' &&
      tokens.slice(mention.from, mention.to).some(({ word }) => word === 'type');
    if (!isType || verdict !== 'sure' || open === 'liverDistribution') return one;
    const stretch = tokens[mention.from]?.stretch;
    const isLiver = tokens.some(
      (token) =>
        token.stretch === stretch &&
        /^(?:liver|hepatic|mets?|metasta[st][ei]s|bilobar|lesions?)$/.test(token.word),
    );
    return isLiver && !tokens[mention.from]?.inBrackets
      ? one
      : { ...one, verdict: 'doubtful', because: unclear.typeOfWhat };
  });

/** Receptor imaging of the primary or of one place says nothing of the rest. */
const checkImagedPlace: TextCheck = ({ tokens }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    if (
      mention.question !== 'sstrImaging' ||
      verdict !== 'sure' ||
      mention.says.kind !== 'answer' ||
      mention.says.answer === 'notDone'
    )
      return one;
    const here = tokens[mention.to - 1];
    const place = tokens[mention.to + 1];
    const isPlace =
      tokens[mention.to]?.word === 'in' &&
      place?.clause === here?.clause &&
      /^(?:the|primary|bone|bones|nodes?|lung|pancreas|one|some|two)$/.test(place?.word ?? '');
    return isPlace ? { ...one, verdict: 'doubtful', because: unclear.whatTheImagingShows } : one;
  });

const textChecks: readonly TextCheck[] = [
  checkType,
  checkImagedPlace,
  checkSiteAlone,
  checkWhatIsControlled,
  checkDeniedList,
  checkPlaces,
  checkShared,
  checkGradeOfSymptom,
  checkOutside,
  checkOthers,
  checkBesides,
];

function asUnclear(judged: Judged, reason: UnclearReason, fits: readonly string[] | null): Judged {
  return {
    ...judged,
    verdict: 'sure',
    because: null,
    kind: null,
    mention: { ...judged.mention, says: { kind: 'unclear', because: unclear[reason], fits } },
  };
}
