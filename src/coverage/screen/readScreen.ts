import {
  type Fold,
  type Offer,
  type Part,
  type Screen,
  type ShownAddress,
  type ShownInput,
  type ShownLink,
  splitAtTags,
  type Statement,
} from './screen.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a card as a person does: words in their order with their tags, what can be tapped and what it says,
 * inputs with their limits. What is hidden counts as shown only where a label unfolds it.
 * @param text the plain text beside the card; null where there is none
 */
export function readScreen(card: Json, text: string | null): Screen {
  const parts = partsOf(card);
  const statements: Statement[] = [];
  const offers: Offer[] = [];
  const links: ShownLink[] = [];
  const addresses: ShownAddress[] = [];
  const inputs: ShownInput[] = [];
  const folds: Fold[] = [];

  const visit = (value: unknown, part: Part, isTappable: boolean, outer: string | null): void => {
    if (Array.isArray(value)) return value.forEach((one) => visit(one, part, isTappable, outer));
    if (!isJson(value)) return;
    const { type, id, isVisible } = value;
    const tone = toneOf(value) ?? outer;
    const within = isVisible === false ? (parts.get(String(id)) ?? null) : part;
    // Hidden for good: nobody reads it.
    if (within === null) return;
    if (type === 'TextBlock' || type === 'RichTextBlock') {
      if (!isTappable) statements.push(...statementsIn(value, within, tone));
      addresses.push(...addressesIn(value));
      return;
    }
    if (type === 'FactSet') {
      for (const fact of listOf(value['facts']))
        statements.push(
          ...statementsIn({ text: `${wordsOf(fact['title'])}: ${wordsOf(fact['value'])}` }, within, tone),
        );
      return;
    }
    if (typeof type === 'string' && type.startsWith('Input.')) inputs.push(inputIn(value));
    const tap = value['selectAction'];
    if (isJson(tap) && tap['type'] === 'Action.OpenUrl') {
      addresses.push({ line: wordsOf(value['altText']), words: null, url: wordsOf(tap['url']) });
    } else if (isJson(tap)) {
      const words = everyWord(value);
      if (isJson(tap['data']))
        offers.push({ words, title: wordsOf(tap['title']), part: within, data: tap['data'] });
      else folds.push({ title: wordsOf(tap['title']), part: partOf(tap, parts) ?? within });
    }
    const inside = isTappable || isJson(tap);
    for (const key of ['items', 'columns', 'rows', 'cells', 'body', 'inlines'])
      visit(value[key], within, inside, tone);
    for (const action of listOf(value['actions'])) {
      offers.push(...offersIn(action, within));
      links.push(...linksIn(action));
    }
  };

  visit({ ...card, type: 'Card' }, 'screen', false, null);
  const { speak } = card;
  const spoken = typeof speak === 'string' ? speak : null;
  return { statements, offers, links, addresses, inputs, folds, spoken, text };
}

/** The parts that a label unfolds, by the id of the hidden element: what a part is, its label says. */
function partsOf(card: Json): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  const visit = (value: unknown, outer: Part | null): void => {
    if (Array.isArray(value)) return value.forEach((one) => visit(one, outer));
    if (!isJson(value)) return;
    const tap = value['selectAction'] ?? (value['type'] === 'Action.ToggleVisibility' ? value : null);
    if (isJson(tap) && tap['type'] === 'Action.ToggleVisibility') {
      const part = outer ?? namedPart(wordsOf(tap['title']));
      for (const target of listOf(tap['targetElements'], true)) {
        const id = typeof target === 'string' ? target : wordsOf(isJson(target) ? target['elementId'] : '');
        // The two signs of a label replace each other: they are no words.
        if (!/-(?:open|closed)$/.test(id)) found.set(id, part);
      }
    }
    const own = value['isVisible'] === false ? (found.get(wordsOf(value['id'])) ?? outer) : outer;
    for (const [key, inner] of Object.entries(value))
      if (key !== 'data' && key !== 'fallback') visit(inner, own);
  };
  visit(card, null);
  return found;
}

function namedPart(title: string): Part {
  if (/answered/.test(title)) return 'answers';
  if (/option/i.test(title)) return 'options';
  return /caution/i.test(title) ? 'cautions' : 'more';
}

function partOf(tap: Json, parts: ReadonlyMap<string, Part>): Part | null {
  return (
    listOf(tap['targetElements'], true)
      .map((target) =>
        parts.get(typeof target === 'string' ? target : wordsOf(isJson(target) ? target['elementId'] : '')),
      )
      .find((part) => part !== undefined) ?? null
  );
}

/** The tone of a ground; "default" is that of the card. */
function toneOf({ type, style }: Json): string | null {
  const isGround = type === 'Container' || type === 'Column' || type === 'ColumnSet' || type === 'TableCell';
  return isGround && typeof style === 'string' && style.toLowerCase() !== 'default'
    ? style.toLowerCase()
    : null;
}

/** The runs of a text; a text that has none is one. */
function runsOf(block: Json): readonly Json[] {
  return block['inlines'] === undefined
    ? [block]
    : listOf(block['inlines'], true).map((run): Json => (isJson(run) ? run : { text: run }));
}

/** The colour of all letters of a text, where they have one. */
function colourOf(runs: readonly Json[]): string | null {
  const colours = new Set(runs.map(({ color }) => wordsOf(color).toLowerCase()));
  const [only = ''] = colours;
  return colours.size === 1 && only !== '' && only !== 'default' ? only : null;
}

function addressesIn(block: Json): readonly ShownAddress[] {
  const runs = runsOf(block);
  const line = runs.map(({ text }) => wordsOf(text)).join('');
  return runs.flatMap(({ text, selectAction }) =>
    isJson(selectAction) && selectAction['type'] === 'Action.OpenUrl'
      ? [{ line, words: wordsOf(text), url: wordsOf(selectAction['url']) }]
      : [],
  );
}

function statementsIn(block: Json, part: Part, ground: string | null): readonly Statement[] {
  const runs = runsOf(block);
  const text = runs.map((run) => wordsOf(run['text'])).join('');
  const struck = runs
    .filter((run) => run['strikethrough'] === true)
    .map((run) => wordsOf(run['text']).trim());
  const heading = block['style'] === 'heading';
  const tone = ground ?? colourOf(runs);
  return text.split('\n').flatMap((line) =>
    splitAtTags(line).map(({ words, tag }) => ({
      words,
      tag,
      part,
      heading,
      tone,
      struck: struck.some((one) => words !== '' && one.includes(words.replace(/^\d+\. /, ''))),
    })),
  );
}

function inputIn(input: Json): ShownInput {
  const { id, label, min, max, isMultiSelect, choices, title } = input;
  return {
    id: wordsOf(id),
    label: wordsOf(label ?? title),
    min: typeof min === 'number' ? min : null,
    max: typeof max === 'number' ? max : null,
    many: isMultiSelect === true,
    choices: listOf(choices).map((choice) => ({
      title: wordsOf(choice['title']),
      value: wordsOf(choice['value']),
    })),
  };
}

function offersIn(action: Json, part: Part): readonly Offer[] {
  const { title, data } = action;
  return isJson(data) ? [{ words: wordsOf(title), title: wordsOf(title), part, data }] : [];
}

function linksIn({ type, title, url }: Json): readonly ShownLink[] {
  return type === 'Action.OpenUrl' ? [{ title: wordsOf(title), url: wordsOf(url) }] : [];
}

/** All that is read on something, without the signs of a fold. */
function everyWord(value: unknown): string {
  if (Array.isArray(value)) return value.map(everyWord).join('');
  if (!isJson(value)) return '';
  const { text, type, title } = value;
  const own = type === 'TextBlock' || type === 'TextRun' ? wordsOf(text) : '';
  const inner = ['items', 'columns', 'inlines'].map((key) => everyWord(value[key])).join('');
  return `${own}${inner}${type === undefined && typeof title === 'string' ? title : ''}`.replace(
    /[▸▾]\s*/g,
    '',
  );
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Json[];
function listOf(value: unknown, withWords: true): readonly unknown[];
function listOf(value: unknown, withWords = false): readonly unknown[] {
  if (!Array.isArray(value)) return [];
  return withWords ? value : value.filter(isJson);
}
