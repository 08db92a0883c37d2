/** What is made of each key, made when it is first asked for, and kept as long as the function. */
export function onceEach<Key, T>(make: (key: Key) => T): (key: Key) => T {
  return keptIn(new Map<Key, { readonly value: T }>(), make);
}

/**
 * The same of what belongs to an object, such as the phrases of a question: kept as long as the object.
 */
export function onceFor<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  return keptIn(new WeakMap<Key, { readonly value: T }>(), make);
}

function keptIn<Key, T>(
  made: Pick<Map<Key, { readonly value: T }>, 'get'> & {
    readonly set: (key: Key, kept: { readonly value: T }) => unknown;
  },
  make: (key: Key) => T,
): (key: Key) => T {
  return (key) => {
    const before = made.get(key);
    if (before) return before.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
