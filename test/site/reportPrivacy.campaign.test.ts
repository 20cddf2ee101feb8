// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_WORDS, TEXT_WORDS } from '../../src/site/report/known';
import { pageReport } from '../../src/site/report/pageReport';
import { documentOf, FIXTURES } from '../support/site/fixtures';
import { pageFrom } from '../support/site/pageFrom';

const RUNS = 150;
const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwzaeiou'), minLength: least, maxLength: most });
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'123456789'), minLength: count, maxLength: count });
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Something that tells who a person is, what they bought or what they own. */
const secret = fc.oneof(
  fc.tuple(letters(5, 9), letters(6, 11)).map(([first, last]) => `${capital(first)} ${capital(last)}`),
  fc.tuple(digits(4), letters(6, 10)).map(([number, street]) => `${number} ${capital(street)} Street`),
  fc.tuple(letters(5, 8), letters(5, 8)).map(([name, host]) => `${name}.${host}@${host}.example`),
  digits(10).map((number) => `+1 (${number.slice(0, 3)}) ${number.slice(3, 6)}-${number.slice(6)}`),
  digits(17).map((number) => `${number.slice(0, 3)}-${number.slice(3, 10)}-${number.slice(10)}`),
  digits(16),
  fc.tuple(letters(4, 4), digits(6), letters(5, 5)).map(([a, b, c]) => `${a}-${b}-${c}`.toUpperCase()),
  // Claim codes and product numbers, in which letters and digits alternate.
  fc.tuple(digits(8), letters(9, 9)).map(([number, word]) => {
    const code = [...number].map((digit, at) => word.charAt(at).toUpperCase() + digit).join('');
    return `${code.slice(0, 4)}-${code.slice(4, 10)}-${code.slice(10)}`;
  }),
  fc.constantFrom(
    'Łukasz Żółkiewski',
    'Ольга Иванова',
    '山田太郎',
    'محمد الهاشمي',
    'Zoë-Marie Müllerström',
    'Γιώργος Παπαδόπουλος',
    'יצחק לוי',
    'राम शर्मा',
    'สมชาย ใจดี',
    '김철수',
  ),
);

const ATTRIBUTES = [
  'id',
  'class',
  'name',
  'value',
  'href',
  'src',
  'srcdoc',
  'alt',
  'title',
  'aria-label',
  'content',
  'style',
  'action',
  'formaction',
  'placeholder',
  'data-asin',
  'data-action',
  'data-csa-c-slot-id',
  'data-testid',
  'data-component',
  'type',
  'role',
  'for',
  'lang',
  'aria-checked',
  'aria-describedby',
  'data-a-state',
  'data-instrument-id',
  'onclick',
  'srcset',
] as const;
const TAGS = ['div', 'span', 'input', 'a', 'img', 'li', 'label', 'button', 'option', 'meta', 'iframe', 'p', 'td'];

const attributed = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const slug = (text: string) => text.replace(/\s+/g, '-');

/** The ways in which a page can contain a secret. */
const planted = (text: string): fc.Arbitrary<string> => {
  const quoted = attributed(text);
  const dashed = attributed(slug(text));
  return fc.oneof(
    fc.constantFrom(
      `<p>${text}</p>`,
      `<p>Deliver to ${text} for $12.34</p>`,
      `<!-- ${slug(text).replaceAll('--', '-')} -->`,
      `<script>var who = "${text}";</script>`,
      `<script type="a-state" data-a-state="{&quot;key&quot;:&quot;${dashed}&quot;}">{"name":"${text}","isTurboEligible":"${text}","turboCheckoutUrl":"/${dashed}","${slug(text)}":true}</script>`,
      `<style>.x::before { content: "${text}" }</style>`,
      `<textarea>${text}</textarea>`,
      `<select name="quantity"><option value="${quoted}" selected>${text}</option></select>`,
      `<noscript>${text}</noscript><template><p>${text}</p></template>`,
      `<input type="hidden" name="subtotalLineType" value="${quoted.toUpperCase()}">`,
      `<input type="hidden" name="isBuyNow" value="${quoted}">`,
      `<input type="submit" id="placeOrder" name="placeYourOrder1" value="Place your order, ${quoted}">`,
      `<svg><text>${text}</text></svg>`,
      `<a href="/gp/x/${dashed}?redirectReason=ChangePaymentMethod&amp;who=${dashed}#${dashed}">Change</a>`,
      `<div id="selected-payment-method-${dashed}"><h2>${text}</h2></div>`,
      `<div class="a-row ${dashed} lineitem-${dashed}"></div>`,
    ),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
      .map(([tag, name]) => `<${tag} ${name}="${quoted}"></${tag}>`),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom('id', 'class', 'name', 'data-testid'))
      .map(([tag, name]) => `<${tag} ${name}="${dashed}"></${tag}>`),
    fc.constant(`<div data-${slug(text).replace(/[^A-Za-z-]/g, '') || 'x'}="1"></div>`),
  );
};

/** Words that a report may have, even where they are somebody's name. */
const KNOWN = [...TEXT_WORDS, ...NAME_WORDS].join('|');
const isKnown = (run: string) => KNOWN.includes(run);

/** Every run of four letters in a text, and every run of three digits that are not zero. */
function traces(text: string): string[] {
  const small = text.toLowerCase();
  const runs: string[] = [];
  for (const word of small.match(/\p{L}+/gu) ?? []) {
    const length = /[a-z]/.test(word) ? 4 : 2;
    for (let at = 0; at + length <= word.length; at++) runs.push(word.slice(at, at + length));
  }
  for (const number of small.match(/\d+/g) ?? []) {
    for (let at = 0; at + 3 <= number.length; at++) runs.push(number.slice(at, at + 3));
  }
  return runs.filter((run) => !isKnown(run));
}

const FIXED = pageReport(pageFrom(''), new URL('https://www.amazon.com/'))?.text ?? '';
const HOSTS = ['https://www.amazon.com', 'https://www.amazon.de', 'https://amazon.co.jp', 'https://www.amazon.eg'];
const paths = (part: string) => [
  `/${part}/dp/B012345678?ref=${part}`,
  `/checkout/p/p-123-4567891-2345678/spc?who=${part}`,
  `/gp/buy/thankyou/handlers/display.html?purchaseId=${part}`,
  `/-/${part}/dp/B012345678`,
  `/${part}#${part}`,
];

it('nothing personal stays in a report, wherever it stands in the page', () => {
  const arbitrary = fc
    .tuple(secret, fc.constantFrom(...HOSTS), fc.nat(4), fc.constantFrom(...FIXTURES))
    .chain(([text, host, path, fixture]) =>
      fc.record({
        text: fc.constant(text),
        host: fc.constant(host),
        path: fc.constant(path),
        fixture: fc.constant(fixture),
        html: fc.array(planted(text), { minLength: 1, maxLength: 12 }),
      }),
    );
  fc.assert(
    fc.property(arbitrary, ({ text, host, path, fixture, html }) => {
      const page = documentOf(fixture);
      const own = pageReport(page, fixture.url)?.text.toLowerCase() ?? '';
      const holder = pageFrom(html.join('')).body;
      page.body.prepend(...holder.childNodes);
      page.querySelector('li,td,label,p')?.append(text);
      const url = new URL(paths(encodeURIComponent(slug(text)))[path] ?? '/', host);
      const report = pageReport(page, url)?.text.toLowerCase() ?? '';
      const left = traces(text).filter(
        (run) => report.includes(run) && !own.includes(run) && !FIXED.toLowerCase().includes(run),
      );
      expect(left).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

describe('text too short for its traces to be recognized does not stay', () => {
  it.each([
    ['names of two letters', '<div id="addr-Wu-Jo" class="hello-Ng" data-customer-xu="1"></div>', /wu|jo|ng|xu/i],
    ['a claim code', '<div class="claim-X7Q2-ZL9K3M-P4RV"></div>', /[qzlkmv]/i],
    ['a product number', '<div id="B0QK3Z7VWX" data-csa-c-item-id="asin.B0QK3Z7VWX"></div>', /[qkzvw]/i],
    ['invisible signs', '<p>\u{E0101}\u{E0132}\u{E004D}\uFE0F</p>', /[\u{E0000}-\u{E01EF}]|\uFE0F/u],
  ])('%s', (_, html, trace) => {
    const text = pageReport(pageFrom(html), new URL('https://www.amazon.com/gp/cart/view.html'))?.text ?? '';
    const part = /<body>(.*)<\/body>/s.exec(text)?.[1] ?? 'no body';
    expect(part.replace(/\b(?:div|class|id|data-csa-c-item-id|claim|hello|customer|asin)\b/g, '')).not.toMatch(trace);
  });
});

it('only names that locators look for keep a digit other than zero', () => {
  for (const fixture of FIXTURES) {
    const report = pageReport(documentOf(fixture), fixture.url)?.text.replace(/^[\s\S]*?-->/, '') ?? '';
    const texts = report.replace(/<[^>]*>/g, ' ');
    expect(texts.match(/[1-9]+/g)?.filter((run) => run !== '3') ?? [], fixture.name).toEqual([]);
  }
});
