import { useSignal } from '@preact/signals';
import { type CalendarDay, calendarDay, dayAt } from '../../core/days/calendarDay';
import type { Book } from '../../core/ledger/book';
import type { Reserve } from '../../core/ledger/reserves';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { type Money, zero } from '../../core/money/money';
import type { Reason } from '../../core/result/reason';
import { LONGEST_NAME } from '../../core/settings/limits';
import type { InputOf } from '../../messages/protocol';
import { sayWhy } from '../../words/sayWhy';
import { type AmountCheck, checkAmount } from '../forms/amountCheck';
import { DayField } from '../forms/DayField';
import { FormShell } from '../forms/FormShell';
import { MoneyField } from '../forms/MoneyField';
import { type Checked, useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import { typable } from '../forms/typable';
import { useNow, useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  readonly book: Book;
  /** The reserve to change; absent for a new reserve. */
  readonly reserve?: Reserve;
  readonly close: (says: string | null) => void;
}

type Terms = Omit<InputOf<'reserve.change'>, 'reserve'>;
type FieldName = 'name' | 'target' | 'floor' | 'by';

function faultOfName(name: string): Reason | null {
  if (name === '') return { code: 'name-empty' };
  return name.length > LONGEST_NAME ? { code: 'name-too-long', most: LONGEST_NAME } : null;
}

/** Adds or changes a reserve: what it is for and, if the shopper likes, its target, its day and what always stays. */
export function ReserveForm({ book, reserve: before, close }: Props) {
  const speech = useSpeech();
  const now = useNow();
  const write = useWrite();
  const { reserve } = speech.own;
  const { currency, zone } = marketplace(book.marketplace);
  const name = useSignal(before?.name ?? '');
  const target = useSignal(before?.target ? typable(before.target) : '');
  const floor = useSignal(before?.floor.minor ? typable(before.floor) : '');
  const by = useSignal<string>(before?.by ?? '');

  /** Checks an amount that may be left out. The value is null where it is. */
  function optional(text: string): AmountCheck | { readonly ok: true; readonly value: null } {
    return text.trim() === '' ? { ok: true, value: null } : checkAmount(text, book.marketplace, speech, 'above-zero');
  }

  function checkDay(): { readonly on: CalendarDay | null } | null {
    if (by.value === '') return { on: null };
    const on = calendarDay(by.value);
    const isOver = on !== before?.by && on !== null && on < dayAt(now, zone);
    return on === null || isOver ? null : { on };
  }

  function check(): Checked<Terms, FieldName> {
    const said = name.value.replace(/\s+/g, ' ').trim();
    const wrongName = faultOfName(said);
    const [aim, least, day] = [optional(target.value), optional(floor.value), checkDay()];
    if (wrongName === null && aim.ok && least.ok && day !== null) {
      const kept: Money = least.value ?? zero(currency);
      return { ok: true, value: { name: said, target: aim.value, floor: kept, by: day.on } };
    }
    return {
      ok: false,
      errors: {
        ...(wrongName === null ? {} : { name: sayWhy(wrongName, speech) }),
        ...(aim.ok ? {} : { target: aim.why }),
        ...(least.ok ? {} : { floor: least.why }),
        ...(day === null ? { by: reserve.dayFault } : {}),
      },
    };
  }

  const submission = useSubmission<Terms, FieldName>({
    check,
    send: (terms) =>
      before ? write('reserve.change', { reserve: before.id, ...terms }) : write('reserve.add', { book, ...terms }),
    done: () => close(before ? reserve.changed : reserve.added),
  });
  const { errors } = submission;
  return (
    <FormShell
      label={before ? reserve.changeThis(before.name) : reserve.add}
      submission={submission}
      onCancel={() => close(null)}
    >
      <TextField label={reserve.name} hint={reserve.nameHint} text={name} error={errors.name} />
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
