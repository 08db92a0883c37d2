import { joinedNameForm, type NamesRead, readNames } from '../../../language/choice/naming.ts';
import { type ItemKind, itemKinds } from '../../../quiz/item/item.ts';
import { kindNames } from '../../../quiz/words/kindNames.ts';
import type { Topic } from '../../../quiz/words/topics.ts';

/** Topics named by id, title or synonym, with commas between them; each once. */
export function topicsIn(topics: readonly Topic[], text: string): NamesRead<Topic> {
  return readNames(text, topics);
}

/** Kinds of item named by id or by what the quiz calls them, with commas between them; each once. */
export function kindsIn(text: string): NamesRead<ItemKind> {
  const kinds = itemKinds.map((id) => ({ id, title: kindNames[id], synonyms: [] }));
  const read = readNames(text, kinds, joinedNameForm);
  return 'found' in read ? { found: read.found.map(({ id }) => id) } : read;
}
