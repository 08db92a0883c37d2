/** Who runs an installation, as its configuration says; null where it says nothing. */
export interface Operator {
  readonly name: string | null;
  /** An e-mail address, a web address, or other words on how to reach them. */
  readonly contact: string | null;
}

/** What stands in the place of a name or a contact that the configuration does not give. */
export const notSet = 'not set by the operator';

/** The link behind a contact; null when it is neither an e-mail address nor a web address. */
export function contactLink(contact: string): string | null {
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact)) return `mailto:${contact}`;
  return /^https?:\/\//.test(contact) && URL.canParse(contact) ? contact : null;
}
