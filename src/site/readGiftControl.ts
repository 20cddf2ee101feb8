import type { Marketplace } from '../core/marketplaces';
import type { Money } from '../core/money';
import { moneyIn, moniesIn } from '../core/moneyText';
import { ABSENT, type LocatorId, type Reading, read, unreadable } from '../core/reading';
import { readingOf } from './interpret';
import { aboutBalance } from './labels';
import { CHOICES, GIFT_CONTROLS, GOODS_AREAS } from './locators/payment';
import { isShown, shownText } from './shown';

/** The control with which the gift balance is used or left alone. */
export interface GiftControl {
  readonly by: LocatorId;
  readonly element: Element;
  readonly checked: boolean;
  /** Whether it is known by the shop's own names for it, not by its label alone. */
  readonly named: boolean;
  /** Whether the words beside it say that it is the gift balance's. */
  readonly labelled: boolean;
  /** The balance that it offers. */
  readonly offered: Reading<Money>;
  /** How much of the balance the label says is used ("$20.00 of your $50.00 …"), or null. */
  readonly used: Money | null;
}

const MOST_CHOICES = 300;
const MOST_LEVELS = 6;
const LONGEST_LABEL = 200;

function isChecked(choice: Element): boolean {
  return 'checked' in choice ? choice.checked === true : choice.getAttribute('aria-checked') === 'true';
}

/** The words that may be a choice's label: its own first, then those around it as long as no other choice shares them. */
function* labelsOf(choice: Element): Generator<string> {
  for (const label of (choice as Partial<HTMLInputElement>).labels ?? []) yield shownText(label);
  yield choice.getAttribute('aria-label') ?? choice.getAttribute('title') ?? '';
  let around = choice.parentElement;
  for (let level = 0; around && level < MOST_LEVELS && !/^(?:form|fieldset|body)$/.test(around.localName); level++) {
    const choices = [...around.querySelectorAll(CHOICES.css)].filter(isShown);
    const text = choices.length > 1 ? null : shownText(around);
    if (text === null || text.length > LONGEST_LABEL) return;
    yield text;
    around = around.parentElement;
  }
}

/** The balance in a label's words, and how much of it is used where both are named. */
function amountsIn(text: string, of: Marketplace, by: LocatorId): Pick<GiftControl, 'offered' | 'used'> {
  const amounts = moniesIn(text, of);
  const [used, offered] = typeof amounts === 'string' ? [] : amounts;
  // The documented form of a balance that covers the order: "$20.00 of your $50.00 gift card balance".
  if (
    used &&
    offered &&
    amounts.length === 2 &&
    used.minor <= offered.minor &&
    /\d\s*of your\s*\D{0,4}\d/i.test(text)
  ) {
    return { offered: read(offered, by), used };
  }
  return { offered: readingOf(moneyIn(text, of), by), used: null };
}

/** What a choice is when its words are read; null where they say that it is something else. */
function controlOf(choice: Element, by: LocatorId, named: boolean, of: Marketplace): GiftControl | null {
  let labelled = false;
  let amounts: Pick<GiftControl, 'offered' | 'used'> = { offered: unreadable('missing'), used: null };
  for (const text of labelsOf(choice)) {
    const about = aboutBalance(text);
    // What surrounds the label may speak of other credits; the label itself decides first.
    if (about === 'other') {
      if (!labelled) return null;
      break;
    }
    if (about === 'unknown' || (about === 'gift-card' && !named)) continue;
    labelled = true;
    amounts = amountsIn(text, of, by);
    if (amounts.offered.state === 'read' || moneyIn(text, of).state !== 'none') break;
  }
  // A label that names another currency's money, or no single amount, does not speak for the control.
  const clear = !(amounts.offered.state === 'unreadable' && amounts.offered.why === 'amount');
  if (!named && !labelled) return null;
  return { by, element: choice, checked: isChecked(choice), named, labelled: labelled && clear, ...amounts };
}

/**
 * Finds the gift balance's control: by the shop's names for it, else by a choice whose own label names the balance.
 *
 * @param area where choices are about paying; null where the shop's names alone may be trusted
 * @returns null where there is none, `several` where different ones are in sight
 */
export function readGiftControl(
  root: ParentNode,
  area: ParentNode | null,
  of: Marketplace,
): GiftControl | 'several' | null {
  let controls = GIFT_CONTROLS.flatMap(({ id, css }) =>
    [...root.querySelectorAll(css)].slice(0, MOST_CHOICES).flatMap((choice) => {
      const control = isShown(choice) ? controlOf(choice, id, true, of) : null;
      return control ? [control] : [];
    }),
  );
  // Where several wear the shop's name, the words tell which is the gift balance's.
  if (controls.some(({ labelled }) => labelled)) controls = controls.filter(({ labelled }) => labelled);
  if (controls.length === 0 && area) {
    for (const choice of [...area.querySelectorAll(CHOICES.css)].slice(0, MOST_CHOICES)) {
      const control = isShown(choice) && !choice.closest(GOODS_AREAS) ? controlOf(choice, CHOICES.id, false, of) : null;
      if (control && (control.offered.state === 'read' || control.labelled)) controls.push(control);
    }
  }
  const [first, ...others] = controls;
  if (!first) return null;
  const same = ({ checked, labelled, offered }: GiftControl) =>
    JSON.stringify([checked, labelled, offered.state === 'read' ? offered.value : offered]);
  return others.every((other) => other.element === first.element || same(other) === same(first)) ? first : 'several';
}

/** What the page offers: nothing where it has no control. */
export function offeredBy(control: GiftControl | 'several' | null): Reading<Money> {
  if (control === 'several') return unreadable('several');
  return control?.offered ?? ABSENT;
}

/** What to point at: the words beside the control, since the shop draws its own box over the control itself. */
export function placeOf({ element }: GiftControl): Element {
  return (element as Partial<HTMLInputElement>).labels?.[0] ?? element.parentElement ?? element;
}
