import type { Shop } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { ABSENT, type LocatorId, type Reading, read, readLikely, unreadable } from '../../core/page/reading';
import { moneyIn, moniesIn } from '../../core/parsing/moneyText';
import { isPayBalance } from '../../core/ruleBook/balanceRules';
import { allShown, type Found, firstShown, notNegative, readingOf } from '../dom/interpret';
import { isShown, shownText } from '../dom/shown';
import { attributeOf, childrenOf, closestTo, firstIn, fits, parentOf } from '../dom/tree';
import { BUSY, CONTAINERS, NOT_TO_CHANGE } from '../locators/html';
import {
  CARD_FRAME,
  CHOICES,
  GIFT_CONTROLS,
  GOODS,
  PAY_BALANCE_CONTROLS,
  PROMOTION_CONTROL,
  RAW_BALANCE,
  RAW_TOTAL,
  TYPED,
} from '../locators/payment';
import { type About, aboutBalance, type Certainty, certaintyOf } from '../words/labels';
import { OF_BALANCE, PART_OF_BALANCE } from '../words/phrases';
import { type Chosen, cardState, choiceInCard, choiceState } from './choiceState';

/** The control with which the gift balance is used or left alone. */
export interface GiftControl {
  readonly by: LocatorId;
  readonly element: Element;
  /** Whether it is chosen; null where that is not clear. */
  readonly chosen: Chosen;
  /** Whether it says so itself, and not the name of the card around it alone. */
  readonly stated: boolean;
  /** The same as the shop's name for the card around it says; null where it is in none. */
  readonly drawn: Chosen;
  /** Whether it can't be changed, so that it says little of what would be taken. */
  readonly disabled: boolean;
  /** Whether the words in the card around it say that this order can't take the balance. */
  readonly ineligible: boolean;
  /** Whether the page says that it is still working on it. */
  readonly busy: boolean;
  /** Whether it is known by the shop's own names for it, not by its label alone. */
  readonly named: boolean;
  /** How certainly the words beside it say that it is the gift balance's; null where they do not. */
  readonly labelled: Certainty | null;
  /** The balance that it offers. */
  readonly offered: Reading<Money>;
  /** How much of the balance the label says is used ("$20.00 of your $50.00 …"), or null. */
  readonly used: Money | null;
}

const MOST_LEVELS = 6;
const LONGEST_LABEL = 200;

/** The words around a choice. Where something can be typed in there too, the part with that field speaks of the field. */
function wordsAround(around: Element): string {
  if (!firstIn(around, TYPED)) return shownText(around);
  const parts = childrenOf(around).filter((part) => isShown(part) && !fits(part, TYPED) && !firstIn(part, TYPED));
  return parts.map(shownText).join(' ').trim();
}

/** The words that may be a choice's label: its own first, then those around it as long as no other choice shares them. */
export function labelsOf(choice: Element): string[] {
  // A copy out of sight may have a label for the same id.
  const own = [...((choice as Partial<HTMLInputElement>).labels ?? [])].filter(
    (label) => isShown(label) && !firstIn(label, GOODS),
  );
  const words = new Set(own.map(shownText));
  // Labels that say different things say nothing: one of them is another control's of the same id.
  const texts = words.size === 1 ? [...words] : [];
  texts.push(attributeOf(choice, 'aria-label') ?? attributeOf(choice, 'title') ?? '');
  const text = shownText(choice);
  if (text.length <= LONGEST_LABEL) texts.push(text);
  let around = parentOf(choice);
  for (let level = 0; around && level < MOST_LEVELS && !fits(around, CONTAINERS); level++) {
    const shared = allShown(around, CHOICES).length > 1 || firstIn(around, GOODS);
    const text = shared ? '' : wordsAround(around);
    if (text.length > LONGEST_LABEL) break;
    texts.push(text);
    around = parentOf(around);
  }
  return texts;
}

/** The balance in a label's words, and how much of it is used where both are named. */
function amountsIn(text: string, of: Shop, by: LocatorId): Pick<GiftControl, 'offered' | 'used'> {
  const [used, offered, ...more] = moniesIn(text, of) as Money[];
  // The documented form of a balance that covers the order: "$20.00 of your $50.00 gift card balance".
  if (
    used?.currency &&
    offered?.currency &&
    more.length === 0 &&
    used.minor <= offered.minor &&
    PART_OF_BALANCE.test(text)
  ) {
    return { offered: read(offered, by), used };
  }
  // Of that form with one amount gone, nobody can say which of the two is left.
  if (OF_BALANCE.test(text)) return { offered: unreadable('amount'), used: null };
  return { offered: notNegative(readingOf(moneyIn(text, of), by)), used: null };
}

/** Where the shop's own names for the control are looked up in a marketplace. */
const namesOn = (of: Shop) => (isPayBalance(of.id) ? { ...GIFT_CONTROLS, ...PAY_BALANCE_CONTROLS } : GIFT_CONTROLS);

type Label = About & { readonly text: string };

/** The label that speaks for a control: one with an amount before one without. */
function speakingFor(texts: readonly Label[], named: boolean): Label | undefined {
  const fitting = texts.filter(({ about }) => about === 'balance' || (named && about === 'gift-card'));
  return fitting.find(({ text }) => /\p{Nd}|--/u.test(text)) ?? fitting[0];
}

/** Whether a choice can't be changed. */
function isDisabled(element: Element): boolean {
  return (element as Partial<HTMLInputElement>).disabled === true || closestTo(element, NOT_TO_CHANGE) !== null;
}

/** What a choice is when its words are read; null where they say that it is something else, or nothing at all. */
function controlOf({ element: found, by }: Found, of: Shop): GiftControl | null {
  const inCard = by === 'gift-control/card' || by === 'gift-control/touch' ? choiceInCard(found) : found;
  const element = inCard ?? found;
  const named = by in namesOn(of);
  const texts = labelsOf(element).map((text): Label => ({ text, ...aboutBalance(text, of.id) }));
  if (texts.find(({ about }) => about !== 'unknown')?.about === 'other') return null;
  const label = speakingFor(texts, named);
  if (!label && !named) return null;
  let amounts = label ? amountsIn(label.text, of, by) : { offered: unreadable('missing'), used: null };
  // A label that names another currency's money, or no single amount, does not speak for the control.
  const clear = !(amounts.offered.state === 'unreadable' && amounts.offered.why === 'amount');
  const labelled = label && clear ? label.certainty : null;
  // That it is the balance's which is offered rests on guessed words alone, though on all of them.
  if (!named && labelled === 'guess' && amounts.offered.state === 'read') {
    const { value } = amounts.offered;
    amounts = { offered: isPayBalance(of.id) ? unreadable('one-signal') : readLikely(value, by), used: null };
  }
  const drawn = cardState(element);
  const own = inCard === null ? null : choiceState(element);
  // A card whose choice says no state is in the state that the card's name says.
  const chosen = own === undefined ? drawn : own;
  const busy = closestTo(element, BUSY) !== null;
  const disabled = isDisabled(element);
  const ineligible = by === 'gift-control/card' && certaintyOf('ineligible', shownText(found)) !== null;
  const stated = own !== undefined;
  return { by, element, chosen, stated, drawn, disabled, ineligible, busy, named, labelled, ...amounts };
}

/**
 * Whether the older page's raw numbers speak against a control: the radio covers an order, the box a part of one, and
 * both stand in the page at once.
 */
function isOtherOne(root: ParentNode, { element }: Found): boolean {
  const numbers = [RAW_BALANCE, RAW_TOTAL].map((css) => firstIn<HTMLInputElement>(root, css)?.value ?? '');
  if (!numbers.every((number) => /^\d{1,12}$/.test(number))) return false;
  const covers = Number(numbers[0]) >= Number(numbers[1]);
  const { type } = element as Partial<HTMLInputElement>;
  return (type === 'radio' && !covers) || (type === 'checkbox' && covers);
}

/** Of the older page's two controls the one that applies: the other is switched off, or its raw numbers speak against it. */
function applying(root: ParentNode, places: readonly Found[]): readonly Found[] {
  const isOlder = ({ by }: Found) => by.startsWith('gift-control/legacy');
  const left = places.filter((one) => !isOlder(one) || !isOtherOne(root, one));
  const canChange = left.some((one) => isOlder(one) && !isDisabled(one.element));
  return canChange ? left.filter((one) => !isOlder(one) || !isDisabled(one.element)) : left;
}

/**
 * Finds the gift balance's control: by the shop's names for it, else by a choice whose own label names the balance.
 *
 * @param area where choices are about paying; null where the shop's names alone may be trusted
 * @returns null where there is none, `several` where different ones are in sight
 */
export function readGiftControl(root: ParentNode, area: ParentNode | null, of: Shop): GiftControl | 'several' | null {
  const among = (places: readonly Found[]) =>
    places
      .filter(({ element }) => !closestTo(element, GOODS) && !fits(element, PROMOTION_CONTROL))
      .map((found) => controlOf(found, of))
      .filter((control) => control !== null);
  const places = Object.entries(namesOn(of)).flatMap(([by, css]) => allShown(root, { [by]: css }));
  // What a card of the balance holds is found by the card.
  const outermost = places.filter(
    ({ by, element }) => by !== 'gift-control/card' || !places.some((other) => isAround(other, { by, element })),
  );
  // Beside cards the older form stays in the page, where it says nothing.
  const frame = firstShown(root, CARD_FRAME)?.element;
  const ofCards = ({ by, element }: Found) => by === 'gift-control/card' || !frame || frame.contains(element);
  const cards = outermost.filter(({ by }) => by === 'gift-control/card');
  const named = among(applying(root, cards.length > 0 ? cards : outermost.filter(ofCards)));
  // Where several wear the shop's name, the words tell which is the gift balance's.
  const labelled = named.filter((control) => control.labelled !== null);
  const unnamed = (found: Found) => ofCards(found) && !places.some(({ element }) => element === found.element);
  const others = area ? among(allShown(area, CHOICES).filter(unnamed)) : [];
  const [first, ...more] = labelled.length > 0 ? labelled : named.length > 0 ? named : others;
  if (!first) return null;
  const told = ({ chosen, drawn, offered, used }: GiftControl) =>
    JSON.stringify([chosen, drawn, offered.state === 'read' ? offered.value : offered, used]);
  // A choice that only its label names may not stand otherwise than the one with the name.
  const alike = named.length === 0 || others.every(({ chosen }) => chosen === first.chosen);
  return alike && more.every((other) => told(other) === told(first)) ? first : 'several';
}

const isAround = (other: Found, one: Found) =>
  other.by === one.by && other.element !== one.element && other.element.contains(one.element);

/**
 * Whether a choice names gifts and an amount in words that are not understood: it may be the gift balance's, so that
 * nobody can say that the page has no control for it.
 */
export function mayOfferBalance(root: ParentNode, of: Shop): boolean {
  return allShown(root, CHOICES)
    .filter(({ element }) => !closestTo(element, GOODS))
    .some(({ element }) => {
      const [gift] = labelsOf(element).filter((text) => certaintyOf('gift-mention', text) !== null);
      return gift && aboutBalance(gift, of.id).about !== 'other' && moneyIn(gift, of).state !== 'none';
    });
}

/** What the page offers: nothing where it is known to have no control. */
export function offeredBy(control: GiftControl | 'several' | null): Reading<Money> {
  return control === 'several' ? unreadable('several') : (control?.offered ?? ABSENT);
}
