import { matchPatterns } from '../core/marketplaces/marketplaces';
import type { Message } from '../messages/protocol';
import type { Extension } from '../platform/extension';

const REFRESH: Message<'reading.refresh'> = { call: 'reading.refresh', input: null };

/**
 * Tells the open pages of all marketplaces to ask again, after the books or the settings have changed.
 * @param except the tab whose own page made the change and already has the answer, or null
 */
export async function refreshPages(
  extension: Pick<Extension, 'tabsAt' | 'sendToTab'>,
  except: number | null,
): Promise<void> {
  const tabs = await extension.tabsAt(matchPatterns()).catch(() => []);
  const others = tabs.filter((tab) => tab !== except);
  // If a page was open before the extension was installed, nothing there can answer.
  await Promise.allSettled(others.map((tab) => extension.sendToTab(tab, REFRESH, null)));
}
