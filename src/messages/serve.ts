import * as z from 'zod/mini';
import type { ContainerId } from '../core/ledger/containerBooks';
import { type MarketplaceId, marketplaceOfUrl } from '../core/marketplaces/marketplaces';
import type { Reason } from '../core/result/reason';
import { failed, type Result } from '../core/result/result';
import type { MessageListener, Sender } from '../platform/extension';
import { reasonIn } from '../schemas/must';
import { containerId } from '../schemas/values';
import { contentCalls } from './calls/fromPage';
import type { ContentCalls, OwnPageCalls } from './protocol';
import { ownPageCalls } from './schema';

/** The frame of a marketplace's page that a content script called from, as the browser says. */
export interface ContentFrame {
  readonly tab: number;
  readonly frame: number;
  readonly marketplace: MarketplaceId;
  /** The frame's own address. */
  readonly address: string;
  /** Whether it is in a private window. If it is, nothing about it may be written. */
  readonly isPrivate: boolean;
  /** Where the tab keeps its cookies. Absent if the browser does not say. */
  readonly container?: ContainerId;
}

/** One handler for each call. A call without a handler is a type error. */
export interface Handlers {
  readonly content: {
    readonly [Name in keyof ContentCalls]: (
      input: ContentCalls[Name]['input'],
      from: ContentFrame,
    ) => Promise<Result<ContentCalls[Name]['output']>>;
  };
  readonly ownPages: {
    readonly [Name in keyof OwnPageCalls]: (
      input: OwnPageCalls[Name]['input'],
    ) => Promise<Result<OwnPageCalls[Name]['output']>>;
  };
}

/** The handlers of one table of calls that the extension's own pages may make. */
export type OwnPageHandlers<Table> = Pick<Handlers['ownPages'], keyof Table & keyof OwnPageCalls>;

type AnyHandler = (input: unknown, from: ContentFrame | null) => Promise<Result<unknown>>;

const REFUSED = failed({ code: 'wrong-sender' } as const);
const NOT_UNDERSTOOD: Reason = { code: 'not-understood' };
const WENT_WRONG = failed({ code: 'went-wrong' } as const);

const envelope = z.strictObject({ call: z.string(), input: z.unknown() });

/**
 * Makes the listener for messages. A message is `unknown` until it is parsed. Messages of other extensions and unknown
 * calls are ignored. Calls from the wrong kind of sender are refused. Every other call gets an answer.
 * @param self the extension's id and the start of the address of its own pages
 */
export function serve(handlers: Handlers, self: { readonly id: string; readonly root: string }): MessageListener {
  return (message, sender, respond) => {
    const call = nameOf(message);
    if (call === null || sender.id !== self.id) return undefined;
    answer(handlers, self.root, call, message, sender)
      .catch(() => WENT_WRONG)
      .then(respond)
      // The caller is gone: the page was left, or the popup was closed.
      .catch(() => {});
    return true;
  };
}

type KnownCall = { side: 'content'; name: keyof ContentCalls } | { side: 'ownPages'; name: keyof OwnPageCalls };

function nameOf(message: unknown): KnownCall | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'call')) return null;
  const { call } = message as { call: unknown };
  if (typeof call !== 'string') return null;
  if (Object.hasOwn(contentCalls, call)) return { side: 'content', name: call as keyof ContentCalls };
  if (Object.hasOwn(ownPageCalls, call)) return { side: 'ownPages', name: call as keyof OwnPageCalls };
  return null;
}

async function answer(
  handlers: Handlers,
  root: string,
  call: KnownCall,
  message: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  const isOwnPage = sender.url?.startsWith(root) === true;
  const from = isOwnPage ? null : contentFrame(sender);
  if (call.side === 'content' ? from === null : !isOwnPage) return REFUSED;

  const wrapped = z.safeParse(envelope, message);
  if (!wrapped.success) return failed(NOT_UNDERSTOOD);
  const schema: z.ZodMiniType = call.side === 'content' ? contentCalls[call.name] : ownPageCalls[call.name];
  const input = z.safeParse(schema, wrapped.data.input);
  if (!input.success) return failed(whyRefused(input.error));
  if (from !== null && namesAnother(input.data, from.marketplace)) return REFUSED;

  // The schema has just checked that this handler takes this input.
  const handler = handlers[call.side][call.name as never] as AnyHandler;
  return handler(input.data, from);
}

function contentFrame({ url, tab, frameId }: Sender): ContentFrame | null {
  if (url === undefined || !URL.canParse(url) || tab?.id === undefined || frameId === undefined) return null;
  const marketplace = marketplaceOfUrl(new URL(url));
  if (marketplace === null) return null;
  const container = z.safeParse(containerId, tab.cookieStoreId);
  return {
    tab: tab.id,
    frame: frameId,
    marketplace,
    address: url,
    isPrivate: tab.incognito === true,
    ...(container.success && { container: container.data }),
  };
}

/** A content script may only send facts about the marketplace that its own page belongs to. */
function namesAnother(input: unknown, marketplace: MarketplaceId): boolean {
  const reading = (input as { reading?: { marketplace: MarketplaceId } } | null)?.reading;
  return reading !== undefined && reading.marketplace !== marketplace;
}

/**
 * The first reason that the shopper can understand. If there is none, the reason is that the call was not understood.
 */
function whyRefused(error: z.core.$ZodError): Reason {
  return error.issues.map(reasonIn).find((why) => why !== null) ?? NOT_UNDERSTOOD;
}
