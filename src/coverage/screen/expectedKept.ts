import type { Expected } from './expected.ts';
import { literal, rowForm } from './answerForm.ts';
import { deniedByKept } from './deniedCriteria.ts';
import type { KeptAnswer } from './keptAnswers.ts';
import { keptWords } from './ownWords/keptAnswers.ts';
import { shortTitles } from './shortNames.ts';
import type { OutcomeWords } from './outcomeWords.ts';
import type { Part } from './screen.ts';

/**
 * The card of an outcome, or the text for its record, beside which answers are kept: what the route gives, with what
 * is said of them.
 * @param isRecord whether it is the text for the record, whose parts are all of the screen
 */
export function withKeptWords(
  about: OutcomeWords,
  expected: readonly Expected[],
  isRecord: boolean,
): readonly Expected[] {
  const { beside, show } = about;
  if (!beside || beside.kept.length === 0) return expected;
  const stops = beside.raised.filter(({ severity }) => severity === 'stop');
  const order = about.dossier.cautions.order.stop;
  const rank = (one: Pick<Expected, 'id'>): number => order.indexOf(stopId(one));
  const raisedStops = stops.map(({ id, headline }): Expected => ({
    id: `headline of stop ${id}`,
    words: `${show(headline)} (${id})${keptWords.stop}`,
    part: 'screen',
    ...(isRecord ? {} : { tone: 'attention' }),
  }));
  const ownStops = expected
    .filter(({ id }) => id.startsWith('headline of stop '))
    .map((one) => {
      const given = beside.kept.filter((answer) => stopOf(about, answer) === stopId(one));
      return given.length === 0
        ? one
        : { ...one, words: new RegExp(`^${literal(String(one.words))} ${sentenceOf(about, given)}\\.?$`) };
    });
  const allStops = [...ownStops, ...raisedStops].toSorted((a, b) => rank(a) - rank(b));
  const without = expected.filter(({ id }) => !id.startsWith('headline of stop '));
  const cautionsPart: Part = isRecord ? 'screen' : 'cautions';
  const told = without.map((one) => (one.id === 'title' ? titled(about, one) : conditionsOf(one)));
  const at = told.findIndex(({ id }) => id === 'title' || (isRecord && id === 'category'));
  const afterTitle = isRecord ? told.findIndex(({ id }) => id === 'category') : at;
  const stopHeading: readonly Expected[] =
    isRecord && ownStops.length === 0 && raisedStops.length > 0
      ? [{ id: 'heading of stops', words: 'STOP: SETTLE FIRST', part: 'screen' }]
      : [];
  const hadHeading = told.findIndex(({ words }) => words === 'STOP: SETTLE FIRST');
  const stopsAt = (hadHeading >= 0 ? hadHeading : afterTitle) + 1;
  const placed = [...told.slice(0, stopsAt), ...stopHeading, ...allStops, ...told.slice(stopsAt)];
  const given = linesOfKept(about, isRecord);
  const inPlace = isRecord ? placed.findIndex(({ id }) => id === 'basis') + 1 : lastFirstScreen(placed) + 1;
  const lastCaution = placed.findLastIndex(({ id }) => /^caution C\d\d$/.test(id));
  const firstOfCautions = isRecord
    ? placed.findIndex(({ words }) => words === 'CAUTIONS') + 1
    : placed.findIndex(({ part, anywhere }) => part === 'cautions' && !anywhere);
  // One that the route has as well stands there already.
  const others = beside.raised.filter(({ id }) => about.result.cautions.every((one) => one.id !== id));
  const raised = others.map(({ id, text }): Expected => ({
    id: `caution ${id}`,
    words: `${id} ${show(text)}`,
    provenance: about.dossier.cautions.cautions.find((one) => one.id === id)?.provenance ?? '',
    part: cautionsPart,
  }));
  const cautionsAt = lastCaution >= 0 ? lastCaution + 1 : firstOfCautions;
  const heading: readonly Expected[] =
    raised.length === 0
      ? []
      : [
          {
            id: 'heading of cautions about kept answers',
            words: isRecord ? keptWords.cautionsInRecord : keptWords.cautions,
            part: cautionsPart,
          },
        ];
  const withCautions = [...placed.slice(0, cautionsAt), ...heading, ...raised, ...placed.slice(cautionsAt)]
    // What is raised is not merely named.
    .filter(({ id }) => !others.some((one) => id === `caution ${one.id}, named`));
  return withAgainst(about, isRecord, [
    ...withCautions.slice(0, inPlace),
    ...(isRecord && given.length > 0
      ? [{ id: 'heading of kept answers', words: 'ALSO GIVEN', part: 'screen' } as const]
      : []),
    ...given,
    ...withCautions.slice(inPlace),
    ...keptWords.frames.flatMap((words) =>
      (['screen', 'options', 'cautions', 'more'] as const).map((part): Expected => ({
        id: 'sentence about kept answers',
        words,
        part,
        anywhere: true,
      })),
    ),
  ]);
}

/** Before each open option that kept contraindications speak against it is said so. */
function withAgainst(
  { beside, show }: OutcomeWords,
  isRecord: boolean,
  expected: readonly Expected[],
): readonly Expected[] {
  return expected.flatMap((one): readonly Expected[] => {
    const found = (beside?.against ?? []).find(({ option }) => one.id === `option ${option}`);
    if (!found) return [one];
    const { option, rest, words, provenance } = found;
    const names = rest.flatMap((kind) => keptWords.kinds[kind] ?? []).join(', ');
    const said =
      rest.length === 0 ? keptWords.against(show(words)) : keptWords.againstPart(show(words), names);
    const own = { id: `what speaks against ${option}`, provenance, part: one.part } as const;
    // It stands between the number and the text; only what remains in part is called open in the record.
    const [number = ''] = /^\d+\. /.exec(String(one.words)) ?? [];
    const before = `${number}${isRecord && rest.length > 0 ? 'Open. ' : ''}`;
    const text = String(one.words).replace(/^\d+\. (?:Open\. )?/, '');
    return [
      { ...own, words: `${before}${said}` },
      { ...one, words: text },
    ];
  });
}

/** The title of the route or of both; of a treatment that kept answers take away it is said so. */
function titled({ beside, show }: OutcomeWords, one: Expected): Expected {
  const titles = (beside?.titles ?? []).map((title) => literal(show(title))).join('|');
  const [before, behind] = keptWords.title;
  return { ...one, words: new RegExp(`^(?:${before})?(?:${titles})(?:${behind})?$`) };
}

/** A condition may say that it has its state by kept answers. */
function conditionsOf(one: Expected): Expected {
  if (!one.id.startsWith('condition ') || typeof one.words !== 'string') return one;
  const by = keptWords.by[one.words.endsWith(': not known') ? 'open' : 'decided'];
  return { ...one, words: new RegExp(`^${literal(one.words)}(?:${by})?$`) };
}

function lastFirstScreen(placed: readonly Expected[]): number {
  return placed.findLastIndex(({ id }) => /^(?:title|headline of stop|first-screen line)/.test(id));
}

/**
 * The stop that says an answer is not known though it was given: the sentence of the answer stands there, and nowhere
 * else. Null where no stop of the route says so.
 */
function stopOf({ dossier, result }: OutcomeWords, { settles }: KeptAnswer): string | null {
  const shown = result.cautions.filter(({ severity }) => severity === 'stop').map(({ id }) => id);
  return dossier.cautions.order.stop.find((id) => shown.includes(id) && settles.includes(id)) ?? null;
}

function stopId({ id }: Pick<Expected, 'id'>): string {
  return id.replace('headline of stop ', '');
}

/**
 * "You also gave": first what somebody must look at, then what denies an answer of the route, each by itself, then the
 * rest; each answer of a group in its order.
 */
function linesOfKept(about: OutcomeWords, isRecord: boolean): readonly Expected[] {
  const kept = (about.beside?.kept ?? []).filter((one) => stopOf(about, one) === null);
  const others = kept.filter(({ isConcern }) => !isConcern);
  const denying = others.filter((one) => denies(about, one));
  return [
    kept.filter(({ isConcern }) => isConcern),
    ...denying.map((one) => [one]),
    others.filter((one) => !denying.includes(one)),
  ]
    .filter((group) => group.length > 0)
    .map((group): Expected => ({
      id: 'answers that are kept',
      words: new RegExp(`^${sentenceOf(about, group)}$`),
      part: 'screen',
      ...(isRecord || !group.some(({ isConcern }) => isConcern) ? {} : { tone: 'warning' }),
    }));
}

function sentenceOf(about: OutcomeWords, group: readonly KeptAnswer[]): string {
  const ids = [...new Set(group.flatMap(({ raised }) => raised.map(({ id }) => id)))].toSorted();
  const see = ids.length === 0 ? '' : `\\. See ${ids.join(', ')}`;
  const denied = group.some((one) => denies(about, one))
    ? '\\. .+ contradicts the answer “Transplant screen: .+”: settle which of the two holds'
    : '';
  return `You also gave: ${itemsOf(about, group)}\\. This chart does not use it at this point(?:\\. It bears on .+)?${denied}${see}`;
}

/** Whether a kept answer denies what the route answered: that the criteria of transplantation are met. */
function denies({ id }: OutcomeWords, { question, answer }: KeptAnswer): boolean {
  return id === 'transplantReferral' && deniedByKept({ [question]: answer }).size > 0;
}

/** Kept answers in a row, as a form: in which order they stand is not said; each stands there once. */
export function itemsOf(about: OutcomeWords, group: readonly KeptAnswer[]): string {
  const items = group.map((one) => itemOf(about, one));
  const each = items.map((item) => `(?=.*${item})`).join('');
  return `${each}(?:(?:${items.join('|')})(?:; )?){${items.length}}`;
}

function itemOf({ dossier, show }: OutcomeWords, { question, answer }: KeptAnswer): string {
  const options = dossier.questions.find(({ id }) => id === question)?.options ?? [];
  const shown = options.map(({ id, label }) => ({ id, label: show(label) }));
  return `${literal(shortTitles[question] ?? question)}: ${rowForm(question, shown, answer)}`;
}
