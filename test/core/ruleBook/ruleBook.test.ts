import { describe, expect, it } from 'vitest';
import { RULE_BOOK, type RuleBookId } from '../../../src/core/ruleBook/ruleBook';
import { FACTS_EN } from '../../../src/words/en/facts';

const FACTS = Object.entries(RULE_BOOK) as [RuleBookId, (typeof RULE_BOOK)[RuleBookId]][];

describe.each(FACTS)('rule-book fact %s', (id, fact) => {
  it('is one plain sentence of at most twenty words', () => {
    expect(FACTS_EN[id]).toMatch(/^[A-Z][^!?]*\.$/);
    expect(FACTS_EN[id].split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  it('has a source and the month in which it was read', () => {
    expect(new URL(fact.source).protocol).toBe('https:');
    expect(fact.readIn).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  it('is Amazon’s own text only if its source is an Amazon address', () => {
    const onAmazon = /(^|\.)amazon\.[a-z.]+$/.test(new URL(fact.source).hostname);
    expect(fact.certainty === 'A').toBe(onAmazon);
  });

  it('conflicts in both directions', () => {
    for (const other of fact.conflictsWith) expect(RULE_BOOK[other].conflictsWith).toContain(id);
  });
});
