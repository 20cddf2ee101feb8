import { RULE_IDS } from '../../src/core/settings/ruleIds';
import { call } from '../../src/messages/send';
import { extension } from '../../src/platform/extension';
import { openBooks } from '../../src/ui/forms/booksController';
import { OptionsPage } from '../../src/ui/options/OptionsPage';
import { callInWords } from '../../src/ui/shared/said';
import { showPage, whenLookedAtAgain } from '../../src/ui/shared/showPage';
import { Around } from '../../src/ui/shared/surroundings';
import { loadSpeech } from '../../src/words/loadSpeech';
import '../../src/ui/forms/forms.css';
import '../../src/ui/options/options.css';

const words = loadSpeech(navigator.language);
const { books, write, refresh } = openBooks(callInWords(call, words));
refresh();
const speech = await words;
document.title = `${speech.options.title} - Balance First`;

const askToNotify = () => extension.askToNotify();
const asked = RULE_IDS.find((rule) => location.hash === `#quiet-${rule}`) ?? null;

function View() {
  return (
    <Around speech={speech} write={write}>
      <OptionsPage {...{ askToNotify, asked }} books={books.value} openAgain={refresh} />
    </Around>
  );
}

whenLookedAtAgain(document, refresh);
showPage(document, speech.words, <View />);
