import { PathwayError } from '../../guideline/errors.ts';

/** Settings that cannot be used; the message names each variable and what is allowed, never a secret. */
export class ConfigError extends PathwayError {
  override readonly name = 'ConfigError';
  /** A sentence for each setting. */
  readonly problems: readonly string[];

  /** @param problems one of them, or several */
  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const all = typeof problems === 'string' ? [problems] : problems;
    super('SettingNotUsable', all.join('\n'), options);
    this.problems = all;
  }
}
