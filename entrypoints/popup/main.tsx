import { render } from 'preact';
import { extension } from '../../src/platform/extension';
import { Popup } from '../../src/ui/popup/Popup';
import { openPopup } from '../../src/ui/popup/popupController';
import { popupDoors } from '../../src/ui/popup/popupDoors';
import { loadSpeech } from '../../src/words/loadSpeech';
import '../../src/ui/shared/tokens.css';
import '../../src/ui/forms/page.css';
import '../../src/ui/forms/forms.css';
import '../../src/ui/forms/receipt.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/popup/credits.css';
import '../../src/ui/popup/standing.css';
import '../../src/ui/entries/entries.css';

const words = loadSpeech(navigator.language);
const popup = openPopup(popupDoors(extension, words));
popup.refresh();
const speech = await words;
Object.assign(document.documentElement, { lang: speech.words.locale, dir: speech.words.direction });

function View() {
  const { books, tab, reports, write, askForAccess, refresh } = popup;
  const state = { books: books.value, tab: tab.value, now: Date.now(), reports };
  return <Popup {...state} speech={speech} write={write} askForAccess={askForAccess} openAgain={refresh} />;
}

render(<View />, document.getElementById('root') ?? document.body);
