import { useState } from 'preact/hooks';
import type { AccountLabel } from '../../core/ledger/book';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { AccountQuestion } from '../../messages/protocol';
import { formatMoneyIn } from '../../words/formatMoney';
import { QuestionIcon } from '../shared/icons';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';
import { LabelForm } from './LabelForm';

interface Props {
  readonly question: AccountQuestion;
}

/**
 * Asks which account a balance page belonged to, because the page contradicts the books. One press answers. A new
 * account needs a label too.
 */
export function AccountAsk({ question }: Props) {
  const write = useWrite();
  const said = useSaid();
  const { account: own } = useSpeech().own;
  const [naming, setNaming] = useState(false);
  const { visit, balance, lastUsed, accounts } = question;
  const { host } = marketplace(question.marketplace);
  const send = (account: AccountLabel | null) => write('account.say', { visit, account });

  async function press(account: AccountLabel | null): Promise<void> {
    const answer = await send(account);
    said(answer.ok ? own.told : answer.error);
  }

  return (
    <section class="ask-panel" aria-labelledby={`ask-${visit}`}>
      <p class="ask-head" id={`ask-${visit}`}>
        <QuestionIcon />{' '}
        <span>
          {balance === null ? own.ask(host) : own.askWith(host, formatMoneyIn(balance, question.marketplace))}
        </span>
      </p>
      <p class="quiet">{own.why}</p>
      <ul class="causes">
        {accounts.map((account) => (
          <li key={account ?? ''}>
            <button type="button" class="button cause" onClick={() => void press(account)}>
              <span>{account ?? own.first}</span>
              {account === lastUsed && <span class="cause-likelihood">{own.sameAsLast}</span>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button cause" aria-expanded={naming} onClick={() => setNaming(!naming)}>
            <span>{own.other}</span>
          </button>
        </li>
      </ul>
      {naming && (
        <LabelForm
          labels={accounts.filter((account) => account !== null)}
          send={send}
          done={() => said(own.told)}
          cancel={() => setNaming(false)}
        />
      )}
    </section>
  );
}
