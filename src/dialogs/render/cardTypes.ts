import type {
  IAdaptiveCard,
  IChoice,
  IChoiceSetInput,
  IColumn,
  IColumnSet,
  IContainer,
  IExecuteAction,
  IImage,
  INumberInput,
  IOpenUrlAction,
  IRichTextBlock,
  ISubmitAction,
  ITextBlock,
  ITextRun,
  IToggleVisibilityAction,
  Spacing,
  TextColor,
} from '@microsoft/teams.cards';
import type { ActionData } from '../../conversation/contract/actionData.ts';

/**
 * The parts of an Adaptive Card that this bot draws, by the types of `@microsoft/teams.cards`.
 *
 * Those types alone are too wide for us in four ways, and only these are narrowed here: they know members and
 * elements that came after version 1.5, which another client drops; they let an input go without an id and an
 * action without a title; an action's data is anything; and their lists can be changed. An element of 1.5 that
 * is not drawn yet (Table, Image, …) gets its line here first.
 *
 * The compiler checks the members of a literal with a declared type, but not of what is spread into one: what
 * is spread is therefore a constant or a call with a type of its own.
 */

/** Members of version 1.6 and of Teams alone. */
type NewerThan15 =
  | 'choices.data'
  | 'conditionallyEnabled'
  | 'grid.area'
  | 'isSortKey'
  | 'key'
  | 'labelFor'
  | 'layouts'
  | 'maxHeight'
  | 'menuActions'
  | 'metadata'
  | 'minColumnWidth'
  | 'minWidth'
  | 'resources'
  | 'roundedCorners'
  | 'showBorder'
  | 'targetWidth'
  | 'themedIconUrls'
  | 'useMultipleColumns'
  | 'valueChangedAction';

/** Members that hold other parts of a card; each type below states its own. */
type Nested =
  | 'actions'
  | 'body'
  | 'choices'
  | 'columns'
  | 'data'
  | 'fallback'
  | 'inlines'
  | 'items'
  | 'msteams'
  | 'selectAction'
  | 'targetElements';

/** @typeParam Stated further members that the type states itself */
type Basis<T, Stated extends string = never> = Readonly<Omit<T, NewerThan15 | Nested | Stated | 'spacing'>>;

/** Where an element stands among its neighbours. */
export interface Placement {
  readonly spacing?: Exclude<Spacing, 'ExtraSmall'>;
}

/** "Warning" and "Good" are for grounds: as colours of text on white they are too faint in Teams. */
type LegibleColor = Exclude<TextColor, 'Good' | 'Warning'>;

export interface TextRun extends Basis<ITextRun, 'color'> {
  readonly color?: LegibleColor;
  readonly selectAction?: OpenUrlAction;
}

export interface RichTextBlock extends Basis<IRichTextBlock>, Placement {
  readonly inlines: readonly TextRun[];
}

export interface TextBlock extends Basis<ITextBlock, 'color'>, Placement {
  readonly color?: LegibleColor;
}

export interface Container extends Basis<IContainer>, Placement {
  readonly selectAction?: SelectAction;
  readonly items: readonly CardElement[];
}

export interface Column extends Basis<IColumn, 'width'>, Placement {
  /** A number is a part of the row, beside the numbers of the other columns. */
  readonly width: 'auto' | 'stretch' | number;
  readonly selectAction?: SelectAction;
  readonly items: readonly CardElement[];
}

export interface ColumnSet extends Basis<IColumnSet>, Placement {
  readonly selectAction?: SelectAction;
  readonly columns: readonly Column[];
}

/** Without an id the value of an input is not sent, without a label a screen reader does not name it. */
interface Named {
  readonly id: string;
  readonly label: string;
}

export interface NumberInput extends Basis<INumberInput, keyof Named>, Named, Placement {}

export interface ChoiceSetInput extends Basis<IChoiceSetInput, keyof Named>, Named, Placement {
  readonly choices: readonly Readonly<Required<Pick<IChoice, 'title' | 'value'>>>[];
}

/** A picture always says in words what it shows. */
export interface Image extends Basis<IImage, 'url' | 'altText'>, Placement {
  readonly url: string;
  readonly altText: string;
  readonly selectAction?: OpenUrlAction;
}

/** Whatever may stand in the body of a card, in a container or in a column. */
export type CardElement =
  TextBlock | RichTextBlock | Container | ColumnSet | Image | NumberInput | ChoiceSetInput;

export interface SubmitAction extends Basis<ISubmitAction, 'title'> {
  readonly title: string;
  readonly data: ActionData;
}

/** With the same as `Action.Submit` for clients that do not know it. */
export interface ExecuteAction extends Basis<IExecuteAction, 'title' | 'verb'> {
  readonly verb: ActionData['do'];
  readonly title: string;
  readonly data: ActionData;
  readonly fallback: SubmitAction;
}

/** Opens an address on the web. */
export interface OpenUrlAction extends Basis<IOpenUrlAction, 'title' | 'url'> {
  readonly title: string;
  readonly url: string;
}

/** Shows what is hidden, and hides what is shown, without a turn. */
export interface ToggleAction extends Basis<IToggleVisibilityAction, 'title'> {
  readonly title: string;
  readonly targetElements: readonly string[];
}

/** What a tap on a container, a column or a set of columns does. */
export type SelectAction = ExecuteAction | ToggleAction;

/** What a button below a card does. */
export type CardAction = ExecuteAction | OpenUrlAction;

export interface AdaptiveCard extends Basis<IAdaptiveCard, '$schema' | 'version' | 'speak'> {
  readonly $schema: string;
  readonly version: '1.5';
  /** Read out by screen readers as the name of the card. */
  readonly speak: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly CardAction[];
  /** As Teams documents it; the package writes "full". */
  readonly msteams: { readonly width: 'Full' };
}
