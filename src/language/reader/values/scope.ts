import type { TokenizedText } from '../../tokens/tokenizedText.ts';
import type { Clauses } from '../../tokens/clauses.ts';
import type { Mention, RoledText } from './spans.ts';

/** What a mention stands in, as tokens and clauses. */
export interface Scope {
  readonly text: TokenizedText;
  readonly roled: RoledText;
  readonly clauses: Clauses;
  readonly mention: Mention;
}
