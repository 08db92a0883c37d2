import { cautionsIn } from '../../src/coverage/dossier/cautions.ts';
import {
  migrationIn,
  modalitiesIn,
  parserLinesIn,
  referencesIn,
  rulesIn,
  safetyIn,
  simplificationsIn,
  treatmentNamesIn,
  uncertaintiesIn,
  updatesIn,
  vignettesIn,
} from '../../src/coverage/dossier/evidence.ts';
import { between, tableIn } from '../../src/coverage/dossier/markdown.ts';
import { type GoldenOutcome, outcomesIn, sharedIn } from '../../src/coverage/dossier/outcomes.ts';
import {
  contraindicationClassesIn,
  questionsIn,
  shortestRoutesIn,
} from '../../src/coverage/dossier/questions.ts';
import { type Principle, principlesIn } from '../../src/coverage/dossier/principles.ts';
import { shownBy } from '../../src/coverage/dossier/shown.ts';

/** What kind of statement it is: which table or list of the dossier it stands in. */
export type StatementKind =
  | 'answer'
  | 'bullet'
  | 'caution'
  | 'class'
  | 'closure'
  | 'condition'
  | 'derivedFact'
  | 'displayOrder'
  | 'edge'
  | 'firstScreen'
  | 'forbids'
  | 'input'
  | 'line'
  | 'migration'
  | 'modality'
  | 'namedCondition'
  | 'option'
  | 'optionCondition'
  | 'optionProhibition'
  | 'outcome'
  | 'outcomeSet'
  | 'principle'
  | 'prohibition'
  | 'question'
  | 'reference'
  | 'route'
  | 'rule'
  | 'safety'
  | 'shownText'
  | 'simplifications'
  | 'situation'
  | 'sourceFact'
  | 'term'
  | 'title'
  | 'together'
  | 'treatmentName'
  | 'uncertainty'
  | 'update'
  | 'vignette';

/** One statement of the dossier: what a requirement is to other software. */
export interface DossierStatement {
  /** Its own, and lasting: names and numbers of the dossier, never a line number. */
  readonly id: string;
  /** The section of the dossier. */
  readonly section: string;
  readonly kind: StatementKind;
  /** What it says, as it stands. */
  readonly says: string;
  /** The dossier's expression under which it holds; null where it has none. */
  readonly when: string | null;
  readonly provenance: string | null;
  /** The texts that a person is shown of it, as they are shown; empty where it is never a text of its own. */
  readonly shown: readonly string[];
}

type Draft = Omit<DossierStatement, 'section' | 'when' | 'provenance' | 'shown'> &
  Partial<Pick<DossierStatement, 'when' | 'provenance' | 'shown'>>;

/** Every statement of the dossier that a program can hold, in its order. */
export function statementsIn(dossier: string): readonly DossierStatement[] {
  const shown = shownBy({
    questions: questionsIn(dossier),
    outcomes: { ...sharedIn(dossier), outcomes: outcomesIn(dossier) },
  });
  const sections: readonly (readonly [string, readonly Draft[]])[] = [
    ['0', migration(dossier)],
    ['1', sourceFacts(dossier)],
    ['2.1', derivedFacts(dossier)],
    ['2.3', chart(dossier)],
    ['2.4', routes(dossier)],
    ['2.5', cautions(dossier)],
    ['2.6', [...shared(dossier), ...outcomesIn(dossier).flatMap((outcome) => ofOutcome(outcome, dossier))]],
    ['2.7', modalities(dossier)],
    ['2.8', rules(dossier)],
    ['2.9', shownText(dossier)],
    ['4', updates(dossier)],
    ['5', [...vignettes(dossier), ...lines(dossier)]],
    ['6', uncertainties(dossier)],
    ['7', safety(dossier)],
    ['8', names(dossier)],
    ['9', [{ id: 'simplifications', kind: 'simplifications', says: simplificationsIn(dossier) }]],
    ['10', references(dossier)],
  ];
  const principles = Map.groupBy(principlesIn(dossier), ({ section }) => section);
  const all = [...sections, ['3', []] as const].toSorted(
    ([a], [b]) => Number(a.split('.')[0]) - Number(b.split('.')[0]),
  );
  return all.flatMap(([section, own]) =>
    [...own, ...(principles.get(section) ?? []).map(ofPrinciple)].map(
      ({ id, kind, says, when = null, provenance = null, shown: texts = [] }) => ({
        id,
        section,
        kind,
        says,
        when,
        provenance,
        shown: texts.map(shown),
      }),
    ),
  );
}

function ofPrinciple({ id, rule }: Principle): Draft {
  return { id, kind: 'principle', says: rule };
}

function migration(dossier: string): readonly Draft[] {
  return migrationIn(dossier).map((row, index) => ({
    id: `migration ${index + 1}`,
    kind: 'migration',
    says: Object.values(row).join(': '),
  }));
}

function sourceFacts(dossier: string): readonly Draft[] {
  return tableIn(between(dossier, '## 1.', '## 2.')).map((row) => ({
    id: row['#'] ?? '',
    kind: 'sourceFact',
    says: `${row['Fact']} (${row['Location']})`,
    shown: [row['Fact'] ?? ''],
  }));
}

/** The lines of code under "// derived". */
function derivedFacts(dossier: string): readonly Draft[] {
  return between(dossier, '// derived', '```')
    .split('\n')
    .filter((line) => line.includes(' = '))
    .map((line) => {
      const [name = '', ...says] = line.split(' = ');
      // "goal (display only)"
      return { id: `fact ${name.trim().split(' ')[0]}`, kind: 'derivedFact', says: says.join(' = ').trim() };
    });
}

/** Rows that stand for a typed value, not for an option with a label. */
const typed: ReadonlySet<string> = new Set(['number', 'values', '0..4']);

function chart(dossier: string): readonly Draft[] {
  const ofQuestions = questionsIn(dossier).flatMap((question): readonly Draft[] => [
    {
      id: question.id,
      kind: 'question',
      says: `${question.ask} ${question.help}`,
      provenance: question.provenance,
      shown: [question.ask, question.help],
    },
    { id: `${question.id} input`, kind: 'input', says: question.input },
    ...question.options.map(({ id, label, synonyms }): Draft => ({
      id: `${question.id}=${id}`,
      kind: 'answer',
      says: `${label} (typed: ${synonyms.join('; ')})`,
      shown: typed.has(id) ? [] : [label],
    })),
    ...question.edges.map(({ number, guard, words, target, provenance, shown }): Draft => ({
      id: `${question.id}#${number}`,
      kind: 'edge',
      says: `${words} -> ${target}`,
      when: guard,
      provenance: provenance === shown ? provenance : `${provenance}; in short: ${shown}`,
      shown: [words],
    })),
  ]);
  const classes = Object.entries(contraindicationClassesIn(dossier)).map(([id, name]): Draft => ({
    id: `class ${id}`,
    kind: 'class',
    says: name,
  }));
  return [...ofQuestions, ...classes];
}

function routes(dossier: string): readonly Draft[] {
  return shortestRoutesIn(dossier).map(({ outcome, answers, questions }) => ({
    id: `route ${outcome}`,
    kind: 'route',
    says: `${answers} (${questions} questions)`,
  }));
}

function cautions(dossier: string): readonly Draft[] {
  const { sets, forbids, cautions: all } = cautionsIn(dossier);
  return [
    ...Object.entries(sets).map(([name, outcomes]): Draft => ({
      id: `set ${name}`,
      kind: 'outcomeSet',
      says: outcomes.join(', '),
    })),
    { id: 'order of cautions', kind: 'displayOrder', says: orderLine(dossier) },
    ...Object.entries(forbids).map(([id, kinds]): Draft => ({
      id: `${id} forbids`,
      kind: 'forbids',
      says: kinds.join(', '),
    })),
    ...all.map(({ id, when, headline, text, severity, stopWhen, provenance }): Draft => ({
      id,
      kind: 'caution',
      says: `${partsOf(headline)} ${partsOf(text)} (${stopWhen === null ? severity : `stop if ${stopWhen}, else other`})`,
      when,
      provenance,
      shown: text.filter((part) => part.when === null).map((part) => part.text),
    })),
  ];
}

function orderLine(dossier: string): string {
  const line = between(dossier, '### 2.5', '### 2.6')
    .split('\n')
    .find((text) => text.startsWith('**Display order:**'));
  if (line === undefined) throw new Error('The dossier has no display order.');
  return line.replaceAll('**', '');
}

/** Parts of a headline or text as the dossier writes them. */
function partsOf(parts: readonly { readonly when: string | null; readonly text: string }[]): string {
  return parts.map(({ when, text }) => (when === null ? text : `[${when}: ${text}]`)).join(' ');
}

function shared(dossier: string): readonly Draft[] {
  const { namedConditions, closures, conditions, prohibitions } = sharedIn(dossier);
  return [
    ...Object.entries(namedConditions).map(([id, when]): Draft => ({
      id,
      kind: 'namedCondition',
      says: when,
      when,
    })),
    ...closures.map(({ name, when, reason }): Draft => ({
      id: `closure ${name}`,
      kind: 'closure',
      says: reason,
      when,
      shown: [reason],
    })),
    ...conditions.map(({ id, words, expression, provenance }): Draft => ({
      id: `condition ${id}`,
      kind: 'condition',
      says: words,
      when: expression,
      provenance,
      shown: [words],
    })),
    ...prohibitions.map(({ id, text, provenance, alreadySaidBy }): Draft => ({
      id,
      kind: 'prohibition',
      says: [
        text,
        ...(alreadySaidBy.length === 0 ? [] : [`Already said by ${alreadySaidBy.join(', ')}.`]),
      ].join(' '),
      provenance,
      shown: [text],
    })),
  ];
}

function ofOutcome(outcome: GoldenOutcome, dossier: string): readonly Draft[] {
  const { id, title, category, note, titleVariants, options, together, firstScreen, bullets } = outcome;
  const { conditions, prohibitions } = sharedIn(dossier);
  return [
    {
      id,
      kind: 'outcome',
      says: `${title} (${[category, ...(note === null ? [] : [note])].join('; ')})`,
      shown: [title],
    },
    ...titleVariants.map((variant, index): Draft => ({
      id: `${id} title ${index + 1}`,
      kind: 'title',
      says: variant.title,
      when: variant.when,
      shown: [variant.title],
    })),
    ...options.flatMap((option): readonly Draft[] => [
      {
        id: `${id}.${option.id}`,
        kind: 'option',
        says: [
          option.text,
          ...(option.firstWhen === null ? [] : [`First when ${option.firstWhen}.`]),
          ...(option.closedWhen.length === 0 ? [] : [`Closed when ${option.closedWhen.join(', ')}.`]),
          `Kind: ${option.kinds.length === 0 ? 'none' : option.kinds.join(', ')}.`,
        ].join(' '),
        when: option.onlyWhen,
        provenance: option.provenance,
        shown: [option.text],
      },
      ...option.conditions.map((condition): Draft => {
        const words = conditions.find((one) => one.id === condition)?.words ?? condition;
        return {
          id: `${id}.${option.id} if ${condition}`,
          kind: 'optionCondition',
          says: words,
          shown: [words],
        };
      }),
      ...prohibitions
        .filter((one) => one.options.includes(`${id}.${option.id}`))
        .map((one): Draft => ({
          id: `${id}.${option.id} with ${one.id}`,
          kind: 'optionProhibition',
          says: one.text,
          shown: [one.text],
        })),
    ]),
    ...together.map((pair, index): Draft => ({
      id: `${id} together ${index + 1}`,
      kind: 'together',
      says: `${pair.options.join(', ')}: ${pair.sentence}`,
      when: pair.when,
      provenance: pair.provenance,
      shown: [pair.sentence],
    })),
    ...firstScreen.map((line, index): Draft => ({
      id: `${id} first screen ${index + 1}`,
      kind: 'firstScreen',
      says: line.text,
      when: line.when,
      shown: [line.text],
    })),
    ...Object.entries(bullets).map(([name, text]): Draft => ({
      id: `${id} ${name}`,
      kind: 'bullet',
      says: text,
      shown: [text],
    })),
  ];
}

function modalities(dossier: string): readonly Draft[] {
  return modalitiesIn(dossier).map((row) => ({
    id: `modality ${row['Modality']}`,
    kind: 'modality',
    says: [
      row['Use in this chart'],
      `Conditions: ${row['Conditions']}`,
      `Avoid: ${row['Avoid / contraindicated']}`,
      `Figures: ${row['Verified outcome figures']}`,
    ].join('; '),
    provenance: row['Sources'] ?? null,
    shown: ['Use in this chart', 'Conditions', 'Avoid / contraindicated', 'Verified outcome figures'].map(
      (column) => row[column] ?? '',
    ),
  }));
}

function rules(dossier: string): readonly Draft[] {
  return Object.entries(rulesIn(dossier).freeText).map(([id, { question, rule }]) => ({
    id,
    kind: 'rule',
    says: question === null ? rule : `At ${question}: ${rule}`,
  }));
}

function shownText(dossier: string): readonly Draft[] {
  return Object.entries(rulesIn(dossier).shownText).map(([id, rule]) => ({
    id,
    kind: 'shownText',
    says: rule,
  }));
}

function updates(dossier: string): readonly Draft[] {
  return updatesIn(dossier).map((row, index) => ({
    id: `update ${index + 1}`,
    kind: 'update',
    says: [`${row['Update']}: ${row['Changes what']}`, row['Outcome ids affected'], row['Status']].join('; '),
    provenance: row['Source'] ?? null,
    shown: [row['Update'] ?? ''],
  }));
}

function vignettes(dossier: string): readonly Draft[] {
  return vignettesIn(dossier).map(
    ({ id, story, answers, outcome, cautions: warned, first, closed, questions, why }) => ({
      id,
      kind: 'vignette',
      says: [
        `${story} (${answers}) -> ${outcome}`,
        `cautions ${warned.join(', ') || 'none'}`,
        `first ${first}`,
        `closed ${closed.join(', ') || 'none'}`,
        `${questions} questions`,
        why,
      ].join('; '),
    }),
  );
}

/** The quoted lines of the three lists, each with the answer that it must get. */
function lines(dossier: string): readonly Draft[] {
  return parserLinesIn(dossier).flatMap((bullet) => {
    const [, answered = '', list = ''] = /^([^:]+): (.+)$/.exec(bullet) ?? [];
    const said = list.split('; ').flatMap((part) => {
      return [...part.matchAll(/"([^"]+)"/g)].map(([, text = '']) => [text, part] as const);
    });
    return [...Map.groupBy(said, ([text]) => text)].map(([text, parts]): Draft => ({
      id: `line "${text}"`,
      kind: 'line',
      says: `${answered}: ${parts.map(([, part]) => part).join('; ')}`,
    }));
  });
}

function uncertainties(dossier: string): readonly Draft[] {
  return uncertaintiesIn(dossier).uncertainties.map((row) => ({
    id: row['#'] ?? '',
    kind: 'uncertainty',
    says: [
      row['Uncertainty'],
      `Why it matters: ${row['Why it matters']}`,
      `Here: ${row['Reconstruction']}`,
      `Shown: ${row['Product behaviour']}`,
    ].join('; '),
    shown: [row['Uncertainty'] ?? ''],
  }));
}

function safety(dossier: string): readonly Draft[] {
  const { statements, situations, glossary } = safetyIn(dossier);
  return [
    ...Object.entries(statements).map(([id, said]): Draft => ({
      id,
      kind: 'safety',
      says: said.replaceAll('**', ''),
      // What is to be said word for word stands in quotation marks.
      shown: ['W1', 'W2', 'W3', 'W4', 'W5'].includes(id) ? [/"(.+)"/.exec(said)?.[1] ?? ''] : [],
    })),
    ...situations.map(({ id, situation, words, sentence }): Draft => ({
      id,
      kind: 'situation',
      says: `${situation} (typed: ${words.join('; ')}): ${sentence}`,
      shown: [sentence],
    })),
    ...glossary.map(({ term, meaning }): Draft => ({
      id: `term ${term}`,
      kind: 'term',
      says: meaning,
      // What only points within the dossier tells a reader of the chat nothing.
      shown: /\bsee sections?\b/.test(meaning) ? [] : [meaning],
    })),
  ];
}

function names(dossier: string): readonly Draft[] {
  return treatmentNamesIn(dossier).map((row) => ({
    id: `name ${row['Canonical']}`,
    kind: 'treatmentName',
    says: row['Synonyms'] ?? '',
  }));
}

function references(dossier: string): readonly Draft[] {
  return referencesIn(dossier).map(({ ref, citation, doi, pmid, kind, link, evidence }) => ({
    id: ref,
    kind: 'reference',
    says: [citation, ...[doi, pmid, kind, link].filter((part) => part !== null), evidence].join('; '),
    // What the dossier says of it may be that it is not to be shown.
    shown: /\bdo not show\b/.test(evidence) ? [] : [citation],
  }));
}

/** The items of the checklist for someone holding Figure 3 (6), and what follows from signing it. */
export function checklistIn(dossier: string): readonly string[] {
  const { checklist } = uncertaintiesIn(dossier);
  return [...checklist.matchAll(/\((\d+)\) ([^;]+?)(?=;|\. Ship|$)/g)].map(([, , text = '']) => text.trim());
}
