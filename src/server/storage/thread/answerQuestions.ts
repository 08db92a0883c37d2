import type { MessagePort } from 'node:worker_threads';
import { sqliteTexts } from '../sqlite/sqliteStore.ts';
import type { TextStore } from '../textStore.ts';
import { type Answer, type FromThread, type Question, thrownOf, type Value } from './messages.ts';

/**
 * Opens the file and answers what the other thread asks, until that closes the store. What is answered in one
 * tick goes in one message.
 */
export function answerQuestions(port: MessagePort, path: string): void {
  const send = (message: FromThread): void => port.postMessage(message);
  const store = opened(path, send);
  if (!store) {
    port.close();
    return;
  }
  let answers: Answer[] = [];
  const answer = (one: Answer): void => {
    if (answers.length === 0) queueMicrotask(() => process.nextTick(flush));
    answers.push(one);
  };
  const flush = (): void => {
    const all = answers;
    answers = [];
    send({ kind: 'answers', answers: all });
  };
  port.on('message', (questions: readonly Question[]) => {
    for (const question of questions) {
      const { id } = question;
      ask(store, question).then(
        (value) => {
          answer({ id, value });
          if (question.method === 'close') setImmediate(() => port.close());
        },
        (error: unknown) => answer({ id, thrown: thrownOf(error) }),
      );
    }
  });
}

function opened(path: string, send: (message: FromThread) => void): TextStore | null {
  try {
    const store = sqliteTexts(path, (event) => send({ kind: 'event', event }));
    send({ kind: 'opened' });
    return store;
  } catch (error) {
    send({ kind: 'opened', thrown: thrownOf(error) });
    return null;
  }
}

function ask(store: TextStore, question: Question): Promise<Value> {
  switch (question.method) {
    case 'read':
      return store.read(...question.args);
    case 'write':
      return store.write(...question.args);
    case 'delete':
      return store.delete(...question.args);
    case 'keys':
      return store.keys(...question.args);
    case 'entriesFrom':
      return store.entriesFrom(...question.args);
    case 'close':
      return store.close();
  }
}
