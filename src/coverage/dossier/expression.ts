/** A value of a fact; null: not asked, or a number not known. */
export type Value = string | number | boolean | null | readonly string[];
/** By name; a name that stands for a condition or a set is resolved by `Scope`. */
export type Facts = Readonly<Record<string, Value>>;

/** What an expression may name beside facts. */
export interface Scope {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly conditions: Readonly<Record<string, string>>;
}

type Node =
  | { readonly kind: 'and' | 'or'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'not'; readonly of: Node }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'always' }
  | { readonly kind: 'contains'; readonly item: string; readonly list: string }
  | { readonly kind: 'in'; readonly name: string; readonly values: readonly Value[] | string }
  | { readonly kind: 'compare'; readonly name: string; readonly sign: string; readonly value: Value };

const tokenForm =
  /\s*(?:('(?:[^']*)')|(\d+(?:\.\d+)?)|([A-Za-z_][\w.]*)|(&&|\|\||==|!=|<=|>=|<|>|!|\(|\)|\{|\}|,))/y;

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  tokenForm.lastIndex = 0;
  while (tokenForm.lastIndex < text.trimEnd().length) {
    const at = tokenForm.lastIndex;
    const match = tokenForm.exec(text);
    if (!match) throw new Error(`Cannot read "${text.slice(at)}" in "${text}".`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

/** Reads an expression of the dossier (2.1). @throws Error when it is none */
export function parse(text: string): Node {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const take = (wanted?: string): string => {
    const token = tokens[at];
    if (token === undefined || (wanted !== undefined && token !== wanted)) {
      throw new Error(`"${wanted ?? 'more'}" was expected, not "${token ?? 'the end'}", in "${text}".`);
    }
    at += 1;
    return token;
  };
  const literal = (token: string): Value => {
    if (token.startsWith("'")) return token.slice(1, -1);
    if (token === 'null') return null;
    if (/^\d/.test(token)) return Number(token);
    throw new Error(`"${token}" is no value in "${text}".`);
  };
  const or = (): Node => {
    let left = and();
    while (peek() === '||') {
      take();
      left = { kind: 'or', left, right: and() };
    }
    return left;
  };
  const and = (): Node => {
    let left = unary();
    while (peek() === '&&') {
      take();
      left = { kind: 'and', left, right: unary() };
    }
    return left;
  };
  const unary = (): Node => {
    if (peek() === '!') {
      take();
      return { kind: 'not', of: unary() };
    }
    if (peek() === '(') {
      take();
      const inner = or();
      take(')');
      return inner;
    }
    return test();
  };
  const test = (): Node => {
    const first = take();
    if (first.startsWith("'")) {
      take('in');
      return { kind: 'contains', item: String(literal(first)), list: take() };
    }
    if (first === 'else') return { kind: 'always' };
    if (peek() === 'in') {
      take();
      if (peek() !== '{') return { kind: 'in', name: first, values: take() };
      take('{');
      const values: Value[] = [literal(take())];
      while (peek() === ',') {
        take();
        values.push(literal(take()));
      }
      take('}');
      return { kind: 'in', name: first, values };
    }
    if (['==', '!=', '<', '<=', '>', '>='].includes(peek())) {
      const sign = take();
      return { kind: 'compare', name: first, sign, value: literal(take()) };
    }
    return { kind: 'name', name: first };
  };
  const whole = or();
  if (at < tokens.length) throw new Error(`"${peek()}" is left over in "${text}".`);
  return whole;
}

const parsed = new Map<string, Node>();

function read(text: string): Node {
  const known = parsed.get(text) ?? parse(text);
  parsed.set(text, known);
  return known;
}

function factOf(name: string, facts: Facts): Value {
  const value = facts[name];
  if (value === undefined) throw new Error(`The dossier knows no fact "${name}".`);
  return value;
}

/**
 * Whether an expression holds, with two values: null makes every test false but `!=` a value and `== null`
 * (2.1).
 */
export function holds(text: string, facts: Facts, scope: Scope): boolean {
  const of = (node: Node): boolean => {
    switch (node.kind) {
      case 'and':
        return of(node.left) && of(node.right);
      case 'or':
        return of(node.left) || of(node.right);
      case 'not':
        return !of(node.of);
      case 'always':
        return true;
      case 'contains': {
        const list = factOf(node.list, facts);
        return Array.isArray(list) && list.includes(node.item);
      }
      case 'name': {
        const named = scope.conditions[node.name];
        return named === undefined ? factOf(node.name, facts) === true : of(read(named));
      }
      case 'in':
        return valuesOf(node.values, scope).includes(factOf(node.name, facts));
      case 'compare':
        return compared(factOf(node.name, facts), node.sign, node.value);
    }
  };
  return of(read(text));
}

function valuesOf(values: readonly Value[] | string, { sets }: Scope): readonly Value[] {
  if (typeof values !== 'string') return values;
  const set = sets[values];
  if (!set) throw new Error(`The dossier knows no set "${values}".`);
  return set;
}

function compared(value: Value, sign: string, other: Value): boolean {
  if (sign === '==') return value === other;
  if (sign === '!=') return value !== other;
  if (typeof value !== 'number' || typeof other !== 'number') return false;
  if (sign === '<') return value < other;
  if (sign === '<=') return value <= other;
  return sign === '>' ? value > other : value >= other;
}

const unknowns: ReadonlySet<Value> = new Set([
  null,
  'unknown',
  'notDone',
  'notAssessed',
  'notRecorded',
  'occult',
]);

/**
 * An expression of a condition of an option, with three values: true (met), false (not met), null (not
 * known here) (2.6).
 */
export function state(text: string, facts: Facts, scope: Scope): boolean | null {
  const known = (name: string): boolean =>
    name === 'contraindications'
      ? ![null, 'notAssessed'].includes(factOf('contraClass', facts) as string | null)
      : !unknowns.has(factOf(name, facts));
  const of = (node: Node): boolean | null => {
    switch (node.kind) {
      case 'and': {
        const both = [of(node.left), of(node.right)];
        return both.includes(false) ? false : both.includes(null) ? null : true;
      }
      case 'or': {
        const both = [of(node.left), of(node.right)];
        return both.includes(true) ? true : both.includes(null) ? null : false;
      }
      case 'not': {
        const inner = of(node.of);
        return inner === null ? null : !inner;
      }
      case 'always':
        return true;
      case 'contains': {
        const list = factOf(node.list, facts);
        return known(node.list) ? Array.isArray(list) && list.includes(node.item) : null;
      }
      case 'name': {
        const value = factOf(node.name, facts);
        return value === null ? null : value === true;
      }
      case 'in':
        return known(node.name) ? valuesOf(node.values, scope).includes(factOf(node.name, facts)) : null;
      case 'compare':
        return known(node.name) ? compared(factOf(node.name, facts), node.sign, node.value) : null;
    }
  };
  return of(read(text));
}
