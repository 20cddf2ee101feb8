import { type RuleCases, sampleOf } from '../../../../support/core/ruleCases';

const sample = sampleOf('page-unreadable', { page: 'review', why: 'contradiction' });

export const cases: RuleCases<'page-unreadable'> = {
  sample,
  verdicts: [[sample, "This page can't be read here, so nothing is said about your balance."]],
};
