import { render } from 'preact';
import { call } from '../../src/messages/send';
import { openBooks } from '../../src/ui/forms/booksController';
import { LedgerPage } from '../../src/ui/ledger/LedgerPage';
import { ledgerSpeechFor } from '../../src/ui/ledger/words';
import '../../src/ui/shared/tokens.css';
import '../../src/ui/forms/page.css';
import '../../src/ui/forms/forms.css';
import '../../src/ui/ledger/entries.css';
import '../../src/ui/ledger/ledger.css';

const { books, write, refresh } = openBooks(call);
const speech = ledgerSpeechFor(navigator.language);
document.documentElement.lang = speech.words.locale;
document.documentElement.dir = speech.words.direction;
document.title = `${speech.ledger.title} - Balance First`;

function View() {
  return <LedgerPage speech={speech} books={books.value} write={write} openAgain={refresh} />;
}

refresh();
// Another tab or the balance page may have written in the meantime.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') refresh();
});
render(<View />, document.getElementById('root') ?? document.body);
