import { render } from 'preact';
import { call } from '../../src/messages/send';
import { callInWords } from '../../src/ui/forms/said';
import { LedgerPage } from '../../src/ui/ledger/LedgerPage';
import { openLedger } from '../../src/ui/ledger/ledgerController';
import { saveFile } from '../../src/ui/ledger/saveFile';
import { soughtCredit } from '../../src/ui/ledger/soughtCredit';
import { loadSpeech } from '../../src/words/loadSpeech';
import '../../src/ui/shared/tokens.css';
import '../../src/ui/forms/page.css';
import '../../src/ui/forms/forms.css';
import '../../src/ui/forms/receipt.css';
import '../../src/ui/entries/entries.css';
import '../../src/ui/ledger/ledger.css';
import '../../src/ui/ledger/plots.css';
import '../../src/ui/ledger/smallChange.css';

const words = loadSpeech(navigator.language);
const inWords = callInWords(call, words);
const { books, history, write, refresh } = openLedger(inWords);
refresh();
const speech = await words;
document.documentElement.lang = speech.words.locale;
document.documentElement.dir = speech.words.direction;
document.title = `${speech.ledger.title} - Balance First`;

function View() {
  const state = { books: books.value, history: history.value, sought: soughtCredit(location.hash) };
  return <LedgerPage {...state} speech={speech} call={inWords} write={write} save={saveFile} openAgain={refresh} />;
}

// Another tab or the balance page may have written in the meantime.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') refresh();
});
render(<View />, document.getElementById('root') ?? document.body);
