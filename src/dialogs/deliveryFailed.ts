/** What a turn said was stored, and its answer could not be sent: nobody has seen where the conversation stands. */
export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed';

  constructor(cause: unknown) {
    super('What was said is stored; the answer to it could not be sent.', { cause });
  }
}
