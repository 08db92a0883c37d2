import { texts } from '../texts.ts';
import { beforeColon, type Cue, isYear } from './cues.ts';
import { answerKey, type Mention } from './mention.ts';
import { beginsClause, overlap, type Scan, type ScanToken, type Stretch, wordsOf } from './scan.ts';
import { neutralWords } from './words/background.ts';
import { changeWords, type CueKind, limitingWords } from './words/cues.ts';

/** Why a mention is not taken, and the word that says so. */
export interface Blemish extends Stretch {
  readonly kind: CueKind | 'changed' | 'limited' | 'notUnderstood';
  readonly because: string;
}

/** What is known of the tokens of a line while its mentions are judged. */
export interface Surroundings {
  readonly scan: Scan;
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  /** Other illness, which a finding beside it may belong to. */
  readonly illness: readonly Stretch[];
  /** Stretches that are understood, whether they say something or not. */
  readonly understood: readonly Stretch[];
}

const order: readonly CueKind[] = [
  'otherPerson',
  'denied',
  'uncertain',
  'conditional',
  'exception',
  'planned',
  'past',
];

/** Why this mention cannot be taken as it stands, or null. */
export function blemishOf(mention: Mention, around: Surroundings): Blemish | null {
  const bearing = around.cues.filter((cue) => bears(cue, mention, around));
  const cue = order.flatMap((kind) => bearing.filter((candidate) => candidate.kind === kind))[0];
  if (cue) {
    const word = wordsOf(around.scan, cue);
    return { kind: cue.kind, because: texts.intake.blemish[cue.kind](word), from: cue.from, to: cue.to };
  }
  return changedSince(mention, around) ?? besideUnknown(mention, around) ?? besideIllness(mention, around);
}

function bears(cue: Cue, mention: Mention, around: Surroundings): boolean {
  // "No carcinoid syndrome" is a phrase of its own question; its "no" may still deny what follows.
  const isItsOwn = around.mentions.some(
    (other) => other.question === mention.question && other.from <= cue.from && cue.to <= other.to,
  );
  if (isItsOwn) return false;
  const { tokens } = around.scan;
  const [here, there] = [tokens[cue.from], tokens[mention.from]];
  const last = tokens[mention.to - 1];
  if (!here || !there || !last || here.sentence !== there.sentence) return false;
  if (cue.kind === 'past' && mention.done) return false;
  if (cue.year && !changesWithTime(mention)) return false;
  const sameClause = here.clause >= there.clause && here.clause <= last.clause;
  if (!sameClause) return bearsFromAfar(cue, mention, around);
  const before = cue.to <= mention.from;
  if (cue.reach === 'after' && !before) return false;
  if (cue.reach === 'before' && before) return false;
  const distance = before ? mention.from - cue.to : cue.from - mention.to;
  if (cue.year) return distance <= 6;
  if (mention.care === 'clause') return true;
  switch (cue.kind) {
    case 'planned':
      return before && mention.care === 'near' && distance <= 4;
    case 'past':
      return isIdentity(mention)
        ? before && distance <= 3 && !isHistoryOfTheDisease(cue, mention, around.scan)
        : distance <= 4;
    case 'denied':
      return mention.care === 'near' || (before && distance <= 3);
    case 'exception':
      return mention.care === 'near';
    default:
      return true;
  }
}

/** What was so in some year need not be so now; what has happened has happened. */
function changesWithTime({ question, says }: Mention): boolean {
  if (question === 'treatmentCourse') {
    return says.kind === 'answer' && (says.answer === 'naive' || says.answer === 'stable');
  }
  return [
    'performanceStatus',
    'extrahepaticDisease',
    'liverDistribution',
    'liverResectability',
    'ablationNumbers',
    'hormonalSyndrome',
    'liverInvolvement',
    'sstrImaging',
  ].includes(question);
}

const isIdentity = ({ question }: Mention): boolean =>
  question === 'differentiation' || question === 'primarySite';

/** "History of an ileal NET" is how a letter begins; "history of lung carcinoid" may be another tumour. */
function isHistoryOfTheDisease(cue: Cue, { says }: Mention, scan: Scan): boolean {
  const ofDisease = /^(?:history of|h\W?o|hx(?: of)?)$/i.test(wordsOf(scan, cue));
  return (
    ofDisease &&
    says.kind === 'answer' &&
    !['mixedOrOther', 'poor', 'nonGep'].includes(answerKey(says.answer))
  );
}

/** A cue in another clause of the sentence: plans, conditions and exceptions reach over a comma, and denied lists. */
function bearsFromAfar(cue: Cue, mention: Mention, around: Surroundings): boolean {
  const { tokens } = around.scan;
  const cueClause = tokens[cue.from]?.clause ?? 0;
  const first = tokens[mention.from]?.clause ?? 0;
  const last = tokens[mention.to - 1]?.clause ?? 0;
  const heads = beginsClause(around.scan, cue.from);
  const colon = beforeColon(around.scan, cue);
  if (first > cueClause) {
    if (cue.kind === 'planned' || cue.kind === 'otherPerson') return colon;
    if (cue.kind === 'conditional') return heads && mention.care !== 'none';
    return (
      cue.kind === 'denied' && cue.reach !== 'before' && mention.listed === true && isList(cue, first, around)
    );
  }
  const backwards = cue.kind === 'exception' || cue.kind === 'conditional';
  return backwards && heads && last === cueClause - 1 && mention.care !== 'none';
}

/** Whether from the cue to this clause nothing stands but items of lists and words that change nothing. */
function isList(cue: Cue, clause: number, { scan, mentions }: Surroundings): boolean {
  return scan.tokens.every((token, index) => {
    if (index < cue.to || token.clause > clause) return true;
    const mention = mentions.find(({ from, to }) => from <= index && index < to);
    return mention
      ? mention.listed === true
      : token.clause === scan.tokens[cue.from]?.clause || isPlain(token);
  });
}

function isPlain({ word }: ScanToken): boolean {
  return neutralWords.has(word) || word === 'or' || word === 'nor';
}

/** "ECOG 1, now worse": the next clause says that it is no longer so, in words that were not understood. */
function changedSince(mention: Mention, around: Surroundings): Blemish | null {
  const { tokens } = around.scan;
  const last = tokens[mention.to - 1];
  const next = tokens.flatMap(({ clause, sentence }, index) =>
    clause === (last?.clause ?? 0) + 1 && sentence === last?.sentence ? [index] : [],
  );
  const from = next.find((index) => changeWords.includes(tokens[index]?.word ?? ''));
  const head = tokens[from ?? -1];
  if (from === undefined || !head) return null;
  if (around.mentions.some((other) => next.some((index) => other.from <= index && index < other.to)))
    return null;
  const open = next.some(
    (index) => !isUnderstood(index, around) || limitingWords.has(tokens[index]?.word ?? ''),
  );
  return open
    ? { kind: 'changed', because: texts.intake.blemish.changed(head.typed), from, to: from + 1 }
    : null;
}

/** A word beside it that was not understood, or that leaves open how far it holds. */
function besideUnknown(mention: Mention, around: Surroundings): Blemish | null {
  if (mention.care === 'none' || mention.says.kind !== 'answer') return null;
  const { tokens } = around.scan;
  const window = mention.care === 'near' ? 2 : 8;
  const clauses = new Set(tokens.slice(mention.from, mention.to).map(({ clause }) => clause));
  const index = tokens.findIndex(({ clause, word }, place) => {
    if (!clauses.has(clause) || place < mention.from - window || place >= mention.to + window) return false;
    if (place >= mention.from && place < mention.to) return false;
    if ((mention.also ?? []).some(({ from, to }) => place >= from && place < to)) return false;
    if (around.mentions.some(({ from, to }) => place >= from && place < to)) return false;
    return limitingWords.has(word) ? !isIdentity(mention) : !isUnderstood(place, around);
  });
  const token = tokens[index];
  if (!token) return null;
  const kind = limitingWords.has(token.word) ? 'limited' : 'notUnderstood';
  return { kind, because: texts.intake.blemish[kind](token.typed), from: index, to: index + 1 };
}

/** "Ascites in heart failure" is not that of the liver. */
function besideIllness(mention: Mention, { scan, illness }: Surroundings): Blemish | null {
  if (mention.care !== 'clause' || mention.question === 'liverResectability') return null;
  const clause = scan.tokens[mention.from]?.clause;
  const found = illness.find(
    ({ from, to }) =>
      scan.tokens[from]?.clause === clause &&
      !overlap({ from, to }, mention) &&
      from <= mention.to + 4 &&
      to >= mention.from - 4,
  );
  if (!found) return null;
  return {
    kind: 'limited',
    because: texts.intake.blemish.otherIllness(wordsOf(scan, found)),
    from: found.from,
    to: found.to,
  };
}

/** Whether a token belongs to something understood, or changes nothing. */
export function isUnderstood(index: number, { scan, mentions, cues, understood }: Surroundings): boolean {
  const token = scan.tokens[index];
  if (!token || isPlain(token) || changeWords.includes(token.word) || limitingWords.has(token.word))
    return true;
  if (isYear(token.word)) return true;
  return [...mentions, ...mentions.flatMap(({ also }) => also ?? []), ...cues, ...understood].some(
    ({ from, to }) => from <= index && index < to,
  );
}
