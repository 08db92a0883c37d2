/** What of a message is not read, in the order in which it is told. */
export const kindsNotRead = ['file', 'picture', 'card', 'quotation', 'struck', 'table'] as const;
export type NotRead = (typeof kindsNotRead)[number];
