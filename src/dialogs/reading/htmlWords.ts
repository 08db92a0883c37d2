import { Parser } from 'htmlparser2';
import {
  type Attributes,
  blocks,
  ends,
  isEmoji,
  isPicture,
  preformatted,
  signOf,
  type Voice,
  voiceIn,
} from './elements.ts';

/** What a piece of HTML shows, told apart by whose words they are. Lines are those on the screen. */
export interface HtmlWords {
  /** The writer's own words. */
  readonly own: string;
  /** What is quoted or forwarded: the words of somebody else, or of another time. */
  readonly quoted: string;
  /** The ids of those whose words are quoted, as far as it names them. */
  readonly quotedFrom: readonly string[];
  /** What is struck through, and so taken back. */
  readonly struck: string;
  /** Rows of more than two cells: nothing says which of them is the name of which value. */
  readonly tabular: string;
  /** Whether the writer's own part shows a picture that is no emoji. */
  readonly pictures: boolean;
  /** The addresses of the pictures that are emojis, which may come as attachments as well. */
  readonly emojis: readonly string[];
}

/** The longest HTML that is drawn, in characters: the parser's work grows with the square of how deep it is nested. */
export const longestHtml = 60_000;

/** Reads a piece of HTML as a person does who sees it drawn. One that is too long is taken as it stands, and so refused. */
export function htmlWords(html: string): HtmlWords {
  if (html.length > longestHtml) return asItStands(html);
  const drawing = new Drawing();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => drawing.open(name, attributes),
      ontext: (text) => drawing.say(text),
      onclosetag: () => drawing.close(),
    },
    // Teams writes `<quoted …/>`, in which nothing stands.
    { recognizeSelfClosing: true },
  );
  parser.end(html);
  return drawing.words();
}

interface Piece {
  voice: Voice;
  text: string;
}

/** A row of a table: where each cell begins among the pieces. One that holds another row only lays things out. */
interface Row {
  readonly cells: number[];
  holdsRows: boolean;
}

/** An element that is open. */
interface Frame {
  readonly name: string;
  readonly voice: Voice;
  /** How digits in it are written: as they are, raised, or lowered. */
  readonly digits: string;
  readonly isPreformatted: boolean;
  readonly row: Row | null;
  readonly outside: Frame | null;
}

/** The end of what cannot go on in the next line; a line that only ends may. */
const end = '\f';

const digits = '0123456789';
const digitsIn: ReadonlyMap<string, string> = new Map([
  ['sup', '⁰¹²³⁴⁵⁶⁷⁸⁹'],
  ['sub', '₀₁₂₃₄₅₆₇₈₉'],
]);

class Drawing {
  readonly #pieces: Piece[] = [];
  readonly #quotedFrom: string[] = [];
  readonly #emojis: string[] = [];
  #pictures = false;
  #frame: Frame = { name: '', voice: 'own', digits, isPreformatted: false, row: null, outside: null };

  open(name: string, attributes: Attributes): void {
    const outside = this.#frame;
    this.#breakAt(name);
    if (name === 'tr' && outside.row) outside.row.holdsRows = true;
    if (name === 'td' || name === 'th') outside.row?.cells.push(this.#pieces.length);
    const voice = voiceIn(name, attributes, outside.voice);
    // What is another's still divides the words around it.
    if (voice !== outside.voice) this.#add(' ');
    this.#frame = {
      name,
      voice,
      digits: digitsIn.get(name) ?? outside.digits,
      isPreformatted: outside.isPreformatted || preformatted.has(name),
      row: name === 'tr' ? { cells: [], holdsRows: false } : outside.row,
      outside,
    };
    this.#add(name === 'q' ? '“' : signOf(name, attributes));
    const { itemprop, itemid, src } = attributes;
    if (voice === 'quoted' && itemprop === 'mri' && itemid) this.#quotedFrom.push(itemid);
    if (isEmoji(name, attributes)) this.#emojis.push(src ?? '');
    else if (isPicture(name) && voice === 'own') this.#pictures = true;
  }

  say(text: string): void {
    const { isPreformatted, digits: written } = this.#frame;
    const words = isPreformatted ? text : text.replaceAll(/[ \t\r\n\f]+/g, ' ');
    // "10⁹" is no 109, and the number of a footnote no figure of what stands before it.
    const isFigure = written !== digits && /^[\d\s]+$/.test(words);
    this.#add(isFigure ? words.replaceAll(/\d/g, (digit) => written.charAt(Number(digit))) : words);
  }

  close(): void {
    const { name, row, outside } = this.#frame;
    if (!outside) return;
    if (name === 'q') this.#add('”');
    this.#frame = outside;
    if (name === 'tr' && row && !row.holdsRows) this.#closeRow(row.cells);
    this.#breakAt(name);
  }

  words(): HtmlWords {
    const said = (voice: Voice): string =>
      linesOf(textOf(this.#pieces.filter((piece) => piece.voice === voice)));
    return {
      own: said('own'),
      quoted: said('quoted'),
      quotedFrom: this.#quotedFrom,
      struck: said('struck'),
      tabular: said('tabular'),
      pictures: this.#pictures,
      emojis: this.#emojis,
    };
  }

  #add(text: string): void {
    if (text !== '') this.#pieces.push({ voice: this.#frame.voice, text });
  }

  #breakAt(name: string): void {
    if (ends.has(name)) this.#add(end);
    else if (blocks.has(name)) this.#add('\n');
  }

  /** A row of two cells is a name and its value, in one line; of more cells nothing says which is which. */
  #closeRow([first, second, third]: readonly number[]): void {
    if (first === undefined || second === undefined) return;
    const own = (from: number, to?: number): readonly Piece[] =>
      this.#pieces.slice(from, to).filter(({ voice }) => voice === 'own');
    if (third !== undefined) {
      for (const piece of own(first)) piece.voice = 'tabular';
      return;
    }
    const name = own(first, second);
    const value = own(second);
    const [opening] = value;
    if (!opening || textOf(name).trim() === '') return;
    for (const piece of name) piece.text = piece.text.replaceAll(/\s+/g, ' ');
    trimEdge(name.toReversed(), (text) => text.trimEnd());
    trimEdge(value, (text) => text.trimStart());
    const joint = /[:=?]$/.test(textOf(name)) ? ' ' : ': ';
    // An empty cell is an open field, and is read as one.
    const field = textOf(value).trim() === '' ? '[ ]' : '';
    opening.text = `${joint}${field}${opening.text}`;
  }
}

/** Takes spaces and breaks away up to the first word. */
function trimEdge(pieces: readonly Piece[], trimmed: (text: string) => string): void {
  for (const piece of pieces) {
    piece.text = trimmed(piece.text);
    if (piece.text !== '') return;
  }
}

/** Lines without spaces at their ends and in a row; an empty line where something has ended. */
function linesOf(text: string): string {
  return text
    .replaceAll(/\s+/g, (gap) => (gap.includes(end) ? '\n\n' : gap.includes('\n') ? '\n' : ' '))
    .trim();
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function asItStands(html: string): HtmlWords {
  return { own: html, quoted: '', quotedFrom: [], struck: '', tabular: '', pictures: false, emojis: [] };
}
