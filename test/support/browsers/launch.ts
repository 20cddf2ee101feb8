import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type BrowserContext,
  type HTTPRequest,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import type { Shop } from '../../tools/demo/shop.ts';
import { type DeadEndProxy, openDeadEndProxy } from './deadEndProxy.ts';
import type { BrowserName } from './find.ts';
import { ensureBrowsers } from './install.ts';
import { until } from './notice.ts';

/** The id of the extension in Firefox, from the manifest. A fixed address for its pages, chosen here. */
const GECKO_ID = '{6f0b2c3e-3f57-4b0e-9b0e-8f5f5d0a7c11}';
const GECKO_HOST = 'b1f2c3d4-0000-4000-8000-00000000bf01';

const CHROME_QUIET = [
  '--no-first-run',
  '--lang=en-US',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints,Translate,MediaRouter',
];

const FIREFOX_QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  // Where the browser itself would ask a person, the answer is yes, because a test can't press there.
  'extensions.webextOptionalPermissionPrompts': false,
};

export interface LaunchRequest {
  /** The folder of the built extension; null for a browser without it. */
  readonly extensionDir: string | null;
  /** The shop that answers the pages. Null: nothing is intercepted, and pages use the network (only for `--live`). */
  readonly shop: Shop | null;
  readonly headless?: boolean;
  readonly dark?: boolean;
  /**
   * The folder of a profile that is kept after the browser has ended. Without it, the browser gets a new profile that
   * is deleted at the end.
   */
  readonly profile?: string;
  /** The system time zone that the browser sees (`TZ`). Without it, the machine's own zone. */
  readonly zone?: string;
  /** The language in which the user reads pages (BCP 47). Without it, American English. */
  readonly language?: string;
}

/** One request that a page made. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** Whether the shop answered it. Every other request was made to fail. */
  readonly served: boolean;
}

/** A running browser with the extension in it. The shop answers at every address. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** All requests of all pages that were opened here. */
  readonly asked: readonly Asked[];
  /** The hosts that anything in the browser tried to connect to, except the shop. */
  readonly reached: readonly string[];
  /**
   * Opens a new tab. With a path (`/gp/cart/view.html`), it opens that address of the shop.
   * @param context the browser's context, which is a container in Firefox; null is the default one.
   */
  open(path?: string, context?: BrowserContext | null): Promise<Page>;
  /** The folder for downloads. It is empty at the start. */
  readonly downloads: string;
  /** Opens one of the extension's own pages in a tab, such as `ledger.html#credit-1`. */
  openOwn(path: string): Promise<Page>;
  /**
   * Stops the extension's worker, as the browser does when the worker is idle. False where no worker ran. Chromium
   * only.
   */
  stopWorker(): Promise<boolean>;
  close(): Promise<void>;
  /** Ends the browser as a power cut does: everything that it was writing stays as it is. */
  kill(): Promise<void>;
}

const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];
const HOME = 'https://www.amazon.com';
/** If a worker still runs after this many milliseconds, it is told again to end. */
const TELL_AGAIN_AFTER = 1000;

export function addressOf(path: string): string {
  return `${HOME}${path}`;
}

function launchOptions(
  name: BrowserName,
  path: string,
  request: LaunchRequest,
  proxy: DeadEndProxy | null,
  downloads: string,
): LaunchOptions {
  const common = {
    executablePath: path,
    headless: request.headless ?? true,
    defaultViewport: null,
    enableExtensions: true,
    ...(request.profile === undefined ? {} : { userDataDir: request.profile }),
    ...(request.zone === undefined ? {} : { env: { ...process.env, TZ: request.zone } }),
  };
  if (name === 'chrome') {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const way = proxy ? [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] : [];
    const still = common.headless ? ['--force-prefers-reduced-motion'] : [];
    const reads = request.language === undefined ? [] : [`--accept-lang=${request.language}`];
    const args = [...CHROME_QUIET, ...reads, ...sandbox, ...still, ...way, '--window-size=1280,900'];
    const downloadBehavior = { policy: 'allow', downloadPath: downloads } as const;
    return { ...common, browser: 'chrome', pipe: true, args, downloadBehavior };
  }
  const way = proxy
    ? {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.allow_hijacking_localhost': true,
      }
    : {};
  const extraPrefsFirefox = {
    ...FIREFOX_QUIET,
    ...way,
    ...(request.language === undefined ? {} : { 'intl.accept_languages': request.language }),
    // Firefox removes a temporary extension when it starts again. With this, the extension's stored data stays.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_HOST }),
    'layout.css.prefers-color-scheme.content-override': request.dark ? 0 : 1,
    // A browser without a window shows no movement, so that no picture catches something halfway.
    'ui.prefersReducedMotion': common.headless ? 1 : 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
  };
  const args = ['--remote-allow-system-access', '--width=1280', '--height=900'];
  return { ...common, browser: 'firefox', args, extraPrefsFirefox };
}

/** Starts a browser. The caller must call `close()` at the end, also after an error. */
export async function launch(name: BrowserName, request: LaunchRequest): Promise<Session> {
  const path = ensureBrowsers([name])[name];
  const { shop } = request;
  const proxy = shop ? await openDeadEndProxy() : null;
  const downloads = mkdtempSync(join(tmpdir(), 'balance-first-downloads-'));
  const browser = await puppeteer.launch(launchOptions(name, path, request, proxy, downloads));
  const asked: Asked[] = [];

  const id = request.extensionDir === null ? null : await browser.installExtension(resolve(request.extensionDir));
  const ownOrigin = name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${GECKO_HOST}`;

  function answer(intercepted: HTTPRequest): void {
    const url = intercepted.url();
    // When a page is closed, its open requests end with it. Then nobody waits for an answer.
    const gone = () => undefined;
    if (!url.startsWith('https:') && !url.startsWith('http:')) return void intercepted.continue().catch(gone);
    const answered = shop?.answer(url) ?? null;
    asked.push({ method: intercepted.method(), url, served: answered !== null });
    if (answered === null) return void intercepted.abort('failed').catch(gone);
    void intercepted.respond(answered).catch(gone);
  }

  async function open(to?: string, context: BrowserContext | null = null): Promise<Page> {
    const page = await (context ?? browser).newPage();
    if (shop) {
      await page.setRequestInterception(true);
      page.on('request', answer);
    }
    if (request.dark && name === 'chrome') await page.emulateMediaFeatures(DARK);
    if (to !== undefined) await page.goto(addressOf(to), { waitUntil: 'load' });
    return page;
  }

  async function openOwn(ownPath: string): Promise<Page> {
    const page = await browser.newPage();
    if (request.dark && name === 'chrome') await page.emulateMediaFeatures(DARK);
    const address = `${ownOrigin}/${ownPath}`;
    // Firefox opens the extension's pages but never reports that they have loaded. So the page itself is asked.
    if (name === 'firefox') void page.goto(address, { timeout: 60_000 }).catch(() => undefined);
    else await page.goto(address);
    // While the page is changing, Firefox may answer with an error of its own. Then the page is asked again.
    const isThere = () => page.evaluate((to) => location.href === to && document.readyState === 'complete', address);
    await until(isThere, (there) => there, `${address} to load`, 30_000);
    return page;
  }

  async function stopWorker(): Promise<boolean> {
    if (name !== 'chrome') throw new Error('Only Chromium can be told to stop an extension worker.');
    const ours = () => browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(ownOrigin));
    const target = ours();
    if (!target) return false;
    // No debugger is attached to the worker. If one were attached, a worker that starts again would count as the same
    // target and never seem to end. When a worker starts, the driver itself is attached for a moment. So the worker is
    // told again.
    const control = await browser.target().createCDPSession();
    let told = 0;
    const end = async () => {
      told = Date.now();
      const { targetInfos } = await control.send('Target.getTargets');
      for (const { targetId, type, url } of targetInfos) {
        if (type === 'service_worker' && url.startsWith(ownOrigin))
          await control.send('Target.closeTarget', { targetId });
      }
    };
    const runs = async () => {
      if (Date.now() - told > TELL_AGAIN_AFTER) await end();
      return browser.targets().includes(target);
    };
    try {
      await until(runs, (still) => !still, 'the worker to stop');
    } finally {
      await control.detach();
    }
    return true;
  }

  async function tidyUp(): Promise<void> {
    await proxy?.close();
    rmSync(downloads, { recursive: true, force: true });
  }

  async function close(): Promise<void> {
    await browser.close();
    await tidyUp();
  }

  async function kill(): Promise<void> {
    const program = browser.process();
    const ended = program && program.exitCode === null ? once(program, 'exit') : null;
    program?.kill('SIGKILL');
    await ended;
    await tidyUp();
  }

  return { name, browser, asked, reached: proxy?.hosts ?? [], downloads, open, openOwn, stopWorker, close, kill };
}
