import type { Frame, Page } from 'puppeteer-core';

/** One piece of advice as it stands in a page. */
export interface SeenAdvice {
  readonly rule: string;
  readonly severity: string;
  readonly text: string;
}

/** What the extension shows in a page at a moment. */
export interface SeenNotice {
  /** Whether there is a `<balance-first>` element at all. */
  readonly present: boolean;
  readonly advice: readonly SeenAdvice[];
  /** The text of the piece that says what has been written down, or null. */
  readonly recorded: string | null;
}

const NOTHING: SeenNotice = { present: false, advice: [], recorded: null };

type Place = Page | Frame;

/** Reads the notice of a build whose shadow root is open (`wxt build --mode e2e`). */
export function readNotice(place: Place): Promise<SeenNotice> {
  return place.evaluate(() => {
    const host = document.querySelector('balance-first');
    const root = host?.shadowRoot ?? null;
    // What the shopper can see is wanted, not what is hidden.
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

/** Reads the notice of a production build, whose shadow root is closed, through the debugger. Chromium only. */
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

/** How long something may take to come, in milliseconds: far longer than on a slow machine with both cores busy. */
const PATIENCE = 20_000;

/** Asks again and again until the answer passes, for at most `timeout` milliseconds. The last answer is in the error. */
export async function until<T>(
  ask: () => Promise<T>,
  passes: (answer: T) => boolean,
  what: string,
  timeout = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    // A page that is being left cannot be asked; the one that comes can.
    const answer = await ask().catch((error: unknown) => error as Error);
    if (!(answer instanceof Error) && passes(answer)) return answer;
    if (Date.now() > deadline) {
      const last = answer instanceof Error ? answer.message : JSON.stringify(answer);
      throw new Error(`Waited in vain for ${what}. Seen last: ${last}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits for a rule's advice to stand in the page and returns it. */
export async function adviceOf(place: Place, rule: string, timeout?: number): Promise<SeenAdvice> {
  const has = (notice: SeenNotice) => notice.advice.some((advice) => advice.rule === rule);
  const notice = await until(() => readNotice(place), has, `advice of ${rule}`, timeout);
  return notice.advice.find((advice) => advice.rule === rule) as SeenAdvice;
}

/** What a rule's advice has to be like: how severe, and which words stand in it. */
interface Wanted {
  readonly severity?: string;
  readonly words?: readonly string[];
}

/**
 * Waits for a rule's advice to say all of this at once. Advice comes as soon as there is something to say, and changes
 * while more of the page is read, so its first words need not be its last.
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

/** Waits for the page to say what has been written down, in words that have all of these among them. Answers all it says. */
export async function recordSaying(place: Place, ...words: readonly string[]): Promise<string> {
  const { recorded } = await until(
    () => readNotice(place),
    (notice) => notice.recorded !== null && words.every((part) => notice.recorded?.includes(part)),
    `a record saying ${JSON.stringify(words)}`,
  );
  return recorded ?? '';
}

/** Waits for the advice of exactly these rules to stand in the page, in this order. */
export async function adviceIs(place: Place, rules: readonly string[]): Promise<void> {
  await until(
    () => readNotice(place),
    ({ advice }) => advice.length === rules.length && advice.every(({ rule }, at) => rule === rules[at]),
    `advice of ${rules.join(', ')} alone`,
  );
}

/** Waits for a rule's advice to be gone. */
export async function goneAdvice(place: Place, rule: string): Promise<SeenNotice> {
  const lacks = (notice: SeenNotice) => notice.advice.every((advice) => advice.rule !== rule);
  return until(() => readNotice(place), lacks, `no advice of ${rule}`);
}
