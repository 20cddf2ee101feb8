import { marketplaceOfUrl, shop } from '../../../src/core/marketplaces/marketplaces';
import { REPORT_MARK } from '../../../src/site/report/reportMark';
import { fillSamples } from './fillSamples';

/** A page made again from a report, with made-up amounts. */
export interface ReportedPage {
  readonly url: URL;
  readonly kind: string;
  /** What the readers told about the facts on the original page, as the report says. */
  readonly told: string;
  readonly cut: boolean;
  readonly document: Document;
}

function field(head: string, name: string): string {
  return new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.replaceAll('&amp;', '&') ?? '';
}

/**
 * Parses a report.
 *
 * @param parse makes a document from HTML without running anything in it.
 * @returns a plain sentence where the text is not a report.
 */
export function readReport(text: string, parse: (html: string) => Document): ReportedPage | string {
  if (text.trim() === '') return 'The file is empty.';
  const [, head = '', body = ''] = /^\s*<!-- ([\s\S]*?)-->([\s\S]*)$/.exec(text) ?? [];
  if (!head.startsWith(REPORT_MARK.replace(/\d+$/, ''))) {
    return 'This is no page report: it has to begin with the lines that the popup writes first.';
  }
  if (head.split('\n')[0]?.trim() !== REPORT_MARK) return 'This report was made by another version of the extension.';
  const address = field(head, 'address');
  const id = URL.canParse(address) ? marketplaceOfUrl(new URL(address)) : null;
  if (id === null) return 'The report names no address of a marketplace.';
  if (!/^<html[\s>]/.test(body.trim())) return 'The report breaks off after its first lines.';
  if (!body.trim().endsWith('</html>')) return 'The end of the report is missing. Copy it again, as a whole.';
  const document = parse(body);
  fillSamples(document, shop(id));
  return {
    url: new URL(address),
    kind: field(head, 'kind'),
    told: field(head, 'facts'),
    cut: field(head, 'left out for want of room') === 'yes',
    document,
  };
}
