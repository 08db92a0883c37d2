import { between } from './markdown.ts';

/** A rule of the dossier that holds for every question, caution or outcome, and stands in no table. */
export interface Principle {
  /** The section and a name of its own, such as "2.6 first when": lasting, where a number of a line is not. */
  readonly id: string;
  readonly section: string;
  readonly rule: string;
}

/** Sections with such rules, each with where it ends, and each rule by the words that it begins with. */
const sections: readonly {
  readonly section: string;
  readonly from: string;
  readonly to: string;
  readonly rules: Readonly<Record<string, string>>;
}[] = [
  {
    section: '2.1',
    from: '### 2.1',
    to: '### 2.2',
    rules: { 'edges in order': 'Guard shorthand below' },
  },
  {
    section: '2.3',
    from: '### 2.3',
    to: '### 2.4',
    rules: { 'classes of contraindications': 'Class of each option:', 'at every question': 'Start node:' },
  },
  {
    section: '2.5',
    from: '### 2.5',
    to: '### 2.6',
    rules: {
      'which cautions': 'Evaluated once',
      severity: '**Severity.**',
      'forbidden kinds': '**What a shown stop caution forbids.**',
    },
  },
  {
    section: '2.6',
    from: '### 2.6',
    to: '#### Information-needed',
    rules: {
      'order of options': '**How options are shown.**',
      'only when': '- *Only when*',
      'first when': '- *First when*',
      'closed when': '- *Closed when*',
      'consider first': '- "Consider first"',
      'title variants': '- *Title variants*',
      together: '- *Together*',
      'first screen': '- *First screen*',
      'all closed': '- If every option were closed',
      kinds: '- *Kinds*',
      conditions: '- *Conditions*',
      'named cautions': '- A caution named in a text',
      'every outcome': 'Every outcome:',
      'tags of closures': 'Provenance of the closures:',
      'which conditions': 'Each option names the conditions',
      'three values': '- An expression is evaluated with three values',
      'facts not known': '- A fact is not known here',
      'three states': '- True is shown as **met**',
      'fewer states': '- Of the conditions with an expression',
      'conditions close nothing': '- Conditions never change',
      prohibitions: 'What this file forbids or warns off',
    },
  },
  {
    section: '2.8',
    from: '### 2.8',
    to: '### 2.9',
    rules: { 'ask again': 'Normative for typed text' },
  },
  {
    section: '3',
    from: '## 3.',
    to: '## 4.',
    rules: {
      'every tag': 'Every node',
      'tags in short': '**Shown in short.**',
      'tags in the quiz': '**For the quiz**',
    },
  },
  {
    section: '4',
    from: '## 4.',
    to: '## 5.',
    rules: { 'updates of PRRT': 'Rows with the mark' },
  },
  {
    section: '5',
    from: '## 5.',
    to: '## 6.',
    rules: { 'never guessed': 'Ambiguous or out-of-range input' },
  },
  {
    section: '8',
    from: '## 8.',
    to: '## 9.',
    rules: { misspellings: 'Common misspellings/units' },
  },
];

/**
 * The rules that stand in no table, in the order of the dossier.
 * @throws Error when one of them is not there
 */
export function principlesIn(dossier: string): readonly Principle[] {
  return sections.flatMap(({ section, from, to, rules }) => {
    const lines = between(dossier, from, to).split('\n');
    return Object.entries(rules).map(([name, beginning]) => {
      const rule = lines.find((line) => line.startsWith(beginning));
      if (rule === undefined)
        throw new Error(`Section ${section} has no line that begins with "${beginning}".`);
      return { id: `${section} ${name}`, section, rule: rule.replace(/^- /, '') };
    });
  });
}
