import { type RuleCases, sampleOf } from '../../../../support/core/ruleCases';

const sample = sampleOf('account-unclear', { which: 'this-page' });

export const cases: RuleCases<'account-unclear'> = {
  sample,
  verdicts: [
    [sample, 'This page may belong to another account. Open the popup to say whose it is.'],
    [
      { ...sample, which: 'earlier-page' },
      'A balance page may belong to another account. Open the popup to say whose it is.',
    ],
  ],
};
