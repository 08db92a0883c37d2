import { StoreUnavailable } from '../../../conversation/contract/store.ts';

/** What Azure takes; a name may be longer in bytes of the address. */
const longest = 1_024;

/** Ends every name, so that none ends with a sign that Azure drops. */
const ending = '.json';

/** Signs that stand for themselves; a slash does where it parts two others. */
const plain = /[A-Za-z0-9_-]/;

/**
 * The name of the blob that an entry is kept in. Names begin alike where keys do.
 * @throws StoreUnavailable when the key is too long
 */
export function blobNameOf(key: string): string {
  const name = `${encoded(key)}${ending}`;
  if (name.length > longest) {
    throw new StoreUnavailable('keyTooLong', `a key of ${key.length} signs is longer than Azure takes`);
  }
  return name;
}

/** How the names begin of the entries whose keys begin with a prefix. */
export function blobPrefixOf(prefix: string): string {
  return encoded(prefix);
}

/** The key that a name was made of; null when it is none of ours. */
export function keyOf(name: string): string | null {
  if (!name.endsWith(ending)) return null;
  try {
    return decodeURIComponent(name.slice(0, -ending.length).replaceAll('~', '%'));
  } catch {
    return null;
  }
}

/** Each byte of another sign as "~" and two digits: Azure and what lies between change some signs in addresses. */
function encoded(key: string): string {
  const signs = Array.from(key.toWellFormed());
  return signs
    .map((sign, index) => {
      const parts = sign === '/' && index > 0 && signs[index - 1] !== '/';
      return parts || plain.test(sign) ? sign : escaped(sign);
    })
    .join('');
}

function escaped(sign: string): string {
  return [...Buffer.from(sign)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join('');
}
