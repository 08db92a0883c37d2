/**
 * Who talks in which conversation, kept in the browser so that a reload goes on with the same case. Nothing of
 * what is said is kept. Where storage is blocked it lasts as long as the page.
 * @typedef {{ conversationId: string, token: string }} Credentials
 */

const credentialsKey = 'nelm.conversation';
const userKey = 'nelm.user';

/** @type {Map<string, string>} */
const fallback = new Map();

/** @returns {Credentials | null} */
export function storedCredentials() {
  try {
    const { conversationId, token } = JSON.parse(read(credentialsKey) ?? 'null') ?? {};
    return typeof conversationId === 'string' && typeof token === 'string' ? { conversationId, token } : null;
  } catch {
    return null;
  }
}

/** @param {Credentials | null} credentials null forgets them */
export function storeCredentials(credentials) {
  write(credentialsKey, credentials && JSON.stringify(credentials));
}

/** A random id of this browser, made once. */
export function userId() {
  const stored = read(userKey);
  if (stored && /^dl_[A-Za-z0-9_-]{16,64}$/.test(stored)) return stored;
  const id = `dl_${randomId()}`;
  write(userKey, id);
  return id;
}

/** 128 random bits as 32 hex digits; `crypto.randomUUID` is missing on plain HTTP. */
export function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {string} key */
function read(key) {
  try {
    return localStorage.getItem(key) ?? fallback.get(key) ?? null;
  } catch {
    return fallback.get(key) ?? null;
  }
}

/**
 * @param {string} key
 * @param {string | null} value
 */
function write(key, value) {
  if (value === null) fallback.delete(key);
  else fallback.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Blocked or full: the fallback holds it.
  }
}
