import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { type ErrorLog, onTurnError } from './turnError.ts';

/** How a turn ended. */
export interface TurnEnd {
  /** What the HTTP response must carry: the replies, or the answer to an invoke; undefined when nothing. */
  readonly response: InvokeResponse | undefined;
  /** Whether the bot threw; the person has then been told. */
  readonly failed: boolean;
}

/** Bot Framework's adapter; its own `process` would answer faults with their raw messages. */
export class BotServiceAdapter extends CloudAdapter {
  /** @param options Bot Framework's settings; null or no app id turns authentication off */
  constructor(options: ConfigurationBotFrameworkAuthenticationOptions | null, log: ErrorLog) {
    super(new ConfigurationBotFrameworkAuthentication({ ...options }));
    this.onTurnError = onTurnError(log);
  }

  /**
   * Authenticates an activity and runs its turn. With `expectReplies` the response holds every reply, the
   * answer to an invoke among them as an activity of the type `invokeResponse`.
   * @throws AuthenticationError or JsonWebTokenError when the credentials are missing or wrong
   */
  async handle(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<TurnEnd> {
    let failed = false;
    const response = await this.processActivity(authorization, activity, async (context) => {
      try {
        await logic(context);
      } catch (error) {
        failed = true;
        throw error;
      }
    });
    return { response, failed };
  }
}
