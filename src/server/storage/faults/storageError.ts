import { PathwayError } from '../../../guideline/errors.ts';

/** The storage cannot be opened; the message names it and why, never a secret. */
export class StorageError extends PathwayError {
  override readonly name = 'StorageError';
  /** Path of the file, or address of the container. */
  readonly path: string;

  /** @param reason in words that go on from "cannot be opened:" */
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super('StorageNotUsable', `The storage "${path}" cannot be opened: ${reason}.`, options);
    this.path = path;
  }
}
