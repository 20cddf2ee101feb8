import type { PayForecast } from '../../core/advice/payForecast';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { formatMoneyIn } from '../../words/formatMoney';
import { useSpeech } from '../shared/surroundings';

interface Props {
  readonly marketplace: MarketplaceId;
  readonly forecast: PayForecast;
}

/** Shows what will probably pay for the order of this page, and what each purse will hold afterwards. */
export function Forecast({ marketplace, forecast }: Props) {
  const { words, own } = useSpeech();
  const said = own.forecast;
  const { credit, balance, rest, paidWith, balanceAfter, creditAfter, fromReserves } = forecast;
  const sum = (amount: typeof credit) => formatMoneyIn(amount, marketplace);
  const after = [
    balanceAfter && said.balanceAfter(sum(balanceAfter)),
    creditAfter && said.creditAfter(sum(creditAfter)),
  ].filter((part) => part !== null);
  const rows = [
    { label: said.credit, amount: credit },
    { label: said.balance, amount: balance },
    { label: words.line.pays[paidWith], amount: rest },
  ].filter(({ amount }) => amount.minor > 0);
  return (
    <div class="forecast" data-forecast={forecast.basis}>
      <h3 class="forecast-title">{said.title}</h3>
      <dl class="receipt">
        {rows.map(({ label, amount }) => (
          <div key={label} class="receipt-line">
            <dt>{label}</dt>
            <dd>{sum(amount)}</dd>
          </div>
        ))}
      </dl>
      {fromReserves && <p data-from-reserves>{said.fromReserves(sum(fromReserves))}</p>}
      {after.length > 0 && <p data-after>{said.after(after.join(', '))}</p>}
      <p class="quiet">
        {said.basis[forecast.basis]} {said.unsure}
      </p>
    </div>
  );
}
