import type { DigestWords } from '../en/digest';

/** What the digest of credits near their end and the toolbar button say, in German. */
export const digestDe: DigestWords = {
  title: (count) => (count === 1 ? 'Ein Guthaben endet bald' : `${count} Guthaben enden bald`),
  line: (amount, days, on) => (days === 0 ? `${amount} kann heute enden.` : `${amount} endet am ${on}.`),
  more: (count) => `${count} weitere im Verlauf.`,
  quiet: (count) => (count === 1 ? '1 Hinweis ist still' : `${count} Hinweise sind still`),
};
