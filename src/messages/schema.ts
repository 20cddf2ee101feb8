import * as z from 'zod/mini';
import { SAID_ON } from '../core/advice/thisTime';
import type { Book } from '../core/ledger/book';
import { DRIFT_CAUSES } from '../core/ledger/drift';
import {
  accountLabel,
  amount,
  balance,
  book,
  buyNowHabit,
  buyNowTakes,
  containerId,
  creditFields,
  day,
  deviceFields,
  epochMs,
  explainedCause,
  id,
  inCurrencyOf,
  layoutId,
  leftoverFields,
  marketplaceId,
  moveCause,
  note,
  numberHash,
  pointFields,
  reserveFields,
  ruleId,
  settingsFields,
  sum,
  thisTime,
  wish,
} from '../schemas/values';
import { pageReading } from './pageReadingSchema';
import type { ContentCalls, InputOf, OwnPageCalls } from './protocol';

type InputSchemas<Names extends keyof ContentCalls | keyof OwnPageCalls> = {
  readonly [Name in Names]: z.ZodMiniType<InputOf<Name>>;
};

/** Where something is said for one order, and for which. */
const saidOnPage = { on: z.enum(SAID_ON), purchase: z.nullable(numberHash) };
/** A tab's number, as browsers give it. */
const tab = z.int().check(z.nonnegative());
/** Whether the reading of a layout matches what the shopper sees. */
const sightSaid = z.strictObject({ layout: layoutId, matches: z.boolean() });

/** The input of each call that a content script may make. */
export const contentSchemas = {
  'reader.bring': z.null(),
  'page.read': z.strictObject({
    visit: id,
    reading: pageReading,
    loadedAt: z.exactOptional(epochMs),
    noticeRuns: z.boolean(),
    settling: z.exactOptional(z.literal(true)),
  }),
  'recorded.undo': z.strictObject({ entry: id }),
  'advice.snooze': z.strictObject({ rule: ruleId, span: z.enum(['hour', 'day', 'rule']) }),
  'advice.thisTime': z.strictObject({ wish: thisTime, ...saidOnPage }),
  'sight.answer': sightSaid,
} satisfies InputSchemas<keyof ContentCalls>;

const marketplaceOf = (input: { readonly book: Book }) => input.book.marketplace;
const importText = z.strictObject({ text: z.string(), way: z.enum(['merge', 'replace']) });
const { book: _, ...reserveTerms } = reserveFields;
/** A reserve's currency is checked where the reserve is known. */
const reserveMove = z.strictObject({ reserve: id, amount: sum });

/** The input of each call that the extension's own pages may make. */
export const ownPageSchemas = {
  'books.read': z.null(),
  'page.judge': z.strictObject({
    reading: pageReading,
    settling: z.exactOptional(z.literal(true)),
    tab: z.exactOptional(tab),
    container: z.exactOptional(containerId),
  }),
  'thisTime.say': z.strictObject({ tab, marketplace: marketplaceId, wish: z.nullable(thisTime), ...saidOnPage }),
  'balance.state': inCurrencyOf(z.strictObject({ book, balance, note }), marketplaceOf),
  'entry.add': inCurrencyOf(
    z.strictObject({
      book,
      amount: amount.check(z.refine(({ minor }) => minor !== 0, 'An entry needs an amount other than zero.')),
      cause: moveCause,
      note,
      ownDay: z.optional(day),
    }),
    marketplaceOf,
  ),
  'note.write': z.strictObject({
    book,
    text: note.check(z.refine((text) => text.trim() !== '', 'The note is empty.')),
    ownDay: z.optional(day),
  }),
  'note.amend': z.strictObject({ entry: id, note }),
  'entry.undo': z.strictObject({ entry: id }),
  'purse.change': inCurrencyOf(
    z.strictObject({
      book,
      wish: z.optional(wish),
      smallest: z.optional(balance),
      buyNow: z.optional(buyNowHabit),
      buyNowTakes: z.optional(z.nullable(buyNowTakes)),
    }),
    marketplaceOf,
  ),
  'credit.add': inCurrencyOf(
    z.strictObject({
      ...creditFields,
      left: amount.check(z.refine(({ minor }) => minor > 0, 'A credit needs an amount above zero.')),
      terms: z.optional(creditFields.terms),
      source: z.optional(creditFields.source),
    }),
    marketplaceOf,
  ),
  'credit.use': z.strictObject({ credit: id, amount: sum, order: z.optional(numberHash) }),
  'credit.lose': z.strictObject({ marketplace: marketplaceId, order: numberHash }),
  // A credit's currency is checked where the credit is known.
  'credit.change': z.strictObject({
    ...{ credit: id, kind: creditFields.kind, scope: creditFields.scope, ends: creditFields.ends, note },
    left: z.optional(balance),
    terms: z.optional(creditFields.terms),
  }),
  'credit.remove': z.strictObject({ credit: id }),
  'sight.settle': sightSaid,
  'reserve.add': inCurrencyOf(z.strictObject(reserveFields), marketplaceOf),
  'reserve.change': z.strictObject({ reserve: id, ...reserveTerms }),
  'reserve.deposit': reserveMove,
  'reserve.release': reserveMove,
  'reserve.remove': z.strictObject({ reserve: id }),
  'drift.mend': z.strictObject({ observation: id, cause: z.enum(DRIFT_CAUSES), account: z.optional(accountLabel) }),
  'drift.explain': z.strictObject({ observation: id, part: sum, cause: explainedCause }),
  'pending.settle': z.strictObject({ entry: id, gone: z.boolean() }),
  // A label is judged where those in use are known.
  'account.say': z.strictObject({ visit: id, account: z.nullable(z.string().check(z.maxLength(200))) }),
  'settings.change': z.strictObject({
    hold: z.exactOptional(settingsFields.hold),
    ladder: z.exactOptional(settingsFields.ladder),
    staleAfterDays: z.exactOptional(settingsFields.staleAfterDays),
    recordBalancePage: z.exactOptional(settingsFields.recordBalancePage),
    snoozes: z.exactOptional(settingsFields.snoozes),
  }),
  'device.change': z.strictObject({
    notifications: z.exactOptional(deviceFields.notifications),
    quiet: z.exactOptional(deviceFields.quiet),
    sync: z.exactOptional(deviceFields.sync),
  }),
  'points.add': z.strictObject(pointFields),
  'points.remove': z.strictObject({ batch: id }),
  'leftover.add': z.strictObject(leftoverFields),
  'leftover.remove': z.strictObject({ leftover: id }),
  'history.read': z.null(),
  'books.export': z.nullable(z.strictObject({ chosen: z.array(book).check(z.minLength(1), z.maxLength(200)) })),
  'import.look': importText,
  'books.import': importText,
  'books.erase': z.null(),
} satisfies InputSchemas<keyof OwnPageCalls>;
