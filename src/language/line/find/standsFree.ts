import type { QuestionId } from '../../../guideline/answers.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { matchAt } from '../../tokens/phrasePattern.ts';
import { beginsClause, overlap, type TokenizedText, type Span } from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';
import type { Phrase } from './linePhrases.ts';

/** A phrase found. */
export interface Match extends Span {
  readonly phrase: Phrase;
}

/** Before what stands alone these words change nothing. */
const leadsUp = new Set(
  'mdt mdm board course distribution pattern outcome decision opinion says say agreed and plus + but so therefore hence upfront hpb'.split(
    ' ',
  ),
);

/** After these words a clause goes on about where or when it was found. */
const goesOn = new Set(
  'on by per at here locally seen identified found detected evident demonstrated'.split(' '),
);

/** Whether a phrase that must stand alone, or end something, does so. */
export function standsFree(match: Match, all: readonly Match[], text: TokenizedText): boolean {
  const { phrase } = match;
  const others = all.filter((other) => other !== match);
  if (phrase.ends || phrase.alone) {
    const next =
      beginsClause(text, match.to) ||
      match.to >= text.tokens.length ||
      others.some(({ from }) => from === match.to) ||
      (phrase.ends === true &&
        (goesOn.has(text.tokens[match.to]?.word ?? '') || isNewAfterAnd(match, all, text)));
    if (!next) return false;
  }
  if (!phrase.alone) return true;
  if (phrase.question === 'liverResectability' && comesAfterDeposit(match, others, text)) return false;
  if (others.some((other) => other.phrase.question !== phrase.question && overlap(other, match)))
    return false;
  const before =
    beginsClause(text, match.from) ||
    leadsUp.has(text.tokens[match.from - 1]?.word ?? '') ||
    others.some(({ to }) => to === match.from);
  return (
    before &&
    !besideAny(match, others, text, phrase.notBeside ?? []) &&
    (phrase.after === undefined || comesAfter(match, others, text, phrase.after))
  );
}

/** "Liver only and ECOG 1" goes on with something else, "confined to the liver and the skeleton" with more of the same. */
function isNewAfterAnd({ phrase, to }: Match, all: readonly Match[], { tokens }: TokenizedText): boolean {
  if (tokens[to]?.word !== 'and') return false;
  const isMore = /^(?:the|a|an|one|two|some|few|also|in|to|possibly|probably|regional|local)$/.test(
    tokens[to + 1]?.word ?? '',
  );
  return !isMore && !all.some((other) => other.from === to + 1 && other.phrase.question === phrase.question);
}

/** "Ileal NET, resected": right after the primary, and nothing of metastases there. */
function comesAfter(
  match: Match,
  others: readonly Match[],
  { tokens }: TokenizedText,
  ids: readonly QuestionId[],
): boolean {
  const clause = tokens[match.from]?.clause ?? 0;
  const there = (index: number): boolean =>
    tokens[index]?.sentence === tokens[match.from]?.sentence && (tokens[index]?.clause ?? 0) >= clause - 1;
  const before = tokens.flatMap((token, index) => (index < match.from && there(index) ? [token.word] : []));
  if (
    before.some((word) =>
      /^(?:liver|hepatic|mets?|metastas[ei]s|lesions?|extrahepatic|ehd|disease|deposits?|nodules?|recurrences?)$/.test(
        word,
      ),
    )
  )
    return false;
  return others.some(
    ({ phrase, from, to }) => to <= match.from && there(from) && ids.includes(phrase.question),
  );
}

const organ = /^(?:liver|hepatic|hepat\w+)$/;
const outsideTheLiver = pattern('{outside}|{organ}|node/nodes/nodal/lymphadenopathy/mesentery/ovary/ovaries');

/** "Mesenteric node, unresectable": it is that of what lies outside the liver, when that was named last. */
function comesAfterDeposit(match: Match, others: readonly Match[], { tokens }: TokenizedText): boolean {
  const here = tokens[match.from];
  const last = others
    .filter(({ phrase, to }) => phrase.question === 'extrahepaticDisease' && to <= match.from)
    .toSorted((a, b) => b.to - a.to)[0];
  const there = tokens[(last?.to ?? 0) - 1];
  if (!last || !here || !there) return false;
  const isNear = here.sentence === there.sentence || here.clause - there.clause <= 1;
  const isDeposit = tokens
    .slice(last.from, last.to)
    .some((_token, place) => matchAt(outsideTheLiver, tokens, last.from + place, last.to) !== null);
  const isDenied = tokens
    .slice(Math.max(0, last.from - 2), last.from + 1)
    .some(({ word, clause }) => clause === tokens[last.from]?.clause && /^(?:no|without|nor)$/.test(word));
  const isOfTheLiver = tokens.slice(last.to, match.from).some(({ word }) => organ.test(word));
  return isNear && isDeposit && !isDenied && !isOfTheLiver;
}

const aboutTheLiver: readonly QuestionId[] = [
  'liverDistribution',
  'extrahepaticDisease',
  'ablationNumbers',
  'liverInvolvement',
];

/** Whether the words before (or, where those are not about the liver, after) are about one of these questions. */
function besideAny(
  match: Match,
  others: readonly Match[],
  text: TokenizedText,
  ids: readonly QuestionId[],
): boolean {
  const { tokens } = text;
  if (ids.length === 0) return false;
  // "Type II NET" is of the tumour whatever stands before it.
  const joins = ({ from, phrase }: Match): boolean =>
    from === match.to && !beginsClause(text, from) && ids.includes(phrase.question);
  if (others.some(joins)) return true;
  const near = others.filter(({ from }) => {
    const [here, there] = [tokens[match.from], tokens[from]];
    return here?.sentence === there?.sentence && Math.abs((here?.clause ?? 0) - (there?.clause ?? 0)) <= 1;
  });
  const lastTo = Math.max(...near.filter(({ to }) => to <= match.from).map(({ to }) => to));
  const before = near.filter(({ to }) => to === lastTo).map(({ phrase }) => phrase.question);
  if (before.some((id) => aboutTheLiver.includes(id))) return false;
  const firstFrom = Math.min(...near.filter(({ from }) => from >= match.to).map(({ from }) => from));
  const after = near.filter(({ from }) => from === firstFrom).map(({ phrase }) => phrase.question);
  return [...before, ...after].some((id) => ids.includes(id));
}

/** Why a phrase that does not stand free is not taken. */
export function becauseOf({ phrase }: Match): string {
  if (phrase.question === 'liverResectability') return unclear.liverOrPrimary;
  if (phrase.question === 'liverDistribution') return unclear.ofTheLiver;
  if (phrase.question === 'primaryStatus') return unclear.doneOrPlanned;
  return unclear.edge;
}
