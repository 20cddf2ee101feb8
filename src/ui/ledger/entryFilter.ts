import type { EntryKind } from '../../core/ledger/ledger';
import type { EntryGroup } from '../../words/ledgerChoices';
import type { EntryLine } from '../entries/entryLines';

const GROUP_OF: Record<EntryKind, Exclude<EntryGroup, 'all'> | null> = {
  observed: 'balance',
  stated: 'balance',
  moved: 'balance',
  activity: 'activity',
  pending: 'orders',
  settled: 'orders',
  explained: 'orders',
  'credit-granted': 'credits',
  'credit-used': 'credits',
  'credit-expired': 'credits',
  'credit-corrected': 'credits',
  'credit-lost': 'credits',
  reserved: 'reserves',
  noted: 'notes',
  amended: 'notes',
  undone: null,
};

/**
 * The lines of a group whose text has every word that was typed, in any order and in small or capital letters.
 *
 * @param textOf returns everything that a line shows as text.
 */
export function filteredLines(
  lines: readonly EntryLine[],
  group: EntryGroup,
  search: string,
  textOf: (line: EntryLine) => string,
): readonly EntryLine[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (group !== 'all' && GROUP_OF[line.entry.kind] !== group) return false;
    if (words.length === 0) return true;
    const text = textOf(line).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
