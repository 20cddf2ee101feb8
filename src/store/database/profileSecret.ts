import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { parseRow } from '../../schemas/rows';
import type { Transaction } from './tables';

/**
 * The random secret of this browser profile: 32 bytes in hexadecimal. It is the key for the hashes of order numbers.
 */
export type ProfileSecret = string;

/** Where the secret is kept in the table `state`. Neither exports nor sync include it. */
export const SECRET_KEY = 'secret';

const secretRow = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const freshSecret = (): ProfileSecret => bytesToHex(randomBytes(32));

/** Reads the secret. Null if there is none. */
export async function readSecret(transaction: Transaction): Promise<ProfileSecret | null> {
  return parseRow(secretRow, await transaction.objectStore('state').get(SECRET_KEY));
}

/**
 * Reads the secret, or makes one if there is none. After a new secret is made, older keyed hashes match no page
 * anymore.
 */
export async function secretOf(transaction: Transaction<'readwrite'>): Promise<ProfileSecret> {
  const known = await readSecret(transaction);
  if (known !== null) return known;
  const secret = freshSecret();
  await transaction.objectStore('state').put(secret, SECRET_KEY);
  return secret;
}
