import { equal, type Money } from '../money/money';
import { type AmountRole, roleOf } from './amountRoles';
import { countsAmounts, creditCount } from './creditCount';
import { type MailList, saidOfItem, saysAdded } from './listIntros';
import { type AmountToken, CREDITS, has, is, type ReadSentence } from './tokens';

/** An amount that a mail names, and what it is. */
export interface Mention {
  readonly role: AmountRole;
  /** Null if it has no single reading in the shop's currency. */
  readonly value: Money | null;
  /** The number of its sentence. `at` says where in it the amount stands. */
  readonly sentence: number;
  readonly at: number;
  /** How many equal credits it stands for; null if the amount may be that of one credit or the sum of all. */
  readonly count: number | null;
  /** The mail says that it is one more credit. */
  readonly another: boolean;
  /** The mail says that its end is put off. */
  readonly prolonged: boolean;
}

/** Every amount of the sentences, in order. */
export function mentionsIn(sentences: readonly ReadSentence[], lists: ReadonlyMap<number, MailList>): Mention[] {
  const paysBack = sentences.some((sentence) => has(sentence, 'refund', 'pay-card'));
  return sentences.flatMap((sentence, index) => {
    const mentions = sentence.tokens.flatMap((token, at): Mention[] => {
      if (token.kind !== 'amount') return [];
      const role = confirmed(roleIn(sentence, token, lists), token, sentences, index, paysBack);
      return [
        {
          role,
          value: token.value,
          sentence: index,
          at: token.start,
          count: creditCount(sentence, token),
          another: isAnother(sentence, at),
          prolonged: has(sentence, 'prolonged'),
        },
      ];
    });
    return counted(mentions, sentence);
  });
}

/**
 * Marks all amounts as given if one is given and the sentence says as many credits as it has amounts: "Two credits were
 * added: $2.00 and $4.00".
 */
function counted(mentions: readonly Mention[], { small }: ReadSentence): readonly Mention[] {
  const among = mentions.filter(({ role }) => role === 'given' || role === 'loose');
  const all = among.length > 1 && among.some(({ role }) => role === 'given') && countsAmounts(small, among.length);
  return all
    ? mentions.map((mention) => (among.includes(mention) ? { ...mention, role: 'given', count: 1 } : mention))
    : mentions;
}

function confirmed(
  role: AmountRole,
  amount: AmountToken,
  sentences: readonly ReadSentence[],
  at: number,
  paysBack: boolean,
): AmountRole {
  const sentence = sentences[at] as ReadSentence;
  const byNext = ['unsure', 'held', 'labelled', 'offered'].includes(role) && isConfirmed(sentence, sentences[at + 1]);
  const isOpen = ['unsure', 'labelled', 'loose', 'other'].includes(role);
  const byName = role === 'loose' && !paysBack && isNamedByNext(sentences, at);
  return byNext || byName || (isOpen && isAmountOf(sentence, amount, sentences[at - 1])) ? 'given' : role;
}

/**
 * Whether an amount is that of the credit in the sentence before: "Amount: $5.00" after "A promotional credit has been
 * added to your account."
 */
function isAmountOf(sentence: ReadSentence, amount: AmountToken, previous: ReadSentence | undefined): boolean {
  if (!previous || previous.tokens.some(({ kind }) => kind === 'amount') || !has(previous, ...CREDITS)) return false;
  if (sentence.tokens.filter(({ kind }) => kind === 'amount').length !== 1) return false;
  return AMOUNT_LABEL.test(sentence.small.slice(0, amount.start)) && saysAdded(previous);
}
/** Whether the credit is named only in the next sentence: "We've credited $5 to your account. The credit expires …". */
function isNamedByNext(sentences: readonly ReadSentence[], at: number): boolean {
  const [sentence, next] = [sentences[at] as ReadSentence, sentences[at + 1]];
  if (!next || !saysAdded(sentence) || sentence.tokens.filter(({ kind }) => kind === 'amount').length !== 1)
    return false;
  const first = next.tokens.find((token) => !is(token, 'whose', 'plural'));
  const tellsOfUse = has(next, 'end', 'use') || /automat|自動/.test(next.small);
  const open = has(next, 'lure', 'ask', 'promised', 'gone', 'ended', 'gift-card');
  return is(first, ...CREDITS) && tellsOfUse && !open && next.tokens.every(({ kind }) => kind !== 'amount');
}
const AMOUNT_LABEL =
  /^(?:amount|value|betrag|wert|hohe|montant|valeur|importo|valore|importe|valor|金額|額)(?: of credit)?(?: ?[::|] ?)$/u;

/** Roles of credits that are the reader's, or may be. */
const CREDIT_ROLES: readonly AmountRole[] = ['given', 'held', 'labelled', 'unsure', 'loose'];

/**
 * Whether the next sentence says that the only amount of this one is there: "You get $1.50 in credit. It has been added
 * to your account."
 */
function isConfirmed(sentence: ReadSentence, next: ReadSentence | undefined): boolean {
  const amounts = sentence.tokens.filter(({ kind }) => kind === 'amount').length;
  if (amounts !== 1 || !next || next.tokens.some(({ kind }) => kind === 'amount')) return false;
  if (has(sentence, 'lure', 'condition', 'least', 'or-more', 'cap', 'promised', 'gone', 'ended', 'not')) return false;
  return saysAdded(next);
}

/** "$2.00 used" in a list of what happened. Elsewhere the word says that a credit can be used. */
const USED = /(?<!be |to be )(?<!\p{L})(?:used|redeemed|spent)(?! (?:it|toward|on (?:any|all|select)))(?!\p{L})/u;

function roleIn(sentence: ReadSentence, amount: AmountToken, lists: ReadonlyMap<number, MailList>): AmountRole {
  const said = saidOfItem(sentence, lists);
  if (said !== null && USED.test(sentence.small)) return 'gone';
  const role = roleOf(sentence, amount, said === 'given' || said === 'held' ? said : null);
  if (said === null || said === 'given' || said === 'held' || !CREDIT_ROLES.includes(role)) return role;
  if (said !== 'unknown') return said;
  // If a heading says nothing about giving, its list is about something else than what was given.
  const list = lists.get(sentence.place?.list ?? 0);
  if (role === 'given' && list?.headed && list.asks) return 'unsure';
  return role === 'unsure' && list?.headed ? 'aside' : role;
}

const isAnother = ({ tokens }: ReadSentence, at: number) =>
  is(tokens[at - 1], 'another') ||
  is(tokens[at + 1], 'another') ||
  (is(tokens[at - 2], 'another') && is(tokens[at - 1], 'yours', 'whose'));

/** Whether the value of an amount is also among others. */
export const isAmong = ({ value }: Pick<Mention, 'value'>, others: readonly Pick<Mention, 'value'>[]): boolean =>
  value !== null && others.some((other) => other.value !== null && equal(other.value, value));
