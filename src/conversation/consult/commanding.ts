import type { CommandName } from '../contract/commandName.ts';
import { isShared } from '../contract/scope.ts';
import { aboutBlocks, helpBlocks, mdtBlocks, pathBlocks } from '../messages/info.ts';
import { whyOutcomeBlocks } from '../messages/outcome.ts';
import type { ActionName } from '../contract/actionData.ts';
import { coverageBlocks } from '../messages/conversationCoverage.ts';
import { askFeedback } from './giveFeedback.ts';
import { showAnswersToChange } from './changing.ts';
import { notice, placeOf, type Scene, show, type Turn } from './scene.ts';
import { cleared, closingBlocks, moved, opened } from './moved.ts';
import { participantNames } from '../state/participants.ts';
import { emptySession } from '../state/session.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import { texts } from '../texts/texts.ts';

/** Carries out a command, typed or tapped. Each works in any state. */
export function takeCommand(scene: Scene, command: CommandName | ActionName): Turn {
  return commands[command](scene);
}

const commands: Readonly<Record<CommandName | ActionName, (scene: Scene) => Turn>> = {
  change: (scene) => showAnswersToChange(scene),
  feedback: (scene) => askFeedback(scene),
  newCase: (scene) => show(opened(scene), 'newCase', closingBlocks(scene)),
  bareNewCase: (scene) => unlessOpen(scene, 'newCase'),
  bareRestart: (scene) => unlessOpen(scene, 'restart'),
  bareStop: (scene) => unlessOpen(scene, 'stop'),
  hello: (scene) => show(scene, 'hello', scene.state ? helpBlocks() : [], { briefly: true }),
  help: (scene) => show(scene, 'help', helpBlocks(), { briefly: true }),
  about: (scene) => show(scene, 'about', aboutBlocks(scene.stamp), { briefly: true }),
  // The quiz takes its own words before the consult is asked; without a quiz the case is shown.
  quiz: (scene) => show(scene, 'quiz'),
  toCase: (scene) => (scene.state ? show(scene, 'toCase') : takeCommand(scene, 'newCase')),
  show: (scene) => show({ ...scene, session: { ...scene.session, confirming: null } }, 'show'),
  why: (scene) =>
    scene.state?.summary
      ? show(scene, 'why', whyOutcomeBlocks(scene.state.summary), { briefly: true })
      : scene.state
        ? show(scene, 'why', [], { why: true })
        : notice(scene, 'why', texts.noCase, 'accent'),
  path: (scene) =>
    scene.state
      ? show(scene, 'path', pathBlocks(scene.cases.trail(scene.state), namesOf(scene)), { briefly: true })
      : notice(scene, 'path', texts.noCase, 'accent'),
  mdt: (scene) => {
    if (scene.state?.summary)
      return show(scene, 'mdt', mdtBlocks(scene.state.summary, scene.session.ahead), { briefly: true });
    return scene.state ? takeCommand(scene, 'path') : notice(scene, 'mdt', texts.noCase, 'accent');
  },
  coverage: (scene) =>
    show(scene, 'coverage', coverageBlocks(scene.session.covered, scene.cases), { briefly: true }),
  coverageStart: (scene) =>
    notice(
      { ...scene, session: { ...scene.session, covered: [] } },
      'coverageStart',
      texts.coverage.started,
      'accent',
    ),
  back: goBack,
  restart: (scene) =>
    scene.state
      ? notice(
          moved({ ...scene, session: { ...scene.session, intake: null } }, scene.cases.start(), []),
          'restart',
          scene.session.intake ? texts.restartedWithLine : texts.restarted,
          'accent',
        )
      : notice(scene, 'restart', texts.noCase, 'accent'),
  stop: (scene) =>
    scene.state
      ? notice({ ...scene, state: null, session: cleared(scene.session) }, 'stop', texts.stopped, 'accent')
      : notice(scene, 'stop', texts.nothingToStop, 'accent'),
  deleteMyData: (scene) => (isShared(scene.scope) ? askToDelete(scene) : deleteStored(scene)),
};

/** Deletes what is stored for the conversation. */
export function deleteStored(scene: Scene): Turn {
  return {
    ...notice(
      { ...scene, state: null, session: emptySession(scene.stamp) },
      'deleteMyData',
      isShared(scene.scope) ? texts.deletedShared : texts.deleted,
      'accent',
    ),
    forget: true,
  };
}

/** In a shared place one person would delete the case of all: it is asked for first. */
function askToDelete(scene: Scene): Turn {
  const asking = { ...scene, session: { ...scene.session, asking: 'deletion' as const } };
  const turn = notice(asking, 'deleteAsked', texts.deleteAsk);
  const data = { nelm: 1, do: 'deleteMyData', ...placeOf(scene) } as const;
  const buttons = [{ title: texts.deleteIt, data }, ...turn.message.buttons];
  return { ...turn, message: { ...turn.message, buttons } };
}

/** A bare word does what it says where no case could be lost by it. */
function unlessOpen(scene: Scene, command: 'newCase' | 'restart' | 'stop'): Turn {
  return scene.state ? notice(scene, 'bareWord', texts.bare[command], 'accent') : takeCommand(scene, command);
}

/** In a shared place, what those who answered are called. */
function namesOf({ scope, session }: Scene): ReadonlyMap<QuestionId, string> {
  return isShared(scope) ? participantNames(session) : new Map();
}

function goBack(scene: Scene): Turn {
  const { session } = scene;
  // The line was said last, so that is what is taken back.
  if (session.intake) {
    return notice(
      { ...scene, session: { ...session, intake: null } },
      'intakeLeft',
      texts.review.back,
      'accent',
    );
  }
  const last = scene.state?.answers.at(-1);
  if (!scene.state) return notice(scene, 'back', texts.noCase, 'accent');
  if (!last) return notice(scene, 'back', texts.nothingToGoBack, 'accent');
  return notice(
    moved(scene, scene.cases.back(scene.state)),
    'back',
    [texts.wentBack(questions[last.question].title), ...(session.confirming ? [texts.leftOutToo] : [])].join(
      ' ',
    ),
    'accent',
  );
}
