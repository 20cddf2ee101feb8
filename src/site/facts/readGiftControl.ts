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

/** The control that applies the gift balance or leaves it unused. */
export interface GiftControl {
  readonly by: LocatorId;
  readonly element: Element;
  /** Whether it is chosen; null where this is not clear. */
  readonly chosen: Chosen;
  /** Whether the control itself says its state, not only the name of the card around it. */
  readonly stated: boolean;
  /** The state that the shop's name for the card around the control tells; null where the control is in no card. */
  readonly drawn: Chosen;
  /** Whether it can't be changed. Such a control says little about what would be taken. */
  readonly disabled: boolean;
  /** Whether the words in the card say that this order can't take the balance. */
  readonly ineligible: boolean;
  /** Whether the page says that it is still working on the control. */
  readonly busy: boolean;
  /** Whether the shop's own names identify it, not only its label. */
  readonly named: boolean;
  /** How certainly the words beside it say that it is for the gift balance; null where they do not say so. */
  readonly labelled: Certainty | null;
  /** The balance that the control offers. */
  readonly offered: Reading<Money>;
  /** How much of the balance the label says is used ("$20.00 of your $50.00 …"); null where it does not say. */
  readonly used: Money | null;
}

const MOST_LEVELS = 6;
const LONGEST_LABEL = 200;

/** The words around a choice. A part that contains a text field is left out, because its words are about the field. */
function wordsAround(around: Element): string {
  if (!firstIn(around, TYPED)) return shownText(around);
  const parts = childrenOf(around).filter((part) => isShown(part) && !fits(part, TYPED) && !firstIn(part, TYPED));
  return parts.map(shownText).join(' ').trim();
}

/**
 * The texts that may be a choice's label. Its own label comes first. Texts around it follow, as long as no other choice
 * is in the same part.
 */
export function labelsOf(choice: Element): string[] {
  // A hidden copy of the choice may have a label for the same id.
  const own = [...((choice as Partial<HTMLInputElement>).labels ?? [])].filter(
    (label) => isShown(label) && !firstIn(label, GOODS),
  );
  const words = new Set(own.map(shownText));
  // Where labels differ, none counts, because one of them belongs to another control with the same id.
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

/** The balance in a label's words, and how much of it is used where the label says both. */
function amountsIn(text: string, of: Shop, by: LocatorId): Pick<GiftControl, 'offered' | 'used'> {
  const [used, offered, ...more] = moniesIn(text, of) as Money[];
  // The documented label of a balance that covers the order: "$20.00 of your $50.00 gift card balance".
  if (
    used?.currency &&
    offered?.currency &&
    more.length === 0 &&
    used.minor <= offered.minor &&
    PART_OF_BALANCE.test(text)
  ) {
    return { offered: read(offered, by), used };
  }
  // Where such a label has only one of its two amounts, nobody can tell which one it is.
  if (OF_BALANCE.test(text)) return { offered: unreadable('amount'), used: null };
  return { offered: notNegative(readingOf(moneyIn(text, of), by)), used: null };
}

/** The shop's own names for the control in a marketplace. */
const namesOn = (of: Shop) => (isPayBalance(of.id) ? { ...GIFT_CONTROLS, ...PAY_BALANCE_CONTROLS } : GIFT_CONTROLS);

type Label = About & { readonly text: string };

/** The label that describes a control. A label with an amount comes before one without. */
function speakingFor(texts: readonly Label[], named: boolean): Label | undefined {
  const fitting = texts.filter(({ about }) => about === 'balance' || (named && about === 'gift-card'));
  return fitting.find(({ text }) => /\p{Nd}|--/u.test(text)) ?? fitting[0];
}

/** Whether a choice can't be changed. */
function isDisabled(element: Element): boolean {
  return (element as Partial<HTMLInputElement>).disabled === true || closestTo(element, NOT_TO_CHANGE) !== null;
}

/** Reads a choice as the gift balance's control. Null where its words say that it is something else, or say nothing. */
function controlOf({ element: found, by }: Found, of: Shop): GiftControl | null {
  const inCard = by === 'gift-control/card' || by === 'gift-control/touch' ? choiceInCard(found) : found;
  const element = inCard ?? found;
  const named = by in namesOn(of);
  const texts = labelsOf(element).map((text): Label => ({ text, ...aboutBalance(text, of.id) }));
  if (texts.find(({ about }) => about !== 'unknown')?.about === 'other') return null;
  const label = speakingFor(texts, named);
  if (!label && !named) return null;
  let amounts = label ? amountsIn(label.text, of, by) : { offered: unreadable('missing'), used: null };
  // A label does not count where its amount is in another currency, or where it has no single amount.
  const clear = !(amounts.offered.state === 'unreadable' && amounts.offered.why === 'amount');
  const labelled = label && clear ? label.certainty : null;
  // Guessed words are the only evidence that this amount is the balance, although all of them are known.
  if (!named && labelled === 'guess' && amounts.offered.state === 'read') {
    const { value } = amounts.offered;
    amounts = { offered: isPayBalance(of.id) ? unreadable('one-signal') : readLikely(value, by), used: null };
  }
  const drawn = cardState(element);
  const own = inCard === null ? null : choiceState(element);
  // Where the choice in a card says no state, the card's name tells it.
  const chosen = own === undefined ? drawn : own;
  const busy = closestTo(element, BUSY) !== null;
  const disabled = isDisabled(element);
  const ineligible = by === 'gift-control/card' && certaintyOf('ineligible', shownText(found)) !== null;
  const stated = own !== undefined;
  return { by, element, chosen, stated, drawn, disabled, ineligible, busy, named, labelled, ...amounts };
}

/**
 * Whether the older page's raw numbers contradict a control. The radio is for a balance that covers the order, the box
 * for one that covers a part. Both are in the page at the same time.
 */
function isOtherOne(root: ParentNode, { element }: Found): boolean {
  const numbers = [RAW_BALANCE, RAW_TOTAL].map((css) => firstIn<HTMLInputElement>(root, css)?.value ?? '');
  if (!numbers.every((number) => /^\d{1,12}$/.test(number))) return false;
  const covers = Number(numbers[0]) >= Number(numbers[1]);
  const { type } = element as Partial<HTMLInputElement>;
  return (type === 'radio' && !covers) || (type === 'checkbox' && covers);
}

/**
 * Keeps the one of the older page's two controls that applies. The other one is disabled, or the raw numbers contradict
 * it.
 */
function applying(root: ParentNode, places: readonly Found[]): readonly Found[] {
  const isOlder = ({ by }: Found) => by.startsWith('gift-control/legacy');
  const left = places.filter((one) => !isOlder(one) || !isOtherOne(root, one));
  const canChange = left.some((one) => isOlder(one) && !isDisabled(one.element));
  return canChange ? left.filter((one) => !isOlder(one) || !isDisabled(one.element)) : left;
}

/**
 * Finds the gift balance's control by the shop's names for it, or else by a choice whose own label names the balance.
 *
 * @param area the part of the page where choices are about paying; null where only the shop's names may be trusted.
 * @returns null where there is none, `several` where different ones are in sight.
 */
export function readGiftControl(root: ParentNode, area: ParentNode | null, of: Shop): GiftControl | 'several' | null {
  const among = (places: readonly Found[]) =>
    places
      .filter(({ element }) => !closestTo(element, GOODS) && !fits(element, PROMOTION_CONTROL))
      .map((found) => controlOf(found, of))
      .filter((control) => control !== null);
  const places = Object.entries(namesOn(of)).flatMap(([by, css]) => allShown(root, { [by]: css }));
  // The card already represents the choice inside it.
  const outermost = places.filter(
    ({ by, element }) => by !== 'gift-control/card' || !places.some((other) => isAround(other, { by, element })),
  );
  // Where cards are shown, the older form stays in the page and says nothing.
  const frame = firstShown(root, CARD_FRAME)?.element;
  const ofCards = ({ by, element }: Found) => by === 'gift-control/card' || !frame || frame.contains(element);
  const cards = outermost.filter(({ by }) => by === 'gift-control/card');
  const named = among(applying(root, cards.length > 0 ? cards : outermost.filter(ofCards)));
  // Where several controls have the shop's name, their words tell which one is for the gift balance.
  const labelled = named.filter((control) => control.labelled !== null);
  const unnamed = (found: Found) => ofCards(found) && !places.some(({ element }) => element === found.element);
  const others = area ? among(allShown(area, CHOICES).filter(unnamed)) : [];
  const [first, ...more] = labelled.length > 0 ? labelled : named.length > 0 ? named : others;
  if (!first) return null;
  const contentOf = ({ chosen, drawn, offered, used }: GiftControl) =>
    JSON.stringify([chosen, drawn, offered.state === 'read' ? offered.value : offered, used]);
  // A choice that is known only by its label must have the same state as the control with the name.
  const alike = named.length === 0 || others.every(({ chosen }) => chosen === first.chosen);
  return alike && more.every((other) => contentOf(other) === contentOf(first)) ? first : 'several';
}

const isAround = (other: Found, one: Found) =>
  other.by === one.by && other.element !== one.element && other.element.contains(one.element);

/**
 * Whether some choice mentions gifts and an amount in words that are not understood. Such a choice may be for the gift
 * balance, so nobody can say that the page has no control for it.
 */
export function mayOfferBalance(root: ParentNode, of: Shop): boolean {
  return allShown(root, CHOICES)
    .filter(({ element }) => !closestTo(element, GOODS))
    .some(({ element }) => {
      const [gift] = labelsOf(element).filter((text) => certaintyOf('gift-mention', text) !== null);
      return gift && aboutBalance(gift, of.id).about !== 'other' && moneyIn(gift, of).state !== 'none';
    });
}

/** The balance that the page offers. It is absent where the page is known to have no control. */
export function offeredBy(control: GiftControl | 'several' | null): Reading<Money> {
  return control === 'several' ? unreadable('several') : (control?.offered ?? ABSENT);
}
