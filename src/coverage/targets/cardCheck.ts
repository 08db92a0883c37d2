type Json = Readonly<Record<string, unknown>>;

/** Limits that Teams and its store set, and our own for the size of a card. */
const cardLimits = { version: '1.5', actions: 6, bytes: 28 * 1024 } as const;

/** Of the theme, and dark enough for text: Teams draws "good" and "warning" in light green and yellow. */
const textColours = new Set(['default', 'dark', 'light', 'accent', 'attention']);

/** A card as the client of the protocol sees it. */
export interface SeenCard {
  readonly card: object;
  /** The plain text beside the card: `text`, on Teams `summary`. */
  readonly text: string;
}

/**
 * What is wrong with a card, one line each: schema version, number of actions, verb and fallback of each
 * action, labels of inputs, alternative texts, colours of the theme only, size, text fallback, dead ends.
 */
export function cardFindings({ card, text }: SeenCard): readonly string[] {
  const elements = everyObject(card);
  const [root = {}] = elements;
  const actions = elements.filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit');
  const buttons = Array.isArray(root['actions']) ? root['actions'] : [];
  const bytes = Buffer.byteLength(JSON.stringify(card));
  return [
    ...when(root['type'] !== 'AdaptiveCard', 'is not an AdaptiveCard'),
    ...when(root['version'] !== cardLimits.version, `has version ${String(root['version'])}`),
    ...when(buttons.length > cardLimits.actions, `has ${buttons.length} actions`),
    ...when(bytes > cardLimits.bytes, `is ${bytes} bytes`),
    ...when(actions.length === 0, 'is a dead end: no action'),
    ...actions.flatMap(actionFindings),
    ...elements.flatMap(elementFindings),
    ...repeated(elements.map(({ id }) => id)).map((id) => `uses the id ${id} twice`),
    ...missingFromText(elements, text).map((said) => `text fallback lacks "${said}"`),
  ];
}

/** Every object in a card, the card itself included. A fallback belongs to its action and is left out. */
export function everyObject(value: unknown): readonly Json[] {
  const found: Json[] = [];
  addObjects(found, value);
  return found;
}

/** One list for all: every card of a walk is looked through, several times. */
function addObjects(found: Json[], value: unknown): void {
  if (Array.isArray(value)) {
    for (const one of value) addObjects(found, one);
  } else if (isObject(value)) {
    found.push(value);
    for (const [key, part] of Object.entries(value))
      if (key !== 'fallback' && key !== 'data') addObjects(found, part);
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** A member of an object, or of nothing: cards of other bots may have anything in any place. */
function memberOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function actionFindings(action: Json): readonly string[] {
  const { type, title, verb, data, fallback } = action;
  const name = `action "${String(title)}"`;
  return [
    ...when(typeof title !== 'string' || title === '', 'has an action without a title'),
    ...when(memberOf(data, 'nelm') !== 1, `${name} has no data of the protocol`),
    ...when(type === 'Action.Execute' && typeof verb !== 'string', `${name} has no verb`),
    ...when(
      type === 'Action.Execute' &&
        (memberOf(fallback, 'type') !== 'Action.Submit' ||
          JSON.stringify(memberOf(fallback, 'data')) !== JSON.stringify(data)),
      `${name} has no Action.Submit fallback with the same data`,
    ),
  ];
}

function elementFindings(element: Json): readonly string[] {
  const { type, id, label, choices, altText, color, backgroundColor, isRequired, errorMessage } = element;
  const kind = String(type);
  return [
    ...when(kind.startsWith('Input.') && !label, `${kind} ${String(id)} has no label`),
    ...when(
      kind.startsWith('Input.') && isRequired === true && !errorMessage,
      `${kind} ${String(id)} has no error message`,
    ),
    ...when(
      (kind === 'TextBlock' && isMarkdown(element['text'])) ||
        (kind === 'FactSet' &&
          everyObject(element['facts']).some(({ title, value }) => isMarkdown(title) || isMarkdown(value))),
      `${kind} would be read as markdown: ${JSON.stringify(element['text'] ?? element['facts'])}`,
    ),
    ...(kind === 'Input.ChoiceSet' ? everyObject(choices) : []).flatMap(({ title }) =>
      when(
        isMarkdown(title),
        `${kind} ${String(id)} has a choice that would be read as markdown: ${String(title)}`,
      ),
    ),
    ...when(kind === 'Image' && !altText, 'an image has no alternative text'),
    ...when(
      typeof color === 'string' && !textColours.has(color.toLowerCase()),
      `${kind} has the colour ${String(color)}, which is not one for text`,
    ),
    ...when(backgroundColor !== undefined, `${kind} has a background colour of its own`),
  ];
}

/** Whether a client may show a text otherwise than it stands: ">75%" as a quotation without its sign. */
function isMarkdown(text: unknown): boolean {
  return /^\s*(?:[>#+*-]|\d+[.)]\s)|[*_`~\\]|\]\(|\n/.test(String(text));
}

/** What a person must be able to read without a card: headings and the titles of the answers. */
function missingFromText(elements: readonly Json[], text: string): readonly string[] {
  const headings = elements
    .filter(({ style, type }) => type === 'TextBlock' && style === 'heading')
    .map((block) => block['text']);
  const answers = elements.filter(({ data }) => carriesAnswer(data)).map(({ title }) => title);
  const choices = elements
    .filter(({ type }) => type === 'Input.ChoiceSet')
    .flatMap(({ choices: list }) => everyObject(list).map(({ title }) => title));
  return [...headings, ...answers, ...choices].map(String).filter((said) => !text.includes(said));
}

/** Whether a tap gives an answer by itself: to a question of a case, or to an item of the quiz. */
function carriesAnswer(data: unknown): boolean {
  if (!isObject(data)) return false;
  if (data['do'] === 'quiz') return 'option' in data;
  return (data['do'] === 'answer' || data['do'] === 'change') && 'answer' in data && data['sure'] !== true;
}

function repeated(ids: readonly unknown[]): readonly string[] {
  const named = ids.filter((id): id is string => typeof id === 'string');
  return [...new Set(named.filter((id, index) => named.indexOf(id) !== index))];
}

function when(wrong: boolean, finding: string): readonly string[] {
  return wrong ? [finding] : [];
}
