import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CreditsInMail, MailCredit } from '../../../src/core/creditMail/creditsInMail';
import { MARKETPLACE_IDS, type MarketplaceId } from '../../../src/core/marketplaces/marketplaces';
import { FIXTURES_FOLDER } from '../places';

/** A hand-written mail, and what a careful person reads in it. */
export interface TableMail {
  readonly table: string;
  readonly shop: MarketplaceId;
  readonly text: string;
  readonly says: string;
}

/**
 * The mails of `fixtures/mails`. Each begins with a line such as `== US: 150 2027-07-15 digital`. The line has the
 * shop, then each credit (minor units, end, scope, conditions, reasons in brackets), separated by ` + `, or why there
 * is no credit. Invisible characters are written as `\u202B`, tabs as `\t`.
 */
export function tableMails(): readonly TableMail[] {
  const files = globSync(join(FIXTURES_FOLDER, 'mails/*.txt')).sort();
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/^== /m)
      .slice(1)
      .map((mail) => {
        const [, shop = '', says = '', text = ''] = /^([A-Z]{2}): (.*)\n([\s\S]*)$/.exec(mail.trimEnd()) ?? [];
        const id = MARKETPLACE_IDS.find((known) => known === shop);
        if (!id) throw new Error(`${file}: no shop in “${mail.slice(0, 40)}”`);
        const hidden = text.replaceAll('\\t', '\t');
        const plain = hidden.replace(/\\u([0-9A-F]{4})/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        );
        return { table: basename(file, '.txt'), shop: id, text: plain, says };
      }),
  );
}

/** What was read, in the notation of the tables. */
export function said(mail: CreditsInMail): string {
  return mail.ok ? mail.value.credits.map(creditSaid).join(' + ') : mail.why;
}

function creditSaid({ left, ends, scope, terms, unsure }: MailCredit): string {
  return [
    left.minor,
    typeof ends === 'object' ? ends.on : ends,
    scope,
    terms?.notGiftCards && 'not-gift-cards',
    terms?.threshold && `from-${terms.threshold.minor}`,
    ...unsure.map(({ why }) => `(${why})`),
  ]
    .filter(Boolean)
    .join(' ');
}
