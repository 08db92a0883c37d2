import type { ClauseToken } from '../tokens/tokenizedText.ts';
import { isRealWord } from '../spelling/realWords.ts';

const title = /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|herr|frau|hr|fr|mme|sra?)$/;

/** Whom a message greets: "Hi Marc, …". */
const greeting = /^(?:hi|hello|hey|dear|hej|hallo|ciao|bonjour|hola)$/;

/** "Mr K", "Dr. Lindqvist": a word that begins with a capital right behind a title is a name, and says nothing. */
export function isPersonsName(tokens: readonly ClauseToken[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isGreeted =
    at === 1 &&
    greeting.test(before?.word ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(here?.typed ?? '') &&
    /^\s*[,!-]/.test(next?.gap ?? '');
  if (isGreeted) return true;
  return (
    before !== undefined &&
    here !== undefined &&
    title.test(before.word) &&
    /^\p{Lu}/u.test(here.typed) &&
    /^\.?[^\S\n]+$/.test(here.gap)
  );
}

/** Who and what is somewhere: those that care, their papers, and what they do. */
const heads =
  /^(?:mdt|mdm|board|meeting|hospital|clinic|centre|center|unit|team|lab|laboratory|rooms|surgeons?|hpb|oncologists?|radiologists?|radiology|pathologists?|pathology|histology|path|summary|letter|report|records?|notes?|case|referral|slides|review|reviewed|seen|resected|removed|operated|biopsied|transferred|referred|performed|done|emergency|colleagues?)$/;

/** How far behind such a word the place may stand: "resected in 2018 in Graz". */
const near = 4;

/**
 * "HPB surgeons in Auckland", "summary from Verona", "MDT (Dublin)": a word with a capital that is none of the language,
 * right behind "in", "at" or "from" or alone in brackets, where somebody who cares for the patient or a paper is named
 * before it, or at the head of a message ("From Uppsala: …"). A noun of another language has a capital too ("Mets in Knochen"), so "in" alone is not enough.
 */
export function isPlacesName(tokens: readonly ClauseToken[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !here || !/^\p{Lu}\p{Ll}{2,}$/u.test(here.typed) || isRealWord(here.word)) return false;
  const isBracketed = here.gap.includes('(') && (next === undefined || next.gap.includes(')'));
  if (isBracketed) return heads.test(before.word);
  if (!/^(?:in|at|from)$/.test(before.word) || !/^[^\S\n]+$/.test(here.gap)) return false;
  const isSender =
    before.word === 'from' && tokens[at - 2]?.sentence !== here.sentence && /^\s*[:,]/.test(next?.gap ?? '');
  if (isSender) return true;
  return tokens
    .slice(Math.max(0, at - 1 - near), at - 1)
    .some(({ word, sentence }) => sentence === here.sentence && heads.test(word));
}
