import type { Certainty, LabelId } from '../../../src/site/words/labels';

/** Where the words of a label come from. A guess has no source but the language itself, or one that shows no page. */
export interface WordSource {
  readonly language: string;
  readonly label: LabelId | 'control';
  readonly certainty: Certainty;
  /** A text that the label has to fit. */
  readonly example: string;
  readonly source: string;
}

/** Rows of one language and certainty: label, example, source. */
export const from = (
  language: string,
  certainty: Certainty,
  rows: readonly (readonly [LabelId | 'control', string, string])[],
) => rows.map(([label, example, source]): WordSource => ({ language, label, certainty, example, source }));

const LANGUAGE = 'what the language would say';

/** Guessed words of one language, an example of each. */
export const guesses = (language: string, examples: Readonly<Partial<Record<LabelId | 'control', string>>>) =>
  from(
    language,
    'guess',
    Object.entries(examples).map(([label, example]) => [label as LabelId | 'control', example, LANGUAGE]),
  );
