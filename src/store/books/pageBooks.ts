import type { SaidThisTime } from '../../core/advice/thisTime';
import type { AccountLabel } from '../../core/ledger/book';
import { LEARNED_NOTHING } from '../../core/ledger/learned';
import type { Sight } from '../../core/page/firstSight';
import type { Result } from '../../core/result/result';
import { answerQuestion } from '../balancePage/keptAccounts';
import type { CreditShelf } from '../credits/keptCredits';
import { keyedHash } from '../database/keyedHash';
import { secretOf } from '../database/profileSecret';
import { changeRow, readRow, SIGHTS_ROW } from '../database/rowChanges';
import { TABLE_NAMES } from '../database/tables';
import type { Stamp } from '../ledger/entries';
import { forgetThisTimes, keepThisTime } from '../orders/keptThisTime';
import { follow, keyedIn, type Lesson, type PageShown, type TakenIn, takeIn } from '../takeIn';
import { readSituation } from '../views/readSituation';
import { type Doors, ORDER_TABLES } from './doors';

/** What pages teach, and what the shopper says about them. */
export interface PageBooks {
  /**
   * Takes in a page and reads the situation after it. What the page teaches is learned as far as the settings allow.
   * What the shopper said for the order of its tab continues or ends. If the page teaches something, all of this is one
   * transaction. Reading takes the same time after ten entries as after a hundred thousand.
   *
   * @param lessons what the page teaches; null if nothing may be written
   */
  takeIn(seen: PageShown, lessons: readonly Lesson[] | null, stamp: Stamp): Promise<Result<TakenIn>>;
  /** Writes a page that waited for an answer into the books of its account. Null is the first account. */
  answerQuestion(visit: string, account: AccountLabel | null, stamp: Stamp): Promise<Result<null>>;
  /** Keeps what the shopper says only for the order of a tab. Null removes it. */
  keepThisTime(tab: number, said: SaidThisTime | null): Promise<Result<null>>;
  /** Forgets what the shopper said for the orders of all tabs. */
  forgetThisTimes(): Promise<Result<null>>;
  /** What the shopper said about layouts that no saved page proves. */
  readSights(): Promise<Result<readonly Sight[]>>;
  changeSights(change: (before: readonly Sight[]) => readonly Sight[]): Promise<Result<null>>;
}

export function pageBooks({ run, change, readKept }: Doors, shelf: CreditShelf): PageBooks {
  return {
    async takeIn(seen, lessons, stamp) {
      if (lessons !== null && lessons.length > 0) {
        return run(TABLE_NAMES, 'readwrite', (transaction) => takeIn(transaction, shelf, seen, lessons, stamp));
      }
      const found = await readKept(TABLE_NAMES, async (transaction) => {
        const shown = await keyedIn(transaction, seen);
        return readSituation(transaction, shelf, shown.page, stamp.at, shown);
      });
      if (!found.ok) return found;
      const { thisTimeChanges, ...situation } = found.value;
      if (lessons !== null && thisTimeChanges) {
        const followed = await change(['state'], async (transaction) =>
          follow(transaction, await keyedIn(transaction, seen), stamp.at),
        );
        if (!followed.ok) return followed;
      }
      return { ok: true, value: { ...situation, learned: LEARNED_NOTHING } };
    },
    answerQuestion: (visit, account, stamp) =>
      change([...ORDER_TABLES, 'questions', 'purses', 'state'], (transaction) =>
        answerQuestion(transaction, visit, account, stamp),
      ),
    keepThisTime: (tab, said) =>
      change(['state'], async (transaction) => {
        const purchase = said?.purchase ? keyedHash(await secretOf(transaction), said.purchase) : null;
        await keepThisTime(transaction, tab, said && { ...said, purchase });
      }),
    forgetThisTimes: () => change(['state'], forgetThisTimes),
    readSights: () =>
      run(
        ['settings'],
        'readonly',
        async (transaction) => (await readRow(transaction, SIGHTS_ROW)) ?? SIGHTS_ROW.fresh,
      ),
    changeSights: (changes) => change(['settings'], (transaction) => changeRow(transaction, SIGHTS_ROW, changes)),
  };
}
