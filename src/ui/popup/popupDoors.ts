import { matchPatterns } from '../../core/marketplaces/marketplaces';
import { call, callTab } from '../../messages/send';
import type { Extension } from '../../platform/extension';
import type { Speech } from '../../words/speech';
import { callInWords, said } from '../shared/said';
import type { PopupDoors } from './popupController';
import { readingInWords } from './readingInWords';

/** Connects the popup to the browser and to the other parts of the extension. */
export function popupDoors(extension: Extension, speech: Promise<Speech>): PopupDoors {
  const inWords = callInWords(call, speech);
  return {
    call: inWords,
    activeTab: () => extension.activeTab(),
    windowOf: (tab) => extension.windowOf(tab),
    askReading: async (tab) => readingInWords(await callTab(tab, 'reading.say'), await speech),
    judge: (page) => inWords('page.judge', page),
    async report(tab) {
      await extension.inject(tab, 0, 'report.js');
      const report = await callTab(tab, 'report.make');
      return report && said(report, await speech);
    },
    copy: (text) => navigator.clipboard.writeText(text),
    isShop: async (tab) => (await extension.tabsAt(matchPatterns())).includes(tab),
    hasAccess: () => extension.hasAccess(matchPatterns()),
    askForAccess: () => extension.askForAccess(matchPatterns()),
    later: (run, after) => setTimeout(run, after),
  };
}
