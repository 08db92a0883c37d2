import type { ItemBody } from '../item/draft.ts';

/** The item with its reasons in the words of its patient. */
export function inPatientsWords(body: ItemBody): ItemBody {
  const particulars = body.case?.particulars ?? [];
  const said = (text: string): string =>
    particulars.reduce((soFar, { general, said: own }) => replaced(soFar, general, own), text);
  return { ...body, options: body.options.map((option) => ({ ...option, why: said(option.why) })) };
}

/** Also where it begins a sentence. */
function replaced(text: string, general: string, own: string): string {
  const upper = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return text.replaceAll(general, own).replaceAll(upper(general), upper(own));
}
