import { useSignal } from '@preact/signals';
import { type CalendarDay, calendarDay, dayAt, type EpochMs } from '../../core/calendarDay';
import { marketplace } from '../../core/marketplaces';
import { type Money, zero } from '../../core/money';
import type { InBook, InputOf } from '../../messages/protocol';
import { bookOf } from '../forms/books';
import { DayField } from '../forms/DayField';
import { FormShell } from '../forms/FormShell';
import { MoneyField } from '../forms/MoneyField';
import { type Checked, useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import type { Write } from '../forms/write';
import { type AmountCheck, checkAmount } from './amountCheck';
import type { Speech } from './words';

interface Props {
  readonly speech: Speech;
  readonly book: InBook;
  readonly now: EpochMs;
  readonly write: Write;
  readonly close: (says: string | null) => void;
}

const LONGEST_NAME = 40;

type NewReserve = InputOf<'reserve.add'>;
type FieldName = 'name' | 'target' | 'floor' | 'by';

/** Begins a reserve: what it is for, and where the shopper likes, how much, by when and what always stays. */
export function ReserveForm({ speech, book, now, write, close }: Props) {
  const { reserve, form } = speech.own;
  const { currency, zone } = marketplace(book.marketplace);
  const [name, target, floor, by] = [useSignal(''), useSignal(''), useSignal(''), useSignal('')];

  /** An amount that may be left out. */
  function optional(text: string): AmountCheck | { readonly ok: true; readonly value: null } {
    return text.trim() === '' ? { ok: true, value: null } : checkAmount(text, book.marketplace, speech, 'above-zero');
  }

  function checkDay(): { readonly on: CalendarDay | null } | null {
    if (by.value === '') return { on: null };
    const on = calendarDay(by.value);
    return on === null || on < dayAt(now, zone) ? null : { on };
  }

  function check(): Checked<NewReserve, FieldName> {
    const said = name.value.replace(/\s+/g, ' ').trim();
    const wrongName = said === '' ? reserve.nameMissing : said.length > LONGEST_NAME ? reserve.nameLong : null;
    const [aim, least, day] = [optional(target.value), optional(floor.value), checkDay()];
    if (wrongName === null && aim.ok && least.ok && day !== null) {
      const kept: Money = least.value ?? zero(currency);
      return { ok: true, value: { ...bookOf(book), name: said, target: aim.value, floor: kept, by: day.on } };
    }
    return {
      ok: false,
      errors: {
        ...(wrongName === null ? {} : { name: wrongName }),
        ...(aim.ok ? {} : { target: aim.why }),
        ...(least.ok ? {} : { floor: least.why }),
        ...(day === null ? { by: reserve.dayFault } : {}),
      },
    };
  }

  const submission = useSubmission<NewReserve, FieldName>({
    check,
    send: (value) => write('reserve.add', value),
    done: () => close(reserve.added),
  });
  const { errors } = submission;
  return (
    <FormShell label={reserve.add} words={form} submission={submission} onCancel={() => close(null)}>
      <TextField label={reserve.name} text={name} error={errors.name} />
      <div class="field-pair">
        <MoneyField label={reserve.target} marketplace={book.marketplace} text={target} error={errors.target} />
        <DayField label={reserve.by} text={by} error={errors.by} />
      </div>
      <MoneyField
        label={reserve.floor}
        hint={reserve.floorHint}
        marketplace={book.marketplace}
        text={floor}
        error={errors.floor}
      />
    </FormShell>
  );
}
