import { matchPatterns } from '../core/marketplaces/marketplaces';
import type { Message } from '../messages/protocol';
import type { Extension } from '../platform/extension';

const REFRESH: Message<'reading.refresh'> = { call: 'reading.refresh', input: null };

/**
 * After the books or the settings changed: asks the open pages of all marketplaces to ask again.
 * @param except the tab whose own page made the change and has the answer already, or null
 */
export async function refreshPages(
  extension: Pick<Extension, 'tabsAt' | 'sendToTab'>,
  except: number | null,
): Promise<void> {
  const tabs = await extension.tabsAt(matchPatterns()).catch(() => []);
  const others = tabs.filter((tab) => tab !== except);
  // A page that was open before the extension was installed has nobody to answer.
  await Promise.allSettled(others.map((tab) => extension.sendToTab(tab, REFRESH, null)));
}
