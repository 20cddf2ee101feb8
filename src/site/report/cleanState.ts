import type { Shop } from '../../core/marketplaces/marketplaces';
import { PUSHED_METHOD } from '../words/orderPhrases';
import { cleanText } from './cleanText';

/** The names that readers know in the states that pages keep for their scripts. */
const FLAG = /^(?:isTurboEligible)$/;
const ADDRESS = /^(?:turboCheckoutUrl)$/;
const LIST = /^(?:lineItemInputs)$/;

function cleanValue(value: unknown, name: string): unknown {
  if (FLAG.test(name)) return typeof value === 'boolean' ? value : null;
  if (ADDRESS.test(name)) return typeof value === 'string' ? (value === '' ? '' : '/x') : null;
  if (LIST.test(name)) return Array.isArray(value) ? value.slice(0, 20).map(cleanObject) : null;
  return undefined;
}

function cleanObject(value: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null;
  const known = Object.entries(value).map(([name, part]) => [name, cleanValue(part, name)] as const);
  return Object.fromEntries(known.filter(([, part]) => part !== undefined));
}

/** Keeps the flags of a page's state that some reader uses, as JSON. A state that is not valid JSON stays invalid. */
export function cleanState(json: string): string {
  try {
    return JSON.stringify(cleanObject(JSON.parse(json)));
  } catch {
    return '{';
  }
}

/** Keeps only the names of payment methods from a script. They are cleaned like any other text. */
export function cleanPushed(script: string, of: Shop): string {
  return [...script.slice(0, 200_000).matchAll(PUSHED_METHOD)]
    .slice(0, 20)
    .map(([whole, name = '']) => whole.replace(name, () => cleanText(name, of).replaceAll('<', '')))
    .join(' ');
}
