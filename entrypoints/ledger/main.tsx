import { call as callBackground } from '../../src/messages/send';
import { LedgerPage } from '../../src/ui/ledger/LedgerPage';
import { openLedger } from '../../src/ui/ledger/ledgerController';
import { saveFile } from '../../src/ui/ledger/saveFile';
import { soughtCredit } from '../../src/ui/ledger/soughtCredit';
import { callInWords } from '../../src/ui/shared/said';
import { showPage, whenLookedAtAgain } from '../../src/ui/shared/showPage';
import { Around } from '../../src/ui/shared/surroundings';
import { loadSpeech } from '../../src/words/loadSpeech';
import '../../src/ui/forms/forms.css';
import '../../src/ui/forms/receipt.css';
import '../../src/ui/entries/entries.css';
import '../../src/ui/ledger/ledger.css';
import '../../src/ui/ledger/plots.css';
import '../../src/ui/ledger/smallChange.css';

const words = loadSpeech(navigator.language);
const call = callInWords(callBackground, words);
const { books, history, write, refresh } = openLedger(call);
refresh();
const speech = await words;
document.title = `${speech.ledger.title} - Balance First`;

function View() {
  const state = { books: books.value, history: history.value, sought: soughtCredit(location.hash) };
  return (
    <Around speech={speech} write={write}>
      <LedgerPage {...state} call={call} save={saveFile} openAgain={refresh} />
    </Around>
  );
}

whenLookedAtAgain(document, refresh);
showPage(document, speech.words, <View />);
