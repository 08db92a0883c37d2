import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { SourceId } from '../../guideline/provenance.ts';
import { documentsOf } from '../../guideline/source.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Utterance } from '../utterance.ts';
import { type Aspect, aspectWords, fillers } from './aspects.ts';
import type { KnownWords } from './knownWords.ts';
import { respelt } from '../spelling/nearestWords.ts';
import { type Subject, subjectsIn } from './subjects.ts';

/** What is asked of the guideline. Nothing of it is stored or logged. */
export interface Ask {
  /** `individual`: about one patient, which is not answered here. */
  readonly form: 'topic' | 'comparison' | 'individual';
  readonly aspect: Aspect | null;
  /** Treatments and terms named, in order, each once. */
  readonly subjects: readonly Subject[];
  /** Ids of the passages that were asked for by number, such as C03 or R28. */
  readonly numbered: readonly string[];
  /** What must stand in the passage beside the subjects. */
  readonly words: readonly string[];
  /** What was typed that the guideline does not know, as typed. */
  readonly unknown: readonly string[];
  /** Misspelt words and what they were read as. */
  readonly readAs: readonly { readonly typed: string; readonly as: string }[];
  /** The question being asked, when the ask is about it. */
  readonly question: QuestionId | null;
}

/** Reads what a text asks for. Whether it is an ask at all is for `askIn` to say. */
export function readAsk(
  guideline: Guideline,
  { text, searchTerms }: Pick<Utterance, 'text' | 'searchTerms'>,
  known: KnownWords,
): Ask {
  const { tokens, readAs } = corrected(searchTerms, known);
  const { found, rest } = subjectsIn(guideline, tokens);
  const named = [...new Set(found.map(({ meaning }) => meaning))];
  const numbered = rest.flatMap(({ word }) => numberedPassages(guideline, word));
  const content = rest.filter(({ word }) => numberedPassages(guideline, word).length === 0);
  const said = content.map(({ typed }) => typed.toLowerCase()).join(' ');
  const aspects = aspectWords.filter(([, pattern]) => said.search(pattern) >= 0).map(([aspect]) => aspect);
  const spent = new Set(
    aspectWords.flatMap(([, pattern]) => said.match(pattern) ?? []).flatMap((match) => match.split(/[ -]/)),
  );
  const meant = content.filter(({ word, typed }) => !fillers().has(word) && !spent.has(typed.toLowerCase()));
  const left = meant.length + named.length + numbered.length > 0 ? meant : content.filter(isFigure3);
  const particular = named.filter(({ id }) => !general.has(id));
  const subjects = particular.length + numbered.length + left.length > 0 ? particular : named;
  return {
    form: isComparison(text, subjects) ? 'comparison' : 'topic',
    aspect: aspectOf(aspects, subjects, left.length, text),
    subjects,
    numbered,
    words: left.filter(({ word }) => known.isKnown(word)).map(({ word }) => word),
    unknown: left.filter(({ word }) => !known.isKnown(word)).map(({ typed }) => typed),
    readAs,
    question: null,
  };
}

/** Figure 3 by itself is something to look for. */
function isFigure3({ word }: { readonly word: string }): boolean {
  return word === 'figure3';
}

/** Terms that every part of the guideline is about: they say nothing beside another word. */
const general: ReadonlySet<string> = new Set(['NET', 'NEN', 'GEP']);

/** What the figures of a treatment measure. */
export const measures: ReadonlySet<string> = new Set(['ORR', 'OS', 'PFS', 'TTP']);

/**
 * The aspect wanted. "Used" and "given" say little beside other words; a measure beside a treatment asks for
 * its figures; what is only named, or asked with "what is", is to be defined.
 */
function aspectOf(
  found: readonly Aspect[],
  subjects: readonly Subject[],
  words: number,
  text: string,
): Aspect | null {
  const [first] = found.filter((aspect) => words === 0 || (aspect !== 'use' && aspect !== 'next'));
  if (first !== undefined && first !== 'definition') return first;
  if (subjects.length > 1 && subjects.some(({ id }) => measures.has(id))) return 'figures';
  return first ?? (words === 0 || /^what(?:'s| is| are)\b/.test(text.toLowerCase()) ? 'definition' : null);
}

/** Two treatments set against each other, or anything said to be better than another. */
function isComparison(text: string, named: readonly Subject[]): boolean {
  if (/\b(?:better|worse|superior|inferior)\b.*\b(?:than|to)\b/i.test(text)) return true;
  return (
    named.filter(({ treatment }) => treatment).length >= 2 &&
    /\b(?:or|vs\.?|versus|than|compar\w+|differ\w*|superior|inferior|better|worse|between|order|sequence)\b|\//i.test(
      text,
    )
  );
}

/** Words with misspellings set right; a word of few letters, or near to several, stays as it is. */
function corrected(
  terms: readonly Token[],
  { isKnown, guessable }: KnownWords,
): Pick<Ask, 'readAs'> & { readonly tokens: readonly Token[] } {
  const readAs: { typed: string; as: string }[] = [];
  const tokens = terms.map((token) => {
    const as = isKnown(token.word) ? null : respelt(token.word, guessable());
    if (as === null) return token;
    readAs.push({ typed: token.typed, as });
    return { word: as, typed: as };
  });
  return { tokens, readAs };
}

/** The passage that a caution, source or uncertainty is known by: C03, c3, R28, S9, U1. */
function numberedPassages({ cautions, sources, uncertainties }: Guideline, word: string): readonly string[] {
  const [, letter = '', digits = '', part = ''] = /^([crsu])(\d{1,3})([a-h]?)$/.exec(word) ?? [];
  const number = Number(digits);
  switch (letter) {
    case 'c': {
      const id = `C${String(number).padStart(2, '0')}`;
      return cautions.some((caution) => caution.id === id) ? [`caution:${id}`] : [];
    }
    case 'u':
      return `U${number}` in uncertainties ? [`uncertainty:U${number}`] : [];
    case 'r':
    case 's':
      return documentsOf(sources, `${letter === 'r' ? 'R' : 'S'}${number}${part}` as SourceId).map(
        ({ id }) => `source:${id}`,
      );
    default:
      return [];
  }
}
