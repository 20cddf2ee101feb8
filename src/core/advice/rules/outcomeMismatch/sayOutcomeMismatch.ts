import type { Money } from '../../../money/money';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** An order was paid with another split than the shopper meant. */
export interface OutcomeMismatch extends AdviceOf<'outcome-mismatch', Money> {
  readonly how: 'card-instead' | 'balance-instead';
  readonly by: Money;
  readonly meant: Money;
  readonly took: Money;
  /** Whether nothing has shipped yet, so that the payment may still be changed. */
  readonly changeable: 'yes' | 'no' | 'unsure';
}

/** What each language says about it. */
export interface OutcomeMismatchWords extends Named {
  readonly verdict: (parts: Pick<OutcomeMismatch, 'how'> & { readonly by: string }) => string;
  readonly meantLine: string;
  readonly tookLine: string;
  readonly changeable: Readonly<Record<OutcomeMismatch['changeable'], string>>;
  /** How to change the payment of an order to what was meant. */
  readonly howToChange: Readonly<Record<OutcomeMismatch['how'], string>>;
  readonly openOrder: string;
}

export function sayOutcomeMismatch(
  { how, by, meant, took, changeable }: OutcomeMismatch,
  own: OutcomeMismatchWords,
  pen: Pen,
): Said {
  const isOver = changeable === 'no';
  const page = isOver ? null : orderPageOf(pen.address);
  return {
    verdict: own.verdict({ by: pen.amount(by), how }),
    money: [...pen.line('balance', own.meantLine, meant), ...pen.line('plain', own.tookLine, took)],
    reasons: [own.changeable[changeable], ...(isOver ? [] : [own.howToChange[how]])],
    link: page === null ? null : { text: own.openOrder, href: page },
  };
}

/**
 * The address of the order's own page, found from the order in an address, or else the address itself; null if no
 * address is known.
 */
function orderPageOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { origin, searchParams } = new URL(address);
  const number = [...searchParams].find(([name]) => name.toLowerCase() === 'orderid')?.[1];
  if (number === undefined) return address;
  return `${origin}/gp/your-account/order-details?${new URLSearchParams({ orderID: number })}`;
}
