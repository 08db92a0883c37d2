import { closureTag, quoted } from '../dossier/readDossier.ts';
import { answerForm, literal } from './answerForm.ts';
import type { Expected } from './expected.ts';
import { cautionsIn } from './expectedCautions.ts';
import { notAskedLine, notAskedNames } from './expectedNotAsked.ts';
import { tagged } from './expectedOutcome.ts';
import { underOption } from './expectedUnderOption.ts';
import {
  isBoth,
  isInOrder,
  isOfEquals,
  isOutOfScope,
  leadingOf,
  optionTag,
  outcomeOf,
  pairTag,
  textOf,
  type OutcomeWords,
} from './outcomeWords.ts';
import { allClosed, categoryWords, discuss } from './ownWords/outcomes.ts';

/** The text for the record in its order. All of it stands in the part `screen`: nothing of it is folded. */
export function expectedRecord(about: OutcomeWords): readonly Expected[] {
  const { result, show, dossier } = about;
  const part = 'screen';
  const heading = (words: string): Expected => ({ id: `heading "${words}" of the record`, words, part });
  const stops = result.cautions.filter(({ severity }) => severity === 'stop');
  const category = categoryWords[outcomeOf(about).category] ?? '';
  const all: readonly Expected[] = [
    { id: 'heading of the record', words: 'NET liver pathway: summary for the tumour board', part },
    { id: 'date of the record', words: /^Date: \d{1,2} [A-Z][a-z]+ \d{4}$/, part },
    { id: 'case code of the record', words: caseCodeLine, part },
    heading('OUTCOME'),
    { id: 'title', words: show(result.title), part },
    { id: 'category', words: new RegExp(`^${category}(?:\\. Goal: [^.]+)?$`), part },
    ...(stops.length > 0 ? [heading('STOP: SETTLE FIRST')] : []),
    ...stops.map(({ id, headline }): Expected => ({
      id: `headline of stop ${id}`,
      words: `${show(headline)} (${id})`,
      part,
    })),
    ...(isOutOfScope(about)
      ? []
      : [
          heading('NOT ASKED'),
          {
            id: 'what was not asked',
            words: notAskedLine(about),
            part,
            optional: notAskedNames(about).length === 0,
          } as const,
          { id: 'special situations', words: quoted(dossier, 'W5'), part } as const,
        ]),
    heading('ANSWERS USED'),
    ...answersUsed(about),
    ...basis(about),
    ...(result.firstScreen.length > 0 ? [heading('READ FIRST')] : []),
    ...result.firstScreen.flatMap((line, index) =>
      tagged(show, line).map((one): Expected => ({
        id: `first-screen line ${index + 1}`,
        part,
        ...one,
        wholeTag: 'provenance' in one,
      })),
    ),
    ...(isOutOfScope(about) ? [] : [...lead(about), ...others(about), ...cautions(about)]),
    heading('WHAT THE WORDS IN BRACKETS MEAN'),
    { id: 'banner', words: quoted(dossier, 'W2'), part },
  ];
  return [
    ...all,
    ...frames.map((words): Expected => ({ id: 'sentence of the record', words, part, anywhere: true })),
  ];
}

/** The code of the case, as docs/protocol.md has it. */
const caseCodeLine = /^Case code: NELM(?:-[0-9A-HJKMNP-TV-Z]{1,5})+$/;

/** The record's own sentences and headings, which stand where something is said under them. */
const frames: readonly (string | RegExp)[] = [
  'Warnings:',
  /^(?:(?:For other patients|If present \(not stated\)): )?all of option \d+$/,
  'Conditions:',
  'or',
  'or second',
  'and',
  'About this recommendation:',
  'Named above; not raised by this case:',
  'CONDITIONS OF THIS RECOMMENDATION',
  'NEXT',
  'The words in brackets say where a statement comes from, its weakest part first. Not verified: from memory, no level of evidence. Source: abstract or caption of the 2017 review. Guideline, literature (R…): read only in an abstract or excerpt. Basis: what motivated a choice, without stating it.',
  /^References: [RS]\d.+$/,
  /^Guideline cavalcoli-2017-figure-3 [\d.]+, hash [0-9a-f]{12}(?:, program [0-9a-f]+(?: \([^)]*\))?)?\. Evidence as read on \d{4}-\d\d-\d\d$/,
  'Not compared with Figure 3; no clinician has reviewed this reconstruction. For education and research. Not a certified medical device.',
];

function answersUsed({ answers, dossier, show }: OutcomeWords): readonly Expected[] {
  return Object.entries(answers).flatMap(([question, answer]): readonly Expected[] => {
    const golden = dossier.questions.find(({ id }) => id === question);
    if (!golden) return [];
    return [
      {
        id: `answer to ${question}`,
        words: new RegExp(
          `^${literal(golden.title)}: ${answerForm(golden.options, answer, show)}${isOfSome(answer) ? othersUnstated : ''}$`,
        ),
        part: 'screen',
      },
    ];
  });
}

/** Whether an answer names some items of a list, and not that there is none or that nobody knows. */
function isOfSome(answer: unknown): boolean {
  return Array.isArray(answer) && !answer.includes('none') && !answer.includes('notAssessed');
}

const othersUnstated = '; of the others on the list none was stated';

function basis({ fired, show }: OutcomeWords): readonly Expected[] {
  if (!fired) return [];
  return [
    {
      id: 'basis',
      words: `Basis of the outcome: ${show(fired.words)}`,
      provenance: fired.shown,
      part: 'screen',
    },
  ];
}

function lead(about: OutcomeWords): readonly Expected[] {
  const { result, show } = about;
  const leading = leadingOf(about);
  if (result.options.length === 0) return [];
  const title = result.together
    ? isBoth(about)
      ? 'CONSIDER FIRST BOTH OF THESE'
      : isInOrder(about)
        ? 'CONSIDER FIRST, IN THIS ORDER'
        : `CONSIDER FIRST ONE OF THESE${isOfEquals(about) ? ', AS EQUALS' : ''}`
    : 'CONSIDER FIRST';
  const heading: Expected = { id: `heading "${title}" of the record`, words: title, part: 'screen' };
  if (leading.length === 0) return [heading, { id: 'all options closed', words: allClosed, part: 'screen' }];
  const provenance = pairTag(about);
  return [
    heading,
    ...leading.flatMap((id) => option(about, id, true)),
    ...(result.together
      ? [
          {
            id: 'sentence of the pair',
            words: show(result.together.sentence),
            part: 'screen',
            ...(provenance === undefined ? {} : { provenance }),
          } as const,
        ]
      : []),
    { id: 'advice to discuss', words: discuss, part: 'screen' },
  ];
}

function others(about: OutcomeWords): readonly Expected[] {
  const { result } = about;
  const leading = leadingOf(about);
  const rest = result.options.filter(({ id }) => !leading.includes(id));
  const title = 'OTHER OPTIONS, IN ORDER OF PREFERENCE';
  return [
    { id: `heading "${title}" of the record`, words: title, part: 'screen' },
    ...(rest.length === 0
      ? [{ id: 'no other option', words: 'No other option is listed.', part: 'screen' } as const]
      : rest.flatMap(({ id }) => option(about, id, false))),
  ];
}

function option(about: OutcomeWords, id: string, isLead: boolean): readonly Expected[] {
  const { result, show, dossier } = about;
  const index = result.options.findIndex((one) => one.id === id);
  const closed = result.options[index]?.closed ?? null;
  const closure = dossier.outcomes.closures.find(({ reason }) => reason === closed);
  const text = show(textOf(about, id));
  const own = { provenance: optionTag(about, id), wholeTag: true, part: 'screen' } as const;
  return [
    ...(closure
      ? [
          {
            id: `reason why ${id} is closed`,
            words: `${index + 1}. CLOSED: ${show(closure.reason)}`,
            provenance: closureTag(dossier, closure.name),
            part: 'screen',
          } as const,
          { id: `option ${id}`, words: text, ...own },
        ]
      : [{ id: `option ${id}`, words: `${index + 1}. ${isLead ? '' : 'Open. '}${text}`, ...own }]),
    ...withEarlier(about, id, underOption(about, id, 'screen', 'record')),
  ];
}

/** What stands under an earlier option in full may be pointed at. */
function withEarlier(about: OutcomeWords, id: string, under: readonly Expected[]): readonly Expected[] {
  const { options } = about.result;
  const at = options.findIndex((one) => one.id === id);
  const before = new Set(
    options
      .slice(0, at)
      .flatMap((one) => underOption(about, one.id, 'screen', 'record').map(({ words }) => words)),
  );
  return under.map((one) => (before.has(one.words) ? { ...one, optional: true } : one));
}

function cautions(about: OutcomeWords): readonly Expected[] {
  const part = 'screen';
  return [
    { id: 'heading "CAUTIONS" of the record', words: 'CAUTIONS', part },
    ...cautionsIn(about, part, { wholeTag: true }),
    { id: 'no caution', words: 'No caution is raised by the answers of this case.', part, optional: true },
  ];
}
