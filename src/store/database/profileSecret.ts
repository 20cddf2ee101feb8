import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { parseRow } from '../../schemas/rows';
import type { Transaction } from './tables';

/** The random secret of this browser profile, 32 bytes in hexadecimal. Hashes of order numbers are keyed with it. */
export type ProfileSecret = string;

/** Where the secret lies in the table `state`, which neither exports nor sync take along. */
export const SECRET_KEY = 'secret';

const secretRow = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const freshSecret = (): ProfileSecret => bytesToHex(randomBytes(32));

/** The secret; null where there is none. */
export async function readSecret(transaction: Transaction): Promise<ProfileSecret | null> {
  return parseRow(secretRow, await transaction.objectStore('state').get(SECRET_KEY));
}

/** The secret, made now where there is none. Without the old one, what was keyed before matches no page any more. */
export async function secretOf(transaction: Transaction<'readwrite'>): Promise<ProfileSecret> {
  const known = await readSecret(transaction);
  if (known !== null) return known;
  const secret = freshSecret();
  await transaction.objectStore('state').put(secret, SECRET_KEY);
  return secret;
}
