import type { Credit, CreditEnd } from '../credits/credit';
import { type MarketplaceId, shop } from '../marketplaces/marketplaces';
import { sum } from '../money/money';
import { failed, type Result } from '../result/result';
import type { WhyEndUnsure } from './creditEnds';
import { kindOf, type ScopeSaid, scopeOf, type WhyScopeUnsure } from './creditScope';
import { endsOf, type GrantEnd } from './endOfGrants';
import { sentencesOfGrant } from './grantSentences';
import { type Grant, grantsIn, type WhyNoGrant } from './grants';
import { listsOf, withItemsNamed } from './listIntros';
import { answerAbove, withoutHeads } from './mailHeads';
import { sentencesOf } from './mailSentences';
import { LONGEST_MAIL, type MailLine, plainLines } from './pastedText';
import { small } from './smallText';
import { has, readSentence } from './tokens';
import { withoutTotal, withoutTotalRows } from './totals';
import { languageOf } from './words/mailLanguages';

/** What a pasted e-mail says about a credit. Its end is `unclear` if the mail speaks of an end that can't be read. */
export interface MailCredit extends Pick<Credit, 'kind' | 'left' | 'scope' | 'terms'> {
  readonly ends: CreditEnd | 'unclear';
  /** The parts that the shopper has to check, and why. */
  readonly unsure: readonly Unsure[];
}

/** A part of a credit that is not known although the mail speaks of it. */
export type Unsure =
  | { readonly part: 'end'; readonly why: WhyEndUnsure }
  | { readonly part: 'scope'; readonly why: WhyScopeUnsure }
  /** The mail puts off the end of a credit that the shopper may already have kept. */
  | { readonly part: 'credit'; readonly why: 'maybe-known' };

/** Why no credit is read from an e-mail. */
export type WhyNoCredit =
  | 'empty'
  /** It is longer than {@link LONGEST_MAIL}. */
  | 'too-long'
  /** It contains control characters that make a text look different than it is. */
  | 'disguised'
  | WhyNoGrant;

/** What a mail gives. */
export interface MailCredits {
  /** Every credit that the mail gives, one by one. */
  readonly credits: readonly [MailCredit, ...MailCredit[]];
  /** All credits as one. The amount is their sum; the other parts are those that all credits share. */
  readonly together: MailCredit;
}

export type CreditsInMail = Result<MailCredits, WhyNoCredit>;

/**
 * Reads a pasted e-mail about credits, in any language of {@link languageOf} and of any shop. It returns each credit
 * that the mail says was given to the reader, with its scope and its end.
 *
 * It never chooses. If two amounts could be meant, it reads none. If two ends could be meant, it says so. Offers,
 * refunds, gift cards and what was used give no credit.
 *
 * The text is not kept, and no part of it is in the answer. Time grows with the length of the text.
 */
export function readCreditsInMail(text: string, id: MarketplaceId): CreditsInMail {
  if (text.trim() === '') return failed('empty');
  if (text.length > LONGEST_MAIL) return failed('too-long');
  const lines = plainLines(text);
  if (lines === null) return failed('disguised');
  const answer = answerAbove(lines);
  if (!answer) return readLines(lines, id);
  // The answer may give a credit that the mail below it does not speak of. Then only the answer counts, unless the mail
  // below gives a credit too.
  const above = readLines(answer.above, id);
  return above.ok && !readLines(answer.below, id).ok ? above : readLines(lines, id);
}

function readLines(lines: readonly MailLine[], id: MarketplaceId): CreditsInMail {
  const mail = withoutHeads(lines, id);
  const language = languageOf(small(mail.lines.map(({ cells }) => cells.join(' ')).join('\n')));
  if (language === 'other') return failed('not-understood');
  const of = shop(id);
  const read = withoutTotalRows(
    sentencesOf(mail.lines).map((sentence) => withoutTotal(readSentence(sentence, of, language))),
  );
  const lists = listsOf(read);
  const sentences = withItemsNamed(read, lists);
  const granted = grantsIn(sentences, lists);
  if (typeof granted === 'string') return failed(granted);
  const ends = endsOf(granted, sentences, mail.sent);
  const isProlonged = ({ prolonged }: Grant) =>
    prolonged || (granted.grants.length === 1 && sentences.some((sentence) => has(sentence, 'prolonged')));
  const [first, ...others] = granted.grants.map((grant): MailCredit => {
    const own = sentencesOfGrant(grant, granted.grants, sentences);
    const scope: ScopeSaid = own ? scopeOf(own) : { scope: 'unsure', unsure: 'several-scopes' };
    return {
      kind: kindOf(own ?? sentences),
      left: grant.left,
      ...partsOf(scope, ends.get(grant) ?? { ends: 'unknown' }, isProlonged(grant)),
    };
  });
  if (!first) return failed('not-understood');
  return { ok: true, value: { credits: [first, ...others], together: whole([first, ...others]) } };
}

function partsOf(said: ScopeSaid, end: GrantEnd, isProlonged: boolean): Omit<MailCredit, 'kind' | 'left'> {
  const unsure: Unsure[] = [
    ...(end.why ? [{ part: 'end', why: end.why } as const] : []),
    ...(said.unsure ? [{ part: 'scope', why: said.unsure } as const] : []),
    ...(isProlonged ? [{ part: 'credit', why: 'maybe-known' } as const] : []),
  ];
  return { scope: said.scope, ...(said.terms && { terms: said.terms }), ends: end.ends, unsure };
}

function whole(credits: readonly [MailCredit, ...MailCredit[]]): MailCredit {
  const [first] = credits;
  const left = sum(
    credits.map((credit) => credit.left),
    first.left.currency,
  );
  const same = (part: (credit: MailCredit) => unknown) =>
    credits.every((credit) => JSON.stringify(part(credit)) === JSON.stringify(part(first)));
  const { terms, ...rest } = first;
  return {
    ...rest,
    left,
    kind: same(({ kind }) => kind) ? first.kind : 'other',
    scope: same(({ scope }) => scope) ? first.scope : 'unsure',
    ...(terms && same((credit) => credit.terms) && { terms }),
    ...(same(({ ends }) => ends) ? {} : { ends: 'unclear', unsure: [{ part: 'end', why: 'several-ends' }] }),
  };
}
