import { answerKey } from '../../../engine/answerKey.ts';
import { type Mention } from '../../mention/mention.ts';
import { lineSentences } from '../../sentences/lineSentences.ts';
import { beginsClause, type TokenizedText, type ClauseToken, wordsOf } from '../../tokens/tokenizedText.ts';
import { type ModifierKind } from '../../vocabulary/modifiers.ts';
import { changedSince } from './changedSince.ts';
import { illnessBeside, unknownBeside } from './contextBeside.ts';
import { beforeColon, type Modifier } from './findModifiers.ts';
import { type Disqualifier, isIdentity, isPlain, type MentionContext } from './mentionContext.ts';

const order: readonly ModifierKind[] = [
  'experiencer',
  'negated',
  'uncertain',
  'hypothetical',
  'exception',
  'planned',
  'historical',
];

/** Why this mention cannot be taken as it stands, or null. */
export function disqualifierOf(mention: Mention, context: MentionContext): Disqualifier | null {
  const bearing = context.modifiers.filter((modifier) => modifies(modifier, mention, context));
  const modifier = order.flatMap((kind) => bearing.filter((candidate) => candidate.kind === kind))[0];
  if (modifier) {
    const word = wordsOf(context.text, modifier);
    return {
      kind: modifier.kind,
      because: lineSentences.disqualifier[modifier.kind](word),
      from: modifier.from,
      to: modifier.to,
    };
  }
  return changedSince(mention, context) ?? unknownBeside(mention, context) ?? illnessBeside(mention, context);
}

function modifies(modifier: Modifier, mention: Mention, context: MentionContext): boolean {
  // "No carcinoid syndrome" is a phrase of its own question; its "no" may still deny what follows.
  const isItsOwn = context.mentions.some(
    (other) => other.question === mention.question && other.from <= modifier.from && modifier.to <= other.to,
  );
  if (isItsOwn) return false;
  const { tokens } = context.text;
  const [here, there] = [tokens[modifier.from], tokens[mention.from]];
  const last = tokens[mention.to - 1];
  if (!here || !there || !last || here.sentence !== there.sentence) return false;
  if (modifier.kind === 'historical' && mention.completed) return false;
  if (modifier.year && !changesWithTime(mention)) return false;
  if (isIdentity(mention) && isReasonOfSurgery(modifier, tokens)) return false;
  const sameClause = here.clause >= there.clause && here.clause <= last.clause;
  if (!sameClause) return reachesFromAfar(modifier, mention, context);
  const before = modifier.to <= mention.from;
  if (modifier.direction === 'forward' && !before) return false;
  if (modifier.direction === 'backward' && before) return false;
  const distance = before ? mention.from - modifier.to : modifier.from - mention.to;
  if (modifier.year) return distance <= 6;
  if (mention.contextNeeded === 'clause') return true;
  switch (modifier.kind) {
    case 'planned':
      return before && mention.contextNeeded === 'adjacent' && distance <= 4;
    case 'historical':
      return isIdentity(mention)
        ? before && distance <= 3 && !isHistoryOfTheDisease(modifier, mention, context.text)
        : distance <= 4;
    case 'negated':
      return mention.contextNeeded === 'adjacent' || (before && distance <= 3);
    case 'exception':
      return mention.contextNeeded === 'adjacent';
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
function isReasonOfSurgery(modifier: Modifier, tokens: readonly ClauseToken[]): boolean {
  if (tokens[modifier.from]?.word !== 'for') return false;
  const [before, after] = [tokens.slice(Math.max(0, modifier.from - 2), modifier.from), tokens[modifier.to]];
  return (
    before.some(({ word }) => operations.test(word)) || /^(?:his|her|known|this)$/.test(after?.word ?? '')
  );
}

/** "History of an ileal NET" is how a letter begins; "history of lung carcinoid" may be another tumour. */
function isHistoryOfTheDisease(modifier: Modifier, { says }: Mention, text: TokenizedText): boolean {
  const ofDisease = /^(?:history of|h\W?o|hx(?: of)?)$/i.test(wordsOf(text, modifier));
  return (
    ofDisease &&
    says.kind === 'answer' &&
    !['mixedOrOther', 'poor', 'nonGep'].includes(answerKey(says.answer))
  );
}

/** A modifier in another clause of the sentence: plans, conditions and exceptions reach over a comma, and negated lists. */
function reachesFromAfar(modifier: Modifier, mention: Mention, context: MentionContext): boolean {
  const { tokens } = context.text;
  const modifierClause = tokens[modifier.from]?.clause ?? 0;
  const first = tokens[mention.from]?.clause ?? 0;
  const last = tokens[mention.to - 1]?.clause ?? 0;
  const heads = beginsClause(context.text, modifier.from);
  const colon = beforeColon(context.text, modifier);
  if (first > modifierClause) {
    if (modifier.kind === 'planned' || modifier.kind === 'experiencer') return colon;
    if (modifier.kind === 'hypothetical') return heads && mention.contextNeeded !== 'none';
    return (
      modifier.kind === 'negated' &&
      modifier.direction !== 'backward' &&
      mention.listed === true &&
      isList(modifier, first, context)
    );
  }
  const backwards = modifier.kind === 'exception' || modifier.kind === 'hypothetical';
  return backwards && heads && last === modifierClause - 1 && mention.contextNeeded !== 'none';
}

/** Whether from the modifier to this clause nothing stands but items of lists and words that change nothing. */
function isList(modifier: Modifier, clause: number, { text, mentions }: MentionContext): boolean {
  return text.tokens.every((token, index) => {
    if (index < modifier.to || token.clause > clause) return true;
    const mention = mentions.find(({ from, to }) => from <= index && index < to);
    return mention
      ? mention.listed === true
      : token.clause === text.tokens[modifier.from]?.clause || isPlain(token);
  });
}
