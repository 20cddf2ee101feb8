import type { DigestWords } from '../en/digest';
import { pluralIn } from '../plural';

const plural = pluralIn('de');

/** The words of the digest of ending credits and of the toolbar button, in German. */
export const digestDe: DigestWords = {
  title: (count) => plural(count, { one: 'Ein Guthaben endet bald', other: `${count} Guthaben enden bald` }),
  line: (amount, days, on) => (days === 0 ? `${amount} kann heute enden.` : `${amount} endet am ${on}.`),
  more: (count) => `${count} weitere im Verlauf.`,
  quiet: (count) => plural(count, { one: '1 Hinweis ist still', other: `${count} Hinweise sind still` }),
};
