import type { Frame, Page } from 'puppeteer-core';

/** One piece of advice as a page shows it. */
export interface SeenAdvice {
  readonly rule: string;
  readonly severity: string;
  readonly text: string;
}

/** What the extension shows in a page at one moment. */
export interface SeenNotice {
  /** Whether there is a `<balance-first>` element. */
  readonly present: boolean;
  readonly advice: readonly SeenAdvice[];
  /** The text of the part that says what was recorded; null where there is none. */
  readonly recorded: string | null;
}

const NOTHING: SeenNotice = { present: false, advice: [], recorded: null };

type Place = Page | Frame;

/** Reads the notice of a build whose shadow root is open (`wxt build --mode e2e`). */
export function readNotice(place: Place): Promise<SeenNotice> {
  return place.evaluate(() => {
    const host = document.querySelector('balance-first');
    const root = host?.shadowRoot ?? null;
    // Only text that the shopper can see is needed.
    const textOf = (element: Element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim();
    const recorded = root?.querySelector('[data-recorded]') ?? null;
    return {
      present: host !== null,
      advice: [...(root?.querySelectorAll<HTMLElement>('[data-advice]') ?? [])].map((element) => ({
        rule: element.dataset.advice ?? '',
        severity: element.dataset.severity ?? '',
        text: textOf(element),
      })),
      recorded: recorded === null ? null : textOf(recorded),
    };
  });
}

interface CdpNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

function attribute(node: CdpNode, name: string): string | null {
  const at = (node.attributes ?? []).findIndex((entry, index) => index % 2 === 0 && entry === name);
  return at < 0 ? null : (node.attributes?.[at + 1] ?? '');
}

function* under(node: CdpNode): Generator<CdpNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* under(child);
}

function textUnder(node: CdpNode): string {
  const pieces = [...under(node)].filter(({ nodeName }) => nodeName === '#text').map(({ nodeValue }) => nodeValue);
  return pieces.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Reads the notice of a production build through the debugger, because its shadow root is closed. Chromium only. */
export async function readClosedNotice(page: Page): Promise<SeenNotice> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
    const host = [...under(root)].find(({ nodeName }) => nodeName === 'BALANCE-FIRST');
    if (!host) return NOTHING;
    const inside = [...under(host)];
    const recorded = inside.find((node) => attribute(node, 'data-recorded') !== null);
    return {
      present: true,
      advice: inside
        .filter((node) => attribute(node, 'data-advice') !== null)
        .map((node) => ({
          rule: attribute(node, 'data-advice') ?? '',
          severity: attribute(node, 'data-severity') ?? '',
          text: textUnder(node),
        })),
      recorded: recorded ? textUnder(recorded) : null,
    };
  } finally {
    await session.detach();
  }
}

/** How long to wait for something, in milliseconds. It is far more than a slow machine needs with both cores busy. */
const PATIENCE = 20_000;

/**
 * Asks again and again until the answer passes, for at most `timeout` milliseconds. The error contains the last answer.
 */
export async function until<T>(
  ask: () => Promise<T>,
  passes: (answer: T) => boolean,
  what: string,
  timeout = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    // A page that is being left can't be asked. The next page can.
    const answer = await ask().catch((error: unknown) => error as Error);
    if (!(answer instanceof Error) && passes(answer)) return answer;
    if (Date.now() > deadline) {
      const last = answer instanceof Error ? answer.message : JSON.stringify(answer);
      throw new Error(`Waited in vain for ${what}. Seen last: ${last}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until the page shows a rule's advice and returns it. */
export async function adviceOf(place: Place, rule: string, timeout?: number): Promise<SeenAdvice> {
  const has = (notice: SeenNotice) => notice.advice.some((advice) => advice.rule === rule);
  const notice = await until(() => readNotice(place), has, `advice of ${rule}`, timeout);
  return notice.advice.find((advice) => advice.rule === rule) as SeenAdvice;
}

/** What a rule's advice must be like: its severity, and words that it must contain. */
interface Wanted {
  readonly severity?: string;
  readonly words?: readonly string[];
}

/**
 * Waits until a rule's advice says all of this at once. Advice is shown as soon as there is something to say. It
 * changes while more of the page is read, so its first words may not be its last.
 */
export async function adviceSaying(place: Place, rule: string, { severity, words = [] }: Wanted): Promise<void> {
  const isIt = (advice: SeenAdvice) =>
    advice.rule === rule &&
    (severity === undefined || advice.severity === severity) &&
    words.every((part) => advice.text.includes(part));
  const what = `advice of ${rule}, ${severity ?? 'of any severity'}, saying ${JSON.stringify(words)}`;
  await until(
    () => readNotice(place),
    (notice) => notice.advice.some(isIt),
    what,
  );
}

/** Waits until the page says what was recorded, in a text with all these words. Returns the whole text. */
export async function recordSaying(place: Place, ...words: readonly string[]): Promise<string> {
  const { recorded } = await until(
    () => readNotice(place),
    (notice) => notice.recorded !== null && words.every((part) => notice.recorded?.includes(part)),
    `a record saying ${JSON.stringify(words)}`,
  );
  return recorded ?? '';
}

/** Waits until the page shows the advice of exactly these rules, in this order. */
export async function adviceIs(place: Place, rules: readonly string[]): Promise<void> {
  await until(
    () => readNotice(place),
    ({ advice }) => advice.length === rules.length && advice.every(({ rule }, at) => rule === rules[at]),
    `advice of ${rules.join(', ')} alone`,
  );
}

/** Waits until the page no longer shows a rule's advice. */
export async function goneAdvice(place: Place, rule: string): Promise<SeenNotice> {
  const lacks = (notice: SeenNotice) => notice.advice.every((advice) => advice.rule !== rule);
  return until(() => readNotice(place), lacks, `no advice of ${rule}`);
}
