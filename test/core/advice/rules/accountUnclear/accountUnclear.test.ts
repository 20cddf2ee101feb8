import type { PageReading } from '../../../../../src/core/page/pageReading';
import { ABSENT, read } from '../../../../../src/core/page/reading';
import { ruleTable } from '../../../../support/core/ruleTable';
import { review, situation, usd } from '../../../../support/core/situations';

const balancePage: PageReading = {
  kind: 'gift-balance',
  marketplace: 'US',
  facts: { balance: read(usd(4110), 'test'), activity: ABSENT },
};

ruleTable('a balance page that waits for the shopper to say whose it is', 'account-unclear', [
  [
    'it is the open page',
    situation(balancePage, { accountQuestion: 'this-page' }),
    { which: 'this-page', place: 'notice', severity: 'note', stake: null, holds: [] },
  ],
  [
    'it was opened earlier',
    situation(balancePage, { accountQuestion: 'earlier-page' }),
    { which: 'earlier-page', place: 'badge' },
  ],
  ['another page is open', situation(review(), { accountQuestion: 'earlier-page' }), { place: 'badge' }],
  ['no page waits', situation(balancePage), null],
]);
