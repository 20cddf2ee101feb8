import { type RuleCases, sampleOf } from '../../../../support/core/ruleCases';

const sample = sampleOf('redeem-elsewhere', { count: 2, accounts: [null, 'Work'] });

export const cases: RuleCases<'redeem-elsewhere'> = {
  sample,
  verdicts: [
    [sample, 'You keep books for the first account and “Work” here. Is this the right account?'],
    [
      { ...sample, count: 3, accounts: [null, 'Work', 'Home'] },
      'You keep books for the first account, “Work”, and “Home” here. Is this the right account?',
    ],
    [
      { ...sample, count: 4, accounts: [null, 'Work', 'Home', 'Club'] },
      'You keep books for 4 accounts here. Is this the right account?',
    ],
  ],
};
