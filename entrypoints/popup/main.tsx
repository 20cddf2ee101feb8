import { extension } from '../../src/platform/extension';
import { Popup } from '../../src/ui/popup/Popup';
import { openPopup } from '../../src/ui/popup/popupController';
import { popupDoors } from '../../src/ui/popup/popupDoors';
import { showPage } from '../../src/ui/shared/showPage';
import { Around } from '../../src/ui/shared/surroundings';
import { loadSpeech } from '../../src/words/loadSpeech';
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

function View() {
  const { books, tab, reports, write, askForAccess, refresh } = popup;
  const view = <Popup {...{ reports, askForAccess }} books={books.value} tab={tab.value} openAgain={refresh} />;
  return <Around {...{ speech, write, now: Date.now() }}>{view}</Around>;
}

showPage(document, speech.words, <View />);
