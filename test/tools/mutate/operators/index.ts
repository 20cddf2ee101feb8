import { AMOUNTS } from './amounts';
import { COPIES } from './copies';
import { HIDING } from './hiding';
import type { Operator } from './operator';
import { STRUCTURE } from './structure';
import { WORDS } from './words';

export const OPERATORS: readonly Operator[] = [...STRUCTURE, ...HIDING, ...AMOUNTS, ...WORDS, ...COPIES];
