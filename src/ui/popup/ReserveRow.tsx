import { useEffect, useRef, useState } from 'preact/hooks';
import type { EpochMs } from '../../core/days/calendarDay';
import type { Bleed } from '../../core/ledger/bleed';
import type { ReserveProjection } from '../../core/ledger/reserveProjection';
import { deposit, release, type WhyNotReserved } from '../../core/ledger/reserves';
import { compare, type Money } from '../../core/money/money';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import { AmountForm } from '../forms/AmountForm';
import type { Write } from '../forms/change';
import { RemoveAsk } from '../forms/RemoveAsk';
import { ReserveForm } from './ReserveForm';

interface Props {
  readonly speech: Speech;
  readonly projection: ReserveProjection;
  /** Small purchases since it began, or null. */
  readonly bleed: Bleed | null;
  /** What is free to spend of the purse; null while that is unknown. */
  readonly free: Money | null;
  readonly now: EpochMs;
  readonly write: Write;
  readonly said: (says: string) => void;
}

/** The small forms of a reserve; one is open at a time. */
const FORMS = ['deposit', 'release', 'change'] as const;
type Form = (typeof FORMS)[number];
/** What the button of each is called where the reserve is not in sight. */
const NAME_OF = { deposit: 'depositFor', release: 'releaseFrom', change: 'changeThis' } as const;

/** One reserve: what it holds of its target, by when, and the ways to put money in and to let it go. */
export function ReserveRow({ speech, projection, bleed, free, now, write, said }: Props) {
  const { reserve: own } = speech.own;
  const { reserve, deposited, holds } = projection;
  const {
    id,
    name,
    book: { marketplace },
  } = reserve;
  const [open, setOpen] = useState<Form | null>(null);
  const openers = useRef<Partial<Record<Form, HTMLButtonElement | null>>>({});
  const returnTo = useRef<Form | null>(null);
  const sum = (amount: Money) => formatMoneyIn(amount, marketplace);

  // A form that closes takes the focused control with it; the focus goes back to the button that opened it.
  useEffect(() => {
    if (open === null && returnTo.current !== null) openers.current[returnTo.current]?.focus();
    returnTo.current = open;
  }, [open]);

  function fault(amount: Money): string | null {
    const move = open === 'release' ? release(reserve, amount, deposited) : deposit(reserve, amount, free);
    return move.ok ? null : why(move.why, speech, sum(deposited), sum(free ?? amount));
  }

  return (
    <li class="reserve">
      <p class="reserve-head">
        <span class="reserve-name">{name}</span>
        <span>
          <strong>{sum(holds)}</strong> {reserve.target && own.of(sum(reserve.target))}
        </span>
      </p>
      {reserve.target && (
        <progress max={reserve.target.minor} value={deposited.minor} aria-label={own.progress(name)} />
      )}
      {aims(projection, speech) && <p class="reserve-aim">{aims(projection, speech)}</p>}
      {projection.covered && compare(projection.covered, holds) < 0 && (
        <p class="learned-stale">{own.covers(sum(projection.covered))}</p>
      )}
      {bleed && <BleedLines speech={speech} bleed={bleed} sum={sum} />}
      <div class="row-actions">
        {FORMS.map((what) => (
          <button
            key={what}
            type="button"
            class="button button-small"
            aria-expanded={open === what}
            aria-label={own[NAME_OF[what]](name)}
            ref={(button) => {
              openers.current[what] = button;
            }}
            onClick={() => setOpen(open === what ? null : what)}
          >
            {own[what]}
          </button>
        ))}
        <RemoveAsk
          words={{ ...own, removeThis: own.removeThis(name) }}
          remove={async () => {
            const answer = await write('reserve.remove', { reserve: id });
            said(answer.ok ? own.removed : answer.error);
          }}
        />
      </div>
      {open === 'change' && (
        <ReserveForm
          speech={speech}
          book={reserve.book}
          reserve={reserve}
          now={now}
          write={write}
          close={(says) => {
            if (says !== null) said(says);
            setOpen(null);
          }}
        />
      )}
      {(open === 'deposit' || open === 'release') && (
        <AmountForm
          speech={speech}
          marketplace={marketplace}
          label={own[NAME_OF[open]](name)}
          amountLabel={speech.own.form.amount}
          fault={fault}
          send={(amount) => write(open === 'deposit' ? 'reserve.deposit' : 'reserve.release', { reserve: id, amount })}
          done={(amount) => {
            said(open === 'deposit' ? own.deposited(sum(amount)) : own.released(sum(amount)));
            setOpen(null);
          }}
          cancel={() => setOpen(null)}
        />
      )}
    </li>
  );
}

function aims({ reserve, toTarget, days }: ReserveProjection, { own, words }: Speech): string {
  const parts = [
    toTarget &&
      (toTarget.minor === 0
        ? own.reserve.reached
        : own.reserve.toGo(formatMoneyIn(toTarget, reserve.book.marketplace))),
    reserve.by && days !== null && own.reserve.until(formatDay(reserve.by, words.locale, 'with-year'), days),
  ];
  return parts.filter(Boolean).join(', ');
}

function why(reason: WhyNotReserved, { own }: Speech, held: string, free: string): string {
  switch (reason) {
    case 'not-free':
      return own.reserve.onlyFree(free);
    case 'not-held':
      return own.reserve.onlyHeld(held);
    case 'not-positive':
    case 'other-currency':
      return own.form.aboveZero;
  }
}

interface BleedProps {
  readonly speech: Speech;
  readonly bleed: Bleed;
  readonly sum: (amount: Money) => string;
}

/** The small purchases that went by while something was being saved. */
function BleedLines({ speech: { own, words }, bleed: { since, digital, maybe }, sum }: BleedProps) {
  const day = formatDay(since, words.locale, 'without-year');
  return (
    <>
      {digital.count > 0 && <p class="bleed">{own.reserve.bleed(digital.count, sum(digital.total), day)}</p>}
      {maybe.count > 0 && <p class="bleed">{own.reserve.mayBleed(maybe.count, sum(maybe.total), day)}</p>}
    </>
  );
}
