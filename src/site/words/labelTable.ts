import { WORDS } from './languages';
import type { Certainty, ControlWords, Label, LabelId } from './word';

type Patterns = Readonly<Partial<Record<LabelId, RegExp>>>;

/** One pattern for each label, from all languages, for one certainty. */
function patternsOf(certainty: Certainty): Patterns {
  const all = Object.values(WORDS).flatMap(({ labels }) => Object.entries(labels) as [LabelId, readonly Label[]][]);
  const ids = [...new Set(all.map(([id]) => id))];
  const sources = (id: LabelId) =>
    all.flatMap(([own, patterns]) => (own === id ? patterns : []).filter(([how]) => how === certainty));
  const known = ids.map((id) => [id, sources(id).map(([, { source }]) => source)] as const);
  return Object.fromEntries(
    known.filter(([, own]) => own.length > 0).map(([id, own]) => [id, new RegExp(own.join('|'))]),
  );
}

/** The labels that were seen, and the labels that are guessed. */
export const SEEN_LABELS = patternsOf('seen');
export const GUESSED_LABELS = patternsOf('guess');

/** The words of a choice's label, in each language. */
export const CONTROLS: readonly ControlWords[] = Object.values(WORDS).map(({ control }) => control);
