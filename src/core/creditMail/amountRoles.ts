import { isCredit, near, nearestOwner, ownerOf } from './amountOwners';
import { type AmountToken, CREDITS, has, is, type ReadSentence, type Token } from './tokens';

/**
 * What an amount is to the reader of a mail. `given`: a credit that the mail says was given. `held`: a credit that the
 * mail says is the reader's. `labelled`: the name of a credit with an amount. `unsure`: a credit about which the mail
 * says neither. `aside`: the same, in a list whose heading says that nothing was given. `loose`: the sentence names
 * nothing that the amount belongs to. All others are not a credit of the reader.
 */
export type AmountRole =
  | 'given'
  | 'held'
  | 'labelled'
  | 'unsure'
  | 'aside'
  | 'loose'
  | 'offered'
  | 'promised'
  | 'gone'
  | 'ended'
  | 'threshold'
  | 'gift-card'
  | 'pay-card'
  | 'refund'
  | 'balance'
  | 'other';

/**
 * Returns what an amount of a sentence is.
 *
 * @param said what the words before a list say about its items.
 */
export function roleOf(sentence: ReadSentence, amount: AmountToken, said: 'given' | 'held' | null = null): AmountRole {
  const { tokens } = sentence;
  const at = tokens.indexOf(amount);
  // "Promotional credit applied: -$3.00": a credit that was taken off was used.
  if (amount.signed) return isCredit(nearestOwner(tokens.slice(0, at).reverse())?.concept) ? 'gone' : 'other';
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (is(before, 'cap') && near(before, amount, 6)) return 'offered';
  if (isThreshold(sentence, amount, before, after)) return 'threshold';
  if (isBought(sentence, at)) return 'other';
  const owner = ownerOf(sentence, at);
  switch (owner) {
    case 'credit':
    case 'ebook-credit':
      return creditRole(sentence, at, said);
    case 'credit-balance':
      return addsToBalance(sentence, amount, before) ? creditRole(sentence, at, said) : 'balance';
    case 'gift-card':
    case 'pay-card':
    case 'refund':
    case 'balance':
      return owner;
    case null:
      return withoutOwner(sentence, at);
    default:
      return 'other';
  }
}

/** Examples: "$5.00 was added to your promotional balance", "a promotional balance of $5.00 was added". */
function addsToBalance(sentence: ReadSentence, amount: AmountToken, before?: Token): boolean {
  const stated =
    is(before, 'credit-balance') && !/^ (?:of|von|de|di) $/.test(sentence.small.slice(before?.end, amount.start));
  return has(sentence, 'got') && !stated;
}

function isThreshold({ small }: ReadSentence, amount: AmountToken, before?: Token, after?: Token): boolean {
  if (is(after, 'or-more') && near(after, amount, 3)) return true;
  // "Ab 20 €" is a threshold. If "ab" stands further away, it is another word of the sentence.
  return is(before, 'least') && near(before, amount, 22) && !/[;|"]/.test(small.slice(before?.end, amount.start));
}

/**
 * Whether the verb nearest to the amount says that it was paid: "You bought a $50 card", "Gutscheine über 50 €
 * gekauft".
 */
function isBought({ tokens, small }: ReadSentence, at: number): boolean {
  const amount = tokens[at] as Token;
  const comesLast = (token: Token | undefined) => token && VERB_LAST.test(small.slice(token.start, token.end));
  const behind = tokens[at + 1];
  if (is(behind, 'bought') && comesLast(behind) && near(behind, amount, 30)) return true;
  const verb = tokens.slice(0, at).findLast((token) => token.kind === 'amount' || is(token, ...VERBS));
  return is(verb, 'bought') && !comesLast(verb) && near(verb, amount, 60);
}
/** Words of buying that German and Japanese put after the amount. */
const VERB_LAST = /^(?:gekauft|erworben)$|チャージ/;
const VERBS = ['bought', 'got', 'yours', 'whose', 'ask', 'promised', 'lure', 'use'] as const;

/** Returns what the clause of a credit's amount says about the credit. */
function creditRole(sentence: ReadSentence, at: number, said: 'given' | 'held' | null): AmountRole {
  const { small } = sentence;
  const clause = clauseOf(sentence, at);
  const amount = sentence.tokens[at] as Token;
  if (has(clause, 'ended')) return 'ended';
  if (has(clause, 'gone')) return 'gone';
  if (goesToGiftBalance(sentence, at)) return 'gift-card';
  if (has(clause, 'pay-card')) return 'pay-card';
  if (has(clause, 'refund')) return 'refund';
  if (isPromised(sentence, clause)) return 'promised';
  if (has(clause, 'lure') || isAskedFor(sentence, at)) return 'offered';
  const given = has(clause, 'got') || said === 'given';
  const asks = has(clause, 'ask', 'offer') || clause.tokens.some((token) => isCondition(sentence, token, said));
  if (!given && (asks || isCapped(clause))) return 'offered';
  if (has(clause, 'balance') && !isLeftOfOne(sentence)) return 'balance';
  // "From 30 € on, we give you …" is a threshold. After the amount, such words say what the credit can be used on.
  if (!given && dependsOnSpending(sentence, at)) return 'offered';
  if (given || has(clause, 'prolonged')) return isDenied(sentence) || isSupposed(sentence, at) ? 'unsure' : 'given';
  if (has({ tokens: clause.tokens.filter(({ start }) => start < amount.start) }, 'not', 'excluded')) return 'unsure';
  if (said !== 'held' && WHEN.test(small.slice(0, amount.start))) return 'offered';
  if (said === 'held' || isHeld(sentence, at)) return 'held';
  return isLabelled(sentence, at) ? 'labelled' : 'unsure';
}

/** Whether the reader has this amount left, and the sentence has no other amount: "You have $5.00 in credit left". */
const isLeftOfOne = ({ tokens, small }: ReadSentence) =>
  tokens.filter(({ kind }) => kind === 'amount').length === 1 &&
  tokens.every((token) => !is(token, 'balance') || LEFT.test(small.slice(token.start, token.end)));
const LEFT =
  /^(?:remaining|left|still have left|(?:noch )?ubrig|verbleibend\p{L}*|restante?s?|(?:il vous )?reste|rimanent[ei]|residuo|rimast[oi]|(?:te )?quedan?|残り)$/u;

/**
 * Whether a credit is only promised. "Sie erhalten eine Gutschrift, die Ihrem Konto hinzugefügt wurde" is no longer a
 * promise.
 */
const isPromised = ({ small }: ReadSentence, clause: Pick<ReadSentence, 'tokens'>) =>
  clause.tokens.some(
    (token) => is(token, 'promised') && !(has(clause, 'got') && PRESENT.test(small.slice(token.start, token.end))),
  );
const PRESENT = /^(?:sie (?:erhalten|bekommen)|(?:erhalten|bekommen) sie|(?:du )?(?:erhaltst|bekommst)(?: du)?)$/;

/**
 * Whether a token is a condition of the credit. If a heading says that the credits are the reader's, "for your next
 * order" only says what they can be used on.
 */
function isCondition({ small, tokens }: ReadSentence, token: Token, said: 'given' | 'held' | null): boolean {
  if (!is(token, 'condition')) return false;
  const isThere = tokens.some(
    (other) => is(other, 'yours') && other.end <= token.start && THERE.test(small.slice(other.start, other.end)),
  );
  return !((said === 'held' || isThere) && NEXT.test(small.slice(token.start, token.end)));
}
/** Words that say that a credit is there: "Is available in your account and will be applied to your next order." */
const THERE = /available|active|in your|on your|verfugbar|bereit|konto|disponib|compte|account|attivo|cuenta|activo/;
const NEXT =
  /^(?:(?:on |with )?(?:your )?next|nachst|(?:bei ihrer|beim) nachst|(?:sur votre )?prochain|(?:sul )?prossim|(?:en tu )?proxim|次)/;

/** Whether the clause says "up to $5". */
const isCapped = ({ tokens }: Pick<ReadSentence, 'tokens'>) =>
  tokens.some((token, index) => is(token, 'cap') && tokens[index + 1]?.kind === 'amount');

/** Whether the reader must spend money first. Words that say what the credit can be used on do not count. */
function dependsOnSpending({ tokens }: ReadSentence, at: number): boolean {
  const spending = tokens.findIndex((token) => is(token, 'least', 'or-more'));
  return spending !== -1 && (spending < at || !has({ tokens: tokens.slice(at, spending) }, 'use', 'end', 'until'));
}

/** The words of this many cells before and after an amount may be about it. */
const CELLS_AROUND = 4;

/** The tokens between the nearest "but" on each side of an amount; in a table, those of the cells around it. */
function clauseOf(sentence: ReadSentence, at: number): Pick<ReadSentence, 'tokens'> {
  const { tokens, small } = sentence;
  if (sentence.cells) {
    const cellOf = ({ start }: Token) => small.slice(0, start).split('|').length;
    const own = cellOf(tokens[at] as Token);
    return { tokens: tokens.filter((token) => Math.abs(cellOf(token) - own) <= CELLS_AROUND) };
  }
  const parts = (token: Token, index: number) => {
    const gap = small.slice(tokens[index - 1]?.end ?? 0, token.start);
    // "We've refunded $20.00 to your Visa, and we've added …": the words about what was given begin a new clause.
    return (
      is(token, 'but') ||
      gap.includes(';') ||
      (is(token, 'got') && AND.test(gap) && tokens.slice(0, index).some(isRefund)) ||
      (token.kind === 'amount' && AND_A.test(gap) && tokens.slice(0, index).some(isRefund) && isSubject(tokens, index))
    );
  };
  const from = tokens.findLastIndex((token, index) => index <= at && parts(token, index));
  const to = tokens.findIndex((token, index) => index > at && parts(token, index));
  return { tokens: tokens.slice(Math.max(from, 0), to === -1 ? undefined : to) };
}

const AND = /(?:,|(?:^|[ ,])(?:and|und|sowie|et|ed?|y)) (?:also |auch |haben |wir haben )?$/;
const AND_A = /(?:^|[ ,])(?:and|und|sowie|et|ed?|y) (?:also |auch )?(?:an?|einen?|ein|une?|uno?) $/;
/** Example: "… and a $5.00 credit has been added" */
const isSubject = (tokens: readonly Token[], at: number) =>
  is(tokens[at + 1], ...CREDITS) && is(tokens[at + 2], 'got') && tokens[at + 3]?.kind !== 'amount';
const isRefund = (token: Token) => is(token, 'refund', 'pay-card');

/** Whether a "not" stands right before the words of giving. */
const isDenied = ({ tokens }: ReadSentence) =>
  tokens.some((token, index) => {
    const before = tokens[index - 1];
    return is(token, 'got') && is(before, 'not', 'excluded') && token.start - (before?.end ?? 0) <= 2;
  });

/** Whether the credit is only supposed, or comes later: "If a $5 credit has been added …", "追加されましたら". */
function isSupposed({ small, tokens }: ReadSentence, at: number): boolean {
  const got = tokens.filter((token) => is(token, 'got'));
  const to = Math.max((tokens[at] as Token).end, ...got.map(({ end }) => end));
  // A comma ends the supposed part: "When you chose No-Rush, you earned $1".
  if (isQuestion(small)) return true;
  const isPresent = got.some(({ start }) =>
    /(?:^| )(?:is|are|gets?|be) $/.test(small.slice(Math.max(0, start - 8), start)),
  );
  if (isPresent && WHEN.test(small.slice(0, to))) return true;
  const conjunction = SUPPOSED.exec(small.slice(0, to));
  if (conjunction && !/[,;:|](?!\d)/.test(small.slice(conjunction.index, to))) return true;
  return got.length > 0 && got.every(({ end }) => SUPPOSED_BEHIND.test(small.slice(end, end + 6)));
}
const SUPPOSED =
  /(?<!\p{L})(?:if|once|whether|unless|as soon as|wenn|falls|sobald|ob|lorsque|une fois que|des que|quando|una volta che|non appena|cuando|una vez que|en cuanto|si (?:vous|votre|une?|le|tu|te|has|se|su)|se (?:hai|ti|il|un|tuo))(?!\p{L})/u;
const SUPPOSED_BEHIND = /^(?:たら|ら、|場合|後|際|と、|時|まで|か(?:どうか|は))/;

/** Whether a text is a question. A question about a credit does not say that the credit is there. */
export const isQuestion = (text: string): boolean => /[?？]["')]?$/.test(text);

/** Words that make a present tense wait for something: "When the order ships, a $10 credit is added". */
const WHEN =
  /(?<!\p{L})(?:when|whenever|if|once|as soon as|wenn|falls|sobald|lorsque|quand|des que|quando|non appena|cuando|en cuanto) /u;

/** Whether the nearest verb before the amount asks for something: "Get a $5 credit", "earn $5". */
function isAskedFor({ tokens }: ReadSentence, at: number): boolean {
  const verb = tokens.slice(0, at).findLast((token) => is(token, 'ask', 'got', 'yours', 'whose', 'end', 'use'));
  return is(verb, 'ask') && near(verb, tokens[at] as Token, 40);
}

/** Whether the words for the gift card balance follow the amount: "… to your gift card balance". */
function goesToGiftBalance({ small, tokens }: ReadSentence, at: number): boolean {
  const card = tokens.findLast((token, index) => index > at && is(token, 'gift-card'));
  const ahead = card ? small.slice(Math.max(0, card.start - 14), card.start) : '';
  return /(?:to|in|on) (?:your |the )?(?:amazon )?$|(?:auf|in|zu) (?:ihr|ihrem|das|dem) $|(?:a|au|sur|al|en|sul) (?:votre |tu |tuo |su )?$|に$/.test(
    ahead,
  );
}

/**
 * Whether a credit is said to be there, or to be the reader's and to end. These words are about the credit only if no
 * other thing stands between.
 */
function isHeld(sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence;
  const ends = has(sentence, 'end', 'soon', 'never') || (has(sentence, 'until') && has(sentence, 'use'));
  return tokens.some((token, index) => {
    if (!is(token, 'yours') && !(ends && is(token, 'whose'))) return false;
    const between = index < at ? tokens.slice(index + 1, at) : tokens.slice(at + 1, index);
    return !between.some((other) => is(other, 'gift-card', 'pay-card', 'order', 'membership', 'points', 'sum'));
  });
}

/**
 * Whether an amount is labeled with a credit's name: in the cells of a table, or in a short heading such as "Digital
 * reward: $1.50". The name must stand first, or an end must stand beside it.
 */
function isLabelled({ text, tokens, cells }: ReadSentence, at: number): boolean {
  const name = tokens.slice(0, at).findLastIndex((token) => is(token, ...CREDITS));
  const named = name !== -1 || has({ tokens }, 'end');
  const short = named && text.split(' ').length <= 8 && !/[!?]$/.test(text);
  // "Promotional credit applied: $1.00" says what was done with the credit.
  const done = name !== -1 && has({ tokens: tokens.slice(name + 1, at) }, 'use', 'gone');
  return (cells || short) && !done && !has({ tokens }, 'sum', 'discount', 'refund', 'not');
}

/**
 * Returns the role of an amount whose sentence says only its use, but names no credit: "You've earned $1.50 toward
 * eBooks".
 */
function withoutOwner(sentence: ReadSentence, at: number): AmountRole {
  const amount = sentence.tokens[at] as Token;
  const given = sentence.tokens.some((token) => is(token, 'got') && near(token, amount, 24));
  const named =
    has(sentence, 'courtesy', 'no-rush') ||
    sentence.tokens.slice(at).some((token) => is(token, 'digital') && near(token, amount, 60));
  const otherwise = has(
    sentence,
    'gift-card',
    'pay-card',
    'points',
    'discount',
    'refund',
    'sum',
    'lure',
    'ask',
    'promised',
    'gone',
    'cap',
  );
  if (otherwise) return 'other';
  if (!named) return 'loose';
  if (given) return 'given';
  // "We're giving you $1.50 for eBooks", if nothing is asked for.
  const yours = sentence.tokens.slice(0, at).some((token) => is(token, 'yours') && near(token, amount, 24));
  return yours && !has(sentence, 'condition', 'offer', 'least', 'or-more') ? 'held' : 'loose';
}
