import { describe, expect, it } from 'vitest';
import { type BuiltManifest, manifestFaults } from '../tools/package/manifest';
import { lintFaults } from '../tools/package/webExtLint';

const GOOD: BuiltManifest = {
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
  optional_permissions: ['notifications'],
  host_permissions: ['https://amazon.com/*', 'https://www.amazon.co.uk/*'],
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'" },
};

describe('manifestFaults', () => {
  it('finds nothing in a manifest that keeps the promises', () => {
    expect(manifestFaults(GOOD)).toEqual([]);
  });

  it.each<[string, Partial<BuiltManifest>, RegExp]>([
    ['version 2', { manifest_version: 2 }, /version 3/],
    [
      'a policy without connect-src',
      { content_security_policy: { extension_pages: "default-src 'none'" } },
      /connect-src/,
    ],
    [
      'a policy that lets one host through',
      { content_security_policy: { extension_pages: "default-src 'none'; connect-src 'none' https://x.example" } },
      /connect-src/,
    ],
    ['resources that pages can probe', { web_accessible_resources: [] }, /probe/],
    ['books that may be evicted', { permissions: ['storage'] }, /evicted/],
    ['a permission too many', { permissions: ['tabs'] }, /"tabs"/],
    ['an optional permission too many', { optional_permissions: ['history'] }, /"history"/],
    ['a host wildcard', { host_permissions: ['https://*.amazon.com/*'] }, /exact/],
    ['a host that only begins like the shop', { host_permissions: ['https://amazon.com.evil.example/*'] }, /exact/],
    ['all addresses', { content_scripts: [{ matches: ['<all_urls>'] }] }, /exact/],
    ['further hosts on demand', { optional_host_permissions: [] } as Partial<BuiltManifest>, /hosts/],
    ['an open door', { externally_connectable: {} }, /connect/],
  ])('names %s', (_, change, fault) => {
    expect(manifestFaults({ ...GOOD, ...change }).join('; ')).toMatch(fault);
  });
});

describe('lintFaults', () => {
  const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'notice.js', message: 'Unsafe assignment' };

  it('lets an explained warning pass, with its reason', () => {
    const { faults, notes } = lintFaults({ errors: [], warnings: [warning] });
    expect(faults).toEqual([]);
    expect(notes.join()).toMatch(/Preact/);
  });

  it.each([
    ['an error, whatever its code', { errors: [warning], warnings: [] }],
    ['a warning of another code', { errors: [], warnings: [{ ...warning, code: 'DANGEROUS_EVAL' }] }],
    ['an explained warning in another file', { errors: [], warnings: [{ ...warning, file: 'background.js' }] }],
  ])('is red for %s', (_, report) => {
    expect(lintFaults(report).faults).toHaveLength(1);
  });
});
