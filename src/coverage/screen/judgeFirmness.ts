import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { type Finding, finding } from '../wire/finding.ts';
import { type Statement, tidy } from './screen.ts';
import { answersTo, isGradeAlone, isUnknown } from './answersTo.ts';
import { type EndByDossier, endsFrom, leadsTo, withAnswer } from './endsByDossier.ts';
import { type NamedAnswers, namedAnswers, questionOfSubject } from './namedAnswers.ts';

/** Where the card stands, and what is known there. */
export interface FirmnessPlace {
  readonly question: string | null;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly kept: Readonly<Record<string, unknown>>;
}

/** How many completions are looked at before a count is only bounded. */
const mostCounted = 300;
/** How many completions of one change are looked at. */
const mostSampled = 8;

const title = 'How firm is this?';
const unchanged = 'Options, not orders. The case is unchanged';
/** Lines of the bot's own in folds. */
const ownLines: readonly RegExp[] = [
  /^The whole table$/,
  /^Still reachable \(\d+\)$/,
  /^If it were not known:$/,
  /^No other known answer to these leads elsewhere: /,
  /^What each answer leaves, what every answer to the question leaves apart; all else known$/,
  /^These can no longer change what comes first: /,
];

/** Judges the card of "how firm": what it says would change the case, and what it counts, by the dossier. */
export function judgeFirmness(
  dossier: WordsOfDossier,
  statements: readonly Statement[],
  place: FirmnessPlace,
): readonly Finding[] {
  const lines = statements.filter(({ part }) => part === 'screen').map(({ words }) => words);
  const table = statements.filter(({ part }) => part !== 'screen').map(({ words }) => words);
  const said = (start: string): string | null =>
    lines.find((one) => one.startsWith(start))?.slice(start.length) ?? null;
  const lacking = [title, unchanged]
    .filter((one) => !lines.includes(one))
    .map((one) => finding(`how firm lacks "${one}"`, 'a line of how firm'));
  const starts = place.question === null ? finishedStarts : openStarts;
  const strange = lines.filter(
    (one) => ![title, unchanged].includes(one) && !starts.some((start) => one.startsWith(start)),
  );
  return [
    ...lacking,
    ...strange.map((one) =>
      finding(`how firm has words that nobody expects: "${one}"`, 'strange in how firm'),
    ),
    ...notKnownFindings(said('Not known, and it could change this: '), place),
    ...(place.question === null
      ? finishedFindings(dossier, said, table, place)
      : openFindings(dossier, said, place)),
  ];
}

const finishedStarts: readonly string[] = [
  'Not known, and it could change this: ',
  'If ',
  'Possible whatever the answer: ',
  'Firm: ',
  'Changes with: ',
  'No other single answer is sure to lead elsewhere',
  'May change (more is asked first): ',
  'Not asked here, but would change it: ',
  'Same first option, under another title: ',
  'Stays the same with: ',
  'Nearest other: ',
];
const openStarts: readonly string[] = [
  'Open: ',
  'Everything is still open: ',
  'Firm already: every further answer leads to ',
  'By kind: ',
  'Asked next: ',
  'Possible whatever the answer: ',
  'Decides most: ',
  'If ',
  'Not known, and it could change this: ',
];

function notKnownFindings(said: string | null, { answers, kept }: FirmnessPlace): readonly Finding[] {
  return (said?.split(', then ') ?? []).flatMap((one) => {
    const [subject = '', part] = tidy(one).split(' (no number)');
    const question = questionOfSubject(subject);
    const given = question === null ? undefined : ({ ...kept, ...answers }[question] ?? undefined);
    return given !== undefined && (part === undefined ? isUnknown(given) : isGradeAlone(given))
      ? []
      : [finding(`how firm calls "${one}" not known`, 'called not known')];
  });
}

function openFindings(
  dossier: WordsOfDossier,
  said: (start: string) => string | null,
  { answers, kept }: FirmnessPlace,
): readonly Finding[] {
  const given = Object.fromEntries(
    Object.entries({ ...kept, ...answers }).filter(([, answer]) => !isUnknown(answer)),
  );
  const found = endsFrom(dossier, given, mostCounted);
  const { ends } = found;
  // A grade alone is open to its numbers, which are not gone through here.
  const isAll = found.isAll && !isGradeAlone(given['ki67']);
  const outcomes = new Set(ends.map(({ outcome }) => outcome)).size;
  const leads = new Set(ends.map(({ outcome, lead }) => `${outcome} ${lead}`)).size;
  const [, count, options] =
    /^(\d+) outcomes?(?:, (\d+) first options?)?$/.exec(
      said('Open: ') ?? said('Everything is still open: ') ?? '',
    ) ?? [];
  const isFirm = said('Firm already: every further answer leads to ') !== null;
  const told = isFirm ? 1 : Number(count ?? 0);
  const isBeside = ends.some((end) => end.isBeside);
  const wrong =
    told < outcomes ||
    (isAll && told > outcomes) ||
    (isFirm && leads > 1 && !isBeside) ||
    (isAll && !isBeside && !isFirm && Number(options) > leads);
  return wrong
    ? [
        finding(
          `how firm says that ${isFirm ? 'one end' : `${count ?? 'no'} outcomes and ${options ?? 'no'} first options`} can be reached, the dossier ${isAll ? '' : 'at least '}${outcomes} and ${leads}`,
          'counts of how firm',
        ),
      ]
    : [];
}

function finishedFindings(
  dossier: WordsOfDossier,
  said: (start: string) => string | null,
  table: readonly string[],
  { answers, kept }: FirmnessPlace,
): readonly Finding[] {
  const findings: Finding[] = [];
  const named = (start: string): readonly NamedAnswers[] =>
    (said(start)?.split('; ') ?? []).flatMap((one) => {
      const read = namedAnswers(dossier, tidy(one));
      if (!read)
        findings.push(finding(`how firm names "${one}", which is no answer`, 'no answer in how firm'));
      return read ?? [];
    });
  const isAllFirm = said('Firm: no other single answer leads elsewhere') !== null;
  const changes = [...(isAllFirm ? [] : named('Firm: only ')), ...named('Changes with: ')];
  const perhaps = named('May change (more is asked first): ');
  const stays = named('Stays the same with: ');
  const given = { ...kept, ...answers };
  const now = leadsTo(dossier, given);
  if (typeof now === 'string') return findings;
  if (said('Firm: ') !== null && said('Not known, and it could change this: ') !== null)
    findings.push(finding('how firm calls firm what is not settled', 'firm and not settled'));
  const show = readableBy(dossier);
  const names = (all: readonly NamedAnswers[], question: string, answer: unknown): boolean =>
    all.some((one) => one.question === question && one.means(answer, given[question as keyof typeof given]));
  for (const [question, present] of Object.entries(answers)) {
    const golden = dossier.questions.find(({ id }) => id === question);
    const row = table.find((one) => one.startsWith(`${golden?.title ?? ''}. `)) ?? '';
    for (const answer of answersTo(dossier, question)) {
      if (isUnknown(answer) || JSON.stringify(answer) === JSON.stringify(present)) continue;
      const to = leadsTo(dossier, withAnswer(dossier, given, question, answer));
      const told = {
        changes: names(changes, question, answer),
        perhaps: names(perhaps, question, answer),
        stays: names(stays, question, answer),
      };
      const about = `${question} ${JSON.stringify(answer)}`;
      const fault = faultOf(dossier, now, to, told, () => withAnswer(dossier, given, question, answer));
      if (fault !== null) findings.push(finding(`how firm ${fault} (${about})`, `how firm ${fault}`));
      const word =
        typeof to === 'string'
          ? `asks ${dossier.questions.find(({ id }) => id === to)?.title ?? to} next`
          : show(to.title);
      if (told.stays && typeof to !== 'string' && !isBesideEnd(to) && !now.isBeside && !isSameTitle(to, now))
        findings.push(
          finding(`how firm calls the same what has another title (${about})`, 'calls a title the same'),
        );
      if ((told.changes || told.perhaps) && !isBesideEnd(to) && !row.includes(word) && !isSameTitle(to, now))
        findings.push(finding(`the table of how firm lacks "${word}" for ${about}`, 'table of how firm'));
    }
  }
  const titles = dossier.questions.map((one) => one.title);
  for (const line of table) {
    if (!ownLines.some((one) => one.test(line)) && !titles.some((one) => line.startsWith(one)))
      findings.push(finding(`how firm has words that nobody expects: "${line}"`, 'strange in how firm'));
  }
  return [...findings, ...nearestFindings(dossier, said('Nearest other: '), now, given)];
}

function isBesideEnd(to: EndByDossier | string): boolean {
  return typeof to !== 'string' && to.isBeside;
}

function isSameTitle(to: EndByDossier | string, now: EndByDossier): boolean {
  return typeof to !== 'string' && to.title === now.title;
}

/** What is wrong with what is said of one other answer; null where nothing is. */
function faultOf(
  dossier: WordsOfDossier,
  now: EndByDossier,
  to: EndByDossier | string,
  said: { readonly changes: boolean; readonly perhaps: boolean; readonly stays: boolean },
  changed: () => Readonly<Record<string, unknown>>,
): string | null {
  const isOther = (end: EndByDossier): boolean | null =>
    end.outcome !== now.outcome
      ? true
      : end.lead === now.lead
        ? false
        : end.isBeside || now.isBeside
          ? null
          : true;
  if (typeof to !== 'string') {
    // With an answer beside the route another option may lead, which the dossier does not tell.
    const isSure = !(to.isBeside || now.isBeside);
    const other = isOther(to);
    if (other === true && !said.changes) return 'leaves a change out';
    if (other === true && said.stays) return 'calls a change the same';
    if (other === false && isSure && (said.changes || said.perhaps)) return 'names what changes nothing';
    return null;
  }
  const { ends } = endsFrom(dossier, changed(), mostSampled);
  const others = ends.map(isOther);
  if (others.includes(true) && !said.changes && !said.perhaps) return 'leaves a change out';
  if (others.includes(true) && said.stays) return 'calls a change the same';
  if (said.changes && ends.some((end) => !end.isBeside && !now.isBeside && isOther(end) === false))
    return 'is sure of what may stay';
  return null;
}

function nearestFindings(
  dossier: WordsOfDossier,
  said: string | null,
  now: EndByDossier,
  given: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  if (said === null) return [];
  const show = readableBy(dossier);
  const category = (id: string) => dossier.outcomes.outcomes.find((one) => one.id === id)?.category;
  // What stands beside the route can change which title is shown.
  const titlesOf = (to: EndByDossier): readonly string[] => {
    const outcome = dossier.outcomes.outcomes.find(({ id }) => id === to.outcome);
    return to.isBeside && outcome
      ? [outcome.title, ...outcome.titleVariants.map((one) => one.title)]
      : [to.title];
  };
  const at = [...said.matchAll(/: /g)].map(({ index }) => index);
  for (const index of at) {
    const read = namedAnswers(dossier, said.slice(0, index));
    if (!read) continue;
    const titles = said.slice(index + 2);
    const wrong = answersTo(dossier, read.question)
      .filter((one) => !isUnknown(one) && read.means(one, undefined))
      .map((answer) => leadsTo(dossier, withAnswer(dossier, given, read.question, answer)))
      .some(
        (to) =>
          typeof to === 'string' ||
          category(to.outcome) === category(now.outcome) ||
          !titlesOf(to).some((one) => titles.includes(tidy(show(one)))),
      );
    return wrong
      ? [finding(`how firm says nearest "${said}", where the dossier leads elsewhere`, 'nearest')]
      : [];
  }
  return [finding(`how firm says nearest "${said}", which is no answer`, 'nearest')];
}
