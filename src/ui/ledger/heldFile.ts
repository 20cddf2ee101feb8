import type { ImportWay } from '../../messages/protocol';
import type { Call, Said } from '../shared/said';

/** A chosen file, and the name under which the background holds it. */
export interface HeldFile {
  readonly file: string;
  readonly text: string;
  readonly way: ImportWay;
}

/**
 * Asks about the file that the background holds. If the background was stopped in the meantime, it is given the text
 * once more.
 */
export async function askOf<T>(
  call: Call,
  { file, text, way }: HeldFile,
  ask: (file: string) => Promise<Said<T>>,
): Promise<Said<T>> {
  const answer = await ask(file);
  if (answer.ok || answer.code !== 'file-let-go') return answer;
  const again = await call('import.look', { text, way });
  return again.ok && again.value.state === 'fits' ? ask(again.value.file) : answer;
}
