import { plainWords } from '../text/plainWords.ts';

/** What a text says is not so, of what was told before. */
export interface Retraction {
  /** As it is called, one or several. */
  readonly what: string;
  /** What it was instead; null where the text does not say. */
  readonly instead: string | null;
  /** Whether it asks to take it back, rather than denies it. */
  readonly isAsked: boolean;
  /** Whether it says how the patient is, which takes back no treatment. */
  readonly isOfState?: true;
}

const patient = String.raw`(?:(?:she|he|they|pt|(?:the |this |my |our )?(?:patient|man|woman|lady)) )?`;
const given = String.raw`(?:given|done|started|used|received|treated|had)`;
const other = String.raw`(?:of |for |about |from )?(?:another|a different|the wrong|the other|somebody else's|someone else's) (?:patient|case)`;

/** "Take back PRRT". */
const asked =
  /^(?:please )?(?:take back|withdraw|remove|delete|scratch|forget|ignore) (?:the |that |about )?(?<what>.+)$/u;

/** "She never had PRRT", "no PRRT", "PRRT was planned but never given", "PRRT was wrong". */
const denied: readonly RegExp[] = [
  `^${patient}(?:(?:has|have|had|was|is) )?never (?:had|got|took|(?:been )?(?:${given}|on|treated with|failed|progressed (?:on|after)))(?: any)? (?<what>.+)$`,
  `^${patient}(?:did not|didn't|has not|hasn't|have not|had not|hadn't) (?:have|get|take|receive|fail|progress on|had|got|received|failed|progressed (?:on|after)|been (?:on|given|treated with))(?: any)? (?<what>.+?)(?: (?:yet|before|at all|either))?$`,
  `^${patient}(?:(?:does not|doesn't|did not) have|(?:has|had|is|was) (?:no|not on|without)|no|without)(?: longer)?(?: an?| any)? (?<what>.+?)(?: any ?more)?$`,
  `^(?:the |that )?(?<what>.+?) (?:(?:was|is|were|has|have|had)(?: been)? )?(?:only |just )?(?:wrong|a mistake|an error|incorrect|mistaken|not (?:right|true|correct)|never happened|(?:never|not)(?: been)? ${given}|${other})$`,
  `^(?:the |that )?(?<what>.+?) (?:was|is|were|has been) (?:only |just )?(?:planned|scheduled|considered|discussed)(?:,? (?:and |but )?(?:it )?(?:(?:was|has been) )?(?:never|not)(?: yet)?(?: been)? ${given}.*)?$`,
  `^${patient}(?:was|is) (?:only |just )?(?:planned|scheduled|listed|considered) for (?<what>.+?),? (?:but|and) (?:never|did not|didn't|has not|not)\\b.*$`,
].map((source) => new RegExp(source, 'u'));

/**
 * "She is not DPD deficient", "DPD is normal": of a state. Said of a treatment the same words may speak of what is to come:
 * "not everolimus".
 */
const notSo: readonly RegExp[] = [
  `^(?:${patient}(?:(?:is|was|are|were|has been) (?:really |actually )?not|isn't|wasn't|aren't|not)|(?:she|he|it|that|they)'s not)(?: an?| any)? (?<what>.+?)(?: any ?more)?$`,
  '^(?:the |his |her |their )?(?<what>.+?)(?: (?:status|test|testing|genotype|activity|counts?|level))?(?: (?:is|are|was|were|came back|tested|turned out))?(?: now)? (?:normal|negative|wild[- ]type|excluded|ruled out)$',
].map((source) => new RegExp(source, 'u'));

/** "It was sunitinib, not everolimus", "not everolimus but sunitinib". */
const instead: readonly RegExp[] = [
  /^(?<is>.+?)[\s,;(–-]+(?:and |but )?(?:not|instead of|rather than) (?<what>[^,;()]{1,60}?)\)?$/u,
  /^(?:it was |that was |they were )?not (?<what>[^,;]{1,60}?)[\s,;–-]+(?:but|it was|rather) (?<is>.+)$/u,
];

/** Behind a denial, why it is one: "…, that was another patient". */
const reason = new RegExp(
  String.raw`[\s,;.–-]+(?:that|this|it)(?:'s| is| was) (?:${other}|wrong|a mistake|an error)$`,
  'u',
);

/** What a text takes back or denies, in each way that it may be read; nothing where it does neither, or asks. */
export function retractionsIn(text: string): readonly Retraction[] {
  if (text.includes('?')) return [];
  const plain = plainWords(text).replace(reason, '');
  const wished = asked.exec(plain)?.groups?.['what'];
  if (wished !== undefined) return [{ what: wished, instead: null, isAsked: true }];
  return [...instead, ...denied, ...notSo].flatMap((pattern): readonly Retraction[] => {
    const { is = null, what } = pattern.exec(plain)?.groups ?? {};
    if (what === undefined) return [];
    return [{ what, instead: is, isAsked: false, ...(notSo.includes(pattern) ? { isOfState: true } : {}) }];
  });
}

/** Words that give what stands before them to another patient, or take it back at once: "no wait, that was another patient". */
const atOnce = new RegExp(
  `\\b(?:(?:that|this|it)(?:'s| is| was)? |i mean(?:t)? )${other}\\b|\\bwrong patient\\b|\\bnot this (?:patient|case)\\b|\\b(?:scratch|forget|ignore) (?:that|it)\\b`,
  'iu',
);

/** A text without what it takes back itself as a whole: what stands before "no wait, that was another patient". */
export function withoutTakenBack(text: string): string {
  const found = atOnce.exec(text);
  return found === null ? text : text.slice(found.index + found[0].length);
}

/** How a part begins that corrects what stands before it. */
const opening =
  /^\s*(?:(?:no|sorry|wait|wrong|actually|oops)\b[\s,.!:-]*)+(?=(?:she|he|they|the)\b|\S+ (?:was|is)\b)/iu;

/** What parts of a text deny that another part of it may tell: also between dashes. */
export function denialsIn(text: string): readonly Retraction[] {
  return text
    .split(/[;\n]|[,.](?!\d)|\s[-–—]\s|\bbut\b/u)
    .flatMap((part) => retractionsIn(part.replace(opening, '')))
    .filter(({ isAsked }) => !isAsked);
}
