import { follow } from '../dossier/evaluate.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import { closureTag, type WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { literal } from './answerForm.ts';
import type { Expected } from './expected.ts';
import { type LookAtChange, questionOf } from './expectedChange.ts';
import { itemsOf } from './expectedKept.ts';
import { withKept } from './keptAnswers.ts';
import {
  leadingOf,
  optionTag,
  outcomeOf,
  type OutcomeWords,
  outcomeWords,
  pairTag,
  textOf,
} from './outcomeWords.ts';
import { changeWords } from './ownWords/changes.ts';
import { keptWords } from './ownWords/keptAnswers.ts';
import { withoutCautions } from './plainly.ts';
import { tidy } from './screen.ts';
import { type Item, sideBySide, type TwoSides } from './sideBySide.ts';

const say = changeWords;
const { rows } = changeWords;

/** A case before or after a change, and what is shown of it. */
interface Side {
  readonly answers: DossierAnswers;
  /** The question that is asked next; null at an outcome. */
  readonly next: string | null;
  readonly about: OutcomeWords | null;
  /** Whether answers that are kept change what is advised: how they order what is open the dossier does not say. */
  readonly isTouched: boolean;
}

/** Both results of a change side by side, row by row: outcome, what leads, the other options, cautions, questions. */
export function whereItLeads(
  dossier: WordsOfDossier,
  { before, after, keptBefore, keptAfter }: LookAtChange,
): readonly Expected[] {
  const sides = [sideOf(dossier, before, keptBefore), sideOf(dossier, after, keptAfter)] as const;
  const [now, then] = sides;
  const each = (name: string, of: (side: Side) => readonly Item[]): TwoSides => ({
    name,
    left: of(now),
    right: of(then),
  });
  const screen = 'screen';
  const questions = sideBySide(
    { ...each(rows.questions, (side) => questionsOf(dossier, side)), isCounted: true },
    screen,
  );
  const outcome = sideBySide(
    each(rows.outcome, (side) => [placeOf(dossier, side)]),
    screen,
  );
  if (!now.about && !then.about) {
    return [
      { id: 'nothing to compare yet', words: say.notComparable, part: screen },
      ...outcome,
      ...questions,
    ];
  }
  const cautions = sideBySide({ ...each(rows.cautions, cautionsOf), isCounted: true }, screen);
  if (sides.some(({ isTouched }) => isTouched)) {
    return [
      ...looseOutcome(dossier, sides),
      ...[rows.first, ...rows.others].flatMap((name) => looseRow(name, screen)),
      ...cautions,
      ...questions,
      ...rows.others.flatMap((name) => looseRow(name, 'options')),
      ...looseOptions(sides),
    ];
  }
  const isSame = now.about !== null && now.about.id === then.about?.id;
  const others = [
    { ...each(rows.others[0], (side) => optionsOf(side, true)), isCounted: true },
    { ...each(rows.others[1], (side) => optionsOf(side, false)), isCounted: true },
  ];
  return [
    ...outcome,
    ...sideBySide({ ...each(rows.first, leadsOf), isOrdered: true }, screen),
    ...(isSame ? others.flatMap((row) => sideBySide(row, screen, 'where they differ')) : []),
    ...cautions,
    ...questions,
    ...(isSame ? [] : others.flatMap((row) => sideBySide(row, 'options'))),
  ];
}

function sideOf(dossier: WordsOfDossier, answers: DossierAnswers, kept: DossierAnswers): Side {
  const { outcome, next, edges } = follow(dossier, answers);
  if (outcome === null) return { answers, next, about: null, isTouched: false };
  const beside = Object.keys(kept).length === 0 ? null : withKept(dossier, outcome, answers, kept, null);
  return {
    answers,
    next: null,
    about: outcomeWords(dossier, answers, outcome, edges, beside),
    isTouched: beside?.touches ?? false,
  };
}

function plain(key: string, words: string): Item {
  return { key, lines: [{ id: key, words }] };
}

/** What is not there before an outcome must not read as if there were none. */
const notReached: readonly Item[] = [plain('no outcome yet', 'no outcome yet')];

function placeOf(dossier: WordsOfDossier, { next, about }: Side): Item {
  const words = about
    ? about.show(about.result.title)
    : say.noOutcome(readableBy(dossier)(questionOf(dossier, next ?? '').title));
  return { key: `${about?.id} ${words}`, lines: [{ id: 'where the change leads', words }] };
}

function leadsOf({ about }: Side): readonly Item[] {
  if (!about) return notReached;
  const leading = leadingOf(about);
  if (leading.length === 0 && about.result.options.length > 0)
    return [plain('no option leads', say.noneLeads)];
  const { together } = about.result;
  const provenance = pairTag(about);
  return [
    ...leading.map((id) => optionItem(about, id, 'what leads on one side')),
    ...(together
      ? [
          {
            key: `together ${together.sentence}`,
            lines: [
              {
                id: 'sentence of a pair',
                words: about.show(together.sentence),
                ...(provenance === undefined ? {} : { provenance }),
              },
            ],
          },
        ]
      : []),
  ];
}

/** The options that do not lead: those that are open, or those that are closed. */
function optionsOf({ about }: Side, isOpen: boolean): readonly Item[] {
  if (!about) return notReached;
  const leading = leadingOf(about);
  return about.result.options
    .filter(({ id, closed }) => !leading.includes(id) && (closed === null) === isOpen)
    .map(({ id }) => optionItem(about, id, 'another option'));
}

function optionItem(about: OutcomeWords, id: string, name: string): Item {
  const { dossier, show, result } = about;
  const closed = result.options.find((option) => option.id === id)?.closed ?? null;
  const closure = dossier.outcomes.closures.find(({ reason }) => reason === closed);
  const words = withoutCautions(show(textOf(about, id)));
  return {
    key: `${id} ${words} ${closed ?? ''}`,
    lines: [
      { id: name, words, provenance: optionTag(about, id), struck: closed !== null },
      ...(closure
        ? [
            {
              id: 'why an option is closed',
              words: `Closed: ${withoutCautions(show(closure.reason))}`,
              provenance: closureTag(dossier, closure.name),
            },
          ]
        : []),
    ],
  };
}

function cautionsOf({ about }: Side): readonly Item[] {
  if (!about) return notReached;
  const all = [...about.result.cautions, ...(about.beside?.raised ?? [])];
  const items = all.map(({ id, headline }): Item => {
    const words = about.show(headline);
    // What a caution says is not known and was given all the same is said with it.
    const given = (about.beside?.kept ?? []).filter(({ settles }) => settles.includes(id));
    const line = { id: 'caution on one side', words };
    if (given.length === 0) return { key: words, lines: [line] };
    const form = `${literal(words)}${literal(say.alsoGiven[0])}${itemsOf(about, given)}${literal(say.alsoGiven[1])}`;
    return {
      key: `${words} ${given.map(({ question }) => question).join(' ')}`,
      lines: [{ ...line, form: new RegExp(`^${form}$`) }],
    };
  });
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

function questionsOf(dossier: WordsOfDossier, { answers }: Side): readonly Item[] {
  const show = readableBy(dossier);
  return Object.keys(answers).map((id) => ({
    key: id,
    lines: [{ id: `question ${id} on one side`, words: show(questionOf(dossier, id).title) }],
  }));
}

/** Beside kept answers the title is that of the route or of both, with what they take away. */
function looseOutcome(dossier: WordsOfDossier, sides: readonly [Side, Side]): readonly Expected[] {
  const forms = sides.map((side) => {
    const { about } = side;
    if (!about)
      return literal(
        placeOf(dossier, side)
          .lines.map(({ words }) => words)
          .join(''),
      );
    const titles = (about.beside?.titles ?? [about.result.title]).map((title) => literal(about.show(title)));
    return `(?:${keptWords.title[0]})?(?:${titles.join('|')})(?:${keptWords.title[1]})?`;
  });
  const isSame = sides[0].about !== null && sides[0].about.id === sides[1].about?.id;
  return isSame
    ? [
        ...looseRow(rows.outcome, 'screen'),
        anywhere(new RegExp(`^(?:${rows.outcome}: )?(?:${forms.join('|')})(?:${literal(say.same)})?$`)),
      ]
    : [
        { id: 'name of the row of outcomes', words: rows.outcome, part: 'screen' },
        ...forms.flatMap((form, at): readonly Expected[] => [
          { id: 'side of the row of outcomes', words: rows.sides[at] ?? '', part: 'screen' },
          { id: 'where the change leads', words: new RegExp(`^${form}$`), part: 'screen' },
        ]),
      ];
}

/**
 * Beside kept answers any option of either side may stand on it, closed by what either closes it with. Which of them
 * stand where is not asked, but the rows stand before the others.
 */
function looseOptions(sides: readonly Side[]): readonly Expected[] {
  const abouts = sides.flatMap(({ about }) => about ?? []);
  const against = `What you also gave speaks against (?:a part of )?it(?:; see its warnings|:(?: (?:${abouts
    .flatMap(({ show, beside, result }) =>
      [...result.cautions, ...(beside?.raised ?? [])].map(({ headline }) => literal(show(headline))),
    )
    .join('|')}))+)(?: The rest of it \\([\\w ,-]+\\) is judged by itself\\.)? `;
  const words = abouts.flatMap((about) => [
    ...about.result.options.flatMap(({ id }) => optionItem(about, id, 'an option').lines),
    ...outcomeOf(about).together.map(({ sentence }) => ({ words: about.show(sentence) })),
  ]);
  const forms = [
    ...words.map((one) => new RegExp(`^(?:${rows.first}: )?(?:${against})?${literal(tidy(one.words))}$`)),
    ...say.besideKept,
  ];
  return forms.flatMap((form) => [anywhere(form), anywhere(form, 'options')]);
}

/** The frame of a row of which only its form is asked, in its place. */
function looseRow(name: string, part: Expected['part']): readonly Expected[] {
  const held = [...rows.without, 'no outcome yet', say.noneLeads];
  return [name, ...rows.sides.flatMap((side) => [side, ...held]), new RegExp(`^${rows.both}\\d+$`)].map(
    (words): Expected => ({ id: `frame of the row "${name}"`, words, part, optional: true }),
  );
}

function anywhere(words: string | RegExp, part: Expected['part'] = 'screen'): Expected {
  return { id: 'one of two sides', words, part, anywhere: true };
}
