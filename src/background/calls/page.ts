import { payForecast } from '../../core/advice/payForecast';
import { withPopupAnswer } from '../../core/page/firstSight';
import type { Result } from '../../core/result/result';
import type { pageCalls } from '../../messages/calls/page';
import type { InputOf, OutputOf } from '../../messages/protocol';
import type { OwnPageHandlers } from '../../messages/serve';
import { judgePage } from '../advisor';
import type { AfterChange } from '../afterChange';
import { type Context, stampOf } from '../context';
import { asAllowed } from '../sights';

/** The calls about the page in the front tab. */
export function pageHandlers(context: Context, after: AfterChange): OwnPageHandlers<typeof pageCalls> {
  const { store, now } = context;
  return {
    'page.judge': (shown) => judged(context, shown),
    'thisTime.say': ({ tab, wish, ...said }) => after(store.keepThisTime(tab, wish && { ...said, wish, at: now() })),
    'sight.settle': ({ layout, matches }) =>
      after(store.changeSights((before) => withPopupAnswer(before, layout, matches, now()))),
    'account.say': ({ visit, account }) => after(store.answerQuestion(visit, account, stampOf(context))),
  };
}

async function judged(
  context: Context,
  { reading, settling, tab, container }: InputOf<'page.judge'>,
): Promise<Result<OutputOf<'page.judge'>>> {
  const page = await asAllowed(context, reading);
  // The popup asks about a page that is already open, so this must not end what was said for an order.
  const tabPage = tab === undefined ? null : { tab, loadedAt: null, isTop: false };
  const verdict = await judgePage(context, { page, tab: tabPage, container }, settling === true);
  if (!verdict.ok) return verdict;
  const { advice, situation } = verdict.value;
  const { thisTime = null, purse } = situation;
  return {
    ok: true,
    value: {
      advice: advice.filter(({ place }) => place !== 'hold'),
      thisTime,
      forecast: payForecast(situation),
      ...(purse.book.account !== undefined && { account: purse.book.account }),
    },
  };
}
