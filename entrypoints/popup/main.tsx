import { matchPatterns } from '../../src/core/marketplaces/marketplaces';
import { call, callTab } from '../../src/messages/send';
import { extension } from '../../src/platform/extension';
import { Popup } from '../../src/ui/popup/Popup';
import { openPopup } from '../../src/ui/popup/popupController';
import { showPage } from '../../src/ui/shared/showPage';
import { Around } from '../../src/ui/shared/surroundings';
import { loadSpeech } from '../../src/words/loadSpeech';
import '../../src/ui/forms/forms.css';
import '../../src/ui/forms/receipt.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/popup/credits.css';
import '../../src/ui/popup/standing.css';
import '../../src/ui/entries/entries.css';

const popup = openPopup({
  call,
  activeTab: () => extension.activeTab(),
  windowOf: (tab) => extension.windowOf(tab),
  askReading: (tab) => callTab(tab, 'reading.say'),
  judge: (page) => call('page.judge', page),
  report: (tab) => extension.inject(tab, 0, 'report.js').then(() => callTab(tab, 'report.make')),
  copy: (text) => navigator.clipboard.writeText(text),
  isShop: async (tab) => (await extension.tabsAt(matchPatterns())).includes(tab),
  hasAccess: () => extension.hasAccess(matchPatterns()),
  askForAccess: () => extension.askForAccess(matchPatterns()),
  later: (run, after) => setTimeout(run, after),
});
popup.refresh();
const speech = await loadSpeech(navigator.language);

function View() {
  const { books, tab, reports, write, askForAccess, refresh } = popup;
  const view = <Popup {...{ reports, askForAccess }} books={books.value} tab={tab.value} openAgain={refresh} />;
  return <Around {...{ speech, write, now: Date.now() }}>{view}</Around>;
}

showPage(document, speech.words, <View />);
