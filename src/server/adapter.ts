import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { AppCredentials } from './config.ts';
import { type ErrorLog, onTurnError } from './turnError.ts';

/** Bot Framework's adapter; its own `process` would answer faults with their raw messages. */
export class BotServiceAdapter extends CloudAdapter {
  constructor(app: AppCredentials | null, log: ErrorLog) {
    super(new ConfigurationBotFrameworkAuthentication(app ? { ...app } : {}));
    this.onTurnError = onTurnError(log);
  }

  /**
   * Authenticates an activity and runs its turn.
   * @returns what the HTTP response must carry, or undefined when that is nothing
   * @throws AuthenticationError when the credentials are missing or wrong
   */
  handle(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
