import type { PageReading } from '../../core/page/pageReading';
import { cleanAddress } from './cleanAddress';
import { escaped } from './describeElement';
import { REPORT_MARK } from './reportMark';

/** How the reading of each fact went. The values are not in it. */
function outcomesOf({ facts }: PageReading): string {
  return Object.entries(facts as Record<string, unknown>)
    .map(([name, fact]) => {
      if (typeof fact !== 'object' || fact === null || !('state' in fact)) return `${name} ${typeof fact}`;
      const more = 'why' in fact ? ` (${fact.why})` : 'by' in fact ? ` (${fact.by})` : '';
      return `${name} ${fact.state}${more}`;
    })
    .join(', ');
}

/** The first lines of a report, as an HTML comment. */
export function reportHead(url: URL, reading: PageReading, cut: boolean): string {
  return [
    `<!-- ${REPORT_MARK}`,
    `address: ${escaped(cleanAddress(url))}`,
    `kind: ${reading.kind}`,
    `facts: ${outcomesOf(reading) || 'none'}`,
    `left out for want of room: ${cut ? 'yes' : 'no'}`,
    '-->\n',
  ].join('\n');
}
