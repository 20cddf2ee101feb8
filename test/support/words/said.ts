import { sayInPage, type ToSay } from '../../../src/background/sayInPage';
import type { PageAnswer } from '../../../src/messages/protocol';
import { speechFor } from '../../../src/words/speechFor';
import { NOW } from '../core/ruleCases';

const HERE = { marketplace: 'US', address: 'https://www.amazon.com/' } as const;

/** The words that the background answers a page with. */
export function said(toSay: Partial<ToSay>, language = 'en-US'): PageAnswer {
  return sayInPage({ advice: [], recorded: null, sight: null, ...toSay }, HERE, speechFor(language), NOW);
}
