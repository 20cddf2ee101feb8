import { render } from 'preact';
import { RULE_IDS } from '../../src/core/settings/ruleIds';
import { call } from '../../src/messages/send';
import { extension } from '../../src/platform/extension';
import { openBooks } from '../../src/ui/forms/booksController';
import { callInWords } from '../../src/ui/forms/said';
import { OptionsPage } from '../../src/ui/options/OptionsPage';
import { loadSpeech } from '../../src/words/loadSpeech';
import '../../src/ui/shared/tokens.css';
import '../../src/ui/forms/page.css';
import '../../src/ui/forms/forms.css';
import '../../src/ui/options/options.css';

const words = loadSpeech(navigator.language);
const { books, write, refresh } = openBooks(callInWords(call, words));
refresh();
const speech = await words;
document.documentElement.lang = speech.words.locale;
document.documentElement.dir = speech.words.direction;
document.title = `${speech.options.title} - Balance First`;

const askToNotify = () => extension.askToNotify();
const asked = RULE_IDS.find((rule) => location.hash === `#quiet-${rule}`) ?? null;

function View() {
  return <OptionsPage {...{ speech, write, askToNotify, asked }} books={books.value} openAgain={refresh} />;
}

// Another tab or the balance page may have written in the meantime.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') refresh();
});
render(<View />, document.getElementById('root') ?? document.body);
