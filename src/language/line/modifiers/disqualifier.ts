import { lineSentences } from '../../sentences/line.ts';
import { changedSince } from './changed.ts';
import { beforeColon, type Cue } from './findModifiers.ts';
import { answerKey, type Mention } from '../../vocabulary/mention.ts';
import { beginsClause, overlap, type Scan, type ScanToken, wordsOf } from '../../tokens/scan.ts';
import { type Blemish, isIdentity, isPlain, isUnderstood, type Surroundings } from './mentionContext.ts';
import { type CueKind, limitingWords } from '../../vocabulary/modifiers.ts';

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
    return { kind: cue.kind, because: lineSentences.blemish[cue.kind](word), from: cue.from, to: cue.to };
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
  if (isIdentity(mention) && isReasonOfSurgery(cue, tokens)) return false;
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
export function changesWithTime({ question, says }: Mention): boolean {
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

const operations =
  /^(?:hemicolectomy|colectomy|resection|resected|enterectomy|pancreatectomy|whipple|whipple's|gastrectomy|transplant|transplantation|operated|surgery|operation)$/;

/** "Right hemicolectomy for caecal NET", "octreotide for his NET" plan nothing. */
function isReasonOfSurgery(cue: Cue, tokens: readonly ScanToken[]): boolean {
  if (tokens[cue.from]?.word !== 'for') return false;
  const [before, after] = [tokens.slice(Math.max(0, cue.from - 2), cue.from), tokens[cue.to]];
  return (
    before.some(({ word }) => operations.test(word)) || /^(?:his|her|known|this)$/.test(after?.word ?? '')
  );
}

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

/** A word beside it that was not understood, or that leaves open how far it holds. */
function besideUnknown(mention: Mention, around: Surroundings): Blemish | null {
  if (mention.care === 'none' || mention.says.kind !== 'answer') return null;
  const { tokens } = around.scan;
  // What is not understood may be one more item of a set.
  const isSet = mention.question === 'transarterialContraindications';
  const window = mention.care === 'near' ? 2 : isSet ? Infinity : 8;
  const clauses = new Set(tokens.slice(mention.from, mention.to).map(({ clause }) => clause));
  const bracket = bracketAfter(mention, tokens);
  const index = tokens.findIndex(({ clause, word }, place) => {
    if (clause === bracket) return !isUnderstood(place, around);
    if (!clauses.has(clause) || place < mention.from - window || place >= mention.to + window) return false;
    if (place >= mention.from && place < mention.to) return false;
    if ((mention.also ?? []).some(({ from, to }) => place >= from && place < to)) return false;
    if (around.mentions.some(({ from, to }) => place >= from && place < to)) return false;
    return limitingWords.has(word) ? !isIdentity(mention) : !isUnderstood(place, around);
  });
  const token = tokens[index];
  if (!token) return null;
  const kind = limitingWords.has(token.word) ? 'limited' : 'notUnderstood';
  const joined = tokens.slice(mention.to, index).some(({ word }) => joins.test(word));
  return {
    kind,
    because: lineSentences.blemish[kind](token.typed),
    from: index,
    to: index + 1,
    ...(joined ? { joined } : {}),
  };
}

const joins = /^(?:and|plus|with|also)$|^\+$/;

/** "Ascites (chylous)": the clause of a bracket right after a finding. */
function bracketAfter({ care, question, to }: Mention, tokens: readonly ScanToken[]): number | null {
  const isFinding = question === 'transarterialContraindications' || question === 'hormonalSyndrome';
  const token = tokens[to];
  return care === 'clause' && isFinding && token && /\(/.test(token.gap) ? token.clause : null;
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
    because: lineSentences.blemish.otherIllness(wordsOf(scan, found)),
    from: found.from,
    to: found.to,
  };
}
