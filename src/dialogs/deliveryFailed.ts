import { PathwayError } from '../guideline/errors.ts';

/** What a turn said was stored, and its answer could not be sent: nobody has seen where the conversation stands. */
export class DeliveryFailed extends PathwayError {
  override readonly name = 'DeliveryFailed';

  constructor(cause: unknown) {
    super('ReplyNotDelivered', 'What was said is stored; the answer to it could not be sent.', { cause });
  }
}
