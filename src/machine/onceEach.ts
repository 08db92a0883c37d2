/** What is made of each key, made when it is first asked for, and kept as long as the function. */
export function onceEach<Key, T>(make: (key: Key) => T): (key: Key) => T {
  return keptIn(new Map<Key, T>(), make);
}

/**
 * The same of what belongs to an object, such as the phrases of a question: kept as long as the object.
 */
export function onceFor<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  return keptIn(new WeakMap<Key, T>(), make);
}

function keptIn<Key, T>(
  made: Pick<Map<Key, T>, 'get' | 'has'> & { readonly set: (key: Key, value: T) => unknown },
  make: (key: Key) => T,
): (key: Key) => T {
  return (key) => {
    const before = made.get(key);
    // What was made may be undefined itself.
    if (before !== undefined || made.has(key)) return before as T;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
